/** The order of a journey: its phases as written, and what happens in each. */
import { childrenOf, clauseValue, type Shape } from './shape.ts'

/** A phase with what happens in it, as written. */
export interface OutlinePhase {
  readonly shape: Shape
  readonly items: readonly OutlineItem[]
}

/** A step, or a silence, and the `maybe` it stands in. */
export interface OutlineItem {
  readonly kind: 'step' | 'silence'
  readonly shape: Shape
  readonly maybe: Shape | undefined
  /** Time passes here for everyone: neither in a `maybe` nor `during` another step. */
  readonly isOnMainLine: boolean
}

/** Lists the phases of a journey with their steps and silences. */
export function outline(journey: Shape): readonly OutlinePhase[] {
  return childrenOf(journey, 'phase').map((shape) => ({ shape, items: shape.children.flatMap(itemsOf) }))
}

function itemsOf(shape: Shape): readonly OutlineItem[] {
  if (!shape.stands) return []
  if (shape.word === 'silence') return [{ kind: 'silence', shape, maybe: undefined, isOnMainLine: true }]
  if (shape.word === 'step') {
    return [{ kind: 'step', shape, maybe: undefined, isOnMainLine: clauseValue(shape, 'during') === undefined }]
  }
  if (shape.word !== 'maybe') return []
  return childrenOf(shape, 'step').map((it) => ({ kind: 'step', shape: it, maybe: shape, isOnMainLine: false }))
}
