import { describe, expect, test } from 'vitest'
import { makeConfiguration } from '../../src/files/configuration.ts'
import { memoryHost } from '../support/memory-host.ts'

const file = 'file:///w/sub/a.journey'

async function configured(files: Readonly<Record<string, string>>, editor?: unknown) {
  const complaints: string[] = []
  const host = memoryHost(files)
  const configuration = makeConfiguration(
    host,
    () => 'en',
    (it) => complaints.push(it),
  )
  const sentences = configuration.setEditor(editor)
  await configuration.load(file)
  const { settings, language } = configuration.of(file)
  const { rules, ...others } = settings
  return { configuration, host, complaints, sentences, language, rules: rules?.length, settings: others }
}

describe('what a project says', () => {
  test.each([
    ['nothing', {}, {}],
    ['in its folder', { 'file:///w/sub/journey.config.json': '{ "patience": "10d" }' }, { patience: 10 }],
    ['in a folder above', { 'file:///w/journey.config.json': '{ "patience": "2w" }' }, { patience: 14 }],
    ['in package.json', { 'file:///w/package.json': '{ "journey": { "patience": "3d" } }' }, { patience: 3 }],
    [
      'nearer wins, whole',
      {
        'file:///w/journey.config.json': '{ "patience": "10d", "textLanguage": "nl" }',
        'file:///w/sub/package.json': '{ "journey": { "patience": "3d" } }',
      },
      { patience: 3 },
    ],
    [
      'a package.json that does not speak of us is passed by',
      { 'file:///w/journey.config.json': '{ "textLanguage": "nl" }', 'file:///w/sub/package.json': '{ "name": "x" }' },
      { textLanguage: 'nl' },
    ],
    ['a broken package.json that does not either', { 'file:///w/sub/package.json': '{ "name": ' }, {}],
  ])('%s', async (_, files, expected) => {
    const { settings, complaints } = await configured(files)
    expect(settings).toMatchObject(expected)
    expect(Object.keys(settings).filter((it) => it !== 'severities')).toEqual(Object.keys(expected))
    expect(complaints).toEqual([])
  })

  test('what is wrong is said once, with its place, and half a configuration counts for nothing', async () => {
    const { settings, complaints, configuration } = await configured({
      'file:///w/journey.config.json': '{\n  "patience": "10d",\n  "presett": "strict"\n}',
    })
    await configuration.load('file:///w/b.journey')
    expect(settings).toEqual({ severities: {} })
    expect(complaints).toEqual(['/w/journey.config.json:3:3: There is no setting `presett`. Did you mean `preset`?'])
  })
})

describe('what the editor says', () => {
  test('holds where the project says nothing', async () => {
    const files = { 'file:///w/journey.config.json': '{ "patience": "10d", "rules": { "no-cta": "off" } }' }
    const editor = {
      patience: '5d',
      textLanguage: 'nl',
      language: 'nl',
      rules: { 'no-cta': 'error', 'role-collision': 'off' },
    }
    const { settings, language, sentences } = await configured(files, editor)
    expect(settings).toEqual({
      patience: 10,
      textLanguage: 'nl',
      severities: { 'no-cta': 'off', 'role-collision': 'off' },
    })
    expect(language).toBe('nl')
    expect(sentences).toEqual([])
  })

  test('costs only itself where it is wrong', async () => {
    const { settings, sentences } = await configured({}, { patience: 'soon', textLanguage: 'nl', preset: 7 })
    expect(settings).toMatchObject({ textLanguage: 'nl' })
    expect(sentences).toEqual([
      'journey.preset: `preset` is one of "recommended", "strict", "coaching".',
      'journey.patience: `patience` is a duration in quotes, such as "30d".',
    ])
  })

  test.each([
    undefined,
    null,
    7,
    'text',
    [],
    { preset: null, patience: '' },
    JSON.parse('{"__proto__":{"preset":"strict"}}'),
  ])('%j is nothing', async (editor) => {
    const { settings, sentences } = await configured({}, editor)
    expect({ settings, sentences }).toEqual({ settings: { severities: {} }, sentences: [] })
  })
})

test('the same settings are the same object, until something changes', async () => {
  const { configuration, host } = await configured({ 'file:///w/journey.config.json': '{ "patience": "10d" }' })
  await configuration.load('file:///w/sub/b.journey')
  expect(configuration.of('file:///w/sub/b.journey').settings).toBe(configuration.of(file).settings)
  const before = configuration.of(file).settings
  host.files.set('file:///w/journey.config.json', '{ "patience": "11d" }')
  await configuration.load(file)
  expect(configuration.of(file).settings).toBe(before)
  configuration.forget()
  await configuration.load(file)
  expect(configuration.of(file).settings.patience).toBe(11)
})

test('a folder is looked at once', async () => {
  const { configuration, host } = await configured({})
  const reads = host.reads.length
  await configuration.load('file:///w/sub/b.journey')
  await configuration.load('file:///w/c.journey')
  expect(host.reads.length).toBe(reads)
})

test('what was never saved has no project', async () => {
  const { configuration, host } = await configured({})
  const reads = host.reads.length
  await configuration.load('untitled:Untitled-1')
  expect(host.reads.length).toBe(reads)
  expect(configuration.of('untitled:Untitled-1').settings).toEqual({ severities: {} })
})
