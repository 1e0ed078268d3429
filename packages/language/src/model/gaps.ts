/** The time in which nobody of ours is there. A silence that is too long is where customers are lost. */
import type { Step } from './model.ts'

/** The time from the end of a contact to the start of the next one, or to the end of the journey. */
export interface Gap {
  readonly from: Step
  readonly to: Step | undefined
  /** The day on which it begins: the end of the contact, or of its last recurrence. */
  readonly startDay: number
  /** How long it lasts, in days. */
  readonly days: number
}

/**
 * The gaps between contacts, in order. Contacts come by day. One that recurs is there again until the next step of the
 * main line, so that the gap behind it begins at its last recurrence.
 */
export function gapsOf(steps: readonly Step[], contacts: readonly Step[], endDay: number | undefined): readonly Gap[] {
  if (endDay === undefined) return []
  return contacts.flatMap((from, index) => {
    const to = contacts[index + 1]
    const startDay = lastPresence(from, steps)
    const until = to ? to.day : endDay
    return startDay === undefined || until === undefined
      ? []
      : [{ from, to, startDay, days: Math.max(0, until - startDay) }]
  })
}

const aHair = 1e-6

function lastPresence(contact: Step, steps: readonly Step[]): number | undefined {
  const { day, endDay, every } = contact
  if (day === undefined || endDay === undefined || !every) return endDay
  const next = steps.slice(steps.indexOf(contact) + 1).find((it) => it.isOnMainLine)?.day
  // A recurrence that would fall on the next step gives way to it, also when the sum of the days before is a hair off.
  const recurrences = next === undefined ? 0 : Math.max(0, Math.ceil((next - day) / every - aHair) - 1)
  return endDay + recurrences * every
}
