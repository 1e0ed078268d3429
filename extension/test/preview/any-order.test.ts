/** When is asked, and which answers count, whatever happens in whatever order. */
import fc from 'fast-check'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { pass, stage } from './support/typist.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

test('whatever is typed, and however late answers come, the last thing shown is of the newest text', async () => {
  const step = fc.oneof(
    { weight: 6, arbitrary: fc.record({ does: fc.constant('type' as const), wait: fc.nat(120) }) },
    {
      weight: 4,
      arbitrary: fc.record({ does: fc.constant('delay' as const), wait: fc.integer({ min: 0, max: 15_000 }) }),
    },
    {
      weight: 2,
      arbitrary: fc.record({ does: fc.constantFrom('late' as const, 'punctual' as const), wait: fc.nat(300) }),
    },
    {
      weight: 2,
      arbitrary: fc.record({ does: fc.constantFrom('break' as const, 'mend' as const), wait: fc.nat(300) }),
    },
    {
      weight: 1,
      arbitrary: fc.record({
        does: fc.constantFrom('pause' as const, 'resume' as const, 'restart' as const),
        wait: fc.nat(500),
      }),
    },
  )
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 60 }), async (steps) => {
      vi.clearAllTimers()
      const { type, now, redraw, seen } = stage()
      for (const { does, wait } of steps) {
        if (does === 'type') type()
        else if (does === 'delay') now.delay = wait
        else if (does === 'late') now.lateBy = 1
        else if (does === 'punctual') now.lateBy = 0
        else if (does === 'break') now.fail = new Error('broken')
        else if (does === 'mend') now.fail = undefined
        else redraw[does]()
        await pass(does === 'delay' ? 0 : wait)
      }
      Object.assign(now, { lateBy: 0, fail: undefined, delay: 5 })
      redraw.resume()
      type()
      await pass(60_000)
      expect(seen.shown.at(-1)).toBe(now.version)
      expect(seen.shown).toEqual(seen.shown.toSorted((a, b) => a - b))
    }),
    { numRuns: 300 },
  )
})

test('whatever is typed, a server that answers is asked one thing at a time', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(fc.nat(80), fc.nat(900)), { maxLength: 60 }), async (steps) => {
      vi.clearAllTimers()
      const { type, now, seen } = stage()
      for (const [wait, delay] of steps) {
        now.delay = delay
        type()
        await pass(wait)
      }
      await pass(5000)
      expect(seen.most).toBeLessThanOrEqual(1)
      expect(seen.shown.at(-1)).toBe(steps.length === 0 ? undefined : now.version)
    }),
    { numRuns: 200 },
  )
})
