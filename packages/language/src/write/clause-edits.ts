/** Changes of single clauses, which leave everything around them as it is written. */
import type { Shape } from '../model/shape.ts'
import { tokenEnd, tokenSpan } from '../syntax/tree.ts'
import type { TextEdit } from '../text/edit.ts'
import { lineSpan } from '../text/lines.ts'
import type { Span } from '../text/span.ts'

/** Writes a clause with this value: in the place of the old value, or where the order of the vocabulary puts it. */
export function setClause(shape: Shape, word: string, value: string): TextEdit {
  const written = shape.clauses.get(word)?.values
  const first = written?.[0]
  const last = written?.at(-1)
  if (first && last) return { span: { start: first.span.start, end: last.span.end }, newText: value }
  const at = placeFor(shape, word)
  return { span: { start: at, end: at }, newText: ` ${word} ${value}` }
}

/** Takes a clause away, with its line when it has one of its own. Undefined when it is not written. */
export function removeClause(text: string, shape: Shape, word: string): TextEdit | undefined {
  const span = clauseSpan(shape, word)
  if (!span) return undefined
  const line = lineSpan(text, span)
  if (line) return { span: line, newText: '' }
  const start = text[span.start - 1] === ' ' ? span.start - 1 : span.start
  return { span: { start, end: span.end }, newText: '' }
}

/** Where a positional or clause of this word belongs: behind the last one that the row puts before it. */
export function placeFor(shape: Shape, word: string): number {
  const { positionals = [], clauses = [] } = shape.row ?? {}
  const slots = [
    ...positionals.filter((it) => !it.trails).map((it) => it.slot),
    ...clauses.map((it) => it.word),
    ...positionals.filter((it) => it.trails).map((it) => it.slot),
  ]
  let place = tokenEnd(shape.node.tokens[0]!)
  for (const slot of slots.slice(0, slots.indexOf(word))) {
    const end = shape.positionals.get(slot)?.values.at(-1)?.span.end ?? clauseSpan(shape, slot)?.end
    if (end !== undefined && isInHeader(shape, end)) place = Math.max(place, end)
  }
  return place
}

function clauseSpan(shape: Shape, word: string): Span | undefined {
  const clause = shape.clauses.get(word)
  if (!clause) return undefined
  const start = tokenSpan(clause.word).start
  return { start, end: clause.values.at(-1)?.span.end ?? tokenSpan(clause.word).end }
}

/** What stands on a clause line is no place to write the next clause behind: the header is. */
function isInHeader(shape: Shape, offset: number): boolean {
  return offset <= tokenEnd(shape.node.tokens.at(-1)!)
}
