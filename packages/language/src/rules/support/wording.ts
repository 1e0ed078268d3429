/** Words that several rules need, in both languages. */
import type { Journey } from '../../model/model.ts'
import type { SlotRow } from '../../model/problem.ts'
import type { Language, NameKind, Value } from '../../vocabulary/row.ts'
import { rowsOf } from '../../vocabulary/vocabulary.ts'
import type { Texts } from './define-rule.ts'

const longest = 80

/** Most texts are: plain words with single blanks between them. */
const onOneLine = /^[!-~]+(?: [!-~]+)*$/

/** What a user typed, short enough for a message and on one line. */
export function quoted(text: string): string {
  const line = onOneLine.test(text) ? text : text.replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ').trim()
  return line.length > longest ? `${line.slice(0, longest).toWellFormed()}…` : line
}

/** `a`, `a or b`, `a, b or c`. */
export function oneOf(words: readonly string[], language: Language): string {
  return joined(words, { en: 'or', nl: 'of' }[language])
}

/** `a`, `a and b`, `a, b and c`. */
export function allOf(words: readonly string[], language: Language): string {
  return joined(words, { en: 'and', nl: 'en' }[language])
}

/** ` Did you mean x?`, or nothing. */
export function didYouMean(word: string | undefined, language: Language): string {
  if (word === undefined) return ''
  return { en: ` Did you mean \`${word}\`?`, nl: ` Bedoelt u \`${word}\`?` }[language]
}

/** How the path of a file looks. */
export const pathForm: Readonly<Record<Language, string>> = {
  en: 'A path leads from here to a `.journey` file, such as `./wine.journey` or `../wine.journey`.',
  nl: 'Een pad leidt van hier naar een `.journey`-bestand, zoals `./wine.journey` of `../wine.journey`.',
}

/** What is said about a duration with `m` for a unit: `6m` may be two things. The number is as it was written. */
export const monthOrMinute: Readonly<Record<Language, (number: string) => string>> = {
  en: (number) => `\`${number}m\` may be minutes or months. Write \`${number}min\` or \`${number}mo\`.`,
  nl: (number) => `\`${number}m\` kan minuten of maanden zijn. Schrijf \`${number}min\` of \`${number}mo\`.`,
}

/** What a name stands for, with its article. */
export function aKind(kind: NameKind, language: Language): string {
  return kinds[kind][language]
}

/** Any of these kinds, with their articles. */
export function aKindOf(to: readonly NameKind[], language: Language): string {
  return oneOf(
    to.map((it) => aKind(it, language)),
    language,
  )
}

/** What a slot takes, with an example. */
export function aValue(value: Value, language: Language): string {
  if (value.kind === 'reference') {
    const names = { en: 'the name of ', nl: 'de naam van ' }[language] + aKindOf(value.to, language)
    return value.orText ? `${names} ${{ en: 'or a text', nl: 'of een tekst' }[language]}` : names
  }
  if (value.kind === 'word')
    return oneOf(
      value.list.words.map((it) => it.word),
      language,
    )
  return values[value.kind][language]
}

/** A slot as a message names it: `after`, or what the first value is. */
export function slotName(slot: SlotRow): string {
  return 'word' in slot ? slot.word : slot.slot
}

/**
 * The people of a journey as a sentence says them: by their names, `Anna and Tom`, or in quotes when what is written is no
 * name, `“City cyclist”`. Undefined when the journey names none.
 */
export function peopleOf({ personas }: Journey): string | undefined {
  const [first] = personas
  if (!first) return undefined
  const label = quoted(first.label)
  return label.split(' ').some((it) => isSmall(it) && !partsOfNames.has(it)) ? `“${label}”` : label
}

/** Whether a word begins with a small letter, of any script that has them. */
function isSmall(word: string): boolean {
  const first = word.charAt(0)
  return first < '\u0080'
    ? first >= 'a' && first <= 'z'
    : first === first.toLowerCase() && first !== first.toUpperCase()
}

/** Small words that stand in names. */
const partsOfNames: ReadonlySet<string> = new Set([
  'and',
  'en',
  'of',
  'de',
  'der',
  'den',
  'van',
  'von',
  'da',
  'di',
  'du',
  'la',
  'le',
])

/** The people of a journey, or the customer. */
export function whoever(people: string | undefined, language: Language): string {
  return people ?? { en: 'the customer', nl: 'de klant' }[language]
}

/** The title of the fix that puts in a contact. */
export const contactTitles: Texts<{ add: { people: string | undefined } }> = {
  add: {
    en: ({ people }) => `Add a step that contacts ${whoever(people, 'en')}`,
    nl: ({ people }) => `Voeg een stap toe die contact opneemt met ${whoever(people, 'nl')}`,
  },
}

/** `1 step`, `3 steps`. */
export function counted(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`
}

/** Days as people say them: `65 days`, `1 day`, `5 hours`, `10 minutes`. */
export function lasting(days: number, language: Language): string {
  const minutes = Math.round(days * 1440)
  if (minutes >= 1440) {
    const whole = Math.round(minutes / 1440)
    return { en: counted(whole, 'day', 'days'), nl: counted(whole, 'dag', 'dagen') }[language]
  }
  if (minutes >= 60) {
    const hours = Math.round(minutes / 60)
    return { en: counted(hours, 'hour', 'hours'), nl: `${hours} uur` }[language]
  }
  return { en: counted(minutes, 'minute', 'minutes'), nl: counted(minutes, 'minuut', 'minuten') }[language]
}

/** Where the statements that begin with this word may stand. */
export function places(word: string, language: Language): string {
  const top = { en: 'at the top of the file', nl: 'bovenaan het bestand' }[language]
  const all = rowsOf(word).flatMap((row) => row.in)
  return oneOf(
    all.map((it) => (it === 'file' ? top : `${{ en: 'in a', nl: 'in een' }[language]} ${it}`)),
    language,
  )
}

const kinds: Readonly<Record<NameKind, Readonly<Record<Language, string>>>> = {
  persona: { en: 'a persona', nl: 'een persona' },
  mentor: { en: 'a mentor', nl: 'een mentor' },
  ally: { en: 'an ally', nl: 'een ally' },
  competitor: { en: 'a competitor', nl: 'een competitor' },
  channel: { en: 'a channel', nl: 'een channel' },
  journey: { en: 'a journey', nl: 'een journey' },
  promise: { en: 'a promise', nl: 'een promise' },
  phase: { en: 'a phase', nl: 'een phase' },
  step: { en: 'a step', nl: 'een step' },
  maybe: { en: 'a maybe', nl: 'een maybe' },
}

const values: Readonly<Record<Exclude<Value['kind'], 'reference' | 'word'>, Readonly<Record<Language, string>>>> = {
  name: { en: 'a name', nl: 'een naam' },
  imported: { en: 'a name', nl: 'een naam' },
  text: { en: 'a text in quotes', nl: 'een tekst tussen aanhalingstekens' },
  emotion: { en: 'an emotion from -2 to +2', nl: 'een emotie van -2 tot +2' },
  count: { en: 'a whole number', nl: 'een heel getal' },
  percentage: { en: 'a percentage such as `40%`', nl: 'een percentage zoals `40%`' },
  duration: { en: 'a duration such as `3d`', nl: 'een duur zoals `3d`' },
  date: { en: 'a date such as `2026-10-01`', nl: 'een datum zoals `2026-10-01`' },
  measure: { en: 'a number, a percentage or a duration', nl: 'een getal, een percentage of een duur' },
  rule: { en: 'the id of a rule', nl: 'de id van een controleregel' },
}

function joined(words: readonly string[], last: string): string {
  if (words.length < 2) return words.join('')
  return `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`
}

/**
 * That a file cannot be opened from here, that it would lie outside of a folder, where somebody knows that, and which file was
 * probably meant. The path and the names can be shown.
 */
export function cannotOpen(
  {
    path,
    outside,
    near,
  }: { readonly path: string; readonly outside: string | undefined; readonly near: string | undefined },
  language: Language,
): string {
  const first = {
    en: `There is no file "${path}" that can be opened from here`,
    nl: `Er is geen bestand "${path}" dat van hieruit te openen is`,
  }
  const reason = {
    en: `: it would lie outside of the folder \`${outside}\`, and only files in that folder are opened`,
    nl: `: het zou buiten de map \`${outside}\` liggen, en alleen bestanden in die map worden geopend`,
  }
  return `${first[language]}${outside === undefined ? '' : reason[language]}.${didYouMean(near, language)}`
}
