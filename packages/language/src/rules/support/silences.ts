import type { Gap } from '../../model/gaps.ts'
import type { Journey, Model } from '../../model/model.ts'
import { isLeftAlone, mayBeOurs, stepsAfterPurchase } from './after-purchase.ts'
import { insertContact } from './contact-insert.ts'
import type { FixEdit } from './finding.ts'
import { partitionPoint } from '../../text/partition-point.ts'

/** Gaps as long as the patience, give or take the sums of hours, are not too long. */
const aMinute = 1 / 1440

/**
 * The gaps that are longer than the patience of a journey. Where nobody contacts the customer after the purchase at all,
 * that is said once, and the gaps that end after it are left out. So is a gap in which somebody unknown may be one of us.
 */
export function longGaps(journey: Journey): readonly Gap[] {
  const leftAlone = isLeftAlone(journey)
  const unknown = journey.steps
    .flatMap((it) => (mayBeOurs(it) && it.day !== undefined ? [it.day] : []))
    .toSorted(byNumber)
  return journey.gaps.filter(({ startDay, days }) => {
    if (days <= journey.patience + aMinute) return false
    if (leftAlone && startDay + days > 0) return false
    const next = firstFrom(unknown, startDay)
    return next === undefined || next > startDay + days
  })
}

/** A journey with more long silences than this is not helped by an insert for each, and finding the place of each takes time. */
const mostInserts = 50

/** Puts contacts into the silences of a journey, the first of them only where there are very many. */
export function contactsInto(model: Model, journey: Journey): (day: number) => readonly FixEdit[] {
  let count = 0
  return (day) => {
    count += 1
    return count > mostInserts ? [] : insertContact(model, journey, day)
  }
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
  const first = words.reduce((earliest, it) => Math.min(earliest, it.day ?? 0), endDay)
  return words.length > 0 && first <= limit ? undefined : first
}

/**
 * Whether a gap is the silence after the purchase, or lies in it behind a question of the customer: that is said once for
 * the whole journey. `silence` is how many days it lasts, as `silenceAfterPurchase` has it.
 */
export function isSilenceAfterPurchase(journey: Journey, gap: Gap, silence: number | undefined): boolean {
  if (silence === undefined) return false
  const end = gap.startDay + gap.days
  if (gap.startDay <= 0) return end > journey.patience + aMinute
  return gap.from.direction === 'to' && end <= silence + aMinute
}

/** The first of some sorted days that is not before another one, found by halving. */
function firstFrom(days: readonly number[], day: number): number | undefined {
  return days[partitionPoint(days, (it) => it < day)]
}

function byNumber(a: number, b: number): number {
  return a - b
}
