import type { OutlineItem, OutlinePhase } from './outline.ts'
import type { Shape } from './shape.ts'
import { stageOf } from './stages.ts'

/**
 * P, the purchase: the last step of the first unbroken run of `purchase` phases that holds a step.
 * Steps in a `maybe` or `during` another are never P, because not everyone lives them then.
 */
export function findPurchase(phases: readonly OutlinePhase[]): Shape | undefined {
  let last: Shape | undefined
  for (const phase of phases) {
    if (stageOf(phase.shape) === 'purchase') last = phase.items.findLast(isMainStep)?.shape ?? last
    else if (last) return last
  }
  return last
}

function isMainStep(item: OutlineItem): boolean {
  return item.kind === 'step' && item.isOnMainLine
}
