/** The model as plain data, for other programs and languages. Its schema is `grammar/model.schema.json`. */
import type { Span } from '../text/span.ts'
import type { Metric, StepDetails } from './details.ts'
import type { Actor, Journey, Loop, LoopEnd, Model, Phase, Silence, Step } from './model.ts'

/** A model as plain data. Steps are named by their index in `steps` of their journey; what is not known is `null`. */
export type ModelJson = ReturnType<typeof toJson>

/** Turns a model into plain data: version 1, no Maps, no circles, only what JSON can hold. */
export function toJson(model: Model) {
  const { personas, mentors, allies, competitors, channels } = model.cast
  return {
    version: 1 as const,
    uri: model.uri,
    personas: Array.from(personas.values(), ({ name, text, goals, doubts, span }) => ({
      name,
      text,
      goals: goals.map((it) => it.text),
      doubts: doubts.map((it) => it.text),
      span: spanJson(span),
    })),
    mentors: Array.from(mentors.values(), ({ name, text, reachable, span }) => ({
      name,
      text,
      reachable: reachable.map((it) => ({ channels: [...it.channels], text: it.text })),
      span: spanJson(span),
    })),
    allies: Array.from(allies.values(), memberJson),
    competitors: Array.from(competitors.values(), memberJson),
    channels: Array.from(channels.values(), (it) => ({ ...memberJson(it), isBroadcast: it.isBroadcast })),
    journeys: model.journeys.map(journeyJson),
  }
}

function journeyJson(journey: Journey) {
  const indexes = new Map(journey.steps.map((it, index) => [it, index]))
  const indexOf = (step: Step | undefined): number | null => (step && indexes.get(step)) ?? null
  const indexesOf = (steps: readonly Step[]): number[] => steps.flatMap((it) => indexOf(it) ?? [])
  const { overlap, reviewed } = journey
  return {
    name: journey.name,
    title: journey.title,
    span: spanJson(journey.span),
    personas: journey.personas.map(actorJson),
    role: journey.role ?? null,
    state: journey.state,
    improves: journey.improves?.name ?? null,
    overlap: overlap ? { phase: overlap.phase?.name ?? null, startDay: overlap.startDay ?? null } : null,
    patience: journey.patience,
    reviewed: reviewed ? { date: reviewed.date ?? null, every: reviewed.every ?? null } : null,
    promises: journey.promises.map(({ name, text, by, kept, broken, span }) => ({
      name,
      text,
      by: by ? actorJson(by) : null,
      kept: indexesOf(kept),
      broken: indexesOf(broken),
      span: spanJson(span),
    })),
    phases: journey.phases.map((it) => phaseJson(it, indexOf, indexesOf)),
    steps: journey.steps.map((it) => stepJson(it, indexOf)),
    loops: journey.loops.map((it) => loopJson(it, indexOf)),
    metrics: journey.metrics.map(metricJson),
    purchase: indexOf(journey.purchase),
    hasClock: journey.hasClock,
    endDay: journey.endDay ?? null,
    contacts: indexesOf(journey.contacts),
    gaps: journey.gaps.map(({ from, to, startDay, days }) => ({
      from: indexOf(from),
      to: indexOf(to),
      startDay,
      days,
    })),
    balance: journey.balance.map(({ step, sum }) => ({ step: indexOf(step), sum })),
  }
}

type IndexOf = (step: Step | undefined) => number | null

function phaseJson(phase: Phase, indexOf: IndexOf, indexesOf: (steps: readonly Step[]) => number[]) {
  const { name, title, span, stage, reach, steps, silences, metrics } = phase
  return {
    name,
    title,
    span: spanJson(span),
    stage: stage ?? null,
    reach: reach ?? null,
    steps: indexesOf(steps),
    silences: silences.map((it) => silenceJson(it, indexOf)),
    metrics: metrics.map(metricJson),
  }
}

function silenceJson({ text, duration, after, span }: Silence, indexOf: IndexOf) {
  return { text, duration: duration ?? null, after: indexOf(after), span: spanJson(span) }
}

function stepJson(step: Step, indexOf: IndexOf) {
  const { maybe } = step
  return {
    name: step.name ?? null,
    text: step.text,
    span: spanJson(step.span),
    emotion: step.emotion ?? null,
    expected: step.expected ?? null,
    persona: step.persona ? actorJson(step.persona) : null,
    isMainPersona: step.isMainPersona,
    direction: step.direction ?? null,
    actors: step.actors.map(actorJson),
    channel: step.channel ?? null,
    purpose: step.purpose ?? null,
    maybe: maybe ? { text: maybe.text, rate: maybe.rate ?? null, span: spanJson(maybe.span) } : null,
    isOnMainLine: step.isOnMainLine,
    day: step.day ?? null,
    endDay: step.endDay ?? null,
    after: step.after ?? null,
    takes: step.takes ?? null,
    every: step.every ?? null,
    within: step.within ?? null,
    during: indexOf(step.during),
    recovers: indexOf(step.recovers),
    isTouchpoint: step.isTouchpoint,
    isOwn: step.isOwn,
    owner: step.owner ? actorJson(step.owner) : null,
    isContact: step.isContact,
    isProactive: step.isProactive,
    isFunctional: step.isFunctional,
    isAfterPurchase: step.isAfterPurchase,
    ...detailsJson(step.details, indexOf),
  }
}

function detailsJson(details: StepDetails, indexOf: IndexOf) {
  const texts = (sayings: readonly { readonly text: string }[]): string[] => sayings.map((it) => it.text)
  return {
    wows: details.wows.map(({ text, by, effort, impact, isJustBecause }) => ({
      text,
      by: by?.label ?? null,
      effort: effort ?? null,
      impact: impact ?? null,
      isJustBecause,
    })),
    pains: details.pains.map(({ text, ref }) => ({ text, ref: ref ?? null })),
    truths: texts(details.truths),
    differences: texts(details.differences),
    versus: details.versus.map(({ competitor, emotion, text }) => ({
      competitor: competitor.name,
      emotion: emotion ?? null,
      text,
    })),
    milestones: texts(details.milestones),
    failures: details.failures.map(({ text, repairedBy, within, ref }) => ({
      text,
      repairedBy: repairedBy?.label ?? null,
      within: within ?? null,
      ref: ref ?? null,
    })),
    refusals: details.refusals.map(({ text, offers }) => ({ text, offers: offers ?? null })),
    opportunities: details.opportunities.map(({ text, by, effort, impact, status, ref }) => ({
      text,
      by: by?.label ?? null,
      effort: effort ?? null,
      impact: impact ?? null,
      status: status ?? null,
      ref: ref ?? null,
    })),
    stories: texts(details.stories),
    shares: details.shares.map(({ text, channel }) => ({ text, channel: channel ?? null })),
    callsToAction: texts(details.callsToAction),
    expectations: texts(details.expectations),
    doubts: details.doubts.map(({ text, isAnswered, answered }) => ({ text, isAnswered, answered: indexOf(answered) })),
    collects: details.collects.map(({ text, gives }) => ({ text, gives: gives ?? null })),
    evidence: details.evidence.map(({ text, source }) => ({ text, source: source ?? null })),
    metrics: details.metrics.map(metricJson),
  }
}

function loopJson({ kind, from, to, rate, cue, span }: Loop, indexOf: IndexOf) {
  const end = (it: LoopEnd | undefined) => (it ? { phase: it.phase.name, step: indexOf(it.step) } : null)
  return { kind, from: end(from), to: end(to), rate: rate ?? null, cue: cue ?? null, span: spanJson(span) }
}

function metricJson({ text, value, target }: Metric) {
  return { text, value: value ? { ...value } : null, target: target ? { ...target } : null }
}

function actorJson({ name, label, kind }: Actor) {
  return { name, label, kind: kind ?? null }
}

function memberJson({ name, text, span }: { readonly name: string; readonly text: string; readonly span: Span }) {
  return { name, text, span: spanJson(span) }
}

function spanJson({ start, end }: Span) {
  return { start, end }
}
