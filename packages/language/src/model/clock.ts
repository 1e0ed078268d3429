/**
 * Time. The day of a step is its start: the running sum of `after`, `takes` and timed silences on the main line,
 * counted from the end of the purchase. `every`, `within` and `patience` add none.
 */
import type { OutlineItem, OutlinePhase } from './outline.ts'
import type { Declaration } from './scope.ts'
import { clauseValue, positionalValue, type Shape } from './shape.ts'

/** When a step begins and ends, in days. */
export interface Stay {
  readonly start: number
  readonly end: number
}

/** The time of a journey, counted from day 0. */
export interface Clock {
  /** Steps that wait for each other in a circle have none. */
  readonly stays: ReadonlyMap<Shape, Stay>
  /** The day on which everything written is over. */
  readonly end: number
}

/**
 * The time of every step, or undefined where nothing in a journey says how long anything lasts.
 * `names` are those of the journey, in which `during` finds its step.
 */
export function readClock(
  phases: readonly OutlinePhase[],
  purchase: Shape | undefined,
  names: ReadonlyMap<string, Declaration>,
): Clock | undefined {
  const items = phases.flatMap((it) => it.items)
  if (!items.some(saysHowLong)) return undefined
  const stays = new Map<Shape, Stay>()
  let now = 0
  let branch = 0
  let maybe: Shape | undefined
  for (const item of items) {
    if (item.kind === 'silence') {
      now += positionalValue(item.shape, 'duration')?.number ?? 0
      continue
    }
    if (clauseValue(item.shape, 'during')) continue
    if (item.maybe) {
      // What happens to some starts where everyone is, and is forgotten again behind it.
      if (item.maybe !== maybe) branch = now
      maybe = item.maybe
      branch = place(item.shape, branch, stays)
    } else now = place(item.shape, now, stays)
  }
  placeMeanwhile(items, stays, names)
  return fromDayZero(stays, now, purchase)
}

function saysHowLong(item: OutlineItem): boolean {
  if (item.kind === 'silence') return positionalValue(item.shape, 'duration') !== undefined
  return days(item.shape, 'after') !== undefined || days(item.shape, 'takes') !== undefined
}

function place(step: Shape, now: number, stays: Map<Shape, Stay>): number {
  const start = now + (days(step, 'after') ?? 0)
  const end = start + (days(step, 'takes') ?? 0)
  stays.set(step, { start, end })
  return end
}

/** Steps `during` another begin with it, plus their own `after`. One may wait for another; a circle has no day. */
function placeMeanwhile(
  items: readonly OutlineItem[],
  stays: Map<Shape, Stay>,
  names: ReadonlyMap<string, Declaration>,
): void {
  const followers = new Map<Shape, Shape[]>()
  for (const { shape } of items) {
    const during = clauseValue(shape, 'during')
    const leader = during && names.get(during.text)
    if (leader?.kind !== 'step') continue
    const others = followers.get(leader.shape)
    if (others) others.push(shape)
    else followers.set(leader.shape, [shape])
  }
  const placed = [...stays.keys()]
  for (let at = 0; at < placed.length; at += 1) {
    const leader = placed[at]!
    for (const follower of followers.get(leader) ?? []) {
      place(follower, stays.get(leader)!.start, stays)
      placed.push(follower)
    }
  }
}

function fromDayZero(stays: ReadonlyMap<Shape, Stay>, now: number, purchase: Shape | undefined): Clock {
  const zero = (purchase && stays.get(purchase)?.end) ?? 0
  const counted = new Map<Shape, Stay>()
  for (const [step, stay] of stays) counted.set(step, { start: stay.start - zero, end: stay.end - zero })
  return { stays: counted, end: now - zero }
}

function days(step: Shape, word: string): number | undefined {
  return clauseValue(step, word)?.number
}
