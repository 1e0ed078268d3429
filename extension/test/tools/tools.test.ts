/** What language models are answered, whatever they ask. */
import fc from 'fast-check'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { views } from '../../../packages/language/src/index.ts'
import * as library from '../../src/library/index.ts'
import { fake, lm, openText, resetFake, tools, Uri } from '../reading/support/vscode.ts'

vi.mock('vscode', () => import('../reading/support/vscode.ts'))

const { registerTools } = await import('../../src/tools/tools.ts')

const log = { error: vi.fn<(message: string) => void>() }
const loader = { now: () => library, load: () => Promise.resolve(library) }

const wine =
  'import ann from "./people.journey"\n\njourney wine "A bottle" for ann {\n  phase use {\n    step "Drinks it" +2\n    step "Has a headache" -2 {\n      pain "Too much"\n    }\n    step "Has another" -2 {\n      pain "Far too much"\n    }\n  }\n}\n'

beforeEach(() => {
  log.error.mockReset()
  resetFake({
    '/home/trips/wine.journey': wine,
    '/home/trips/people.journey': 'persona ann "Ann"\n',
    '/home/trips/two.journey': 'journey a "A" {\n}\njourney b "B" {\n}\n',
    '/home/notes.md': 'private',
    '/secret.journey': 'persona secret "Secret"\n',
  })
  registered = registerTools({ library: loader, log })
})
let registered: { readonly dispose: () => unknown }
afterEach(() => void registered.dispose())

async function ask(tool: 'check' | 'draw', input: unknown): Promise<string> {
  const result = await tools.get(`journey_${tool}`)!.invoke({ input })
  return result.content.map((it) => it.value).join('')
}

test('a file is checked with what it imports, and every rule says why, once', async () => {
  const answer = await ask('check', { file: 'trips/wine.journey' })
  expect(answer).toMatch(/^In trips\/wine\.journey: .*\d+ (?:warning|info|hint)/)
  expect(answer).not.toContain('import-not-found')
  expect(answer).toMatch(/^\d+:\d+ \w+ [\w-]+: \S.*\n {2}Why: [A-Z]/m)
  const rules = Array.from(answer.matchAll(/^\d+:\d+ \w+ ([\w-]+):/gm), ([, it]) => it)
  expect(rules.length).toBeGreaterThan(new Set(rules).size)
  expect(answer.match(/Why:/g)).toHaveLength(new Set(rules).size)
})

test('a text is checked', async () => {
  const answer = await ask('check', { text: 'journey wine "A bottle" for nobody {\n}\n' })
  expect(answer).toContain('1 error')
  expect(answer).toContain('1:29 error unknown-reference: There is no persona `nobody`.')
})

test('nothing to say is said', async () => {
  expect(await ask('check', { text: '' })).toBe('Nothing to say about the text: no rule found anything.')
})

test('what is open and not saved counts', async () => {
  openText('/home/trips/wine.journey', 'journey wine "Typed" {\n}\n')
  expect(await ask('draw', { file: 'trips/wine.journey' })).toContain('Typed. ')
})

test.each([
  ['seen from the folder', 'trips/wine.journey'],
  ['with a dot', './trips/wine.journey'],
  ['with the name of the folder', 'home/trips/wine.journey'],
  ['whole', '/home/trips/wine.journey'],
  ['an address', 'file:///home/trips/wine.journey'],
])('a journey is drawn by its path: %s', async (_, file) => {
  const answer = await ask('draw', { file, view: 'funnel', journey: 'wine' })
  expect(answer).toMatch(/^A bottle\. .+\n\n```mermaid\n---\n[\s\S]*flowchart[\s\S]*Drinks it[\s\S]*\n```\n$/)
})

test.each([
  ['an unknown view', { view: 'funel' }, 'Did you mean `funnel`?'],
  ['no journey chosen', {}, 'There are several journeys in this text: `a` and `b`.'],
  ['an unknown journey', { journey: 'c' }, 'There is no journey `c`.'],
])('what cannot be drawn is said: %s', async (_, others, expected) => {
  expect(await ask('draw', { file: 'trips/two.journey', ...others })).toContain(expected)
})

test.each([
  ['nothing', undefined, 'Give either `text`'],
  ['nothing in it', {}, 'Give either `text`'],
  ['both', { text: 'x', file: 'y' }, 'leave one of them out'],
  ['a number', { text: 1 }, '`text` is a text.'],
  ['words for a name', { text: 'x', journey: 'a b" src=./x' }, '`journey` is a name, without spaces and quotes.'],
  ['too much', { text: 'x'.repeat(500_001) }, 'The text has 500001 characters'],
  ['no such file', { file: 'none.journey' }, 'There is no file "none.journey" in the workspace'],
  ['outside', { file: '../secret.journey' }, 'There is no file "../secret.journey" in the workspace'],
  ['outside, whole', { file: '/secret.journey' }, 'There is no file'],
  ['outside, an address', { file: 'file:///secret.journey' }, 'There is no file'],
  ['outside, by way of the folder', { file: '/home/../secret.journey' }, 'There is no file'],
  ['outside, by way of the folder, an address', { file: 'file:///home/%2e%2e/secret.journey' }, 'There is no file'],
  ['only slashes', { file: '//' }, 'There is no file'],
  ['more slashes than a path has', { file: '//secret.journey' }, 'There is no file'],
  ['not a journey', { file: 'notes.md' }, 'There is no file'],
  ['not an address', { file: 'x:' }, 'There is no file'],
])('what is wrong gets a plain answer: %s', async (_, input, expected) => {
  for (const tool of ['check', 'draw'] as const) expect(await ask(tool, input)).toContain(expected)
  expect(fake.reads.filter((it) => !it.startsWith('/home/') || it.endsWith('.md'))).toEqual([])
})

test('a file that is too long is not looked at', async () => {
  fake.files.set('/home/long.journey', '/'.repeat(500_001))
  expect(await ask('check', { file: 'long.journey' })).toContain('The text has 500001 characters')
})

test('many findings are cut off, and no picture is too large to be handed over', async () => {
  const steps = Array.from({ length: 3000 }, (_, index) => `    step "Step ${index}" +7`).join('\n')
  const text = `journey long "Long" {\n  phase use {\n${steps}\n  }\n}\n`
  const answer = await ask('check', { text })
  expect(answer).toMatch(/And \d+ more\. Mend these first\./)
  expect(answer.length).toBeLessThan(30_000)
  for (const { id: view } of views) {
    const picture = await ask('draw', { text: text.replaceAll('+7', '+1'), view })
    expect(picture).toContain('```mermaid')
    expect(picture.length).toBeLessThan(100_000)
  }
})

test('a configuration that is wrong is told of', async () => {
  fake.files.set('/home/journey.config.json', '{ "preset": "kind" }')
  expect(await ask('check', { text: '' })).toContain('journey.config.json:1:')
})

test('people are told what happens', () => {
  const said = (tool: string, input: unknown) => tools.get(tool)!.prepareInvocation({ input }).invocationMessage
  expect(said('journey_check', { file: 'trips/wine.journey' })).toBe('Checking trips/wine.journey')
  expect(said('journey_draw', { text: 'x' })).toBe('Drawing a customer journey')
  expect(said('journey_draw', null)).toBe('Drawing a customer journey')
})

test('any input gets some answer', async () => {
  await fc.assert(
    fc.asyncProperty(fc.anything(), fc.string({ unit: 'binary' }), async (anything, text) => {
      for (const input of [anything, { text }, { file: text }, { text: '', view: text }, { file: anything }]) {
        for (const tool of ['check', 'draw'] as const) {
          const answer = await ask(tool, input)
          expect(answer.length).toBeGreaterThan(10)
          expect(answer).not.toMatch(/\bat .*\.ts:|could not do this/)
        }
      }
    }),
    { numRuns: 200 },
  )
})

test('a failure is said without its details, which are in the log', async () => {
  registered.dispose()
  registered = registerTools({ library: { ...loader, load: () => Promise.reject(new Error('secret path')) }, log })
  expect(await ask('check', { text: '' })).toBe('The Journey extension could not do this. Its log says why.')
  expect(log.error).toHaveBeenCalledExactlyOnceWith('Error: secret path')
})

test('an editor that knows no tools is not troubled', () => {
  const before = { ...lm }
  Reflect.deleteProperty(lm, 'registerTool')
  try {
    tools.clear()
    registerTools({ library: loader, log }).dispose()
    expect(tools.size).toBe(0)
  } finally {
    Object.assign(lm, before)
  }
})

test('without a folder a text is checked all the same', async () => {
  fake.folders = []
  expect(await ask('check', { text: 'persona' })).toContain('error')
  expect(await ask('check', { file: Uri.file('/home/trips/wine.journey').toString() })).toContain('There is no file')
})
