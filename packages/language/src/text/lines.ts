import { span, type Span } from './span.ts'

/** The whole lines of a span, the last line end included; undefined when they hold something else too. */
export function lineSpan(text: string, at: Span): Span | undefined {
  let { start, end } = at
  while (start > 0 && isBlank(text, start - 1)) start -= 1
  while (end < text.length && isBlank(text, end)) end += 1
  const isAlone = (start === 0 || isLineEnd(text, start - 1)) && (end === text.length || isLineEnd(text, end))
  if (!isAlone) return undefined
  if (text.startsWith('\r\n', end)) return span(start, end + 2)
  return span(start, Math.min(text.length, end + 1))
}

/** The white space before the first character of the line in which an offset stands. */
export function indentOf(text: string, offset: number): string {
  const start = lineStart(text, offset)
  let end = start
  while (text[end] === ' ' || text[end] === '\t') end += 1
  return text.slice(start, end)
}

/** Lines with the indentation of the first one replaced; the others keep their place relative to it. */
export function reindented(lines: string, indent: string): string {
  const before = indentOf(lines, 0)
  return lines
    .split(/(?<=\n|\r(?!\n))/)
    .map((it) => (it.startsWith(before) ? indent + it.slice(before.length) : it))
    .join('')
}

function lineStart(text: string, offset: number): number {
  let start = offset
  while (start > 0 && !isLineEnd(text, start - 1)) start -= 1
  return start
}

function isLineEnd(text: string, at: number): boolean {
  return text[at] === '\n' || text[at] === '\r'
}

/** How lines end in a text: as most of its first lines do. Looks at no more than those, since every insert asks. */
export function lineBreakOf(text: string): string {
  const counts = new Map<string, number>()
  for (const [it] of text.slice(0, firstLines).matchAll(/\r\n|\r|\n/g)) counts.set(it, (counts.get(it) ?? 0) + 1)
  const [most] = [...counts].toSorted(([, a], [, b]) => b - a)
  return most?.[0] ?? '\n'
}

/** In UTF-16 code units. */
const firstLines = 4_000

/** Where the last word before an offset ends. */
export function endBefore(text: string, offset: number): number {
  let end = offset
  while (end > 0 && /\s/.test(text.charAt(end - 1))) end -= 1
  return end
}

function isBlank(text: string, at: number): boolean {
  return text[at] === ' ' || text[at] === '\t'
}
