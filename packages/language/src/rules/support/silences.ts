import type { Gap } from '../../model/gaps.ts'
import type { Journey } from '../../model/model.ts'
import { isLeftAlone, mayBeOurs } from './after-purchase.ts'

/** Gaps as long as the patience, give or take the sums of hours, are not too long. */
const aMinute = 1 / 1440

/**
 * The gaps that are longer than the patience of a journey. Where nobody contacts the customer after the purchase at all,
 * that is said once, and the gaps that end after it are left out. So is a gap in which somebody unknown may be one of us.
 */
export function longGaps(journey: Journey): readonly Gap[] {
  const leftAlone = isLeftAlone(journey)
  return journey.gaps.filter((gap) => {
    if (gap.days <= journey.patience + aMinute) return false
    if (leftAlone && gap.startDay + gap.days > 0) return false
    return !journey.steps.some((it) => mayBeOurs(it) && isWithin(it.day, gap))
  })
}

/** Whether a silence ends because the customer needs us: a step of theirs for support or a complaint. */
export function isBrokenByCustomer({ to }: Gap): boolean {
  return to?.direction === 'to' && (to.purpose === 'support' || to.purpose === 'complaint')
}

function isWithin(day: number | undefined, gap: Gap): boolean {
  return day !== undefined && day >= gap.startDay && day <= gap.startDay + gap.days
}
