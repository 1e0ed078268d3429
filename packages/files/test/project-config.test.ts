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

test.each<[string, string | Uint8Array, readonly string[]]>([
  ['journey.config.json', '{ "presets": "strict" }', ['1:3: There is no setting `presets`. Did you mean `preset`?']],
  ['journey.config.json', '{\n  "preset": 1,\n  "ignore": 2\n}', ['2:13: `preset` is', '3:13: `ignore` is']],
  ['package.json', '{ "journey": { "presets": "strict" } }', ['1:16: There is no setting `presets`.']],
])('a wrong %s says what and where, every time', (name, text, sentences) => {
  const root = folderWith({ [name]: text })
  const find = configFinder(root)
  for (const folder of [root, join(root, 'deep')]) {
    const error = thrownBy(() => find(folder))
    expect(error.file).toBe(join(root, name))
    expect(error.sentences).toEqual(sentences.map((it) => expect.stringContaining(`${name}:${it}`)))
  }
})

test('one that cannot be read says so', () => {
  const root = folderWith({ 'journey.config.json': Uint8Array.of(0xe9) })
  expect(thrownBy(() => configFinder(root)(root)).sentences).toEqual([
    'journey.config.json is not UTF-8 text. Save it as UTF-8 and try again; it was left as it is.',
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
