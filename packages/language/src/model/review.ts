import { statementSpan } from '../syntax/tree.ts'
import type { Span } from '../text/span.ts'
import { childrenOf, clauseValue, positionalValue, type Shape } from './shape.ts'
import { readDate } from './value.ts'

/** When somebody last looked at a journey. */
export interface Review {
  /** `YYYY-MM-DD`; undefined when it is no day. */
  readonly date: string | undefined
  /** How often somebody should, in days. */
  readonly every: number | undefined
  readonly span: Span
}

/** The last review of a journey. Where several are written, the latest day counts. */
export function reviewOf(journey: Shape): Review | undefined {
  const reviews = childrenOf(journey, 'reviewed').map((shape): Review => ({
    date: readDate(positionalValue(shape, 'date')?.text ?? ''),
    every: clauseValue(shape, 'every')?.number,
    span: statementSpan(shape.node),
  }))
  return reviews.toSorted((a, b) => ((a.date ?? '') < (b.date ?? '') ? 1 : -1))[0]
}
