/** Which pictures are drawn when they come faster than they can be drawn; with a clock of the test. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { newestOnly, type Put } from '../../extension/src/webview/queue.ts'

interface Thing {
  readonly name: string
  readonly kind: string
  /** How long it takes to make; negative for what fails after that time. */
  readonly takes: number
}

let log: string[]
let put: Put<Thing>

beforeEach(() => {
  vi.useFakeTimers()
  log = []
  put = newestOnly<Thing, string>({
    make: ({ name, takes }) =>
      new Promise((resolve, reject) =>
        setTimeout(() => (takes < 0 ? reject(new Error(name)) : resolve(name)), Math.abs(takes)),
      ),
    show: (_, made) => log.push(made),
    fail: ({ name }) => log.push(`${name} failed`),
    slow: ({ name }) => log.push(`${name} is slow`),
    isOvertaken: (one, other) => one.kind !== other.kind,
    patience: 5_000,
  })
})

afterEach(() => {
  vi.useRealTimers()
})

const thing = (name: string, takes: number, kind = 'same'): Thing => ({ name, takes, kind })

test.each<readonly [string, readonly (readonly [number, Thing])[], readonly string[]]>([
  [
    'one after the other are all shown',
    [
      [0, thing('a', 10)],
      [50, thing('b', 10)],
    ],
    ['a', 'b'],
  ],
  [
    'of those that wait only the newest',
    [
      [0, thing('a', 100)],
      [10, thing('b', 9)],
      [20, thing('c', 9)],
      [30, thing('d', 9)],
    ],
    ['a', 'd'],
  ],
  [
    'what waits for another view overtakes',
    [
      [0, thing('a', 100)],
      [10, thing('b', 9, 'other')],
    ],
    ['b'],
  ],
  [
    'what fails does not stop the next',
    [
      [0, thing('a', -10)],
      [10, thing('b', 10)],
    ],
    ['a failed', 'b'],
  ],
  ['what is slow is shown in the end', [[0, thing('a', 6_000)]], ['a is slow', 'a']],
  [
    'what is slow is not waited for',
    [
      [0, thing('a', 60_000)],
      [10, thing('b', 10)],
    ],
    ['a is slow', 'b'],
  ],
  [
    'what is slow and comes after the next is dropped',
    [
      [0, thing('a', 5_005)],
      [10, thing('b', 10)],
    ],
    ['a is slow', 'b'],
  ],
  [
    'what comes while something slow is drawn begins when it ends',
    [
      [0, thing('a', 6_000)],
      [5_500, thing('b', 10)],
    ],
    ['a is slow', 'a', 'b'],
  ],
  [
    'what never ends and fails late says nothing of it',
    [
      [0, thing('a', -7_000)],
      [10, thing('b', 10)],
    ],
    ['a is slow', 'b'],
  ],
])('%s', async (_, things, expected) => {
  for (const [at, one] of things) setTimeout(() => put(one), at)
  await vi.advanceTimersByTimeAsync(100_000)
  expect(log).toEqual(expected)
})

test('the last of many is always shown', async () => {
  for (let count = 0; count < 200; count += 1) {
    put(thing(String(count), (count * 37) % 50))
    await vi.advanceTimersByTimeAsync((count * 13) % 20)
  }
  await vi.advanceTimersByTimeAsync(1_000)
  expect(log.at(-1)).toBe('199')
  expect(log).toEqual(log.toSorted((a, b) => Number(a) - Number(b)))
})
