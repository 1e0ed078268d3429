import { assert, array, integer, property } from 'fast-check'
import { partitionPoint } from 'journey-lang'
import { expect, test } from 'vitest'

test.each<[number, readonly number[], number]>([
  [0, [], 5],
  [0, [5, 6], 5],
  [1, [4, 5, 6], 5],
  [3, [1, 2, 3], 5],
  [2, [1, 4, 5, 5, 5], 5],
])('%i of %j are below %i', (count, numbers, limit) => {
  expect(partitionPoint(numbers, (it) => it < limit)).toBe(count)
})

test('it is what looking at all of them finds, and looks at few', () => {
  assert(
    property(array(integer({ min: 0, max: 50 })), integer({ min: 0, max: 50 }), (numbers, limit) => {
      const sorted = numbers.toSorted((a, b) => a - b)
      let looked = 0
      const found = partitionPoint(sorted, (it) => {
        looked += 1
        return it < limit
      })
      expect(found).toBe(sorted.filter((it) => it < limit).length)
      expect(looked).toBeLessThanOrEqual(Math.ceil(Math.log2(sorted.length + 1)))
    }),
  )
})
