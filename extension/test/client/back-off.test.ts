import { expect, test } from 'vitest'
import { backOff } from '../../src/client/back-off.ts'

test('the first wait is short, every next one half as long again', () => {
  const wait = backOff()
  expect([0, 300, 700, 1_300].map((it) => wait.next(it))).toEqual([200, 300, 450, 675])
})

test('ten ends in a row take less than half a minute of waiting', () => {
  const wait = backOff()
  let now = 0
  for (let ends = 0; ends < 10; ends += 1) now += wait.next(now)
  expect(now).toBeLessThan(30_000)
})

test('it never waits longer than half a minute', () => {
  const wait = backOff()
  let now = 0
  const waits = Array.from({ length: 1000 }, () => {
    const it = wait.next(now)
    now += it
    return it
  })
  expect(Math.max(...waits)).toBe(30_000)
  expect(waits.at(-1)).toBe(30_000)
})

test('a minute of quiet after it was ready again makes it forget', () => {
  const wait = backOff()
  wait.next(0)
  wait.next(200)
  // It was ready again at 500.
  expect(wait.next(60_499)).toBe(450)
  expect(wait.next(60_949 + 60_000)).toBe(200)
})
