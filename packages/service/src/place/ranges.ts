/** Between the offsets of the library and the positions of editors. Whatever an editor sends is a place in the text: the nearest one. */
import { positionAt as utf16PositionAt, type LineIndex, type Span, type TextEdit } from 'journey-lang'
import type { Position, Range, TextEdit as LspTextEdit } from 'vscode-languageserver-types'
import { lengthBefore, offsetIn, startOfPair, type Points, type PositionEncoding } from './encoding.ts'

/** What positions are counted in. */
export interface Lines {
  readonly text: string
  readonly lines: LineIndex
  readonly encoding: PositionEncoding
}

/** The position of a UTF-16 offset. */
export function positionAt({ text, lines, encoding }: Lines, offset: number): Position {
  const { line, character } = utf16PositionAt(lines, Math.min(offset, text.length))
  if (encoding === 'utf-16') return { line, character }
  const content = text.slice(lines[line] ?? 0, lines[line + 1] ?? text.length)
  // Half a pair of surrogates is no character: its place is where the whole one begins.
  const before = startOfPair(content, character)
  return { line, character: lengthBefore(content, before, encoding, pointsOf(lines, encoding, line)) }
}

/** The UTF-16 offset of a position. One that is outside its line or the text, or no number, is the nearest there is. */
export function offsetAt({ text, lines, encoding }: Lines, { line, character }: Position): number {
  const wanted = whole(line)
  const start = lines[wanted]
  if (start === undefined) return text.length
  let end = lines[wanted + 1] ?? text.length
  if (wanted + 1 < lines.length) {
    end -= 1
    if (text[end] === '\n' && text[end - 1] === '\r') end -= 1
  }
  return start + offsetIn(text.slice(start, end), whole(character), encoding)
}

/** The range of a span. */
export function rangeOf(lines: Lines, { start, end }: Span): Range {
  return { start: positionAt(lines, start), end: positionAt(lines, end) }
}

/** The span of a range. One that ends before it begins is read the other way round. */
export function spanOf(lines: Lines, { start, end }: Range): Span {
  const [first, last] = [offsetAt(lines, start), offsetAt(lines, end)]
  return { start: Math.min(first, last), end: Math.max(first, last) }
}

/** Edits as editors take them. */
export function textEditsOf(lines: Lines, edits: readonly TextEdit[]): LspTextEdit[] {
  return edits.map(({ span, newText }) => ({ range: rangeOf(lines, span), newText }))
}

/** Points of lines, for as long as somebody knows the lines. */
const points = new WeakMap<LineIndex, Map<string, Points>>()

function pointsOf(lines: LineIndex, encoding: PositionEncoding, line: number): Points {
  const ofLines = points.get(lines) ?? new Map<string, Points>()
  points.set(lines, ofLines)
  const key = `${encoding} ${line}`
  const ofLine = ofLines.get(key) ?? []
  // Short lines have none, and there are many of those.
  if (ofLine.length > 0 || (lines[line + 1] ?? Infinity) - (lines[line] ?? 0) > shortLine) ofLines.set(key, ofLine)
  return ofLine
}

/** In UTF-16 code units. */
const shortLine = 500

function whole(count: number): number {
  return Number.isFinite(count) ? Math.max(0, Math.trunc(count)) : count === Infinity ? Number.MAX_SAFE_INTEGER : 0
}
