import type { Journey, Step } from '../../model/model.ts'

/** The later steps that put a step right. */
export function recoveriesOf(journey: Journey, step: Step): readonly Step[] {
  const at = journey.steps.indexOf(step)
  return journey.steps.filter((it, index) => it.recovers === step && index > at)
}

/** Whether something is done about what hurts in a step: an opportunity, a failure with somebody who repairs it, or a later step that puts it right. */
export function isAttended(journey: Journey, step: Step): boolean {
  const { opportunities, failures } = step.details
  return (
    opportunities.length > 0 ||
    failures.some((it) => it.repairedBy !== undefined) ||
    recoveriesOf(journey, step).length > 0
  )
}
