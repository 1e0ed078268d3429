import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { configFinder, WrongConfig } from '../src/index.ts'
import { folderWith } from './support/folder.ts'

test.each([
  ['nearest/deep', 'nearest/journey.config.json', { language: 'nl' }],
  ['package/deep', 'package/package.json', { patience: '6w' }],
  ['without', 'journey.config.json', { preset: 'strict' }],
  ['both', 'both/journey.config.json', {}],
])('what holds in %s stands in %s', (folder, file, config) => {
  const root = folderWith({
    'journey.config.json': '{ "preset": "strict" }',
    'nearest/journey.config.json': '{ "language": "nl" } // Here.',
    'package/package.json': '{ "name": "x", "journey": { "patience": "6w" } }',
    'without/package.json': '{ "name": "not ours", }}}',
    'both/journey.config.json': '{}',
    'both/package.json': '{ "journey": { "preset": "strict" } }',
  })
  const found = configFinder(root)(join(root, folder))
  expect({ ...found, config: { ...found.config } }).toEqual({
    config,
    folder: join(root, file, '..'),
    file: join(root, file),
  })
})

test.each([
  {
    name: 'journey.config.json',
    text: '{ "presets": "strict" }',
    en: ['1:3: There is no setting `presets`. Did you mean `preset`?'],
    nl: ['1:3: Er is geen instelling `presets`. Bedoelt u `preset`?'],
  },
  {
    name: 'journey.config.json',
    text: '{\n  "preset": 1,\n  "ignore": 2,\n  "language": "nl"\n}',
    en: ['2:13: `preset` is one of', '3:13: `ignore` is a list'],
    nl: ['2:13: `preset` is een van', '3:13: `ignore` is een lijst'],
    language: 'nl',
  },
  {
    name: 'package.json',
    text: '{ "journey": { "presets": "strict", "language": "en" } }',
    en: ['1:16: There is no setting `presets`.'],
    nl: ['1:16: Er is geen instelling `presets`.'],
    language: 'en',
  },
  {
    name: 'journey.config.json',
    text: '{ "language": "xx" }',
    en: ['1:15: `language` is "en" or "nl".'],
    nl: ['1:15: `language` is "en" of "nl".'],
  },
])('a wrong $name, $text, says what and where, every time', ({ name, text, en, nl, language }) => {
  const root = folderWith({ [name]: text })
  const find = configFinder(root)
  for (const folder of [root, join(root, 'deep')]) {
    const error = thrownBy(() => find(folder))
    expect(error.file).toBe(join(root, name))
    expect(error.language).toBe(language)
    expect(error.said.map((it) => it.en)).toEqual(en.map((it) => expect.stringContaining(`${name}:${it}`)))
    expect(error.said.map((it) => it.nl)).toEqual(nl.map((it) => expect.stringContaining(`${name}:${it}`)))
    expect(error.message).toBe(error.said.map((it) => it.en).join('\n'))
  }
})

test('one that cannot be read says so', () => {
  const root = folderWith({ 'journey.config.json': Uint8Array.of(0xe9) })
  expect(thrownBy(() => configFinder(root)(root)).said).toEqual([
    {
      en: 'journey.config.json is not UTF-8 text. Save it as UTF-8 and try again; it was left as it is.',
      nl: 'journey.config.json is geen tekst in UTF-8. Sla het op als UTF-8 en probeer het opnieuw; het is gelaten zoals het is.',
    },
  ])
})

test('a finder stands for one moment', () => {
  const root = folderWith({ 'journey.config.json': '{ "language": "nl" }' })
  const find = configFinder(root)
  expect(find(root).config.language).toBe('nl')
  writeFileSync(join(root, 'journey.config.json'), '{ "language": "en" }')
  expect(find(join(root, 'deep')).config.language).toBe('nl')
  expect(configFinder(root)(root).config.language).toBe('en')
})

function thrownBy(call: () => unknown): WrongConfig {
  try {
    call()
  } catch (error) {
    if (error instanceof WrongConfig) return error
    throw error
  }
  throw new Error('A wrong configuration was expected.')
}
