/** Random journeys as plain data, and as text. What they mean is worked out from the data, without our reader. */
import fc from 'fast-check'

/** A step as data. Durations are whole days, so that sums are exact. */
export interface PlainStep {
  readonly kind: 'step'
  readonly name: string
  readonly emotion: number | undefined
  readonly direction: 'to' | 'from' | 'with' | 'without' | undefined
  readonly actors: readonly ('host' | 'friend')[]
  readonly channel: 'phone' | 'ad' | 'poster' | 'club' | undefined
  readonly purpose: 'order' | 'billing' | 'care' | 'sale' | undefined
  readonly moment: 'wow' | 'difference' | 'truth' | undefined
  readonly bySecond: boolean
  readonly after: number | undefined
  readonly takes: number | undefined
  readonly every: number | undefined
  /** The index of another step of the main line, counted round. */
  readonly during: number | undefined
}

export interface PlainSilence {
  readonly kind: 'silence'
  readonly days: number | undefined
}

export interface PlainMaybe {
  readonly kind: 'maybe'
  readonly steps: readonly PlainStep[]
}

export interface PlainPhase {
  readonly stage: 'awareness' | 'purchase' | 'use'
  readonly items: readonly (PlainStep | PlainSilence | PlainMaybe)[]
}

export type PlainJourney = readonly PlainPhase[]

const maybe = <It>(arbitrary: fc.Arbitrary<It>): fc.Arbitrary<It | undefined> =>
  fc.option(arbitrary, { nil: undefined, freq: 2 })

const seldom = <It>(arbitrary: fc.Arbitrary<It>): fc.Arbitrary<It | undefined> =>
  fc.oneof({ weight: 3, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary })

const days = fc.integer({ min: 1, max: 40 })

const plainStep: fc.Arbitrary<PlainStep> = fc.record({
  kind: fc.constant('step' as const),
  name: fc.constant(''),
  emotion: maybe(fc.integer({ min: -2, max: 2 })),
  direction: maybe(fc.constantFrom('to', 'from', 'with', 'without')),
  actors: fc.subarray(['host', 'friend'] as const, { minLength: 1 }),
  channel: maybe(fc.constantFrom('phone', 'ad', 'poster', 'club')),
  purpose: maybe(fc.constantFrom('order', 'billing', 'care', 'sale')),
  moment: seldom(fc.constantFrom('wow', 'difference', 'truth')),
  bySecond: fc.integer({ min: 0, max: 4 }).map((it) => it === 0),
  after: maybe(days),
  takes: seldom(fc.integer({ min: 1, max: 5 })),
  every: seldom(days),
  during: fc.integer({ min: -6, max: 12 }).map((it) => (it < 0 ? undefined : it)),
})

const plainPhase: fc.Arbitrary<PlainPhase> = fc.record({
  stage: fc.constantFrom('awareness', 'purchase', 'use'),
  items: fc.array(
    fc.oneof(
      { weight: 6, arbitrary: plainStep },
      { weight: 1, arbitrary: fc.record({ kind: fc.constant('silence' as const), days: maybe(days) }) },
      {
        weight: 1,
        arbitrary: fc.record({ kind: fc.constant('maybe' as const), steps: fc.array(plainStep, { maxLength: 3 }) }),
      },
    ),
    { maxLength: 5 },
  ),
})

/** Random journeys, with a name for every step. */
export const plainJourney: fc.Arbitrary<PlainJourney> = fc.array(plainPhase, { maxLength: 6 }).map(named)

/** The main line of a journey: what may be named by `during`. */
export function mainSteps(journey: PlainJourney): readonly PlainStep[] {
  return journey.flatMap(({ items }) =>
    items.flatMap((it) => (it.kind === 'step' && it.during === undefined ? [it] : [])),
  )
}

/** The step that `during` names, or undefined when it names none. */
export function leaderOf(step: PlainStep, journey: PlainJourney): PlainStep | undefined {
  const main = mainSteps(journey)
  return step.during === undefined || main.length === 0 ? undefined : main[step.during % main.length]
}

/** The journey as text. */
export function textOf(journey: PlainJourney): string {
  const phases = journey.map(
    ({ stage, items }, index) =>
      `  phase p${index} as ${stage} {\n${items.map((it) => itemText(it, journey)).join('')}  }\n`,
  )
  return `${people}journey a "A" for guest, child {\n${phases.join('')}}\n`
}

const people = `persona guest "A guest"
persona child "Their child"
mentor host "The host"
ally friend "A friend"
channel poster "A poster" broadcast
channel club "Our club"
`

function itemText(item: PlainPhase['items'][number], journey: PlainJourney): string {
  if (item.kind === 'step') return stepText(item, journey)
  if (item.kind === 'silence') return `    silence${item.days === undefined ? '' : ` ${item.days}d`} "…"\n`
  return `    maybe "Perhaps" {\n${item.steps.map((it) => stepText(it, journey)).join('')}    }\n`
}

function stepText(step: PlainStep, journey: PlainJourney): string {
  const leader = leaderOf(step, journey)
  const clause = (word: string, value: string | undefined): string => (value === undefined ? '' : ` ${word} ${value}`)
  const time = (word: string, value: number | undefined): string =>
    clause(word, value === undefined ? undefined : `${value}d`)
  return [
    `    step ${step.name} "${step.name}"`,
    step.emotion === undefined ? '' : ` ${step.emotion > 0 ? '+' : ''}${step.emotion}`,
    step.bySecond ? ' by child' : '',
    step.direction ? clause(step.direction, step.actors.join(', ')) : '',
    clause('via', step.channel),
    clause('for', step.purpose),
    time('after', step.after),
    time('takes', step.takes),
    time('every', step.every),
    clause('during', leader?.name),
    step.moment ? ` { ${step.moment} "M" }` : '',
    '\n',
  ].join('')
}

function named(journey: PlainJourney): PlainJourney {
  let count = 0
  const step = (it: PlainStep): PlainStep => ({ ...it, name: `s${(count += 1)}` })
  const phases = journey.map(({ stage, items }) => ({
    stage,
    items: items.map((it) => {
      if (it.kind === 'step') return step(it)
      return it.kind === 'silence'
        ? it
        : { kind: it.kind, steps: it.steps.map((inside) => step({ ...inside, during: undefined })) }
    }),
  }))
  // Without a step on the main line there is nothing to happen during.
  if (mainSteps(phases).length > 0) return phases
  return phases.map(({ stage, items }) => ({
    stage,
    items: items.map((it) => (it.kind === 'step' ? { ...it, during: undefined } : it)),
  }))
}
