/** The time in which nobody of ours is there. A silence that is too long is where customers are lost. */
import type { Step } from './model.ts'

/** The time from when one of us was last there to the start of the next contact, or to the end of the journey. */
export interface Gap {
  /** The contact that ended last, which need not be the one that began last. */
  readonly from: Step
  readonly to: Step | undefined
  /** The day on which it begins: the end of the contact, or of its last recurrence. */
  readonly startDay: number
  /** How long it lasts, in days. */
  readonly days: number
}

/**
 * The gaps before each contact but the first, and before the end. A gap begins when one of us was last there: at the end
 * of the contact that ended last, or of its last recurrence. A contact recurs until the next step of the main line.
 */
export function gapsOf(steps: readonly Step[], contacts: readonly Step[], endDay: number | undefined): readonly Gap[] {
  if (endDay === undefined) return []
  const gaps: Gap[] = []
  const nextDays = nextDaysOnMainLine(steps)
  let presences: readonly Presence[] = []
  for (const [index, contact] of contacts.entries()) {
    if (contact.day === undefined || contact.endDay === undefined) continue
    presences = [...presences, { contact, day: contact.day, end: contact.endDay, until: nextDays.get(contact) }]
    const to = contacts[index + 1]
    const until = to ? to.day : endDay
    if (until === undefined) continue
    const last = presences.reduce((a, b) => (endBefore(until, b) >= endBefore(until, a) ? b : a))
    const startDay = endBefore(until, last)
    gaps.push({ from: last.contact, to, startDay, days: Math.max(0, until - startDay) })
    // What neither recurs any more nor ended last can never be the last one again.
    presences = presences.filter((it) => it === last || recursAfter(until, it))
  }
  return gaps
}

/** A contact, and how long it may recur. */
interface Presence {
  readonly contact: Step
  readonly day: number
  readonly end: number
  /** The day on which the next step of the main line begins. */
  readonly until: number | undefined
}

/** A recurrence that would fall on another step gives way to it, also when the sum of the days before is a hair off. */
const aHair = 1e-6

/** When a contact, its recurrences before this day included, was over. */
function endBefore(day: number, { contact, day: start, end, until }: Presence): number {
  const { every } = contact
  if (!every || until === undefined) return end
  return end + Math.max(0, Math.ceil((Math.min(day, until) - start) / every - aHair) - 1) * every
}

function recursAfter(day: number, { contact, until }: Presence): boolean {
  return contact.every !== undefined && until !== undefined && until > day
}

function nextDaysOnMainLine(steps: readonly Step[]): ReadonlyMap<Step, number | undefined> {
  const days = new Map<Step, number | undefined>()
  let next: number | undefined
  for (const step of steps.toReversed()) {
    days.set(step, next)
    if (step.isOnMainLine) next = step.day
  }
  return days
}
