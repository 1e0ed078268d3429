/**
 * What leads from one part of a journey to another: proofs of promises, recoveries, answers, loops. It is read off the
 * references of the file, so that a clause which is new in the vocabulary is one of them by itself.
 */
import {
  clauseOf,
  type Declaration,
  type Model,
  type NameKind,
  type Shape,
  type SlotValue,
  type Span,
  type Value,
} from 'journey-lang'
import { kindOf } from '../find/things.ts'

/** A part of a journey that names another one. */
export interface Link {
  readonly from: Shape
  readonly to: Declaration
  /** The word that says how, such as `keeps` or `recovers`. */
  readonly word: string
  /** Where it says so. */
  readonly span: Span
}

/** The kinds of things that are parts of journeys; people and channels only appear in them. */
const parts: ReadonlySet<NameKind> = new Set<NameKind>(['journey', 'promise', 'phase', 'step'])

/** Whether a statement is a part of a journey that others can lead to. */
export function isPart(shape: Shape): boolean {
  const kind = kindOf(shape)
  return kind !== undefined && parts.has(kind) && shape.stands
}

/** The innermost part around a statement, or the statement itself. */
export function partAround(shape: Shape): Shape | undefined {
  let at: Shape | undefined = shape
  while (at && !isPart(at)) at = at.parent
  return at
}

/** Everything in a file that leads from one part to another, in the order of the text. */
export function linksOf({ uri, references }: Model): readonly Link[] {
  const links: Link[] = []
  for (const [value, { shape, span, declaration: to }] of references) {
    if (!to || !parts.has(to.kind)) continue
    if (!isPassage(shape)) {
      const from = partAround(shape)
      if (from) links.push({ from, to, word: wordOf(shape, value), span })
      continue
    }
    const start = shape.clauses.get('from')?.values[0]
    const from = start && references.get(start)?.declaration
    if (from?.uri === uri && start !== value) links.push({ from: from.shape, to, word: shape.word, span })
  }
  return links.toSorted((a, b) => a.span.start - b.span.start)
}

/** Whether a statement leads from one part to another, as a loop does: neither is a link of the journey in which it stands. */
function isPassage({ row }: Shape): boolean {
  return row !== undefined && ['from', 'to'].every((it) => leadsToPart(clauseOf(row, it)?.value))
}

function leadsToPart(value: Value | undefined): boolean {
  return value?.kind === 'reference' && value.to.some((it) => parts.has(it))
}

/** The clause word, or the keyword for what stands right behind it. */
function wordOf({ word, clauses }: Shape, value: SlotValue): string {
  for (const it of clauses.values()) if (it.values.includes(value)) return it.row.word
  return word
}
