/** Somebody who types, for tests of when is asked. */
import { vi } from 'vitest'
import { makeRedraw, type RedrawTimes } from '../../../src/preview/redraw.ts'

/** A text that is typed, a server that takes its time, and what was shown of it. */
export function stage({ delay = 5, times = {} }: { delay?: number; times?: Partial<RedrawTimes> } = {}) {
  const now = { version: 0, delay, fail: undefined as unknown, lateBy: 0 }
  const seen = { asked: [] as number[], shown: [] as number[], failures: [] as string[], inFlight: 0, most: 0 }
  const redraw = makeRedraw({
    async ask() {
      const version = Math.max(0, now.version - now.lateBy)
      const { fail } = now
      seen.asked.push(version)
      seen.inFlight += 1
      seen.most = Math.max(seen.most, seen.inFlight)
      await new Promise((resolve) => setTimeout(resolve, now.delay))
      seen.inFlight -= 1
      if (fail !== undefined) throw fail
      return version
    },
    isCurrent: (version) => version === now.version,
    show: (version) => void seen.shown.push(version),
    failed: (reason) => void seen.failures.push(String(reason)),
    times,
  })
  const type = () => {
    now.version += 1
    redraw.want()
  }
  return { now, seen, redraw, type }
}

/** Lets time pass. */
export const pass = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds)
