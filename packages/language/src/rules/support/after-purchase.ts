import type { Journey, Step } from '../../model/model.ts'

/** The steps behind the purchase. Empty for a journey without one. */
export function stepsAfterPurchase(journey: Journey): readonly Step[] {
  return journey.steps.filter((it) => it.isAfterPurchase)
}

/** The steps up to and including the purchase. Empty for a journey without one. */
export function stepsUpToPurchase(journey: Journey): readonly Step[] {
  return journey.purchase ? journey.steps.filter((it) => !it.isAfterPurchase) : []
}

/**
 * Whether nobody of ours contacts the customer after the purchase, though the journey goes on: the fact behind
 * `no-contact-after-purchase`, which says it once, instead of every silence that follows from it.
 */
export function isLeftAlone(journey: Journey): boolean {
  const after = stepsAfterPurchase(journey)
  return after.length > 0 && !after.some((it) => it.isProactive || mayBeOurs(it))
}

/** Whether somebody unknown takes part who could be one of us. What depends on them stays unsaid. */
export function mayBeOurs({ actors, direction }: Step): boolean {
  return direction !== 'without' && actors.some((it) => it.kind === undefined)
}
