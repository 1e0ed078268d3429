import { expect } from 'vitest'

/** Checks that ten times as much text takes about ten times as long: what is quadratic takes a hundred times as long. */
export function expectLinear(longest: number, work: (length: number) => void, what: string): void {
  const most = leastTime(() => work(longest / 10), 0) * 25 + 200
  expect(
    leastTime(() => work(longest), most),
    what,
  ).toBeLessThan(most)
}

/**
 * The milliseconds for which this thread had a processor, which others on the same machine do not count in. Memory that is
 * tidied up makes one try slow, or two; only a grammar makes all of them slow.
 */
function leastTime(work: () => void, enough: number): number {
  let least = Number.POSITIVE_INFINITY
  for (let tries = 0; tries < 5 && least >= enough; tries += 1) {
    const before = process.threadCpuUsage()
    work()
    const { user, system } = process.threadCpuUsage(before)
    least = Math.min(least, (user + system) / 1000)
  }
  return least
}
