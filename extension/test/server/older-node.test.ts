import { afterEach, beforeEach, expect, test, vi } from 'vitest'

<<<<<<< HEAD
const groupBy = Object.getOwnPropertyDescriptor(Map, 'groupBy')!
=======
/** What this Node.js has itself. */
const own = Object.getOwnPropertyDescriptor(Map, 'groupBy')!
const groupBy = own.value as (items: Iterable<unknown>, keyOf: unknown) => Map<unknown, unknown[]>
>>>>>>> client

beforeEach(async () => {
  Reflect.deleteProperty(Map, 'groupBy')
  vi.resetModules()
  await import('../../src/server/older-node.mts')
})
afterEach(() => {
<<<<<<< HEAD
  Object.defineProperty(Map, 'groupBy', groupBy)
=======
  Object.defineProperty(Map, 'groupBy', own)
>>>>>>> client
})

test.each<[readonly unknown[], (item: unknown, index: number) => unknown]>([
  [[], () => 1],
  [[1, 2, 3, 4], (it) => Number(it) % 2],
  [['a', 'b', 'c'], (_, index) => index],
  [[Number.NaN, 0, -0], (it) => it],
])('it groups %j as newer ones do', (items, keyOf) => {
<<<<<<< HEAD
  const older = [...Map.groupBy(new Set(items), keyOf)]
  expect(Object.getOwnPropertyDescriptor(Map, 'groupBy')?.value).not.toBe(groupBy.value)
  Object.defineProperty(Map, 'groupBy', groupBy)
  expect(older).toEqual([...Map.groupBy(new Set(items), keyOf)])
=======
  expect(Object.getOwnPropertyDescriptor(Map, 'groupBy')!.value).not.toBe(groupBy)
  expect([...Map.groupBy(new Set(items), keyOf)]).toEqual([...groupBy.call(Map, new Set(items), keyOf)])
>>>>>>> client
})
