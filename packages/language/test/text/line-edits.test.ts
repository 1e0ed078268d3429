/** What makes one text into another: as few lines as stay in their order allow. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { applyEdits, lineEdits } from '../../src/index.ts'

/** The lines that are replaced, and what comes in their place. */
function changes(before: string, after: string): readonly (readonly [string, string])[] {
  return lineEdits(before, after).map(({ span, newText }) => [before.slice(span.start, span.end), newText])
}

test.each<[string, string, string, readonly (readonly [string, string])[]]>([
  ['nothing', 'a\nb\n', 'a\nb\n', []],
  ['nothing of nothing', '', '', []],
  ['all that is new', '', 'a\n', [['', 'a\n']]],
  ['all that is gone', 'a\nb', '', [['a\nb', '']]],
  ['a line in between', 'a\nb\nc\n', 'a\nx\nc\n', [['b\n', 'x\n']]],
  ['a new line', 'a\nc\n', 'a\nb\nc\n', [['', 'b\n']]],
  ['a line that is gone', 'a\nb\nc\n', 'a\nc\n', [['b\n', '']]],
  [
    'two places, with what is between them left alone',
    'a\nb\nc\nd\ne\n',
    'a\nB\nc\nD\ne\n',
    [
      ['b\n', 'B\n'],
      ['d\n', 'D\n'],
    ],
  ],
  [
    'a line that moves',
    'a\nb\nc\nd\n',
    'b\nc\nd\na\n',
    [
      ['a\n', ''],
      ['', 'a\n'],
    ],
  ],
  ['the same line many times', 'a\na\na\n', 'a\na\n', [['a\n', '']]],
  ['Windows line ends', 'a\r\nb\r\n', 'a\r\nc\r\n', [['b\r\n', 'c\r\n']]],
  ['a lone CR', 'a\rb\rc', 'a\rx\rc', [['b\r', 'x\r']]],
  ['another line end', 'a\nb\n', 'a\r\nb\n', [['a\n', 'a\r\n']]],
  ['the last line end', 'a\nb', 'a\nb\n', [['b', 'b\n']]],
])('%s', (_, before, after, expected) => {
  expect(changes(before, after)).toEqual(expected)
  expect(applyEdits(before, lineEdits(before, after))).toBe(after)
})

test('whatever the texts are', () => {
  const text = fc.array(fc.constantFrom('a', 'b', 'c', '\n', '\r', '\r\n', '\uD83D'), { maxLength: 30 })
  fc.assert(
    fc.property(text, text, (before, after) => {
      const [one, other] = [before.join(''), after.join('')]
      expect(applyEdits(one, lineEdits(one, other))).toBe(other)
    }),
    { numRuns: 2_000, seed: 20_261_122 },
  )
})
