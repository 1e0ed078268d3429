import { join } from 'node:path'
import { bind, parse, toJson } from 'journey-lang'
import { describe, expect, test } from 'vitest'
import { folderWith } from '../../files/test/support/folder.ts'
import { exampleTexts } from '../../../tests/support/example-texts.ts'
import journey from '../src/index.ts'
import { checked, said } from './support/command.ts'
import { journeyModule, withRollup, withVite, type Built } from './support/bundles.ts'

const everything = `export { default } from './wine.journey'\nexport * from './wine.journey'\n`
const broken = 'journey wine "A bottle" {\n  phase purchase {\n    step "Buys it" +1 via phonn\n  }\n}\n'

describe.each([
  ['Vite', withVite],
  ['Rollup', withRollup],
] as const)('built by %s', (_, bundled) => {
  test.for([...exampleTexts.keys()])('%s gives what the command says of it', async (name) => {
    const folder = folderWith({
      ...Object.fromEntries(exampleTexts),
      'main.js': everything.replaceAll('wine.journey', name),
    })
    const { exports } = await bundled(folder)
    const { model, findings, mermaid } = journeyModule(exports['default'])
    expect(exports).toMatchObject({ model, findings, mermaid })
    expect(findings).toEqual(await checked(folder, name))
    expect(Object.keys(mermaid)).toEqual(model.journeys.map((it) => it.name))
    for (const { name: journey } of model.journeys) {
      expect(mermaid[journey]).toEqual({
        funnel: await said(folder, ['render', name, '--journey', journey, '--view', 'funnel']),
        journey: await said(folder, ['render', name, '--journey', journey, '--view', 'journey']),
      })
    }
  })

  test('the model is the one of the library, and says nothing of this machine', async () => {
    const text = exampleTexts.get('bag.journey') ?? ''
    const { exports, code } = await bundled(folderWith({ 'deep/wine.journey': text, 'main.js': deep }))
    const { model } = journeyModule(exports['default'])
    expect(model).toEqual({ ...toJson(bind(parse(text), { patience: 30 })), uri: 'deep/wine.journey' })
    expect(code).not.toContain(process.cwd())
    expect(code).not.toContain('/tmp/')
  })

  test('the configuration of the project holds, and options win', async () => {
    const files = {
      'wine.journey': exampleTexts.get('wine.journey') ?? '',
      'people.journey': exampleTexts.get('people.journey') ?? '',
      'journey.config.json': '{ "preset": "coaching", "language": "nl", "textLanguage": "nl" }',
      'main.js': everything,
    }
    const folder = folderWith(files)
    const configured = journeyModule((await bundled(folder)).exports['default'])
    expect(configured.findings).toEqual(await checked(folder, 'wine.journey'))
    expect(configured.findings.map((it) => it.severity)).toContain('hint')
    const other = folderWith(files)
    const chosen = journeyModule((await bundled(other, { preset: 'recommended', language: 'en' })).exports['default'])
    const call = ['--preset', 'recommended', '--lang', 'en']
    expect(chosen.findings).toEqual(await checked(other, 'wine.journey', call))
    expect(chosen.findings).not.toEqual(configured.findings)
    expect(chosen.mermaid).not.toEqual(configured.mermaid)
  })

  test('imports are followed, and not out of the root', async () => {
    const persona = 'persona guest "A guest"\n'
    const text = (from: string): string => `import guest from "${from}"\njourney a "A" for guest { phase use }\n`
    const folder = folderWith({
      'people.journey': persona,
      'in/people.journey': persona,
      'in/wine.journey': text('./people.journey'),
      'in/out.journey': text('../people.journey'),
      'in/main.js': `export { default as inside } from './wine.journey'\nexport { default as outside } from './out.journey'\n`,
    })
    const { exports } = await bundled(join(folder, 'in'))
    expect(journeyModule(exports['inside']).model.journeys[0]?.personas).toMatchObject([{ label: 'A guest' }])
    expect(journeyModule(exports['inside']).findings.map((it) => it.rule)).not.toContain('import-not-found')
    expect(journeyModule(exports['outside']).model.journeys[0]?.personas).toMatchObject([{ label: 'guest' }])
    expect(journeyModule(exports['outside']).findings.map((it) => it.rule)).toContain('import-not-found')
  })

  test('what is not imported is left out', async () => {
    const files = { 'wine.journey': exampleTexts.get('bag.journey') ?? '' }
    const all = await bundled(folderWith({ ...files, 'main.js': everything }))
    const pictures = await bundled(folderWith({ ...files, 'main.js': `export { mermaid } from './wine.journey'\n` }))
    const nothing = await bundled(folderWith({ ...files, 'main.js': `import './wine.journey'\nexport const a = 1\n` }))
    expect(all.code).toContain('isMainPersona')
    expect(pictures.code).toContain('classDef')
    expect(pictures.code).not.toContain('isMainPersona')
    expect(pictures.code.length).toBeLessThan(all.code.length)
    expect(nothing.code).not.toContain('classDef')
  })

  test('an error in a journey is a warning', async () => {
    const { exports, warnings } = await bundled(folderWith({ 'wine.journey': broken, 'main.js': everything }))
    expect(warnings.join('\n')).toContain('wine.journey:3:27')
    expect(warnings.join('\n')).toContain('unknown-reference')
    expect(journeyModule(exports['default']).findings).toContainEqual(
      expect.objectContaining({ rule: 'unknown-reference', severity: 'error', line: 3, column: 27, endColumn: 32 }),
    )
  })

  test('with strict it ends the build, and says where', async () => {
    const folder = folderWith({ 'wine.journey': broken, 'main.js': everything })
    const error = await failure(bundled(folder, { strict: true }))
    const frame = '3 |     step "Buys it" +1 via phonn\n  |                           ^^^^^'
    expect(error).toMatchObject({
      message: expect.stringContaining('wine.journey:3:27'),
      id: join(folder, 'wine.journey'),
      loc: { file: join(folder, 'wine.journey'), line: 3, column: 27 },
      frame,
      plugin: 'journey',
    })
  })

  test('with strict a journey that only hurts is built', async () => {
    const { exports, warnings } = await bundled(
      folderWith({ 'wine.journey': exampleTexts.get('gym.journey') ?? '', 'main.js': everything }),
      { strict: true },
    )
    expect(journeyModule(exports['default']).findings.length).toBeGreaterThan(0)
    expect(warnings).toEqual([])
  })

  test.each([
    ['a wrong configuration', { 'journey.config.json': '{\n  "preset": "loud"\n}' }, 'journey.config.json:2:13'],
    ['a wrong configuration in Dutch', { 'journey.config.json': '{ "language": "nl", "ignore": 1 }' }, 'een lijst van'],
    ['what is not UTF-8', { 'wine.journey': new Uint8Array([0x6a, 0xff]) }, 'wine.journey is not UTF-8'],
  ] as const)('%s ends the build in words', async (_what, files, sentence) => {
    const folder = folderWith({ 'wine.journey': broken, 'main.js': everything, ...files })
    expect(await failure(bundled(folder))).toMatchObject({ message: expect.stringContaining(sentence) })
  })

  test('in the language of the plugin, whatever the configuration asks for', async () => {
    const wrong = { 'journey.config.json': '{ "language": "nl", "ignore": 1 }' }
    const folder = folderWith({ 'wine.journey': broken, 'main.js': everything, ...wrong })
    const message = expect.stringContaining('`ignore` is a list')
    expect(await failure(bundled(folder, { language: 'en' }))).toMatchObject({ message })
  })
})

test('whoever wants the text still gets it', async () => {
  const main = `export { default as raw } from './wine.journey?raw'\nexport { default } from './wine.journey'\n`
  const { exports } = await withVite(folderWith({ 'wine.journey': broken, 'main.js': main }))
  expect(exports['raw']).toBe(broken)
  expect(journeyModule(exports['default']).model.journeys).toHaveLength(1)
})

test('a warning in a build of Vite shows the line, and the place underlined', async () => {
  const { warnings } = await withVite(folderWith({ 'wine.journey': broken, 'main.js': everything }))
  expect(warnings.join('\n')).toMatch(/wine\.journey:3:27 .*\n3 \|     step "Buys it" \+1 via phonn\n  \| {27}\^{5}/)
})

test('many at once', async () => {
  const files = Object.fromEntries([...exampleTexts].map(([name, text]) => [`all/${name}`, text]))
  const main = `export const all = import.meta.glob('./all/*.journey', { eager: true, import: 'default' })\n`
  const { exports } = await withVite(folderWith({ ...files, 'main.js': main }))
  expect(Object.keys(exports['all'] ?? {})).toEqual([...exampleTexts.keys()].map((it) => `./all/${it}`))
})

const deep = `export { default } from './deep/wine.journey'\n`

async function failure(building: Promise<Built>): Promise<unknown> {
  try {
    await building
  } catch (error) {
    // What bundles may fail at several places; each of them is an error of its own.
    return error instanceof Error && 'errors' in error && Array.isArray(error.errors) ? error.errors[0] : error
  }
  throw new Error('The build did not fail.')
}

test.each([
  [{ strcit: true }, 'There is no option `strcit`. Did you mean `strict`?'],
  [{ preset: 'strickt' }, '`preset` is "recommended", "strict" or "coaching", and not "strickt".'],
  [{ today: 'today' }, '`today` is a day such as "2026-10-01", and not "today".'],
])('options that cannot be are said at once: %j', (options, message) => {
  expect(() => journey(options as object)).toThrow(new TypeError(`@journey-lang/vite: ${message}`))
})
