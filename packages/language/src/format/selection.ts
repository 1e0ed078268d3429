/** Which part of a text the formatter may change: whole lines, so that no line is half of one layout and half of another. */
import type { Span } from '../text/span.ts'
import { partitionPoint } from '../text/partition-point.ts'

/** Whether a stretch of the text may be changed. */
export type Selection = (span: Span) => boolean

/** The lines that these spans touch; everything without any. A span that ends where a line begins does not touch that line. */
export function selectionOf(text: string, within: readonly Span[] | undefined): Selection {
  if (!within) return () => true
  const lines = merged(
    text,
    within.map((it) => linesOf(text, it)),
  )
  return ({ start, end }) => {
    const around = lines[partitionPoint(lines, (it) => it.start <= start) - 1]
    return around !== undefined && end <= around.end
  }
}

/** Without the last line end: what stands right behind it is on another line. */
function linesOf(text: string, { start, end }: Span): Span {
  let first = Math.min(Math.max(0, start), text.length)
  const isBehindLineEnd = end > start && isLineEnd(text, end - 1)
  let last = Math.min(Math.max(first, isBehindLineEnd ? end - 1 : end), text.length)
  while (first > 0 && !isLineEnd(text, first - 1)) first -= 1
  while (last < text.length && !isLineEnd(text, last)) last += 1
  return { start: first, end: last }
}

/** Lines that follow one another become one span. */
function merged(text: string, spans: readonly Span[]): readonly Span[] {
  const found: Span[] = []
  for (const it of spans.toSorted((a, b) => a.start - b.start)) {
    const last = found.at(-1)
    if (last && it.start <= nextLine(text, last.end))
      found[found.length - 1] = { start: last.start, end: Math.max(last.end, it.end) }
    else found.push(it)
  }
  return found
}

function nextLine(text: string, lineEnd: number): number {
  return lineEnd + (text.startsWith('\r\n', lineEnd) ? 2 : 1)
}

function isLineEnd(text: string, at: number): boolean {
  return text[at] === '\n' || text[at] === '\r'
}
