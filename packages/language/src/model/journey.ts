/** Puts a journey together from what the other files of this folder read in it. */
import { statementSpan } from '../syntax/tree.ts'
import { purposes, type JourneyState, type Purpose } from '../vocabulary/words.ts'
import { actorOf, companyOf } from './actors.ts'
import { readClock, type Stay } from './clock.ts'
import { loopsOf } from './loops.ts'
import type { Actor, Journey, Maybe, Phase, Silence, Step } from './model.ts'
import { momentOf, momentsOf } from './moments.ts'
import { outline, type OutlineItem, type OutlinePhase } from './outline.ts'
import { findPurchase } from './purchase.ts'
import type { References } from './references.ts'
import { clauseValue, clauseValues, positionalValue, type Shape } from './shape.ts'
import { stageOf } from './stages.ts'

const unwrittenPatience = 30

/** Reads a journey. */
export function readJourney(shape: Shape, references: References): Journey {
  const personas = clauseValues(shape, 'for').map((it) => actorOf(it, references))
  const written = outline(shape)
  const purchase = findPurchase(written)
  const clock = readClock(written, purchase, references)
  const phases = written.map((it) => readPhase(it, personas[0], clock, references))
  const steps = phases.flatMap((it) => it.steps)
  const name = positionalValue(shape, 'name')?.text ?? ''
  return {
    shape,
    span: statementSpan(shape.node),
    name,
    title: textOr(name, shape),
    personas,
    role: clauseValue(shape, 'as')?.text,
    state: stateOf(shape),
    patience: clauseValue(shape, 'patience')?.number ?? unwrittenPatience,
    phases,
    steps,
    loops: loopsOf(shape, phases, references),
    purchase: purchase && steps.find((it) => it.shape === purchase),
    hasClock: clock !== undefined,
  }
}

function readPhase(
  phase: OutlinePhase,
  persona: Actor | undefined,
  clock: ReadonlyMap<Shape, Stay> | undefined,
  references: References,
): Phase {
  const { shape } = phase
  const steps: Step[] = []
  const silences: Silence[] = []
  const maybes = new Map(phase.items.flatMap(({ maybe }) => (maybe ? [[maybe, readMaybe(maybe)] as const] : [])))
  for (const item of phase.items) {
    const maybe = item.maybe && maybes.get(item.maybe)
    if (item.kind === 'step') steps.push(readStep(item, maybe, persona, clock, references))
    else
      silences.push(
        ...readSilence(
          item.shape,
          steps.findLast((it) => it.isOnMainLine),
        ),
      )
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
    silences,
  }
}

function readMaybe(shape: Shape): Maybe {
  const text = positionalValue(shape, 'text')?.text ?? ''
  return { shape, span: statementSpan(shape.node), text, rate: clauseValue(shape, 'rate')?.number }
}

function readStep(
  item: OutlineItem,
  maybe: Maybe | undefined,
  persona: Actor | undefined,
  clock: ReadonlyMap<Shape, Stay> | undefined,
  references: References,
): Step {
  const { shape, isOnMainLine } = item
  const by = clauseValue(shape, 'by')
  const stay = clock?.get(shape)
  return {
    shape,
    span: statementSpan(shape.node),
    name: positionalValue(shape, 'name')?.text,
    text: positionalValue(shape, 'text')?.text ?? '',
    emotion: positionalValue(shape, 'emotion')?.number,
    expected: clauseValue(shape, 'expected')?.number,
    persona: by ? actorOf(by, references) : persona,
    ...companyOf(shape, references),
    channel: clauseValue(shape, 'via')?.text,
    purpose: purposeOf(shape),
    maybe,
    isOnMainLine,
    day: stay?.start,
    endDay: stay?.end,
    moments: momentsOf(shape),
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
