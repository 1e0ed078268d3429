import { expect } from 'vitest'
import { leastThreadTime } from '../../../../tests/support/thread-time.ts'

/** Checks that ten times as much text takes about ten times as long: what is quadratic takes a hundred times as long. */
export function expectLinear(longest: number, work: (length: number) => void, what: string): void {
  const most = leastThreadTime(() => work(longest / 10)) * 25 + 200
  expect(
    leastThreadTime(() => work(longest), most),
    what,
  ).toBeLessThan(most)
}
