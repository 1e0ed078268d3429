/** What is said about a configuration, in both languages. */
import { nearest } from '../model/nearest.ts'
import { numberParts } from '../model/value.ts'
import { presetNames } from '../rules/support/presets.ts'
import { allOf, didYouMean, monthOrMinute, oneOf, quoted } from '../rules/support/wording.ts'
import type { Language } from '../vocabulary/row.ts'

interface ConfigWords {
  readonly notJson: string
  readonly bareKey: (word: string) => string
  readonly bareValue: (word: string) => string
  readonly otherQuotes: (text: string) => string
  readonly notAnObject: string
  readonly twice: (key: string) => string
  readonly unknownSetting: (name: string, known: readonly string[]) => string
  readonly unknownRule: (id: string, known: readonly string[]) => string
  readonly alwaysOn: (id: string) => string
  /** `rule` is there when the value is the severity of a rule. */
  readonly wrongValue: (setting: string, rule: string | undefined, value: unknown) => string
}

const severities: readonly string[] = ['off', 'hint', 'info', 'warning', 'error']

/** What the value of each setting has to be. */
const values: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  en: {
    preset: `one of ${presetNames.map((it) => `"${it}"`).join(', ')}`,
    rules: 'an object with a severity for each rule',
    patience: 'a duration in quotes, such as "30d"',
    language: '"en" or "nl"',
    textLanguage: '"en" or "nl"',
    ignore: 'a list of globs in quotes, such as ["drafts/**"]',
  },
  nl: {
    preset: `een van ${presetNames.map((it) => `"${it}"`).join(', ')}`,
    rules: 'een object met per controleregel hoe ernstig die is',
    patience: 'een duur tussen aanhalingstekens, zoals "30d"',
    language: '"en" of "nl"',
    textLanguage: '"en" of "nl"',
    ignore: 'een lijst van globs tussen aanhalingstekens, zoals ["drafts/**"]',
  },
}

/** What is said about a configuration. */
export const configWords: Readonly<Record<Language, ConfigWords>> = {
  en: {
    notJson: 'This cannot be read as JSON: a value, a comma or a bracket is missing or out of place here.',
    bareKey: (word) => `A key stands in double quotes: \`"${quoted(word)}"\`.`,
    bareValue: (word) => `A text stands in double quotes: \`"${quoted(word)}"\`.`,
    otherQuotes: (text) => `The quotes of JSON are straight and double: \`"${quoted(text)}"\`.`,
    notAnObject: 'The configuration is an object, such as { "preset": "strict" }.',
    twice: (key) => `\`${quoted(key)}\` is written twice. Keep one.`,
    unknownSetting: (name, known) =>
      `There is no setting \`${quoted(name)}\`.${didYouMean(nearest(name, known), 'en') || ` The settings are ${allOf(backticked(known), 'en')}.`}`,
    unknownRule: (id, known) =>
      `There is no rule \`${quoted(id)}\`.${didYouMean(nearest(id, known), 'en') || ' `journey rules` lists all.'}`,
    alwaysOn: (id) => `\`${id}\` is about the text itself, and always on. Take it away.`,
    wrongValue: (setting, rule, value) =>
      rule === undefined
        ? `\`${quoted(setting)}\` is ${values.en[setting] ?? 'a text'}.${hint(setting, value, 'en')}`
        : `The severity of \`${quoted(rule)}\` is ${oneOf(severities, 'en')}.${meant(value, severities, 'en')}`,
  },
  nl: {
    notJson:
      'Dit kan niet als JSON worden gelezen: hier ontbreekt een waarde, komma of haakje, of staat er een te veel.',
    bareKey: (word) => `Een sleutel staat tussen dubbele aanhalingstekens: \`"${quoted(word)}"\`.`,
    bareValue: (word) => `Een tekst staat tussen dubbele aanhalingstekens: \`"${quoted(word)}"\`.`,
    otherQuotes: (text) => `De aanhalingstekens van JSON zijn recht en dubbel: \`"${quoted(text)}"\`.`,
    notAnObject: 'De configuratie is een object, zoals { "preset": "strict" }.',
    twice: (key) => `\`${quoted(key)}\` staat er twee keer. Houd er één.`,
    unknownSetting: (name, known) =>
      `Er is geen instelling \`${quoted(name)}\`.${didYouMean(nearest(name, known), 'nl') || ` De instellingen zijn ${allOf(backticked(known), 'nl')}.`}`,
    unknownRule: (id, known) =>
      `Er is geen controleregel \`${quoted(id)}\`.${didYouMean(nearest(id, known), 'nl') || ' `journey rules` noemt ze alle.'}`,
    alwaysOn: (id) => `\`${id}\` gaat over de tekst zelf en staat altijd aan. Haal hem weg.`,
    wrongValue: (setting, rule, value) =>
      rule === undefined
        ? `\`${quoted(setting)}\` is ${values.nl[setting] ?? 'een tekst'}.${hint(setting, value, 'nl')}`
        : `Hoe ernstig \`${quoted(rule)}\` is, is ${oneOf(severities, 'nl')}.${meant(value, severities, 'nl')}`,
  },
}

/** What there is to choose from, where a setting is one of a few words. */
const choices: Readonly<Record<string, readonly string[]>> = { preset: presetNames }

/** What else helps with the value of a setting. */
function hint(setting: string, value: unknown, language: Language): string {
  const parts = setting === 'patience' && typeof value === 'string' ? numberParts(value) : undefined
  return parts?.unit === 'm' ? ` ${monthOrMinute[language](parts.digits)}` : meant(value, choices[setting], language)
}

/** The word that was probably meant by a value, if it was a word. */
function meant(value: unknown, known: readonly string[] | undefined, language: Language): string {
  return known && typeof value === 'string' ? didYouMean(nearest(value, known), language) : ''
}

function backticked(names: readonly string[]): readonly string[] {
  return names.map((it) => `\`${it}\``)
}
