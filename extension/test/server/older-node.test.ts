import { afterEach, beforeEach, expect, test, vi } from 'vitest'

/** What this Node.js has itself. */
const own = Object.getOwnPropertyDescriptor(Map, 'groupBy')!
const groupBy = own.value as (items: Iterable<unknown>, keyOf: unknown) => Map<unknown, unknown[]>

beforeEach(async () => {
  Reflect.deleteProperty(Map, 'groupBy')
  vi.resetModules()
  await import('../../src/server/older-node.mts')
})
afterEach(() => {
  Object.defineProperty(Map, 'groupBy', own)
})

test.each<[readonly unknown[], (item: unknown, index: number) => unknown]>([
  [[], () => 1],
  [[1, 2, 3, 4], (it) => Number(it) % 2],
  [['a', 'b', 'c'], (_, index) => index],
  [[Number.NaN, 0, -0], (it) => it],
])('it groups %j as newer ones do', (items, keyOf) => {
  expect(Object.getOwnPropertyDescriptor(Map, 'groupBy')!.value).not.toBe(groupBy)
  expect([...Map.groupBy(new Set(items), keyOf)]).toEqual([...groupBy.call(Map, new Set(items), keyOf)])
})
