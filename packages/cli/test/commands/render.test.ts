import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { views } from 'journey-lang'
import { journey } from '../support/journey.ts'

const one = 'journey a "A" { phase use { step "Uses it" +1 } }\n'
const two = `${one}journey b "B" { phase use { step "Loves it" +2 } }\n`

test('prints Mermaid text and nothing else', async () => {
  const { code, out, error } = await journey(['render', '-'], { input: one })
  expect([code, error]).toEqual([0, ''])
  expect(out.startsWith('---\nconfig:')).toBe(true)
  expect(out).toContain('Uses it: 4: Customer')
  expect(out.endsWith('\n')).toBe(true)
})

test.each(views.map((it) => it.id))('--view %s', async (view) => {
  const { code, out } = await journey(['render', '-', '--view', view, '--format', 'mermaid'], { input: one })
  expect(code).toBe(0)
  expect(out).toContain('Uses it')
})

test('--journey chooses one of several', async () => {
  const { out } = await journey(['render', '-', '--journey', 'b'], { input: two })
  expect(out).toContain('Loves it')
  expect(out).not.toContain('Uses it')
})

test('--out writes a file for each journey and view', async () => {
  const { code, out, error, folder } = await journey(['render', 'x.journey', '--out', 'pictures/deep'], {
    files: { 'x.journey': two },
  })
  expect([code, out]).toEqual([0, ''])
  const names = ['a', 'b'].flatMap((name) => views.map(({ id }) => `x.${name}.${id}.mmd`)).toSorted()
  expect(readdirSync(join(folder, 'pictures/deep')).toSorted()).toEqual(names)
  expect(error.split('\n').filter(Boolean)).toHaveLength(names.length)
  expect(readFileSync(join(folder, 'pictures/deep/x.b.journey.mmd'), 'utf8')).toContain('Loves it')
})

test('half-typed text is drawn, with a word to its author', async () => {
  const { code, out, error } = await journey(['render', 'x.journey'], {
    files: { 'x.journey': 'journey a "A" { phase use { step "Uses it" +3' },
  })
  expect(code).toBe(0)
  expect(out).toContain('Uses it: 5')
  expect(error).toBe('x.journey has 2 errors; "journey check" shows them.\n')
})

test.each([
  [
    ['render', 'x.journey'],
    'This file has several journeys: a, b. Say which with --journey, or write all of them with --out.',
  ],
  [['render', 'x.journey', '--journey', 'c'], 'There is no journey c. The journeys of this file are: a, b.'],
  [['render', 'x.journey', '--view', 'c'], 'There is no view c. The views are: funnel, journey.'],
  [['render', 'empty.journey'], 'There is no journey in this file.'],
  [['render', '.'], '. is a folder; name one file.'],
  [['render', 'nowhere.journey'], 'There is no file or folder nowhere.journey.'],
  [['render', 'x.journey', '--out', 'x.journey'], 'Nothing more could be written to x.journey'],
  [['render', 'x.journey', '--format', 'svg'], "error: option '--format <format>' argument 'svg' is invalid."],
])('%j is refused', async (args, message) => {
  const { code, out, error } = await journey(args, { files: { 'x.journey': two, 'empty.journey': '' } })
  expect([code, out]).toEqual([2, ''])
  expect(error.startsWith(message), error).toBe(true)
})

test.each([
  [
    ['x.journey'],
    'In dit bestand staan meerdere reizen: a, b. Zeg welke met --journey, of schrijf ze allemaal met --out.\n',
  ],
  [['x.journey', '--journey', 'c'], 'Er is geen reis c. De reizen in dit bestand zijn: a, b.\n'],
  [['x.journey', '--view', 'c'], 'Er is geen weergave c. De weergaven zijn: funnel, journey.\n'],
  [['empty.journey'], 'In dit bestand staat geen reis.\n'],
  [['.'], '. is een map; noem één bestand.\n'],
  [['half.journey'], 'half.journey bevat 2 fouten; "journey check" laat ze zien.\n'],
])('%j speaks Dutch, by --lang or by the configuration', async (args, error) => {
  const files = { 'x.journey': two, 'empty.journey': '', 'half.journey': 'journey a "A" { phase use { step "S" +3' }
  const config = { 'journey.config.json': '{ "language": "nl" }' }
  expect(await journey(['render', ...args, '--lang', 'nl'], { files })).toMatchObject({ error })
  expect(await journey(['render', ...args], { files: { ...files, ...config } })).toMatchObject({ error })
})

test('views lists what can be drawn', async () => {
  const { code, out } = await journey(['views'])
  expect(code).toBe(0)
  for (const { id } of views) expect(out).toMatch(new RegExp(`^${id} .*`, 'm'))
  expect((await journey(['views', '--lang', 'nl'])).out).toContain(views[0]!.question.nl)
})
