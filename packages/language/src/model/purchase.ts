import type { OutlineItem, OutlinePhase } from './outline.ts'
import type { Shape } from './shape.ts'
import { stageOf } from './stages.ts'

/** Where the purchase is. */
export interface Purchase {
  /** P: the step with which it ends, on day 0. */
  readonly step: Shape
  /** The index of the first phase behind it: after the purchase is everything from there on. */
  readonly nextPhase: number
}

/**
 * P, the purchase: the last step of the first unbroken run of `purchase` phases that holds a step.
 * Steps in a `maybe` or `during` another are never P, because not everyone lives them then.
 */
export function findPurchase(phases: readonly OutlinePhase[]): Purchase | undefined {
  let last: Shape | undefined
  for (const [index, phase] of phases.entries()) {
    if (stageOf(phase.shape) === 'purchase') last = phase.items.findLast(isMainStep)?.shape ?? last
    else if (last) return { step: last, nextPhase: index }
  }
  return last && { step: last, nextPhase: phases.length }
}

function isMainStep(item: OutlineItem): boolean {
  return item.kind === 'step' && item.isOnMainLine
}
