import { afterEach, beforeEach, expect, test, vi } from 'vitest'

const groupBy = Object.getOwnPropertyDescriptor(Map, 'groupBy')!

beforeEach(async () => {
  Reflect.deleteProperty(Map, 'groupBy')
  vi.resetModules()
  await import('../../src/server/older-node.mts')
})
afterEach(() => {
  Object.defineProperty(Map, 'groupBy', groupBy)
})

test.each<[readonly unknown[], (item: unknown, index: number) => unknown]>([
  [[], () => 1],
  [[1, 2, 3, 4], (it) => Number(it) % 2],
  [['a', 'b', 'c'], (_, index) => index],
  [[Number.NaN, 0, -0], (it) => it],
])('it groups %j as newer ones do', (items, keyOf) => {
  const older = [...Map.groupBy(new Set(items), keyOf)]
  expect(Object.getOwnPropertyDescriptor(Map, 'groupBy')?.value).not.toBe(groupBy.value)
  Object.defineProperty(Map, 'groupBy', groupBy)
  expect(older).toEqual([...Map.groupBy(new Set(items), keyOf)])
})
