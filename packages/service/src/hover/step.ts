/** What is worked out for a step: its day, its emotion, the account, and the contacts around it. */
import { daysInWords, exactPercent, type Journey, type Language, type Step } from 'journey-lang'
import { dayInWords, emotionLabel, isDay } from '../days.ts'
import { journeyAt, stepAt } from '../find/parts.ts'
import { quotedText } from './lines.ts'
import { markdownText } from '../markdown.ts'
import type { Facts, Subject } from './statement.ts'
import { emotionInWords, surpriseInWords } from './value.ts'

/** The facts of a step, the most telling first. Without a clock nothing is said about days. */
export function stepFacts({ home, shape, language }: Subject): Facts {
  const offset = shape.node.tokens[0]?.startOffset ?? 0
  const journey = journeyAt(home.model, offset)
  const step = stepAt(home.model, offset)
  if (!journey || step?.shape !== shape) return []
  return [
    dayInWords(journey, step, language),
    emotion(step, language),
    whatItIs(step, language),
    someOnly(step, language),
    lastContact(journey, step, language),
    nextContact(journey, step, language),
    account(journey, step, language),
  ]
}

function emotion({ emotion, expected, persona, isMainPersona }: Step, language: Language): string {
  const say = words[language]
  const who = persona && !isMainPersona ? `${say.livedBy} ${markdownText(persona.label)}. ` : ''
  const lived = emotion === undefined ? say.noEmotion : `${say.emotion} ${emotionInWords(emotion, language)}`
  if (expected === undefined) return who + lived
  const surprise = emotion === undefined ? '' : `: ${surpriseInWords(emotion, expected, language)}`
  return `${who}${lived}, ${say.expected} ${emotionInWords(expected, language)}${surprise}`
}

/** Whether it is ours. Whoever is declared nowhere may be one of us, so that nothing is said then. */
function whatItIs(step: Step, language: Language): string | undefined {
  const say = words[language]
  const { owner, isTouchpoint, isContact, isProactive, isFunctional, maybe, actors } = step
  if (!owner) return actors.some((it) => it.kind === undefined) ? undefined : say.outside
  const who = markdownText(owner.label)
  if (!isTouchpoint) return say.missed(who)
  const notes = [
    ...(isProactive ? [say.proactive] : []),
    ...(isFunctional ? [say.functional] : []),
    ...(!isContact && !maybe ? [say.broadcast] : []),
  ]
  return [`${say.touchpoint} ${who}`, ...notes].join('; ')
}

function someOnly({ maybe }: Step, language: Language): string | undefined {
  if (!maybe) return undefined
  const share = maybe.rate === undefined ? '' : ` (${exactPercent(maybe.rate, language)})`
  return `${words[language].someOnly} ${quotedText(maybe.text)}${share}`
}

function lastContact(journey: Journey, step: Step, language: Language): string | undefined {
  const target = step.isContact ? step : nextOf(journey, step)
  const gap = journey.gaps.find((it) => it.to === target)
  if (!gap || !isDay(step.day) || !isDay(gap.startDay)) return undefined
  const days = step.isContact ? gap.days : step.day - gap.startDay
  // A contact that goes on is none of the past.
  if (days < 0) return undefined
  const say = words[language]
  return isNow(days) ? say.lastNow(contact(gap.from)) : say.last(daysInWords(days, language), contact(gap.from))
}

function nextContact(journey: Journey, step: Step, language: Language): string | undefined {
  const say = words[language]
  const { day, endDay } = step
  if (!isDay(day) || !isDay(endDay) || journey.contacts.length === 0) return undefined
  const next = nextOf(journey, step)
  if (next) {
    if (!isDay(next.day)) return undefined
    const days = Math.max(0, next.day - endDay)
    return isNow(days) ? say.nextNow(contact(next)) : say.next(daysInWords(days, language), contact(next))
  }
  if (!isDay(journey.endDay)) return undefined
  const left = journey.endDay - endDay
  return left > 0 && !isNow(left) ? say.noneFor(daysInWords(left, language)) : say.none
}

function account({ balance }: Journey, step: Step, language: Language): string | undefined {
  if (!step.isMainPersona || step.maybe) return undefined
  const after = balance.findLast((it) => it.step === step || isBefore(it.step, step))
  return after && `${words[language].account} ${emotionLabel(after.sum, language)}`
}

/** The contact that begins next. */
function nextOf({ contacts }: Journey, step: Step): Step | undefined {
  return contacts.find((it) => isBefore(step, it))
}

/** Less than half a minute is no time at all. */
function isNow(days: number): boolean {
  return Math.round(days * 1440) === 0
}

/** By day, and as written on the same day. */
function isBefore(one: Step, other: Step): boolean {
  if (one.day !== undefined && other.day !== undefined && one.day !== other.day) return one.day < other.day
  return one.span.start < other.span.start
}

function contact({ owner, text }: Step): string {
  return `${markdownText(owner?.label ?? '')}, ${quotedText(text)}`
}

const words = {
  en: {
    emotion: 'Feels',
    noEmotion: 'How it feels is not written',
    expected: 'expected',
    livedBy: 'Lived by',
    outside: 'Outside: the customer’s own life',
    touchpoint: 'Touchpoint with',
    missed: (who: string) => `${who} should have been there`,
    proactive: 'proactive: we began',
    functional: 'functional: business only',
    broadcast: 'a broadcast, which is no contact',
    someOnly: 'Happens to some:',
    last: (days: string, who: string) => `Last contact ${days} before: ${who}`,
    lastNow: (who: string) => `Contact right before: ${who}`,
    nextNow: (who: string) => `Contact right after it: ${who}`,
    next: (days: string, who: string) => `Next contact ${days} later: ${who}`,
    none: 'No contact after it',
    noneFor: (days: string) => `No contact any more up to the end, ${days} later`,
    account: 'Emotional bank account after it:',
  },
  nl: {
    emotion: 'Voelt',
    noEmotion: 'Hoe het voelt staat er niet',
    expected: 'verwacht',
    livedBy: 'Beleefd door',
    outside: 'Buiten: het eigen leven van de klant',
    touchpoint: 'Touchpoint met',
    missed: (who: string) => `${who} had erbij moeten zijn`,
    proactive: 'proactief: wij begonnen',
    functional: 'functioneel: alleen zaken',
    broadcast: 'een uitzending, en dus geen contact',
    someOnly: 'Overkomt sommigen:',
    last: (days: string, who: string) => `Laatste contact ${days} ervoor: ${who}`,
    lastNow: (who: string) => `Contact vlak ervoor: ${who}`,
    nextNow: (who: string) => `Contact vlak erna: ${who}`,
    next: (days: string, who: string) => `Volgend contact ${days} later: ${who}`,
    none: 'Geen contact meer hierna',
    noneFor: (days: string) => `Geen contact meer tot het einde, ${days} later`,
    account: 'Emotionele bankrekening hierna:',
  },
} as const
