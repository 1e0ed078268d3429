/** What a project says, in both languages. The command line tests the rest with files. */
import { describe, expect, test } from 'vitest'
import { lint, bind, parse, rulesOf } from '../../src/index.ts'
import { optionsOf, readConfig } from '../../src/config/index.ts'

test('everything that can be said, with comments', () => {
  const text = `\uFEFF// ours
{
  "$schema": "./config.schema.json", /* for the editor */
  "preset": "strict",
  "rules": { "loop-without-cue": "off" },
  "patience": "6w",
  "language": "nl",
  "textLanguage": "nl",
  "ignore": ["drafts/**"],
}
`
  const { config, problems } = readConfig(text)
  expect(problems).toEqual([])
  expect(optionsOf(config!)).toEqual({
    rules: rulesOf('strict'),
    severities: { 'loop-without-cue': 'off' },
    patience: 42,
    language: 'nl',
    textLanguage: 'nl',
  })
})

test('nothing said is nothing changed', () => {
  expect(optionsOf(readConfig('{}').config!)).toEqual({})
  expect(lint(bind(parse('')), optionsOf({}))).toEqual([])
})

describe('what is wrong is said with its place', () => {
  test.each([
    [
      '{ "langauge": "nl" }',
      '"langauge"',
      'There is no setting `langauge`. Did you mean `language`?',
      'Er is geen instelling `langauge`. Bedoelt u `language`?',
    ],
    [
      '{ "rules": { "wow": "off" } }',
      '"wow"',
      'There is no rule `wow`. `journey rules` lists all.',
      'Er is geen controleregel `wow`. `journey rules` noemt ze alle.',
    ],
    [
      '{ "rules": { "long-silense": "off" } }',
      '"long-silense"',
      'There is no rule `long-silense`. Did you mean `long-silence`?',
      'Er is geen controleregel `long-silense`. Bedoelt u `long-silence`?',
    ],
    [
      '{ "patience": "6m" }',
      '"6m"',
      '`patience` is a duration in quotes, such as "30d". `6m` may be minutes or months. Write `6min` or `6mo`.',
      '`patience` is een duur tussen aanhalingstekens, zoals "30d". `6m` kan minuten of maanden zijn. Schrijf `6min` of `6mo`.',
    ],
    [
      '{ "patience": "-6d" }',
      '"-6d"',
      '`patience` is a duration in quotes, such as "30d".',
      '`patience` is een duur tussen aanhalingstekens, zoals "30d".',
    ],
    [
      '{ "nope": "off" }',
      '"nope"',
      'There is no setting `nope`. The settings are `preset`, `rules`, `patience`, `language`, `textLanguage` and `ignore`.',
      'Er is geen instelling `nope`. De instellingen zijn `preset`, `rules`, `patience`, `language`, `textLanguage` en `ignore`.',
    ],
    [
      '{ "preset": "stirct" }',
      '"stirct"',
      '`preset` is one of "recommended", "strict", "coaching". Did you mean `strict`?',
      '`preset` is een van "recommended", "strict", "coaching". Bedoelt u `strict`?',
    ],
    [
      '{ "rules": { "loop-without-cue": "wraning" } }',
      '"wraning"',
      'The severity of `loop-without-cue` is off, hint, info, warning or error. Did you mean `warning`?',
      'Hoe ernstig `loop-without-cue` is, is off, hint, info, warning of error. Bedoelt u `warning`?',
    ],
    [
      '{ "rules": { "syntax-error": "off" } }',
      '"syntax-error"',
      '`syntax-error` is about the text itself, and always on. Take it away.',
      '`syntax-error` gaat over de tekst zelf en staat altijd aan. Haal hem weg.',
    ],
    [
      '{ "rules": { "loop-without-cue": 2 } }',
      '2',
      'The severity of `loop-without-cue` is off, hint, info, warning or error.',
      'Hoe ernstig `loop-without-cue` is, is off, hint, info, warning of error.',
    ],
    [
      '{ "rules": 3 }',
      '3',
      '`rules` is an object with a severity for each rule.',
      '`rules` is een object met per controleregel hoe ernstig die is.',
    ],
    [
      '{ "ignore": ["a", 3] }',
      '3',
      '`ignore` is a list of globs in quotes, such as ["drafts/**"].',
      '`ignore` is een lijst van globs tussen aanhalingstekens, zoals ["drafts/**"].',
    ],
    ['{ "language": "fr" }', '"fr"', '`language` is "en" or "nl".', '`language` is "en" of "nl".'],
    [
      '{ "rules": { "loop-without-cue": "off", "loop-without-cue": "off" } }',
      '"loop-without-cue"',
      '`loop-without-cue` is written twice. Keep one.',
      '`loop-without-cue` staat er twee keer. Houd er één.',
    ],
    [
      '3',
      '3',
      'The configuration is an object, such as { "preset": "strict" }.',
      'De configuratie is een object, zoals { "preset": "strict" }.',
    ],
    [
      '{ preset: "strict" }',
      'preset',
      'A key stands in double quotes: `"preset"`.',
      'Een sleutel staat tussen dubbele aanhalingstekens: `"preset"`.',
    ],
    [
      '{\n  // Why not.\n  "rules": { long-silence : "off" },\n}',
      'long-silence',
      'A key stands in double quotes: `"long-silence"`.',
      'Een sleutel staat tussen dubbele aanhalingstekens: `"long-silence"`.',
    ],
    [
      '{ "preset": strict }',
      'strict',
      'A text stands in double quotes: `"strict"`.',
      'Een tekst staat tussen dubbele aanhalingstekens: `"strict"`.',
    ],
    [
      `{ 'preset': 'strict' }`,
      "'preset'",
      'The quotes of JSON are straight and double: `"preset"`.',
      'De aanhalingstekens van JSON zijn recht en dubbel: `"preset"`.',
    ],
    [
      `{ "preset": 'strict' }`,
      "'strict'",
      'The quotes of JSON are straight and double: `"strict"`.',
      'De aanhalingstekens van JSON zijn recht en dubbel: `"strict"`.',
    ],
    [
      '{ “preset”: “strict” }',
      '“preset”',
      'The quotes of JSON are straight and double: `"preset"`.',
      'De aanhalingstekens van JSON zijn recht en dubbel: `"preset"`.',
    ],
    [
      '{ "preset": }',
      '}',
      'This cannot be read as JSON: a value, a comma or a bracket is missing or out of place here.',
      'Dit kan niet als JSON worden gelezen: hier ontbreekt een waarde, komma of haakje, of staat er een te veel.',
    ],
    [
      'export default {}',
      'export',
      'This cannot be read as JSON: a value, a comma or a bracket is missing or out of place here.',
      'Dit kan niet als JSON worden gelezen: hier ontbreekt een waarde, komma of haakje, of staat er een te veel.',
    ],
  ])('%s', (text, place, english, dutch) => {
    const { config, problems } = readConfig(text)
    expect(config).toBe(undefined)
    expect(problems.map((it) => [text.slice(it.span.start, it.span.end), it.message])).toEqual([[place, english]])
    expect(readConfig(text, 'nl').problems.map((it) => it.message)).toEqual([dutch])
  })
})

test.each<[string, readonly string[]]>([
  ['{"preset":"strickt","patiance":"6w"}', ['"strickt"', '"patiance"']],
  [
    '{ "rules": { "wow": "off", "loop-without-cue": "wraning", "syntax-error": 1 }, "x": [1], "ignore": [3, 4] }',
    ['"wow"', '"wraning"', '"syntax-error"', '"x"', '3', '4'],
  ],
  ['{ "rules": ["off", 3], "language": "fr" }', ['["off", 3]', '"fr"']],
  // What is written twice is looked at when it stands there once.
  ['{ "preset": "strict", "preset": "strickt", "patience": 3 }', ['"preset"', '3']],
  ['{ "patiance": 1, "patiance": 2 }', ['"patiance"', '"patiance"']],
])('all mistakes are said at once, in the order of the text: %s', (text, places) => {
  const { problems } = readConfig(text)
  expect(problems.map(({ span }) => text.slice(span.start, span.end))).toEqual(places)
})

test('inside another file only its own key is looked at', () => {
  expect(readConfig('{ "name": "x" }', 'en', 'journey')).toEqual({
    config: undefined,
    problems: [],
    language: undefined,
  })
  expect(readConfig('{ "name": 3, "journey": { "preset": "strict" } }', 'en', 'journey').config).toEqual({
    preset: 'strict',
  })
  expect(readConfig('{ "journey": { "presset": 1 } }', 'en', 'journey').problems).toHaveLength(1)
})

test('names of the prototype are names like any other', () => {
  const { problems } = readConfig(
    '{ "__proto__": 1, "constructor": 2, "rules": { "__proto__": "off", "toString": "off" } }',
  )
  expect(problems.map((it) => it.message.slice(0, 12))).toEqual([
    'There is no ',
    'There is no ',
    'There is no ',
    'There is no ',
  ])
})

test.each([
  ['{ "language": "nl" }', 'nl'],
  ['{ "preset": 5, "language": "en" }', 'en'],
  ['{ "language": "nl", preset: "strict" }', 'nl'],
  ['{ "language": "xx" }', undefined],
  ['{ "language": ["nl"] }', undefined],
  ['["language", "nl"]', undefined],
  ['{', undefined],
  ['', undefined],
])('%s asks for %s, whatever else is wrong with it', (text, language) => {
  expect(readConfig(text).language).toBe(language)
  expect(readConfig(`{ "name": 3, "journey": ${text} }`, 'en', 'journey').language).toBe(language)
})
