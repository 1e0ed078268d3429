/** What is said in the block of a step: every statement of it as typed data. */
import { statementSpan } from '../syntax/tree.ts'
import type { Span } from '../text/span.ts'
import { levels, sources, statuses } from '../vocabulary/words.ts'
import type { EvidenceSource, Level, OpportunityStatus } from '../vocabulary/words.ts'
import { actorOf } from './actors.ts'
import type { Actor, Step } from './model.ts'
import type { References } from './references.ts'
import { childrenOf, clauseValue, positionalValue, type Shape } from './shape.ts'
import { readDuration, readPercentage, readPlainNumber } from './value.ts'

/** What is said in the block of a step, by kind, as written. */
export interface StepDetails {
  readonly wows: readonly Wow[]
  readonly pains: readonly Pain[]
  /** What the customer decides here. */
  readonly truths: readonly Saying[]
  readonly differences: readonly Saying[]
  readonly versus: readonly Versus[]
  readonly milestones: readonly Saying[]
  readonly failures: readonly Failure[]
  readonly refusals: readonly Refusal[]
  readonly opportunities: readonly Opportunity[]
  readonly stories: readonly Saying[]
  readonly shares: readonly Share[]
  readonly callsToAction: readonly Saying[]
  readonly expectations: readonly Saying[]
  readonly doubts: readonly Doubt[]
  readonly collects: readonly Collected[]
  readonly evidence: readonly Evidence[]
  readonly metrics: readonly Metric[]
}

/** A text with its place. */
export interface Saying {
  readonly text: string
  readonly span: Span
}

/** Surprising, and worth retelling. */
export interface Wow extends Saying {
  readonly by: Owner | undefined
  readonly effort: Level | undefined
  readonly impact: Level | undefined
  /** The extra without an occasion. */
  readonly isJustBecause: boolean
}

/** What hurts. */
export interface Pain extends Saying {
  /** Where it is tracked. */
  readonly ref: string | undefined
}

/** How the same moment feels elsewhere. */
export interface Versus extends Saying {
  readonly competitor: Actor
  /** -2…+2. */
  readonly emotion: number | undefined
}

/** What may go wrong. */
export interface Failure extends Saying {
  readonly repairedBy: Owner | undefined
  /** By when, in days. */
  readonly within: number | undefined
  readonly ref: string | undefined
}

/** A no. */
export interface Refusal extends Saying {
  /** What is possible instead. */
  readonly offers: string | undefined
}

/** What would take the pain away, or make the wow. */
export interface Opportunity extends Saying {
  readonly by: Owner | undefined
  readonly effort: Level | undefined
  readonly impact: Level | undefined
  readonly status: OpportunityStatus | undefined
  readonly ref: string | undefined
}

/** What we give them to tell it with. */
export interface Share extends Saying {
  readonly channel: string | undefined
}

/** What the customer is unsure about. */
export interface Doubt extends Saying {
  /** Whether it says where it is answered; the step itself is undefined when that leads nowhere. */
  readonly isAnswered: boolean
  readonly answered: Step | undefined
}

/** What we learn about the customer. */
export interface Collected extends Saying {
  /** What the customer gets for it. */
  readonly gives: string | undefined
}

/** How we know. */
export interface Evidence extends Saying {
  readonly source: EvidenceSource | undefined
}

/** A figure: a number, a share of 1, or a duration in days, as `unit` says. */
export interface Metric extends Saying {
  readonly value: Measure | undefined
  readonly target: Measure | undefined
}

/** A value with what it counts. */
export interface Measure {
  readonly number: number
  readonly unit: 'number' | 'share' | 'days'
}

/** Who does something: somebody declared, or a role in words. */
export interface Owner {
  readonly label: string
  readonly actor: Actor | undefined
}

/** What a step without a block says. */
export const noDetails: StepDetails = {
  wows: [],
  pains: [],
  truths: [],
  differences: [],
  versus: [],
  milestones: [],
  failures: [],
  refusals: [],
  opportunities: [],
  stories: [],
  shares: [],
  callsToAction: [],
  expectations: [],
  doubts: [],
  collects: [],
  evidence: [],
  metrics: [],
}

/** Reads the block of a step. `stepOf` gives the step of a statement of the same journey. */
export function detailsOf(
  step: Shape,
  references: References,
  stepOf: (shape: Shape) => Step | undefined,
): StepDetails {
  if (step.children.length === 0) return noDetails
  const byWord = new Map<string, Shape[]>()
  for (const it of step.children) {
    if (!it.stands) continue
    const alike = byWord.get(it.word)
    if (alike) alike.push(it)
    else byWord.set(it.word, [it])
  }
  const all = <It>(word: string, read: (shape: Shape) => It): readonly It[] => byWord.get(word)?.map(read) ?? []
  return {
    wows: all('wow', (it) => ({
      ...saying(it),
      by: ownerOf(it, 'by', references),
      effort: wordOf(it, 'effort', levels.words),
      impact: wordOf(it, 'impact', levels.words),
      isJustBecause: it.clauses.has('just-because'),
    })),
    pains: all('pain', (it) => ({ ...saying(it), ref: clauseValue(it, 'ref')?.text })),
    truths: all('truth', saying),
    differences: all('difference', saying),
    versus: all('versus', (it) => readVersus(it, references)).flat(),
    milestones: all('milestone', saying),
    failures: all('failure', (it) => ({
      ...saying(it),
      repairedBy: ownerOf(it, 'repaired-by', references),
      within: clauseValue(it, 'within')?.number,
      ref: clauseValue(it, 'ref')?.text,
    })),
    refusals: all('refusal', (it) => ({ ...saying(it), offers: clauseValue(it, 'offers')?.text })),
    opportunities: all('opportunity', (it) => ({
      ...saying(it),
      by: ownerOf(it, 'by', references),
      effort: wordOf(it, 'effort', levels.words),
      impact: wordOf(it, 'impact', levels.words),
      status: wordOf(it, 'status', statuses.words),
      ref: clauseValue(it, 'ref')?.text,
    })),
    stories: all('story', saying),
    shares: all('share', (it) => ({ ...saying(it), channel: clauseValue(it, 'via')?.text })),
    callsToAction: all('cta', saying),
    expectations: all('expects', saying),
    doubts: all('doubts', (it) => readDoubt(it, references, stepOf)),
    collects: all('collects', (it) => ({ ...saying(it), gives: clauseValue(it, 'gives')?.text })),
    evidence: all('evidence', (it) => ({ ...saying(it), source: wordOf(it, 'from', sources.words) })),
    metrics: all('metric', metricOf),
  }
}

/** The figures in the block of a step, phase or journey. */
export function metricsOf(shape: Shape): readonly Metric[] {
  return childrenOf(shape, 'metric').map(metricOf)
}

function metricOf(shape: Shape): Metric {
  return {
    ...saying(shape),
    value: measureOf(positionalValue(shape, 'value')?.text),
    target: measureOf(clauseValue(shape, 'target')?.text),
  }
}

/** The text of a statement, and where it stands. */
export function saying(shape: Shape): Saying {
  return { text: positionalValue(shape, 'text')?.text ?? '', span: statementSpan(shape.node) }
}

function readVersus(shape: Shape, references: References): readonly Versus[] {
  const competitor = positionalValue(shape, 'competitor')
  if (!competitor) return []
  return [
    {
      ...saying(shape),
      competitor: actorOf(competitor, references),
      emotion: positionalValue(shape, 'emotion')?.number,
    },
  ]
}

function readDoubt(shape: Shape, references: References, stepOf: (shape: Shape) => Step | undefined): Doubt {
  const answered = clauseValue(shape, 'answered')
  const target = answered && references.get(answered)?.declaration?.shape
  return { ...saying(shape), isAnswered: answered !== undefined, answered: target && stepOf(target) }
}

function ownerOf(shape: Shape, word: string, references: References): Owner | undefined {
  const value = clauseValue(shape, word)
  if (!value) return undefined
  if (value.isText) return { label: value.text, actor: undefined }
  const actor = actorOf(value, references)
  return { label: actor.label, actor }
}

function wordOf<Word extends string>(
  shape: Shape,
  clause: string,
  words: readonly { readonly word: Word }[],
): Word | undefined {
  const text = clauseValue(shape, clause)?.text
  return words.find((it) => it.word === text)?.word
}

function measureOf(image: string | undefined): Measure | undefined {
  if (image === undefined) return undefined
  const plain = readPlainNumber(image)
  if (plain !== undefined) return { number: plain, unit: 'number' }
  const share = readPercentage(image)
  if (share !== undefined) return { number: share, unit: 'share' }
  const days = readDuration(image)
  return days === undefined ? undefined : { number: days, unit: 'days' }
}
