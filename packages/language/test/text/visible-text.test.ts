import fc from 'fast-check'
import { expect, test } from 'vitest'
import { codeFrame, visibleText } from '../../src/index.ts'

/** What must never stand in text that is shown as it is. */
// oxlint-disable-next-line no-control-regex -- Control characters are what must not be there.
const hidden = /[\0-\x1F\x7F-\x9F\u061C\u200B\u200E\u200F\u2028-\u202E\u2060-\u206F\uFEFF]/

test.each([
  ['plain – text, é 世界', 'plain – text, é 世界'],
  ['\ta', '  a'],
  ['a\r\nb', 'a␍␊b'],
  ['\u001B[31mred', '␛[31mred'],
  ['\u009B31m\u007F', '⟨U+009B⟩31m⟨U+007F⟩'],
  ['a\u202Eb\u2066c\u061Cd', 'a⟨U+202E⟩b⟨U+2066⟩c⟨U+061C⟩d'],
  ['\uD83D and \uDE00', '⟨U+D83D⟩ and ⟨U+DE00⟩'],
  ['👩‍👧 ❤️', '👩‍👧 ❤️'],
])('%j is shown as %j', (text, shown) => {
  expect(visibleText(text)).toBe(shown)
})

test('nothing that moves or hides is left, and nothing is said twice', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const shown = visibleText(text)
      expect(shown).not.toMatch(hidden)
      expect(shown.isWellFormed()).toBe(true)
      expect(visibleText(shown)).toBe(shown)
    }),
    { numRuns: 2_000 },
  )
})

interface FrameCase {
  readonly text: string
  /** What is meant: its first place in the text. */
  readonly part: string
  readonly line: string
  readonly carets: string
}

const frames: readonly FrameCase[] = [
  { text: 'one\ntwo three\nfour', part: 'three', line: 'two three', carets: '    ^^^^^' },
  { text: 'one\r\ntwo\r\n', part: 'two', line: 'two', carets: '^^^' },
  { text: 'one\rtwo', part: 'two', line: 'two', carets: '^^^' },
  { text: '\tone', part: 'one', line: '  one', carets: '  ^^^' },
  { text: '世界 one', part: 'one', line: '世界 one', carets: '     ^^^' },
  { text: '👩‍👧 e\u0301 one', part: 'one', line: '👩‍👧 e\u0301 one', carets: '     ^^^' },
  { text: 'a\u202Eb', part: 'b', line: 'a⟨U+202E⟩b', carets: '         ^' },
  { text: 'one\ntwo', part: 'one\ntwo', line: 'one', carets: '^^^' },
  { text: 'one', part: '', line: 'one', carets: '^' },
]

test.for(frames)('carets stand under $part', ({ text, part, line, carets }) => {
  const start = text.indexOf(part)
  const frame = codeFrame(text, { start, end: start + part.length })
  expect([frame.line, ' '.repeat(frame.column) + '^'.repeat(frame.width)]).toEqual([line, carets])
})

test.each(['x', '😀', '世', '\u202E'])('a very long line of %j is cut between characters', (character) => {
  const text = `${character.repeat(3_001)}HERE${character.repeat(3_001)}`
  const start = text.indexOf('HERE')
  const { line, width } = codeFrame(text, { start, end: start + 4 })
  expect(line).toMatch(/^….*HERE.*…$/)
  expect(line).not.toContain('⟨U+D')
  expect(Array.from(line).length).toBeLessThan(1_000)
  expect(width).toBe(4)
})

test('every span of every text has a frame, also one outside of it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.nat(40), fc.nat(40), (text, start, length) => {
      const { line, column, width } = codeFrame(text, { start, end: start + length })
      expect(line).not.toMatch(hidden)
      expect(column).toBeGreaterThanOrEqual(0)
      expect(width).toBeGreaterThanOrEqual(1)
    }),
  )
})
