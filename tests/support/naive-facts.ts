/** The meaning of a journey, worked out as plainly as possible: slowly, from the data, by other ways than the library's. */
import { leaderOf, type PlainJourney, type PlainStep } from './plain-journey.ts'

/** What both ways must agree on. */
export interface Facts {
  readonly purchase: string | undefined
  /** Start and end of every step, by name; empty without a clock. */
  readonly days: Readonly<Record<string, readonly [number, number]>>
  readonly contacts: readonly string[]
  readonly proactive: readonly string[]
  readonly functional: readonly string[]
  readonly gaps: readonly (readonly [string, string | undefined, number])[]
  readonly balance: readonly (readonly [string, number])[]
}

interface Row {
  readonly step: PlainStep | undefined
  readonly silence: number
  readonly phase: number
  readonly maybe: unknown
}

/** Works the facts out. */
export function naiveFacts(journey: PlainJourney): Facts {
  const rows = rowsOf(journey)
  const steps = rows.filter((it) => it.step !== undefined)
  const run = purchaseRun(journey)
  const purchase = run && rows.filter((it) => isMain(it) && run[0] <= it.phase && it.phase < run[1]).at(-1)?.step
  const hasClock =
    steps.some((it) => it.step?.after !== undefined || it.step?.takes !== undefined) ||
    rows.some((it) => it.silence > 0)
  const zero = purchase ? endOf(purchase, rows, journey) : 0
  const dayOf = (step: PlainStep): number => startOf(step, rows, journey) - zero
  const ordered = (list: readonly Row[]): readonly PlainStep[] => {
    const found = list.flatMap((it) => it.step ?? [])
    return hasClock ? found.toSorted((a, b) => dayOf(a) - dayOf(b)) : found
  }
  const isAfter = (it: Row): boolean => run !== undefined && it.phase >= run[1]
  const touches = (it: Row): boolean =>
    it.step?.direction !== undefined && it.step.direction !== 'without' && it.step.actors.includes('host')
  const isContact = (it: Row): boolean =>
    touches(it) && it.maybe === undefined && it.step?.channel !== 'ad' && it.step?.channel !== 'poster'
  const contacts = ordered(rows.filter(isContact))
  const isOwn = (it: Row): boolean => it.step?.direction !== undefined && it.step.actors.includes('host')
  const names = (list: readonly Row[]): readonly string[] => list.map((it) => it.step?.name ?? '')
  let sum = 0
  return {
    purchase: purchase?.name,
    days: hasClock
      ? Object.fromEntries(
          steps.flatMap(({ step }) => (step ? [[step.name, [dayOf(step), endOf(step, rows, journey) - zero]]] : [])),
        )
      : {},
    contacts: contacts.map((it) => it.name),
    proactive: names(
      rows.filter(
        (it) => isContact(it) && (it.step?.direction === 'from' || (it.step?.direction === 'with' && isAfter(it))),
      ),
    ),
    functional: names(
      rows.filter(
        (it) =>
          isContact(it) &&
          (it.step?.purpose === 'order' || it.step?.purpose === 'billing') &&
          it.step.moment !== 'wow' &&
          it.step.moment !== 'difference',
      ),
    ),
    gaps: hasClock ? gapsOf(contacts, rows, journey) : [],
    balance: ordered(rows.filter((it) => isOwn(it) && it.maybe === undefined && it.step?.bySecond !== true)).map(
      (it) => {
        sum += it.emotion ?? 0
        return [it.name, sum]
      },
    ),
  }
}

function rowsOf(journey: PlainJourney): readonly Row[] {
  return journey.flatMap(({ items }, phase) =>
    items.flatMap((it): readonly Row[] => {
      if (it.kind === 'step') return [{ step: it, silence: 0, phase, maybe: undefined }]
      if (it.kind === 'silence') return [{ step: undefined, silence: it.days ?? 0, phase, maybe: undefined }]
      return it.steps.map((step) => ({ step, silence: 0, phase, maybe: it }))
    }),
  )
}

function isMain(row: Row): boolean {
  return row.step !== undefined && row.maybe === undefined && row.step.during === undefined
}

/** The first and the one behind the last phase of the purchase, found in the stages written as letters. */
function purchaseRun(journey: PlainJourney): readonly [number, number] | undefined {
  const letters = journey.map(({ stage, items }) => {
    if (stage !== 'purchase') return 'x'
    return items.some((it) => it.kind === 'step' && it.during === undefined) ? 'P' : 'p'
  })
  const match = /p*P[pP]*/.exec(letters.join(''))
  return match ? [match.index, match.index + match[0].length] : undefined
}

/** When a step begins, counted from the beginning, by walking everything before it. */
function startOf(step: PlainStep, rows: readonly Row[], journey: PlainJourney): number {
  const leader = leaderOf(step, journey)
  if (leader) return startOf(leader, rows, journey) + (step.after ?? 0)
  const index = rows.findIndex((it) => it.step === step)
  const branch = rows[index]!.maybe
  let now = 0
  for (const row of rows.slice(0, index)) {
    const counts = row.silence > 0 || isMain(row) || (branch !== undefined && row.maybe === branch)
    if (counts) now += row.silence + (row.step?.after ?? 0) + (row.step?.takes ?? 0)
  }
  return now + (step.after ?? 0)
}

function endOf(step: PlainStep, rows: readonly Row[], journey: PlainJourney): number {
  return startOf(step, rows, journey) + (step.takes ?? 0)
}

function gapsOf(
  contacts: readonly PlainStep[],
  rows: readonly Row[],
  journey: PlainJourney,
): readonly (readonly [string, string | undefined, number])[] {
  const end = rows
    .filter((it) => isMain(it) || it.silence > 0)
    .reduce((sum, it) => sum + it.silence + (it.step?.after ?? 0) + (it.step?.takes ?? 0), 0)
  return contacts.map((_, index) => {
    const next = contacts[index + 1]
    const until = next ? startOf(next, rows, journey) : end
    // Everybody who has been there so far, each with the end of the last time before this moment.
    const present = contacts
      .slice(0, index + 1)
      .map((it) => ({ name: it.name, end: lastEnd(it, until, rows, journey) }))
    const latest = Math.max(...present.map((it) => it.end))
    const from = present.findLast((it) => it.end === latest)!
    return [from.name, next?.name, Math.max(0, until - latest)]
  })
}

function lastEnd(contact: PlainStep, before: number, rows: readonly Row[], journey: PlainJourney): number {
  const nextMain = rows.slice(rows.findIndex((it) => it.step === contact) + 1).find(isMain)?.step
  let last = endOf(contact, rows, journey)
  if (contact.every === undefined || !nextMain) return last
  const until = Math.min(before, startOf(nextMain, rows, journey))
  // One recurrence after the other, as long as it begins before the next step does.
  for (let begin = startOf(contact, rows, journey) + contact.every; begin < until; begin += contact.every) {
    last = begin + (contact.takes ?? 0)
  }
  return last
}
