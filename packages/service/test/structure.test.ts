/** What must hold of the structure of every text: real journeys, cut off and changed at random places. */
import fc from 'fast-check'
import { applyEdits, format, parse, sameMeaning } from 'journey-lang'
import { expect, test } from 'vitest'
import type { DocumentSymbol, Position, Range, SelectionRange } from 'vscode-languageserver-types'
import {
  documentLink,
  documentSymbol,
  foldingRange,
  formatting,
  onTypeFormatting,
  positionAt,
  rangeFormatting,
  selectionRange,
  spanOf,
  type PositionEncoding,
  type SourceFile,
} from '../src/index.ts'
import { exampleTexts } from '../../../tests/support/example-texts.ts'
import { mutated } from '../../../tests/support/mutate.ts'
import { projectOf } from './support/features.ts'

const examples = [...exampleTexts.values()]
const cut = fc
  .tuple(fc.constantFrom(...examples), fc.double({ min: 0, max: 1, noNaN: true }))
  .map(([text, at]) => text.slice(0, Math.floor(at * text.length)))
const anyText = fc.oneof(cut, mutated(examples))
const encoding = fc.constantFrom<PositionEncoding>('utf-16', 'utf-8', 'utf-32')
const anyFile = fc.tuple(anyText, encoding).map(([text, it]) => fileOf(text, it))
const share = fc.double({ min: 0, max: 1, noNaN: true })

function fileOf(text: string, encoding: PositionEncoding): SourceFile {
  return projectOf({ 'main.journey': text }, { encoding }).file('file:///main.journey')!
}

const often = { numRuns: 150 }

test('symbols have a name, lie in one another, and are selected inside themselves', () => {
  fc.assert(
    fc.property(anyFile, (file) => {
      expectNested(documentSymbol(file), wholeOf(file))
    }),
    often,
  )
})

test('folds are in order, have two lines, lie inside the text, and never cross', () => {
  fc.assert(
    fc.property(anyFile, (file) => {
      const open: { readonly startLine: number; readonly endLine: number }[] = []
      let before = -1
      for (const it of foldingRange(file)) {
        expect(it.startLine).toBeGreaterThan(before)
        expect(it.endLine).toBeGreaterThan(it.startLine)
        expect(it.endLine).toBeLessThan(file.lines.length)
        while (open.length > 0 && open.at(-1)!.endLine < it.startLine) open.pop()
        expect(it.endLine).toBeLessThanOrEqual(open.at(-1)?.endLine ?? it.endLine)
        open.push(it)
        before = it.startLine
      }
    }),
    often,
  )
})

test('selections hold their position, grow, and end with the whole file', () => {
  fc.assert(
    fc.property(anyFile, share, (file, at) => {
      const position = positionAt(file, Math.floor(at * file.text.length))
      const ranges = chain(selectionRange(file, [position])[0])
      let inner: Range = { start: position, end: position }
      for (const it of ranges) {
        expect(isIn(inner, it)).toBe(true)
        inner = it
      }
      expect(inner).toEqual(wholeOf(file))
      expect(new Set(ranges.map((it) => JSON.stringify(it))).size).toBe(ranges.length)
    }),
    often,
  )
})

test('links stand in the text in order, one after the other', () => {
  fc.assert(
    fc.property(anyFile, (file) => {
      let before = 0
      for (const it of documentLink(file)) {
        const { start, end } = spanOf(file, it.range)
        expect(start).toBeGreaterThanOrEqual(before)
        expect(end).toBeGreaterThan(start)
        expect(it.target).toMatch(/^(?:https?:\/\/|mailto:|file:\/\/\/)[\x21-\x7E]+$/i)
        before = end
      }
    }),
    often,
  )
})

test('a part that is formatted says the same, on its own lines, and the rest can follow', () => {
  fc.assert(
    fc.property(anyFile, share, (file, at) => {
      const alike = fileOf(file.text.replace(/\r\n?/g, '\n'), file.encoding)
      const start = positionAt(alike, Math.floor(at * alike.text.length))
      const end = { line: start.line + 5, character: 0 }
      const edits = rangeFormatting(alike, [{ start, end }])
      for (const { range } of edits) {
        expect(range.start.line).toBeGreaterThanOrEqual(start.line)
        expect(range.end.line).toBeLessThan(end.line)
      }
      const text = applied(alike, edits)
      expect(sameMeaning(parse(alike.text), parse(text))).toBe(true)
      expect(format(text)).toMatchObject({ text: applied(alike, formatting(alike)) })
    }),
    often,
  )
})

test('what is formatted while typing is white space at the beginning of lines, and says the same', () => {
  fc.assert(
    fc.property(anyFile, share, (file, at) => {
      const near = Math.floor(at * file.text.length)
      for (const [character, place] of [
        ['\n', file.text.indexOf('\n', near)],
        ['}', file.text.indexOf('}', near)],
      ] as const) {
        const edits = onTypeFormatting(file, positionAt(file, place + 1), character)
        for (const { range, newText } of edits) {
          const { start, end } = spanOf(file, range)
          expect(file.text.slice(start, end) + newText).toMatch(/^[ \t]*$/)
          expect(range.start.character).toBe(
            range.start.line === 0 && file.text.startsWith('\uFEFF') ? range.start.character : 0,
          )
        }
        expect(sameMeaning(file.tree, parse(applied(file, edits)))).toBe(true)
      }
    }),
    often,
  )
})

test.each(examples)('typing the line ends and braces of a journey anew changes nothing', (text) => {
  const file = fileOf(text, 'utf-16')
  for (const { 0: character, index } of text.matchAll(/\n(?=[^\n])|\}/g)) {
    expect(onTypeFormatting(file, positionAt(file, index + 1), character)).toEqual([])
  }
})

function chain(selection: SelectionRange | undefined): readonly Range[] {
  const ranges: Range[] = []
  for (let it = selection; it; it = it.parent) ranges.push(it.range)
  return ranges
}

function expectNested(symbols: readonly DocumentSymbol[], around: Range): void {
  for (const { name, detail, range, selectionRange: selected, children = [] } of symbols) {
    expect(name.trim()).not.toBe('')
    expect(detail).not.toBe('')
    expect(isIn(range, around)).toBe(true)
    expect(isIn(selected, range)).toBe(true)
    expectNested(children, range)
  }
}

function applied(file: SourceFile, edits: ReturnType<typeof rangeFormatting>): string {
  return applyEdits(
    file.text,
    edits.map(({ range, newText }) => ({ span: spanOf(file, range), newText })),
  )
}

function wholeOf(file: SourceFile): Range {
  return { start: { line: 0, character: 0 }, end: positionAt(file, file.text.length) }
}

function isIn(inner: Range, outer: Range): boolean {
  return !isBefore(inner.start, outer.start) && !isBefore(outer.end, inner.end)
}

function isBefore(a: Position, b: Position): boolean {
  return a.line < b.line || (a.line === b.line && a.character < b.character)
}
