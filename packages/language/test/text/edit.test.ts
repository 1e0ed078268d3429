import fc from 'fast-check'
import { expect, test } from 'vitest'
import { applyEdits, offsetBefore, type TextEdit } from '../../src/text/edit.ts'

test.each([
  [[], 4, 4],
  [[{ span: { start: 2, end: 2 }, newText: 'abc' }], 1, 1],
  [[{ span: { start: 2, end: 2 }, newText: 'abc' }], 4, 2],
  [[{ span: { start: 2, end: 2 }, newText: 'abc' }], 5, 2],
  [[{ span: { start: 2, end: 6 }, newText: '' }], 2, 6],
  [[{ span: { start: 2, end: 6 }, newText: 'x' }], 2, 2],
  [[{ span: { start: 2, end: 6 }, newText: 'x' }], 3, 6],
] as const)('after %j, %i was at %i', (edits, offset, before) => {
  expect(offsetBefore(edits, offset)).toBe(before)
})

/** Edits of a text of this length that do not overlap, in any order. */
const editsOf = (length: number): fc.Arbitrary<readonly TextEdit[]> =>
  fc
    .uniqueArray(fc.tuple(fc.nat(length), fc.string({ maxLength: 3 })), { selector: ([at]) => at, maxLength: 12 })
    .chain((all) => {
      const sorted = all.toSorted(([a], [b]) => a - b)
      const edits = sorted.flatMap(([start, newText], at) => {
        const end = sorted[at + 1]?.[0] ?? length
        // Every second piece of the text stays.
        return at % 2 === 0 ? [{ span: { start, end }, newText }] : []
      })
      return fc.shuffledSubarray(edits, { minLength: edits.length })
    })

test('what no edit touched is found where it was', () => {
  const text = Array.from({ length: 40 }, (_, at) => String.fromCodePoint(0x4e00 + at)).join('')
  fc.assert(
    fc.property(editsOf(text.length), (edits) => {
      const after = applyEdits(text, edits)
      // No character stands twice in the text, and none of its own in what is put in.
      const kept = Array.from(after, (character, at) => ({ at, before: text.indexOf(character) })).filter(
        (it) => it.before !== -1,
      )
      expect(kept.map(({ at }) => offsetBefore(edits, at))).toEqual(kept.map(({ before }) => before))
      expect(offsetBefore(edits, after.length)).toBe(text.length)
    }),
  )
})
