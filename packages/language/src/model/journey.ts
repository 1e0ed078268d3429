/** Puts a journey together from what the other files of this folder read in it. */
import { statementSpan } from '../syntax/tree.ts'
import { purposes, type JourneyState, type Purpose } from '../vocabulary/words.ts'
import { actorOf, companyOf } from './actors.ts'
import { balanceOf } from './balance.ts'
import { readClock, type Clock } from './clock.ts'
import { byDay, contactFacts } from './contacts.ts'
import { detailsOf, metricsOf, noDetails } from './details.ts'
import { gapsOf } from './gaps.ts'
import type { ResolvedImport } from './imports.ts'
import { loopsOf } from './loops.ts'
import type { Actor, Journey, Maybe, Phase, Silence, Step } from './model.ts'
import { momentOf, momentsOf } from './moments.ts'
import { outline, type OutlineItem, type OutlinePhase } from './outline.ts'
import { overlapOf } from './overlaps.ts'
import { promisesOf } from './promises.ts'
import { findPurchase } from './purchase.ts'
import type { References } from './references.ts'
import { reviewOf } from './review.ts'
import type { FileScope } from './scope.ts'
import { clauseValue, clauseValues, positionalValue, type Shape } from './shape.ts'
import { stageOf } from './stages.ts'

/** What is known of the file when its journeys are read. */
export interface FileFacts {
  readonly scope: FileScope
  readonly imports: ReadonlyMap<string, ResolvedImport>
  readonly references: References
  /** For a journey that says nothing about it, in days. */
  readonly patience: number
}

/** Reads a journey. */
export function readJourney(shape: Shape, file: FileFacts): Journey {
  const { references, scope, imports } = file
  const personas = clauseValues(shape, 'for').map((it) => actorOf(it, references))
  const written = outline(shape)
  const purchase = findPurchase(written)
  const clock = readClock(written, purchase?.step, scope.journeys.get(shape) ?? new Map())
  const steps = new Map<Shape, Writable<Step>>()
  const context: StepContext = { personas, clock, references, steps }
  const phases = written.map((it, index) =>
    readPhase(it, { ...context, isAfterPurchase: purchase !== undefined && index >= purchase.nextPhase }),
  )
  link(steps, references)
  const all = [...steps.values()]
  const contacts = byDay(all.filter((it) => it.isContact))
  const improves = clauseValue(shape, 'improves')
  const name = positionalValue(shape, 'name')?.text ?? ''
  return {
    shape,
    span: statementSpan(shape.node),
    name,
    title: textOr(name, shape),
    personas,
    role: clauseValue(shape, 'as')?.text,
    state: stateOf(shape),
    improves: improves && references.get(improves)?.declaration,
    overlap: overlapOf(shape, references, scope, imports),
    patience: clauseValue(shape, 'patience')?.number ?? file.patience,
    reviewed: reviewOf(shape),
    promises: promisesOf(shape, all, references),
    phases,
    steps: all,
    loops: loopsOf(shape, phases, references),
    metrics: metricsOf(shape),
    purchase: purchase && steps.get(purchase.step),
    hasClock: clock !== undefined,
    endDay: clock?.end,
    contacts,
    gaps: gapsOf(all, contacts, clock?.end),
    balance: balanceOf(all),
  }
}

/** Steps refer to each other, so they are made first and linked then; nothing is written after that. */
type Writable<It> = { -readonly [Key in keyof It]: It[Key] }

interface StepContext {
  readonly personas: readonly Actor[]
  readonly clock: Clock | undefined
  readonly references: References
  /** Every step that has been read, in order. */
  readonly steps: Map<Shape, Writable<Step>>
}

interface PhaseContext extends StepContext {
  readonly isAfterPurchase: boolean
}

function readPhase({ shape, items }: OutlinePhase, context: PhaseContext): Phase {
  const steps: Step[] = []
  const silences: Silence[] = []
  const maybes = new Map(items.flatMap(({ maybe }) => (maybe ? [[maybe, readMaybe(maybe)] as const] : [])))
  let lastOnMainLine: Step | undefined
  for (const item of items) {
    if (item.kind === 'silence') {
      silences.push(...readSilence(item.shape, lastOnMainLine))
      continue
    }
    const step = readStep(item, item.maybe && maybes.get(item.maybe), context)
    context.steps.set(item.shape, step)
    steps.push(step)
    if (step.isOnMainLine) lastOnMainLine = step
  }
  const name = positionalValue(shape, 'name')?.text ?? ''
  return {
    shape,
    span: statementSpan(shape.node),
    name,
    title: textOr(name, shape),
    stage: stageOf(shape),
    reach: clauseValue(shape, 'reach')?.number,
    steps,
    metrics: metricsOf(shape),
    silences,
  }
}

function readMaybe(shape: Shape): Maybe {
  const text = positionalValue(shape, 'text')?.text ?? ''
  return { shape, span: statementSpan(shape.node), text, rate: clauseValue(shape, 'rate')?.number }
}

function readStep(
  { shape, isOnMainLine }: OutlineItem,
  maybe: Maybe | undefined,
  context: PhaseContext,
): Writable<Step> {
  const { personas, clock, references, isAfterPurchase } = context
  const by = clauseValue(shape, 'by')
  const persona = by ? actorOf(by, references) : personas[0]
  const stay = clock?.stays.get(shape)
  const company = companyOf(shape, references)
  const purpose = purposeOf(shape)
  const place = { isInMaybe: maybe !== undefined, isAfterPurchase }
  const contact = contactFacts(shape, company, purpose, place, references)
  return {
    shape,
    span: statementSpan(shape.node),
    name: positionalValue(shape, 'name')?.text,
    text: positionalValue(shape, 'text')?.text ?? '',
    emotion: positionalValue(shape, 'emotion')?.number,
    expected: clauseValue(shape, 'expected')?.number,
    persona,
    isMainPersona: persona?.name === personas[0]?.name,
    direction: company.direction,
    actors: company.actors,
    isTouchpoint: company.isTouchpoint,
    isOwn: company.isOwn,
    owner: company.owner,
    channel: clauseValue(shape, 'via')?.text,
    purpose,
    maybe,
    isOnMainLine,
    day: stay?.start,
    endDay: stay?.end,
    isContact: contact.isContact,
    isProactive: contact.isProactive,
    isFunctional: contact.isFunctional,
    isAfterPurchase,
    after: clauseValue(shape, 'after')?.number,
    takes: clauseValue(shape, 'takes')?.number,
    every: clauseValue(shape, 'every')?.number,
    within: clauseValue(shape, 'within')?.number,
    during: undefined,
    recovers: undefined,
    moments: momentsOf(shape),
    details: noDetails,
  }
}

/** Fills in what refers to another step, which may stand further down. */
function link(steps: ReadonlyMap<Shape, Writable<Step>>, references: References): void {
  const stepOf = (shape: Shape): Step | undefined => steps.get(shape)
  const stepAt = (shape: Shape, word: string): Step | undefined => {
    const value = clauseValue(shape, word)
    const target = value && references.get(value)?.declaration?.shape
    return target && steps.get(target)
  }
  for (const [shape, step] of steps) {
    step.during = stepAt(shape, 'during')
    step.recovers = stepAt(shape, 'recovers')
    step.details = detailsOf(shape, references, stepOf)
  }
}

function readSilence(shape: Shape, after: Step | undefined): readonly Silence[] {
  const duration = positionalValue(shape, 'duration')?.number
  return momentOf(shape).map((it) => ({ ...it, duration, after }))
}

function stateOf(shape: Shape): JourneyState {
  const written = clauseValue(shape, 'state')?.text
  if (written === 'current' || written === 'future') return written
  return shape.clauses.has('improves') ? 'future' : 'current'
}

function purposeOf(shape: Shape): Purpose | undefined {
  const word = clauseValue(shape, 'for')?.text
  return purposes.words.find((it) => it.word === word)?.word
}

function textOr(name: string, shape: Shape): string {
  const text = positionalValue(shape, 'text')?.text ?? ''
  return text.trim() === '' ? name : text
}
