/** What is worked out for a journey and for what stands in it, its steps aside. */
import {
  daysInWords,
  exactPercent,
  meanEmotion,
  percent,
  statementSpan,
  wholeNumber,
  wordLists,
  type Journey,
  type Language,
  type LoopEnd,
  type Step,
  type WordList,
} from 'journey-lang'
import { dayLabel, emotionLabel, isDay } from '../days.ts'
import { journeyAt, phaseAt } from '../find/parts.ts'
import { livedSilences } from '../find/silences.ts'
import { markdownText } from '../markdown.ts'
import { codeOf, counted, listedShort, quotedText } from './lines.ts'
import type { Facts, Subject } from './statement.ts'

/** Whose it is, how long it is, and how much silence it bears. */
export function journeyFacts(subject: Subject): Facts {
  const { language } = subject
  const say = words[language]
  const journey = journeyOf(subject)
  if (!journey) return []
  const { personas, role, state, improves, phases, steps, patience } = journey
  const people = listedShort(personas, say.and, (it) => markdownText(it.label))
  const as = role === undefined ? '' : ` ${say.as} ${quotedText(role)}`
  return [
    people === '' ? undefined : `${say.for} ${people}${as}`,
    `${codeOf(state)}: ${meaningOf(wordLists.states, state, language)}`,
    improves && `${say.improves} ${codeOf(improves.name)}`,
    `${counted(phases.length, say.phases)}, ${counted(steps.length, say.steps)}`,
    daysOf(journey, language),
    say.patience(daysInWords(patience, language)),
  ]
}

/** Its stage, how many come so far, and how they feel. */
export function phaseFacts(subject: Subject): Facts {
  const { home, shape, language } = subject
  const say = words[language]
  const journey = journeyOf(subject)
  const phase = phaseAt(home.model, statementSpan(shape.node).start)
  if (!journey || phase?.shape !== shape) return []
  const before = journey.phases[journey.phases.indexOf(phase) - 1]
  const { stage, reach, steps } = phase
  const share = before?.reach && reach !== undefined ? percent(reach / before.reach, language) : undefined
  const mean = meanEmotion(steps.filter((it) => it.isMainPersona))
  return [
    stage && `${say.stage} ${codeOf(stage)}: ${meaningOf(wordLists.stages, stage, language)}`,
    reach === undefined
      ? undefined
      : `${say.reach(wholeNumber(reach, language))}${before && share ? `: ${share} ${say.of} ${quotedText(before.title)}` : ''}`,
    counted(steps.length, say.steps),
    mean === undefined ? undefined : `${say.mean} ${emotionLabel(mean, language)}`,
  ]
}

/** To how many it happens. */
export function maybeFacts(subject: Subject): Facts {
  const { shape, language } = subject
  const say = words[language]
  const rate = shape.clauses.get('rate')?.values[0]?.number
  const steps = journeyOf(subject)?.steps.filter((it) => it.maybe?.shape === shape) ?? []
  return [
    rate === undefined ? undefined : `${say.happensTo} ${exactPercent(rate, language)}`,
    counted(steps.length, say.steps),
  ]
}

/** Where it is kept, and where it is broken. */
export function promiseFacts(subject: Subject): Facts {
  const { shape, language } = subject
  const say = words[language]
  const { start } = statementSpan(shape.node)
  const promise = journeyOf(subject)?.promises.find((it) => it.span.start === start)
  if (!promise) return []
  const { by, kept, broken } = promise
  return [
    by && `${say.promisedBy} ${markdownText(by.label)}`,
    kept.length === 0 ? say.neverKept : `${say.kept} ${counted(kept.length, say.times)}: ${stepsIn(kept, say.and)}`,
    broken.length === 0 ? undefined : `${say.broken} ${counted(broken.length, say.times)}: ${stepsIn(broken, say.and)}`,
  ]
}

/** From where to where, and what reminds them. */
export function loopFacts(subject: Subject): Facts {
  const { shape, language } = subject
  const say = words[language]
  const loop = journeyOf(subject)?.loops.find((it) => it.shape === shape)
  if (!loop) return []
  const { kind, from, to, rate, cue } = loop
  return [
    `${codeOf(kind)}: ${meaningOf(wordLists.loopKinds, kind, language)}`,
    from && to && `${say.from} ${endOf(from)} ${say.to} ${endOf(to)}`,
    rate === undefined ? undefined : `${say.happensTo} ${exactPercent(rate, language)}`,
    cue === undefined ? undefined : `${say.cue} ${quotedText(cue)}`,
  ]
}

/** How long it really is. */
export function silenceFacts(subject: Subject): Facts {
  const { shape, language } = subject
  const { start } = statementSpan(shape.node)
  const journey = journeyOf(subject)
  const lived = journey && livedSilences(journey).find((it) => it.silence.span.start === start)
  return [lived && words[language].silence(daysInWords(lived.days, language), lived.from, lived.to)]
}

function journeyOf({ home, shape }: Subject): Journey | undefined {
  return journeyAt(home.model, statementSpan(shape.node).start)
}

function daysOf({ steps, endDay }: Journey, language: Language): string | undefined {
  let first = Number.POSITIVE_INFINITY
  for (const { day } of steps) if (isDay(day) && day < first) first = day
  if (!isDay(endDay) || !isDay(first)) return undefined
  const { from, to } = words[language]
  const length = daysInWords(endDay - first, language)
  return `${from} ${dayLabel(first, language)} ${to} ${dayLabel(endDay, language)}: ${length}`
}

function stepsIn(steps: readonly Step[], and: string): string {
  return listedShort(steps, and, (it) => quotedText(it.text))
}

function endOf({ phase, step }: LoopEnd): string {
  return quotedText(step ? step.text : phase.title)
}

function meaningOf({ words }: WordList, word: string, language: Language): string {
  return words.find((it) => it.word === word)?.doc[language] ?? ''
}

const words = {
  en: {
    and: 'and',
    as: 'as',
    for: 'For',
    improves: 'Improves',
    phases: ['phase', 'phases'],
    steps: ['step', 'steps'],
    times: ['time', 'times'],
    patience: (days: string) => `A silence may last ${days}`,
    stage: 'Stage',
    reach: (count: string) => `${count} enter it`,
    of: 'of',
    mean: 'Mean emotion',
    happensTo: 'Happens to',
    promisedBy: 'Promised by',
    kept: 'Kept',
    neverKept: 'No step keeps it',
    broken: 'Broken',
    from: 'From',
    to: 'to',
    cue: 'What reminds them:',
    silence: (days: string, from: Step, to: Step | undefined) =>
      `${days}, from the end of ${quotedText(from.text)} to ${to ? `the start of ${quotedText(to.text)}` : 'the end of the journey'}`,
  },
  nl: {
    and: 'en',
    as: 'als',
    for: 'Voor',
    improves: 'Verbetert',
    phases: ['fase', 'fasen'],
    steps: ['stap', 'stappen'],
    times: ['keer', 'keer'],
    patience: (days: string) => `Een stilte mag ${days} duren`,
    stage: 'Stadium',
    reach: (count: string) => `${count} beginnen eraan`,
    of: 'van',
    mean: 'Gemiddelde emotie',
    happensTo: 'Overkomt',
    promisedBy: 'Beloofd door',
    kept: 'Nagekomen',
    neverKept: 'Geen stap komt haar na',
    broken: 'Gebroken',
    from: 'Van',
    to: 'tot',
    cue: 'Wat eraan herinnert:',
    silence: (days: string, from: Step, to: Step | undefined) =>
      `${days}, van het einde van ${quotedText(from.text)} tot ${to ? `het begin van ${quotedText(to.text)}` : 'het einde van de reis'}`,
  },
} as const
