/** When is asked, and which answers count. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { makeRedraw } from '../../src/preview/redraw.ts'
import { pass, stage } from './support/typist.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

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

  test('what was wished meanwhile is asked for, even when the text is the same', async () => {
    const { redraw, seen } = stage({ delay: 100 })
    redraw.want()
    await pass(50)
    redraw.want()
    await pass(1000)
    expect(seen.asked).toEqual([0, 0])
    expect(seen.shown).toEqual([0])
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
