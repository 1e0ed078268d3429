import { statementSpan } from '../syntax/tree.ts'
import type { Moment } from './model.ts'
import { positionalValue, type Shape } from './shape.ts'

/** The moments of a step, as written: its statements that have a glyph. */
export function momentsOf(step: Shape): readonly Moment[] {
  return step.children.length === 0 ? none : step.children.filter((it) => it.stands).flatMap(momentOf)
}

/** A statement as a moment; none when its word is not one. */
export function momentOf(shape: Shape): readonly Moment[] {
  const glyph = shape.row?.glyph
  if (glyph === undefined) return []
  const text = positionalValue(shape, 'text')?.text ?? ''
  return [{ kind: shape.word, glyph, text, span: statementSpan(shape.node) }]
}

const none: readonly Moment[] = []
