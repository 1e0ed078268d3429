/** Contacts: where one of us really is in touch with this customer. */
import { broadcastChannels } from '../vocabulary/words.ts'
import type { Purpose } from '../vocabulary/words.ts'
import type { Company } from './actors.ts'
import type { Step } from './model.ts'
import type { References } from './references.ts'
import { childrenOf, clauseValue, type Shape } from './shape.ts'

/** What a step is as a contact. */
export interface ContactFacts {
  readonly isContact: boolean
  readonly isProactive: boolean
  readonly isFunctional: boolean
}

const functionalPurposes: ReadonlySet<Purpose | undefined> = new Set([
  'order',
  'confirmation',
  'billing',
  'delivery',
  'appointment',
  'reminder',
])

const broadcasts: ReadonlySet<string> = new Set(broadcastChannels.words.map((it) => it.word))

/** Reads what a step is as a contact. What happens only to some is none. */
export function contactFacts(
  step: Shape,
  company: Company,
  purpose: Purpose | undefined,
  place: { readonly isInMaybe: boolean; readonly isAfterPurchase: boolean },
  references: References,
): ContactFacts {
  const isContact = company.isTouchpoint && !place.isInMaybe && !isBroadcast(step, references)
  const isOurs = company.direction === 'from' || (company.direction === 'with' && place.isAfterPurchase)
  const isBusiness = isContact && functionalPurposes.has(purpose)
  return { isContact, isProactive: isContact && isOurs, isFunctional: isBusiness && !isMore(step) }
}

function isMore(step: Shape): boolean {
  return childrenOf(step, 'wow').length > 0 || childrenOf(step, 'difference').length > 0
}

/** Steps by the day on which they begin, and as written on the same day. Without a clock as written. */
export function byDay(steps: readonly Step[]): readonly Step[] {
  return steps.toSorted((a, b) => (a.day === undefined || b.day === undefined ? 0 : a.day - b.day))
}

/** A channel that is ours, but on which nobody is contacted. Without a channel a touchpoint is a contact. */
function isBroadcast(step: Shape, references: References): boolean {
  const via = clauseValue(step, 'via')
  if (!via) return false
  const declaration = references.get(via)?.declaration
  return declaration ? declaration.shape.clauses.has('broadcast') : broadcasts.has(via.text)
}
