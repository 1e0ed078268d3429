import type { Span } from 'journey-lang'
import stringWidth from 'fast-string-width'
import type { Io } from '../io.ts'
import { terminalText } from './terminal-text.ts'

const widest = 110
const before = 60

/** The line in which a span begins, with the span underlined, as far as it lies on that line. */
export function codeFrame(text: string, span: Span, line: number, io: Io): string {
  const start = lineStart(text, span.start)
  const end = lineEnd(text, span.start)
  const shown = cut(start, end, span.start)
  const prefix = (shown.start > start ? '…' : '') + terminalText(text.slice(shown.start, span.start))
  const marked = terminalText(text.slice(span.start, Math.min(span.end, shown.end)))
  const rest = terminalText(text.slice(Math.min(span.end, shown.end), shown.end)) + (shown.end < end ? '…' : '')
  const number = String(line + 1)
  const gutter = ' '.repeat(number.length)
  const carets = '^'.repeat(Math.max(1, stringWidth(marked)))
  return [
    `${io.style('dim', `${number} │`)} ${prefix}${marked}${rest}`,
    `${io.style('dim', `${gutter} │`)} ${' '.repeat(stringWidth(prefix))}${io.style('red', carets)}`,
  ].join('\n')
}

/** A very long line is shown around the span only. */
function cut(start: number, end: number, at: number): Span {
  if (end - start <= widest) return { start, end }
  const from = Math.max(start, at - before)
  return { start: from, end: Math.min(end, from + widest) }
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
