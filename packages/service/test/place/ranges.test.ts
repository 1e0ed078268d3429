import fc from 'fast-check'
import { lineIndex } from 'journey-lang'
import { describe, expect, test } from 'vitest'
import { offsetAt, positionAt, spanOf, type Lines, type PositionEncoding } from '../../src/index.ts'

const encodings: readonly PositionEncoding[] = ['utf-16', 'utf-8', 'utf-32']
const linesOf = (text: string, encoding: PositionEncoding): Lines => ({ text, lines: lineIndex(text), encoding })

test.each([
  ['utf-16', 4],
  ['utf-8', 8],
  ['utf-32', 3],
] as const)('in %s a wine glass and an accent are as long as the editor thinks', (encoding, character) => {
  const lines = linesOf('ab\n🍷é!', encoding)
  expect(positionAt(lines, 7)).toEqual({ line: 1, character: character + (encoding === 'utf-8' ? -1 : 0) })
  expect(offsetAt(lines, positionAt(lines, 7))).toBe(7)
})

test('a position inside a pair of surrogates is its beginning', () => {
  expect(offsetAt(linesOf('a🍷b', 'utf-16'), { line: 0, character: 2 })).toBe(1)
  expect(offsetAt(linesOf('a🍷b', 'utf-8'), { line: 0, character: 3 })).toBe(1)
})

test.each([
  [{ line: -1, character: 5 }, 5],
  [{ line: 0, character: 1e9 }, 5],
  [{ line: 1e9, character: 0 }, 9],
  [{ line: Number.NaN, character: Number.NaN }, 0],
  [{ line: 0.9, character: 1.9 }, 1],
  [{ line: Number.POSITIVE_INFINITY, character: 0 }, 9],
])('%o is the nearest place there is', (position, offset) => {
  expect(offsetAt(linesOf('12345\r\n89', 'utf-16'), position)).toBe(offset)
})

test('a range that ends before it begins is read the other way round', () => {
  const range = { start: { line: 0, character: 3 }, end: { line: 0, character: 1 } }
  expect(spanOf(linesOf('12345', 'utf-16'), range)).toEqual({ start: 1, end: 3 })
})

describe.each(encodings)('in %s', (encoding) => {
  test('an offset is the position that is the offset', () => {
    const texts = fc.array(fc.constantFrom('a', 'é', '€', '🍷', '\n', '\r\n', '\r', '\u2028')).map((it) => it.join(''))
    fc.assert(
      fc.property(texts, fc.nat(40), (text, wanted) => {
        const lines = linesOf(text, encoding)
        const offset = offsetAt(lines, positionAt(lines, wanted))
        const limit = Math.min(wanted, text.length)
        // Inside a pair of surrogates or of a line end it is the nearest beginning.
        expect(offset === limit || offset === limit - 1).toBe(true)
        expect(offsetAt(lines, positionAt(lines, offset))).toBe(offset)
      }),
    )
  })

  test('a long line is counted as a short one is, from wherever it was counted before', () => {
    const long = fc.array(fc.constantFrom('a', 'é', '€', '🍷'), { minLength: 1_500, maxLength: 1_600, size: 'max' })
    fc.assert(
      fc.property(long, fc.array(fc.nat(3_000), { minLength: 1, maxLength: 5 }), (characters, offsets) => {
        const text = `x\n${characters.join('')}\n`
        const lines = linesOf(text, encoding)
        for (const wanted of offsets) {
          const { character } = positionAt(lines, Math.min(wanted, text.length - 3) + 2)
          expect(character).toBe(naive(text.slice(2), Math.min(wanted, text.length - 3), encoding))
        }
      }),
    )
  })

  test('any numbers are a place in the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.double(), fc.double(), (text, line, character) => {
        const offset = offsetAt(linesOf(text, encoding), { line, character })
        expect(offset).toBeGreaterThanOrEqual(0)
        expect(offset).toBeLessThanOrEqual(text.length)
      }),
    )
  })
})

/** Counted from the beginning of the line, character by character. */
function naive(line: string, offset: number, encoding: PositionEncoding): number {
  if (encoding === 'utf-16') return offset
  let [at, length] = [0, 0]
  for (const it of line) {
    if (it === '\n' || at + it.length > offset) break
    at += it.length
    length += encoding === 'utf-32' ? 1 : new TextEncoder().encode(it).length
  }
  return length
}
