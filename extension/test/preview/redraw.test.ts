/** When is asked, and which answers count. */
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { makeRedraw, type RedrawTimes } from '../../src/preview/redraw.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

/** A text that is typed, a server that takes its time, and what was shown of it. */
function stage({ delay = 5, times = {} }: { delay?: number; times?: Partial<RedrawTimes> } = {}) {
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

const pass = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds)

describe('typing', () => {
  test('one key is drawn after a short pause', async () => {
    const { type, seen } = stage()
    type()
    expect(seen.asked).toEqual([])
    await pass(40)
    expect(seen.shown).toEqual([1])
  })

  test('keys in quick succession are drawn once', async () => {
    const { type, seen } = stage()
    for (let key = 0; key < 5; key += 1) {
      type()
      await pass(10)
    }
    await pass(100)
    expect(seen.asked).toEqual([5])
    expect(seen.shown).toEqual([5])
  })

  test('who never pauses sees something all the same', async () => {
    const { type, seen } = stage({ delay: 1 })
    for (let key = 0; key < 100; key += 1) {
      type()
      await pass(27)
    }
    expect(seen.shown.length).toBeGreaterThanOrEqual(10)
    await pass(100)
    expect(seen.shown.at(-1)).toBe(100)
  })

  test('a slow server is asked one thing at a time, and only the newest answer is shown', async () => {
    const { type, seen } = stage({ delay: 500 })
    type()
    await pass(100)
    type()
    await pass(100)
    type()
    await pass(2000)
    expect(seen.most).toBe(1)
    expect(seen.asked).toEqual([1, 3])
    expect(seen.shown).toEqual([3])
  })

  test('what typing costs does not depend on the server', () => {
    const { type, seen } = stage({ delay: 5000 })
    for (let key = 0; key < 1000; key += 1) type()
    expect(seen.asked).toEqual([])
    expect(vi.getTimerCount()).toBe(1)
  })
})

describe('answers', () => {
  test('about an older text are asked for again', async () => {
    const { type, now, seen } = stage()
    now.lateBy = 1
    type()
    await pass(50)
    expect(seen.shown).toEqual([])
    now.lateBy = 0
    await pass(200)
    expect(seen.shown).toEqual([1])
  })

  test('that stay too old are shown in the end rather than nothing', async () => {
    const { type, now, seen } = stage({ times: { tries: 3 } })
    now.lateBy = 1
    type()
    await pass(60_000)
    expect(seen.asked).toHaveLength(4)
    expect(seen.shown).toEqual([0])
  })

  test.each([
    ['the text changed', { code: -32801 }, 0],
    ['it was taken back', { code: -32800 }, 0],
    ['the server took it back', { code: -32802 }, 0],
    ['something broke', { code: -32603 }, 1],
    ['there is no server', new Error('gone'), 1],
    ['nothing is said', 'no', 1],
    ['nothing at all', null, 1],
  ])('that fail because %s are repeated, and told when that is no part of typing', async (_, reason, told) => {
    const { type, now, seen } = stage()
    now.fail = reason
    type()
    await pass(50)
    expect(seen.failures).toHaveLength(told)
    now.fail = undefined
    await pass(500)
    expect(seen.shown).toEqual([1])
  })

  test('that fail again and again are not asked for ever, until something changes', async () => {
    const { type, now, seen } = stage()
    now.fail = new Error('never')
    type()
    await pass(60_000)
    expect(seen.asked).toHaveLength(7)
    expect(vi.getTimerCount()).toBe(0)
    now.fail = undefined
    type()
    await pass(50)
    expect(seen.shown).toEqual([2])
  })

  test('wait longer before each repetition', async () => {
    const { type, now, seen } = stage({ delay: 0, times: { again: 100, quiet: 0 } })
    now.fail = new Error('no')
    type()
    const counts: number[] = []
    for (const wait of [50, 100, 200, 400]) {
      await pass(wait)
      counts.push(seen.asked.length)
    }
    expect(counts).toEqual([1, 2, 3, 4])
  })

  test('that never come are given up, and what comes too late is dropped', async () => {
    const { type, now, seen } = stage({ delay: 20_000 })
    type()
    await pass(10_100)
    expect(seen.failures).toEqual(['Error: No answer came.'])
    now.delay = 5
    await pass(200)
    expect(seen.shown).toEqual([1])
    await pass(60_000)
    expect(seen.shown).toEqual([1])
  })

  test('that fail while something newer is wanted are not told', async () => {
    const { type, now, seen } = stage({ delay: 100 })
    now.fail = new Error('no')
    type()
    await pass(50)
    now.fail = undefined
    type()
    await pass(500)
    expect(seen.failures).toEqual([])
    expect(seen.shown).toEqual([2])
  })
})

test('an answer that cannot be shown is told as a failure', async () => {
  const failures: unknown[] = []
  const redraw = makeRedraw({
    ask: () => Promise.resolve(1),
    isCurrent: () => true,
    show() {
      throw new Error('Cannot be shown.')
    },
    failed: (reason) => void failures.push(String(reason)),
  })
  redraw.want()
  await pass(60_000)
  expect(failures).toEqual(['Error: Cannot be shown.'])
})

describe('while nobody looks', () => {
  test('nothing is asked, and the newest is drawn when somebody looks again', async () => {
    const { type, redraw, seen } = stage()
    redraw.pause()
    type()
    type()
    await pass(5000)
    expect(seen.asked).toEqual([])
    redraw.resume()
    await pass(50)
    expect(seen.shown).toEqual([2])
  })

  test('an answer that was on its way is not shown', async () => {
    const { type, redraw, seen } = stage({ delay: 100 })
    type()
    await pass(50)
    redraw.pause()
    await pass(5000)
    expect(seen.shown).toEqual([])
  })

  test('to look twice is to look once', async () => {
    const { redraw, seen } = stage()
    redraw.resume()
    await pass(100)
    expect(seen.asked).toEqual([])
  })
})

test('a restart does not wait for what was asked before, and drops it', async () => {
  const { type, now, redraw, seen } = stage({ delay: 3000 })
  type()
  await pass(100)
  now.delay = 5
  redraw.restart()
  await pass(50)
  expect(seen.shown).toEqual([1])
  await pass(5000)
  expect(seen.shown).toEqual([1])
})

test.each(['before the question', 'before the answer'])('disposed %s, nothing happens any more', async (when) => {
  const { type, redraw, seen } = stage({ delay: 50 })
  type()
  if (when === 'before the answer') await pass(40)
  redraw.dispose()
  redraw.want()
  redraw.restart()
  redraw.pause()
  redraw.resume()
  await pass(60_000)
  expect(seen.shown).toEqual([])
  expect(vi.getTimerCount()).toBe(0)
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
