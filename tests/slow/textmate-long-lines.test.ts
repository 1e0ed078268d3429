/** Lines of five million characters, of every kind that is hard to read: nobody who colours them may be held up. */
import { expect, test } from 'vitest'
import { coloured } from '../house/textmate/colours.ts'
import { leastThreadTime } from '../support/thread-time.ts'

const length = 5_000_000
const mostMilliseconds = 300

const parts = ['x', '"', '\\', '/* */', '//', 'step ', 'via ', '1 ', '{ ', '" ', ' ', 'é-', 'a.', '*/', '"""', '€𝒳']
const starts = ['', 'step "x" ', 'step "', 'ally a """', '/*', '*/', '"""']
const linesBefore = ['', '/* a comment that goes on\n', 'ally a """A text that goes on\n']

// The first long line makes the memory of the engine grow, which is not the work of a grammar.
coloured(' '.repeat(length))

test.for(parts)('a line full of %j', (part) => {
  const times = starts.flatMap((start) => {
    const line = start + part.repeat(length / part.length)
    return linesBefore.map((before) => {
      const time = leastThreadTime(() => coloured(before + line), mostMilliseconds)
      expect(time, JSON.stringify(before + start)).toBeLessThan(mostMilliseconds)
      return time
    })
  })
  console.log(`${JSON.stringify(part)}: ${Math.max(...times).toFixed(0)} ms at most`)
})

test('a line that is left alone changes nothing behind it', () => {
  const endless = 'step "x" '.repeat(3_000)
  const after = 'step "A step" +1'
  for (const before of ['', '/* a comment', 'ally a """A text']) {
    const withIt = coloured(`${before}\n${endless}*/ """\n${after}`).at(-1)
    const without = coloured(`${before}\n${after}`).at(-1)
    for (const column of [0, 6, 14]) expect(withIt?.scopesAt(column), before).toEqual(without?.scopesAt(column))
  }
})

test('a line of one character less is coloured', () => {
  const fits = `step "${'x'.repeat(19_999 - 7)}"`
  expect(coloured(fits)[0]?.scopesAt(0)).toContain('keyword.control.step.journey')
  expect(coloured(` ${fits}`)[0]?.scopesAt(1)).toEqual([])
})
