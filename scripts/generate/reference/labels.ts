/** The words of the language reference that are neither in the vocabulary nor in its prose. */
import type { Doc, NameKind, Place, Value } from '../../../packages/language/src/vocabulary/row.ts'

/** Where a statement stands; also the heading of a chapter. */
export const placeLabels: Readonly<Record<Place, Doc>> = {
  file: { en: 'at the top of a file', nl: 'bovenaan een bestand' },
  persona: { en: 'in a persona', nl: 'in een persona' },
  mentor: { en: 'in a mentor', nl: 'in een mentor' },
  journey: { en: 'in a journey', nl: 'in een reis' },
  phase: { en: 'in a phase', nl: 'in een fase' },
  maybe: { en: 'in a maybe', nl: 'in een maybe' },
  step: { en: 'in a step', nl: 'in een stap' },
}

/** A thing with a name, with its article. */
export const kindLabels: Readonly<Record<NameKind, Doc>> = {
  persona: { en: 'a persona', nl: 'een persona' },
  mentor: { en: 'a mentor', nl: 'een mentor' },
  ally: { en: 'an ally', nl: 'een bondgenoot' },
  competitor: { en: 'a competitor', nl: 'een concurrent' },
  channel: { en: 'a channel', nl: 'een kanaal' },
  journey: { en: 'a journey', nl: 'een reis' },
  promise: { en: 'a promise', nl: 'een belofte' },
  phase: { en: 'a phase', nl: 'een fase' },
  step: { en: 'a step', nl: 'een stap' },
  maybe: { en: 'a maybe', nl: 'een maybe' },
}

type PlainValue = Exclude<Value['kind'], 'reference' | 'word'>

/** A value in the line that shows the shape of a statement. */
export const shapeLabels: Readonly<Record<PlainValue | 'actor', Doc>> = {
  name: { en: 'name', nl: 'naam' },
  imported: { en: 'name', nl: 'naam' },
  text: { en: '"text"', nl: '"tekst"' },
  emotion: { en: 'emotion', nl: 'emotie' },
  count: { en: 'number', nl: 'aantal' },
  percentage: { en: 'percentage', nl: 'percentage' },
  duration: { en: 'duration', nl: 'duur' },
  date: { en: 'date', nl: 'datum' },
  measure: { en: 'value', nl: 'waarde' },
  rule: { en: 'rule', nl: 'controleregel' },
  actor: { en: 'actor', nl: 'betrokkene' },
}

/** A value in the table of the clauses. */
export const valueLabels: Readonly<Record<PlainValue, Doc>> = {
  name: { en: 'a new name', nl: 'een nieuwe naam' },
  imported: { en: 'a name', nl: 'een naam' },
  text: { en: 'a text', nl: 'een tekst' },
  emotion: { en: 'an emotion, `-2` to `+2`', nl: 'een emotie, `-2` tot en met `+2`' },
  count: { en: 'a whole number', nl: 'een geheel getal' },
  percentage: { en: 'a percentage, like `40%`', nl: 'een percentage, zoals `40%`' },
  duration: { en: 'a duration, like `3d`', nl: 'een duur, zoals `3d`' },
  date: { en: 'a date, like `2026-10-01`', nl: 'een datum, zoals `2026-10-01`' },
  measure: { en: 'a number, a percentage or a duration', nl: 'een getal, een percentage of een duur' },
  rule: { en: 'the id of a rule', nl: 'de id van een controleregel' },
}

/** Everything else. */
export const labels = {
  generated: {
    en: 'Written by `npm run generate` from the vocabulary of the language. Do not edit.',
    nl: 'Geschreven door `npm run generate`, uit de woordenlijst van de taal. Niet met de hand wijzigen.',
  },
  severalPlaces: { en: 'In several places', nl: 'Op meer dan één plek' },
  closedLists: { en: 'Closed lists', nl: 'Gesloten lijsten' },
  hereStand: { en: 'Here stand', nl: 'Hier staan' },
  stands: { en: 'It stands', nl: 'Het staat' },
  block: { en: 'What its block holds:', nl: 'Wat er in het blok staat:' },
  sign: { en: 'Its sign in pictures is', nl: 'Het teken in tekeningen is' },
  picture: { en: 'The shape of', nl: 'De vorm van' },
  example: { en: 'For example:', nl: 'Bijvoorbeeld:' },
  clause: { en: 'Clause', nl: 'Clausule' },
  value: { en: 'Value', nl: 'Waarde' },
  meaning: { en: 'Meaning', nl: 'Betekenis' },
  word: { en: 'Word', nl: 'Woord' },
  noValue: { en: 'none', nl: 'geen' },
  required: { en: 'It must be there.', nl: 'Ze moet er staan.' },
  atMostOneOf: { en: 'At most one of', nl: 'Hoogstens één van' },
  and: { en: 'and', nl: 'en' },
  or: { en: 'or', nl: 'of' },
  orText: { en: 'or a text', nl: 'of een tekst' },
  theName: { en: 'the name of', nl: 'de naam van' },
  severalNames: {
    en: 'one name or several, separated by commas, of',
    nl: 'een of meer namen, met komma’s ertussen, van',
  },
  severalActors: {
    en: 'one actor or several, separated by commas',
    nl: 'een of meer betrokkenen, met komma’s ertussen',
  },
  builtIn: { en: 'your own or built in: see', nl: 'een eigen of een ingebouwd: zie' },
  oneOfThe: { en: 'one of the', nl: 'een van de' },
} as const satisfies Readonly<Record<string, Doc>>
