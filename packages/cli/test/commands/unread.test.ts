/** What cannot be read is said in the language of whoever asks, in every command that reads. */
import { expect, test } from 'vitest'
import { journey } from '../support/journey.ts'

const dutch = { 'journey.config.json': '{ "language": "nl" }' }
const latin = { 'latin.journey': Uint8Array.of(0xe9), 'latin.md': Uint8Array.of(0xe9) }

test.each([
  [['check', 'none.journey'], 'Er is geen bestand of map none.journey.'],
  [['check', '*.journey'], 'Er is geen .journey-bestand met een naam als *.journey.'],
  [['format', '.'], 'Er is hier geen .journey-bestand.'],
  [['render', 'none.journey'], 'Er is geen bestand of map none.journey.'],
  [['embed', '.'], 'Er is hier geen Markdown-bestand.'],
  [['watch', 'none.journey'], 'Er is geen bestand of map none.journey.'],
])('%j that finds nothing', async (args, sentence) => {
  expect(await journey([...args, '--lang', 'nl'])).toMatchObject({ code: 2, error: `${sentence}\n` })
  expect(await journey(args, { files: dutch })).toMatchObject({ code: 2, error: `${sentence}\n` })
  expect((await journey([...args, '--lang', 'en'], { files: dutch })).error).toMatch(/^There is no /)
})

test.each([
  ['check', 'latin.journey'],
  ['format', 'latin.journey'],
  ['render', 'latin.journey'],
  ['embed', 'latin.md'],
])('%s %s, which is no text', async (command, file) => {
  const error = `${file} is geen tekst in UTF-8. Sla het op als UTF-8 en probeer het opnieuw; het is gelaten zoals het is.\n`
  expect(await journey([command, file], { files: { ...dutch, ...latin } })).toMatchObject({ code: 2, error })
})

test('standard input, which is no text', async () => {
  const { error } = await journey(['check', '-', '--lang', 'nl'], { input: Uint8Array.of(0xe9) })
  expect(error).toMatch(/^De standaardinvoer is geen tekst in UTF-8\./)
})

test.each([
  [
    '{ "language": "nl", "preset": "stirct" }',
    [],
    '1:31: `preset` is een van "recommended", "strict", "coaching". Bedoelt u `strict`?',
  ],
  [
    '{ "language": "nl", preset: "strict" }',
    [],
    '1:21: Een sleutel staat tussen dubbele aanhalingstekens: `"preset"`.',
  ],
  [
    '{ "preset": "stirct" }',
    ['--lang', 'nl'],
    '1:13: `preset` is een van "recommended", "strict", "coaching". Bedoelt u `strict`?',
  ],
  [
    '{ "language": "nl", "presets": 1 }',
    ['--lang', 'en'],
    '1:21: There is no setting `presets`. Did you mean `preset`?',
  ],
])('a configuration that is wrong: %s, %j', async (config, args, sentence) => {
  const files = { 'a.journey': 'journey a "A" { phase use }\n', 'journey.config.json': config }
  for (const command of ['check', 'format', 'render']) {
    const { code, error } = await journey([command, 'a.journey', ...args], { files })
    expect([code, error]).toEqual([2, `journey.config.json:${sentence}\n`])
  }
})
