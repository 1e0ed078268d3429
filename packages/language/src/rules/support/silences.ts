import type { Gap } from '../../model/gaps.ts'
import type { Journey } from '../../model/model.ts'
import { isLeftAlone, mayBeOurs, stepsAfterPurchase } from './after-purchase.ts'

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

/**
 * How many days pass after the purchase without a word that is neither business nor an offer, up to the first such word or
 * the end. Undefined when there is one within the patience, when the journey does not run that long or goes no further,
 * and when somebody unknown may have said it.
 */
export function silenceAfterPurchase(journey: Journey): number | undefined {
  const { endDay, patience } = journey
  const limit = patience + aMinute
  if (endDay === undefined || endDay < patience - aMinute) return undefined
  const behind = stepsAfterPurchase(journey)
  if (behind.length === 0) return undefined
  if (behind.some((it) => mayBeOurs(it) && (it.day ?? 0) <= limit)) return undefined
  const words = behind.filter((it) => it.isProactive && !it.isFunctional && it.purpose !== 'sale')
  const first = Math.min(endDay, ...words.map((it) => it.day ?? 0))
  return words.length > 0 && first <= limit ? undefined : first
}

/** Whether a gap is the silence after the purchase, which is said once for the whole journey. */
export function isSilenceAfterPurchase(journey: Journey, { startDay, days }: Gap): boolean {
  const coversPatience = startDay <= 0 && startDay + days > journey.patience + aMinute
  return coversPatience && silenceAfterPurchase(journey) !== undefined
}

function isWithin(day: number | undefined, gap: Gap): boolean {
  return day !== undefined && day >= gap.startDay && day <= gap.startDay + gap.days
}
