import type { ColouredLine } from './registry.ts'

/**
 * The same text with carets, saying what is true: a caret line whose claim holds is kept, any other one says what is
 * there instead. So a test compares two texts, and a failure shows both.
 *
 *     pain "It hurts"
 *     ^^^^ keyword.control.pain
 *          ^^^^^^^^^^ string.quoted.double
 *     ^^^^ not string
 */
export function withTrueCarets(text: string, coloured: (text: string) => readonly ColouredLine[]): string {
  const lines = text.split('\n')
  const colours = coloured(lines.filter((line) => !isCaretLine(line)).join('\n'))
  let next = 0
  return lines.map((line) => (isCaretLine(line) ? trueCaretLine(line, colours[next - 1]) : (next++, line))).join('\n')
}

function isCaretLine(line: string): boolean {
  return /^ *\^+ \S/.test(line)
}

function trueCaretLine(caretLine: string, line: ColouredLine | undefined): string {
  const start = caretLine.indexOf('^')
  const end = caretLine.lastIndexOf('^') + 1
  const claim = caretLine.slice(end + 1)
  const columns = Array.from({ length: end - start }, (_, index) => start + index)
  const scopes = columns.map((column) => line?.scopesAt(column) ?? [])
  if (scopes.every((it) => holds(claim, it))) return caretLine

  const found = [...new Set(scopes.map((it) => it.join(' ')))].join(', then ')
  return `${caretLine.slice(0, end)} ${found === '' ? 'nothing' : found}`
}

/** `nothing`, `not scope`, or the beginning of a scope that must be there. */
function holds(claim: string, scopes: readonly string[]): boolean {
  if (claim === 'nothing') return scopes.length === 0
  if (claim.startsWith('not ')) return !holds(claim.slice('not '.length), scopes)
  return scopes.some((scope) => scope === claim || scope.startsWith(`${claim}.`))
}
