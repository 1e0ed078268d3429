import stringWidth from 'fast-string-width'
import type { Span } from './span.ts'
import { visibleText } from './visible-text.ts'

/** A line of a text, and which part of it is meant. */
export interface CodeFrame {
  /** The line, ready to be shown; of a very long one what stands around the part, between `…`. */
  readonly line: string
  /** Where the part begins, in columns of a font of fixed width, from 0. Tabs are two of them, wide characters too. */
  readonly column: number
  /** How many columns the part takes, at least one. */
  readonly width: number
}

/** How much of a very long line is shown, in UTF-16 code units, and how much of that stands before the part. */
const widest = 110
const before = 60

/** The line in which a span begins, as it may be shown; the span as far as it lies on that line. */
export function codeFrame(text: string, { start, end }: Span): CodeFrame {
  const whole = { start: lineStart(text, start), end: lineEnd(text, start) }
  const shown = cut(text, whole, start)
  const last = Math.max(start, Math.min(end, shown.end))
  const prefix = (shown.start > whole.start ? '…' : '') + visibleText(text.slice(shown.start, start))
  const part = visibleText(text.slice(start, last))
  const rest = visibleText(text.slice(last, shown.end)) + (shown.end < whole.end ? '…' : '')
  return { line: prefix + part + rest, column: stringWidth(prefix), width: Math.max(1, stringWidth(part)) }
}

/** A very long line is shown around the part only. No character is cut in two. */
function cut(text: string, whole: Span, at: number): Span {
  if (whole.end - whole.start <= widest) return whole
  const start = Math.max(whole.start, at - before)
  const end = Math.min(whole.end, start + widest)
  return { start: betweenCharacters(text, start), end: betweenCharacters(text, end) }
}

/** An offset, or the one before it where it lies in the middle of a character. */
function betweenCharacters(text: string, offset: number): number {
  return (text.codePointAt(offset - 1) ?? 0) > 0xffff ? offset - 1 : offset
}

function lineStart(text: string, offset: number): number {
  let start = Math.min(offset, text.length)
  while (start > 0 && !isLineEnd(text, start - 1)) start -= 1
  return start
}

function lineEnd(text: string, offset: number): number {
  let end = offset
  while (end < text.length && !isLineEnd(text, end)) end += 1
  return end
}

function isLineEnd(text: string, at: number): boolean {
  return text[at] === '\n' || text[at] === '\r'
}
