import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { bind, format, lint, parse, recommended } from 'journey-lang'
import { expect, test } from 'vitest'
import { journey } from '../support/journey.ts'

const long = 'Wine at the fireside '.repeat(150).trim()

test.each([
  [['init', 'bread'], 'bread', 'Bread'],
  [['init', 'my-first-map'], 'my-first-map', 'My first map'],
  [['init', 'My first map!'], 'my-first-map', 'My first map!'],
  [['init', '--lang', 'nl', 'Brood'], 'brood', 'Brood'],
  [['init', 'deep/../Ünï.journey'], 'ünï', 'Ünï'],
  [['init', './élan_vital.journey'], 'élan_vital', 'Élan vital'],
  [['init', 'Bread and/or butter'], 'bread-and-or-butter', 'Bread and/or butter'],
  [['init', 'Say "hello" in C:\\new\\'], 'say-hello-in-c-new', 'Say "hello" in C:\\new\\'],
  [['init', '“Curly” & <b>bold</b> // ${x}'], 'curly-b-bold-b-x', '“Curly” & <b>bold</b> // ${x}'],
  [['init', '🍷 Wine 👩‍👧'], 'wine', '🍷 Wine 👩‍👧'],
  [['init', '  two\nlines\tand \u202Ea \0 turn\u0007 \uD83D '], 'two-lines-and-a-turn', 'two lines and a turn'],
  [['init', long], 'wine-at-the-fireside-wine-at-the-fireside-wine-at-the-firesi', long],
  [['init', `${'𝒜'.repeat(70)}`], '𝒜'.repeat(60), '𝒜'.repeat(70)],
  // Names that something else in the file has, and words of the language that would be read as such.
  [['init', 'neighbour'], 'neighbour-journey', 'Neighbour'],
  [['init', '--lang', 'nl', 'Bakker'], 'bakker-journey', 'Bakker'],
  [['init', 'for'], 'for-journey', 'For'],
  [['init', 'during'], 'during-journey', 'During'],
  [['init', 'journey'], 'journey', 'Journey'],
])('%j writes %s.journey, in which nothing is wrong', async (args, name, title) => {
  const { code, out, error, folder } = await journey(args)
  expect([code, error]).toEqual([0, ''])
  expect(out).toContain(`${name}.journey`)
  const text = readFileSync(join(folder, `${name}.journey`), 'utf8')
  const model = bind(parse(text))
  expect(lint(model)).toEqual([])
  expect(lint(model, { rules: recommended, today: '2026-11-22' })).toEqual([])
  expect(model.journeys.map((it) => [it.name, it.title])).toEqual([[name, title]])
  expect(format(text)).toMatchObject({ text, edits: [] })
  expect(text.split('\n').filter((line) => /\w/.test(line)).length).toBeLessThanOrEqual(14)
})

test('the name is asked for', async () => {
  expect(await journey(['init'], { answer: 'Bread' })).toMatchObject({ code: 0, error: '' })
  expect(await journey(['init'])).toMatchObject({ code: 2, out: '' })
  expect(await journey(['init', '!!!'])).toMatchObject({ code: 2, out: '' })
  expect(await journey(['init', '_'])).toMatchObject({ code: 2, out: '' })
})

test('what goes wrong is said in Dutch too', async () => {
  const error = 'a.journey bestaat al en blijft zoals het is.\n'
  const files = { 'a.journey': 'mine' }
  expect(await journey(['init', '--lang', 'nl', 'a'], { files })).toMatchObject({ code: 2, error })
  const asked = await journey(['init', '--lang', 'nl'])
  expect(asked).toMatchObject({ code: 2, error: 'Zeg hoe de reis heet: journey init NAAM.\n' })
})

test('a file that is there is never written over', async () => {
  const { code, error, folder } = await journey(['init', 'a'], { files: { 'a.journey': 'mine' } })
  expect([code, error]).toEqual([2, 'a.journey is already there, and was left as it is.\n'])
  expect(readFileSync(join(folder, 'a.journey'), 'utf8')).toBe('mine')
})

test.each([
  [[], 'journey check a.journey\n', 'paste what "journey render a.journey" prints into https://mermaid.live'],
  [['--lang', 'nl'], 'journey check a.journey\n', 'plak wat "journey render a.journey" toont in https://mermaid.live'],
])('it ends with where the picture can be seen: %j', async (args, check, picture) => {
  const { out } = await journey(['init', 'a', ...args])
  const [first, second, ...rest] = out.split('\n')
  expect(`${first}\n`).toContain(check)
  expect(second).toContain(picture)
  expect(second).toContain('journey embed')
  expect(rest).toEqual([''])
})

test.each([
  [{ textLanguage: 'nl' }, [], 'Iemand van om de hoek', 'is written'],
  [{ language: 'nl' }, [], 'Someone from around the corner', 'staat klaar'],
  [{ language: 'nl', textLanguage: 'nl' }, [], 'Iemand van om de hoek', 'staat klaar'],
  [{ language: 'nl', textLanguage: 'nl' }, ['--lang', 'en'], 'Someone from around the corner', 'is written'],
  [{ language: 'nl', textLanguage: 'no' }, [], 'Someone from around the corner', 'staat klaar'],
])('with %j and %j it writes and speaks as configured', async (config, args, written, said) => {
  const files = { 'journey.config.json': JSON.stringify(config) }
  const { out, folder } = await journey(['init', ...args, 'a'], { files })
  expect(readFileSync(join(folder, 'a.journey'), 'utf8')).toContain(written)
  expect(out).toContain(said)
})

test('without a name it asks in the language of the project', async () => {
  const files = { 'journey.config.json': '{ "language": "nl" }' }
  expect((await journey(['init'], { files })).error).toBe('Zeg hoe de reis heet: journey init NAAM.\n')
})

test('a path is written into its folder, in the language of that folder', async () => {
  const files = { 'maps/journey.config.json': '{ "textLanguage": "nl" }' }
  const { code, out, folder } = await journey(['init', 'maps/élan_vital'], { files })
  const file = join('maps', 'élan_vital.journey')
  expect([code, out.includes(`${file} is written`)]).toEqual([0, true])
  expect(readFileSync(join(folder, file), 'utf8')).toContain('journey élan_vital "Élan vital" for buur')
})

test.each([
  ['en', 'There is no folder maps, so maps/a.journey was not written. Make the folder first.\n'],
  ['nl', 'Er is geen map maps, dus maps/a.journey is niet geschreven. Maak eerst de map.\n'],
])('a folder that is not there is said in %s, and nothing is written', async (lang, error) => {
  const result = await journey(['init', '--lang', lang, 'maps/a'])
  expect(result).toMatchObject({ code: 2, out: '', error })
  expect(existsSync(join(result.folder, 'a.journey'))).toBe(false)
})
