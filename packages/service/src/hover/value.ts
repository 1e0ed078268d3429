/** What emotions and durations say. */
import { daysInWords, tokenKind, type ClauseRow, type Language, type Shape, type SlotValue } from 'journey-lang'
import { emotionLabel } from '../days.ts'
import { codeOf, paragraphs } from './lines.ts'

/** An emotion with its word: `**+2** (very happy)`. */
export function emotionInWords(emotion: number, language: Language): string {
  return `**${emotionLabel(emotion, language)}** (${feelings[language][Math.max(-2, Math.min(2, Math.round(emotion))) + 2]})`
}

/** Whether an emotion is more or less than the customer expected. */
export function surpriseInWords(emotion: number, expected: number, language: Language): string {
  const say = words[language]
  if (emotion === expected) return say.asExpected
  return emotion > expected ? say.surprise : say.disappointment
}

/** An emotion beside that of a step: what was expected of it, or how it is elsewhere. Undefined when it cannot be read. */
export function expectedInWords(shape: Shape, { number }: SlotValue, language: Language): string | undefined {
  if (number === undefined) return undefined
  const told = emotionInWords(number, language)
  const lived = shape.word === 'step' ? shape.positionals.get('emotion')?.values[0]?.number : undefined
  if (lived === undefined) return told
  return `${told}\n\n${words[language].lived} ${emotionInWords(lived, language)}: ${surpriseInWords(lived, number, language)}.`
}

/** How long a duration is in days, and of what; undefined when the value is none, or cannot be read. */
export function durationInWords(
  { token, number }: SlotValue,
  clause: ClauseRow | undefined,
  language: Language,
): string | undefined {
  const unit = /(?:min|h|d|w|mo|y)$/.exec(token.image)?.[0]
  if (number === undefined || unit === undefined || tokenKind(token) !== 'Number') return undefined
  const say = words[language]
  const days = exactly(number, language)
  const shorter = number < 1 ? ` (${daysInWords(number, language)})` : ''
  return paragraphs([
    `**${codeOf(token.image)}** = ${days} ${days === '1' ? say.day : say.days}${shorter}`,
    unit === 'mo' ? say.month : unit === 'y' ? say.year : undefined,
    clause && `${codeOf(clause.word)}: ${clause.doc[language]}`,
  ])
}

/** At most four figures behind the point; minutes are a small part of a day. */
function exactly(days: number, language: Language): string {
  const text = String(Math.round(days * 10_000) / 10_000)
  return language === 'nl' ? text.replace('.', ',') : text
}

/** From -2 to +2. */
const feelings: Readonly<Record<Language, readonly string[]>> = {
  en: ['very unhappy', 'unhappy', 'neutral', 'happy', 'very happy'],
  nl: ['heel ontevreden', 'ontevreden', 'neutraal', 'blij', 'heel blij'],
}

const words = {
  en: {
    asExpected: 'as expected',
    surprise: 'a surprise',
    disappointment: 'a disappointment',
    lived: 'It became',
    day: 'day',
    days: 'days',
    month: 'A month counts for 30 days.',
    year: 'A year counts for 365 days.',
  },
  nl: {
    asExpected: 'zoals verwacht',
    surprise: 'een verrassing',
    disappointment: 'een teleurstelling',
    lived: 'Het werd',
    day: 'dag',
    days: 'dagen',
    month: 'Een maand telt voor 30 dagen.',
    year: 'Een jaar telt voor 365 dagen.',
  },
} as const satisfies Readonly<Record<Language, Readonly<Record<string, string>>>>
