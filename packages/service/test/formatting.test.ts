import { applyEdits } from 'journey-lang'
import { check } from 'journey-lang/testkit'
import { expect, test } from 'vitest'
import type { TextEdit } from 'vscode-languageserver-types'
import { formatting, rangeFormatting, spanOf, type ProjectState, type SourceFile } from '../src/index.ts'
import { projectOf, shown } from './support/features.ts'

const formatted = (options: Partial<ProjectState> = {}) => shown(({ file }) => applied(file, formatting(file)), options)

const selected = (options: Partial<ProjectState> = {}) =>
  shown(({ file, range }) => applied(file, rangeFormatting(file, [range])), options)

function applied(file: SourceFile, edits: readonly TextEdit[]): string {
  return applyEdits(
    file.text,
    edits.map(({ range, newText }) => ({ span: spanOf(file, range), newText })),
  )
}

test.each([
  ['an empty file', '', ''],
  ['a whole file', '  ally   a "A"\n\n\n\nally b   "B"', 'ally a "A"\n\nally b "B"\n'],
  ['what is broken stays', 'ally   "A" b\nally   c "C"\n', 'ally   "A" b\nally c "C"\n'],
  ['line ends of Windows stay', 'ally  a "A";ally b "B"\r\n', 'ally a "A"\r\nally b "B"\r\n'],
])('%s is laid out', (_, marked, expected) => {
  check(formatted(), marked, expected)
})

test('the edits are small', () => {
  const file = projectOf({ 'main.journey': 'ally  a "A"\nally b  "B"\n' }).file('file:///main.journey')!
  expect(formatting(file)).toEqual([
    { range: { start: { line: 0, character: 5 }, end: { line: 0, character: 6 } }, newText: '' },
    { range: { start: { line: 1, character: 7 }, end: { line: 1, character: 8 } }, newText: '' },
  ])
})

test.each(['utf-16', 'utf-8', 'utf-32'] as const)('behind a wine glass, in %s', (encoding) => {
  const marked = 'persona a "🍷é"   {  goal   "🍷" }\nally $0 b   "B"'
  check(formatted({ encoding }), marked, 'persona a "🍷é" {\n  goal "🍷"\n}\nally b "B"\n')
  check(selected({ encoding }), marked, 'persona a "🍷é"   {  goal   "🍷" }\nally b "B"\n')
})

test('a text that is too long is left alone', () => {
  const file = projectOf({ 'main.journey': ' '.repeat(5_000_001) }).file('file:///main.journey')!
  expect(formatting(file)).toEqual([])
  expect(rangeFormatting(file, [{ start: { line: 0, character: 0 }, end: { line: 0, character: 9 } }])).toEqual([])
})

test.each([
  ['an empty file', '$0', ''],
  [
    'one line, wherever the cursor is on it',
    'ally  a "A"\nally  b "B"$0\nally  c "C"',
    'ally  a "A"\nally b "B"\nally  c "C"',
  ],
  [
    'selected lines, without the one on which the selection only ends',
    'ally  a "A"\n$0ally  b "B"\n$0ally  c "C"',
    'ally  a "A"\nally b "B"\nally  c "C"',
  ],
  [
    'a statement in a block, and nothing around it',
    'persona  a "A" {\n      goal   $0"G"\n      goal "H"\n  }',
    'persona  a "A" {\n  goal "G"\n      goal "H"\n  }',
  ],
  [
    'the header of a statement, with clauses in the order of the language',
    'journey a "A" patience  3d$0 for p {\n   reviewed   2026-10-01\n}',
    'journey a "A" for p patience 3d {\n   reviewed   2026-10-01\n}',
  ],
  [
    'half of a header keeps its order',
    'journey a "A" patience 3d {\n for  p$0\n   reviewed   2026-10-01\n}',
    'journey a "A" patience 3d {\n  for  p\n   reviewed   2026-10-01\n}',
  ],
  ['a broken line keeps its words', 'ally   $0"A"  a\nally  b "B"', 'ally   "A"  a\nally  b "B"'],
  [
    'in a block whose braces were left out nothing moves',
    'journey a "A"\n  phase use\n      step  $0 "S"\n',
    'journey a "A"\n  phase use\n      step   "S"\n',
  ],
  [
    'what stands next to broken braces does',
    'journey a "A" {\n  phase use {\n\nally  $0b "B"\n',
    'journey a "A" {\n  phase use {\n\nally b "B"\n',
  ],
  ['a selection that was drawn upwards', '$0ally  a "A"\nally  b$0 "B"', 'ally a "A"\nally b "B"\n'],
])('of a part: %s', (_, marked, expected) => {
  check(selected(), marked, expected)
})

test('several ranges, some of them outside the text and some the other way round', () => {
  const text = 'ally  a "A"\nally  b "B"\nally  c "C"\nally  d "D"\n'
  const file = projectOf({ 'main.journey': text }).file('file:///main.journey')!
  const at = (line: number) => ({ line, character: 3 })
  const ranges = [
    { start: at(3), end: at(2) },
    { start: at(-4), end: at(-4) },
    { start: at(90), end: at(99) },
    { start: { line: Number.NaN, character: Number.NaN }, end: at(0) },
  ]
  expect(applied(file, rangeFormatting(file, ranges))).toBe('ally a "A"\nally  b "B"\nally c "C"\nally d "D"\n')
  expect(rangeFormatting(file, [])).toEqual([])
})
