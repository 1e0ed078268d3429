/** What the words of the language mean, read off its table. */
import {
  aValue,
  wordLists,
  type ClauseRow,
  type Language,
  type Place,
  type StatementRow,
  type Value,
  type WordList,
} from 'journey-lang'
import { codeOf, listed } from './lines.ts'

/** What a statement says, and where it may stand. */
export function keywordMeaning(row: StatementRow, language: Language): string {
  const say = words[language]
  const where = row.in.map((it) => places[it][language])
  const about = [
    `${say.stands} ${listed(where, say.or)}.`,
    ...row.exclusive.map((group) => `${say.atMostOne} ${listed(group.map(codeOf), say.and)}.`),
    ...(row.glyph === undefined ? [] : [`${say.sign} ${row.glyph}.`]),
  ]
  return [`**\`${row.word}\`** · ${row.doc[language]}`, about.join(' ')].join('\n\n')
}

/** What a clause of a statement says, and what stands behind it. */
export function clauseMeaning(row: StatementRow, clause: ClauseRow, language: Language): string {
  const say = words[language]
  const about = [
    clause.value ? say.takes(valueInWords(clause.value, language)) : say.takesNothing,
    ...(clause.list ? [say.several] : []),
    ...(clause.required ? [say.required] : []),
    ...row.exclusive
      .filter((group) => group.includes(clause.word))
      .map((group) => `${say.atMostOne} ${listed(group.map(codeOf), say.and)}.`),
  ]
  return [`**\`${clause.word}\`** · ${clause.doc[language]}`, about.join(' ')].join('\n\n')
}

/** What a word of a closed list means; undefined for a word that is not in it. */
export function listWordMeaning(list: WordList, word: string, language: Language): string | undefined {
  const found = list.words.find((it) => it.word === word)
  return found && `**\`${word}\`** · ${list.title[language]}\n\n${found.doc[language]}`
}

/** What a channel is that needs no declaration; undefined for any other. */
export function channelTold(name: string, language: Language): string | undefined {
  const say = words[language]
  const reaching = listWordMeaning(wordLists.contactChannels, name, language)
  if (reaching !== undefined) return `${reaching} ${say.contact}`
  const broadcast = listWordMeaning(wordLists.broadcastChannels, name, language)
  return broadcast && `${broadcast} ${say.broadcast}`
}

/** Whether anybody is contacted on a channel, as a sentence. */
export function reachOfChannel(kind: 'contact' | 'broadcast', language: Language): string {
  return words[language][kind]
}

function valueInWords(value: Value, language: Language): string {
  if (value.kind !== 'word') return aValue(value, language)
  const all = value.list.words.map((it) => codeOf(it.word))
  return listed(all, words[language].or)
}

const places: Readonly<Record<Place, Readonly<Record<Language, string>>>> = {
  file: { en: 'at the top of a file', nl: 'bovenaan een bestand' },
  persona: { en: 'in a persona', nl: 'in een persona' },
  mentor: { en: 'in a mentor', nl: 'in een mentor' },
  journey: { en: 'in a journey', nl: 'in een reis' },
  phase: { en: 'in a phase', nl: 'in een fase' },
  maybe: { en: 'in a maybe', nl: 'in een maybe' },
  step: { en: 'in a step', nl: 'in een stap' },
}

const words = {
  en: {
    and: 'and',
    or: 'or',
    stands: 'It stands',
    atMostOne: 'At most one of',
    sign: 'Its sign in pictures is',
    takes: (value: string) => `Behind it: ${value}.`,
    takesNothing: 'Nothing stands behind it.',
    several: 'Several are separated by commas.',
    required: 'It must be there.',
    contact: 'Whoever is reached on it has contact with us.',
    broadcast: 'It is a broadcast: ours, but nobody is contacted by it.',
  },
  nl: {
    and: 'en',
    or: 'of',
    stands: 'Het staat',
    atMostOne: 'Hoogstens één van',
    sign: 'Het teken ervan in tekeningen is',
    takes: (value: string) => `Erachter staat ${value}.`,
    takesNothing: 'Er staat niets achter.',
    several: 'Bij meer dan één staan er komma’s tussen.',
    required: 'Het moet er staan.',
    contact: 'Wie hierlangs wordt bereikt, heeft contact met ons.',
    broadcast: 'Het is een uitzendkanaal: van ons, maar niemand wordt er persoonlijk mee bereikt.',
  },
} as const
