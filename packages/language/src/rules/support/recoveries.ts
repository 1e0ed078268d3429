import type { Journey, Step } from '../../model/model.ts'
import { childrenOf } from '../../model/shape.ts'

/**
 * The steps that a later one puts right. Where nobody can find what a later step recovers, it may be any of those before
 * it, and all of them count.
 */
export function recoveredSteps({ steps }: Journey): ReadonlySet<Step> {
  const named = new Set<Step>()
  const recovered = new Set<Step>()
  let isAnyUnknown = false
  for (const step of steps.toReversed()) {
    if (isAnyUnknown || named.has(step)) recovered.add(step)
    if (step.recovers) named.add(step.recovers)
    else if (step.shape.clauses.has('recovers')) isAnyUnknown = true
  }
  return recovered
}

/** Whether something is done about what hurts in a step: an opportunity, a failure with somebody who repairs it, or a later step that puts it right. */
export function isAttended(step: Step, recovered: ReadonlySet<Step>): boolean {
  if (step.details.opportunities.length > 0 || recovered.has(step)) return true
  return childrenOf(step.shape, 'failure').some((it) => it.clauses.has('repaired-by'))
}
