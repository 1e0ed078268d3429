/** Places of a change, in every encoding. */
import type { PositionEncoding } from '@journey-lang/service'
import { describe, expect, test } from 'vitest'
import { encodings, opened, place, uri, whyIgnored } from '../../support/documents.ts'

/** What stands between `[` and `]` is replaced by `-`. */
const changed = (text: string, start: unknown, end: unknown, encoding: PositionEncoding): string => {
  const documents = opened(text, 1, encoding)
  const heard = documents.tell.change({
    textDocument: { uri, version: 2 },
    contentChanges: [{ range: { start, end }, text: '-' }],
  })
  expect(whyIgnored(heard)).toBeUndefined()
  return documents.get(uri)!.source.text
}

describe.each(encodings)('a place in %s', (encoding) => {
  test.each([
    ['at the beginning', place(0, 0), place(0, 0), '-ab\r\ncd\n'],
    ['behind its line', place(0, 99), place(0, 1e9), 'ab-\r\ncd\n'],
    ['behind its line, over the line end', place(0, 99), place(1, 1), 'ab-d\n'],
    ['below the text', place(1e9, 0), place(1e9, 1e9), 'ab\r\ncd\n-'],
    ['from the first place to below the text', place(0, 0), place(3, 0), '-'],
    ['one line below the last', place(2, 5), place(3, 0), 'ab\r\ncd\n-'],
    ['negative', place(-1, -1), place(-5, 1), 'a-b\r\ncd\n'.replace('a-', '-')],
    ['with a negative character', place(1, -7), place(1, 1), 'ab\r\n-d\n'],
    ['backwards', place(1, 1), place(0, 1), 'a-d\n'],
    ['backwards in a line', place(0, 2), place(0, 0), '-\r\ncd\n'],
    ['backwards behind a line', place(0, 90), place(0, 80), 'ab-\r\ncd\n'],
    ['no number', place(Number.NaN, Number.NaN), place(0, 1), '-b\r\ncd\n'],
    ['without an end', place(0, 0), place(Infinity, Infinity), '-'],
    ['before everything', place(-Infinity, -Infinity), place(0, 1), '-b\r\ncd\n'],
    ['a fraction', place(0.9, 1.9), place(1.2, 0.5), 'a-cd\n'],
    ['minus zero', place(-0, -0), place(-0, 1), '-b\r\ncd\n'],
    ['larger than numbers are exact', place(0, 2 ** 60), place(2 ** 60, 0), 'ab-'],
  ])('%s', (_, start, end, expected) => {
    expect(changed('ab\r\ncd\n', start, end, encoding)).toBe(expected)
  })

  test.each([
    ['LF', 'a\nb', 'a\n-'],
    ['CR LF', 'a\r\nb', 'a\r\n-'],
    ['CR', 'a\rb', 'a\r-'],
    ['an empty text', '', '-'],
    ['LF CR', 'a\n\rb', 'a\n-\rb'],
  ])('in the second line behind %s', (_, text, expected) => {
    expect(changed(text, place(1, 0), place(1, 1), encoding)).toBe(expected)
  })
})

test.each<[PositionEncoding, number, string]>([
  ['utf-16', 1, 'é-👍x'],
  ['utf-16', 2, 'é\ud83d-\udc4dx'],
  ['utf-16', 3, 'é👍-x'],
  ['utf-8', 1, '-é👍x'],
  ['utf-8', 2, 'é-👍x'],
  ['utf-8', 3, 'é-👍x'],
  ['utf-8', 5, 'é-👍x'],
  ['utf-8', 6, 'é👍-x'],
  ['utf-8', 7, 'é👍x-'],
  ['utf-32', 1, 'é-👍x'],
  ['utf-32', 2, 'é👍-x'],
  ['utf-32', 3, 'é👍x-'],
])('in %s, %i characters before it stand %j', (encoding, character, expected) => {
  expect(changed('é👍x', place(0, character), place(0, character), encoding)).toBe(expected)
})
