import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { running } from './support/dev-server.ts'

const people = (label: string): string => `persona guest "${label}"\n`
const wine = (title: string): string =>
  `import guest from "./people.journey"\njourney wine "${title}" for guest {\n  phase use {\n    step "Drinks it" +1\n  }\n}\n`

const files = { 'wine.journey': wine('One'), 'people.journey': people('A guest') }

test('an edit of the file updates the module', async () => {
  const { seen, edit, update } = await running(files)
  expect(seen[0]?.model.journeys[0]?.title).toBe('One')
  edit('wine.journey', wine('Two'))
  const { model, mermaid } = await update(1)
  expect(model.journeys[0]?.title).toBe('Two')
  expect(mermaid['wine']?.['journey']).toContain('Two')
})

test('an edit of a file that it imports updates the module', async () => {
  const { seen, edit, update } = await running(files)
  expect(seen[0]?.model.journeys[0]?.personas).toMatchObject([{ label: 'A guest' }])
  edit('people.journey', people('Somebody else'))
  const { model } = await update(1)
  expect(model.journeys[0]?.personas).toMatchObject([{ label: 'Somebody else' }])
})

test('an edit of a file that an imported file imports does so too', async () => {
  const { edit, update } = await running({
    ...files,
    'people.journey': 'import guest from "./deeper.journey"\n',
    'deeper.journey': people('Far away'),
  })
  edit('deeper.journey', people('Nearer'))
  const { model } = await update(1)
  expect(model.journeys[0]?.personas).toMatchObject([{ label: 'Nearer' }])
})

test('a file that was missing, and one that goes away', async () => {
  const { folder, seen, edit, update } = await running({ 'wine.journey': wine('One') })
  expect(seen[0]?.findings.map((it) => it.rule)).toContain('import-not-found')
  edit('people.journey', people('Here'))
  const there = await update(1)
  expect(there.findings.map((it) => it.rule)).not.toContain('import-not-found')
  expect(there.model.journeys[0]?.personas).toMatchObject([{ label: 'Here' }])
  rmSync(join(folder, 'people.journey'))
  const gone = await update(2)
  expect(gone.findings.map((it) => it.rule)).toContain('import-not-found')
})

test('a configuration that is written, changed and wrong', async () => {
  const { seen, edit, update, warnings } = await running(files)
  edit('journey.config.json', '{ "textLanguage": "nl" }')
  const dutch = await update(1)
  expect(dutch.mermaid).not.toEqual(seen[0]?.mermaid)
  edit('journey.config.json', '{ "textLanguage": "xx" }')
  await expect.poll(() => warnings.join('\n'), { timeout: 10_000 }).toContain('journey.config.json:1:19')
  // Vite takes two changes of a file within a moment for one.
  await new Promise((done) => setTimeout(done, 300))
  edit('journey.config.json', '{ "textLanguage": "en" }')
  const english = await update(2)
  expect(english.mermaid).toEqual(seen[0]?.mermaid)
})

test('journeys beside the root, and a configuration above it, are watched too', async () => {
  const beside = { 'shared/wine.journey': wine('One'), 'shared/people.journey': people('A guest') }
  const place = { root: 'site', path: '../shared/wine.journey' }
  const { seen, edit, update } = await running({ ...beside, 'journey.config.json': '{}' }, {}, place)
  expect(seen[0]?.model.uri).toBe('../shared/wine.journey')
  edit('shared/people.journey', people('Somebody else'))
  expect((await update(1)).model.journeys[0]?.personas).toMatchObject([{ label: 'Somebody else' }])
  edit('shared/wine.journey', wine('Two'))
  expect((await update(2)).model.journeys[0]?.title).toBe('Two')
  edit('journey.config.json', '{ "textLanguage": "nl" }')
  expect((await update(3)).mermaid).not.toEqual(seen[0]?.mermaid)
})

test('what changes nothing updates nothing', async () => {
  const program = await running({ ...files, 'other.journey': 'journey other "Other" { phase use }\n' })
  const { edit, update } = program
  edit('other.journey', 'journey other "Quite another" { phase use }\n')
  edit('package.json', '{ "private": true }')
  edit('people.journey', `${people('A guest')}// A remark.\n`)
  // An update comes after all that was edited before it.
  await new Promise((done) => setTimeout(done, 500))
  edit('wine.journey', wine('Two'))
  const { model } = await update(1)
  expect(model.journeys[0]?.title).toBe('Two')
  expect(program.seen).toHaveLength(2)
})

test.for([{}, { strict: true }])(
  'an error in the text is a warning, with %j too, and the module goes on',
  async (it) => {
    const { edit, update, warnings } = await running(files, it)
    expect(warnings).toEqual([])
    edit('wine.journey', wine('Two').replace('step', 'stepp'))
    const { findings, model } = await update(1)
    expect(findings).toContainEqual(expect.objectContaining({ rule: 'unknown-keyword', severity: 'error', line: 4 }))
    expect(model.journeys[0]?.title).toBe('Two')
    expect(warnings.join('\n')).toContain('wine.journey:4:5')
    expect(warnings.join('\n')).toContain('4 |     stepp "Drinks it" +1')
  },
)
