/** Progress is shown on work of more than a second, now and then, and wiped away at the end. */
import { afterEach, expect, test, vi } from 'vitest'
import { progress } from '../../src/files/progress.ts'
import { processIo } from '../../src/index.ts'

afterEach(() => vi.restoreAllMocks())

/** What is shown when each file takes this long, in milliseconds. */
function shownOf(files: number, each: number): readonly string[] {
  let now = 5_000
  vi.spyOn(performance, 'now').mockImplementation(() => now)
  const shown: string[] = []
  const steps = progress(files, { ...processIo(), status: (text) => shown.push(text) })
  for (let at = 0; at < files; at += 1) {
    now += each
    steps.next()
  }
  steps.end()
  return shown
}

test('quick work shows nothing', () => {
  expect(shownOf(99, 10)).toEqual([])
})

test('long work says how far it is, ten times a second at most', () => {
  expect(shownOf(5, 400)).toEqual(['3 of 5 files', '4 of 5 files', '5 of 5 files', ''])
  expect(shownOf(1_200, 1)).toEqual(['1000 of 1200 files', '1100 of 1200 files', '1200 of 1200 files', ''])
})
