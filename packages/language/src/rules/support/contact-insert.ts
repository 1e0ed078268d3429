import type { Journey, Model, Step } from '../../model/model.ts'
import { placeholder } from '../../model/read-value.ts'
import { durationText } from '../../write/durations.ts'
import type { FixEdit } from './finding.ts'
import { insertStep } from './inserts.ts'

/**
 * A step in which one of us contacts the customer, on about this day of the clock; without a clock, or without a day,
 * right after the purchase. Empty where there is no room for it.
 */
export function insertContact(model: Model, journey: Journey, day?: number): readonly FixEdit[] {
  const main = journey.steps.filter((it) => it.isOnMainLine)
  const behind = main.filter((it) => it.isAfterPurchase)
  const next =
    day === undefined ? behind[0] : main.find((it) => it.day !== undefined && it.day > day && isOpen(it, day))
  const snippet = contactSnippet(model, journey)
  if (next) {
    const wait = waitBefore(next, day)
    const before = insertStep(model, journey, 'before', next, withWait(snippet, wait), wait)
    if (before.length > 0) return before
  }
  const last = next ? main[main.indexOf(next) - 1] : main.at(-1)
  if (!last || (last === journey.purchase && next)) return []
  const wait = day === undefined ? 0 : wholeDays(Math.max(0, day - (last.endDay ?? day)))
  return insertStep(model, journey, 'after', last, withWait(snippet, wait), wait)
}

/** What is not before the purchase must not come to stand before it. */
function isOpen(step: Step, day: number): boolean {
  return day < 0 || step.isAfterPurchase
}

function waitBefore({ day, after = 0 }: Step, wanted: number | undefined): number {
  if (day === undefined) return 0
  const start = day - after
  const wait = wanted === undefined ? Math.min(14, after / 2) : wanted - start
  return wholeDays(Math.min(Math.max(0, wait), after))
}

/** Nobody plans a call in hours, unless there are no days. */
function wholeDays(days: number): number {
  return days >= 1 ? Math.floor(days) : days
}

function withWait(snippet: string, wait: number): string {
  return wait > 0 ? `${snippet} after ${durationText(wait)}` : snippet
}

function contactSnippet(model: Model, journey: Journey): string {
  const owner = journey.steps.findLast((it) => it.owner)?.owner?.name ?? mentorOf(model)
  const channel = journey.contacts.findLast((it) => it.channel !== undefined)?.channel ?? 'phone'
  return `step "\${1:What the customer does}" \${2:+1} from \${3:${owner}} via \${4:${channel}} for \${5:care}`
}

/** Someone of ours, declared here or imported; else whoever writes it has to say. */
function mentorOf({ cast, imports }: Model): string {
  const imported = [...imports].find(([, it]) => it.declaration.kind === 'mentor')?.[0]
  return [...cast.mentors.keys()][0] ?? imported ?? placeholder
}
