/** What the manifest says is true, whole, and said in both languages. */
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { presetNames } from '../../packages/language/src/rules/support/presets.ts'
import { readConfig } from '../../packages/language/src/config/read-config.ts'
import { views } from '../../packages/language/src/views/index.generated.ts'
import { semanticTokensLegend } from '../../packages/service/src/semantic-tokens.ts'
import { everyText, manifest, wordsIn, type Setting } from './support/manifest.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const { contributes } = manifest
const commands = contributes.commands.map((it) => it.command)
const settings = new Map<string, Setting>(contributes.configuration.flatMap((it) => Object.entries(it.properties)))
const english = wordsIn('package.nls.json')
const dutch = wordsIn('package.nls.nl.json')

test('every word that people see stands in both languages, and none is left over', () => {
  const used = everyText(manifest).flatMap((it) => /^%(.+)%$/.exec(it)?.[1] ?? [])
  expect(used.length).toBeGreaterThan(30)
  expect([...new Set(used)].toSorted()).toEqual(Object.keys(english).toSorted())
  expect(Object.keys(dutch)).toEqual(Object.keys(english))
})

test('what is for people is never written in the manifest itself', () => {
  const seen = new Set(['displayName', 'description', 'title', 'shortTitle', 'markdownDescription', 'userDescription'])
  const plain = everyEntry(forPeople(manifest)).filter(([key, text]) => seen.has(key) && !/^%.+%$/.test(text))
  expect(plain).toEqual([])
})

test('Dutch is not English', () => {
  const same = Object.keys(english).filter((it) => english[it] === dutch[it])
  expect(same).toEqual(['configuration.title'])
})

test('code in words is the same in both languages', () => {
  for (const key of Object.keys(english)) expect(codeIn(dutch[key]), key).toEqual(codeIn(english[key]))
})

test('menus and keys are about commands that are there, and every command can be found somewhere', () => {
  const items = Object.values(contributes.menus).flat()
  const named = [
    ...items.flatMap((it) => [it.command, it.alt ?? it.command]),
    ...contributes.keybindings.map((it) => it.command),
  ]
  expect(named.filter((it) => !commands.includes(it))).toEqual([])
  const hidden = contributes.menus['commandPalette']?.filter((it) => it.when === 'false').map((it) => it.command)
  expect(hidden).toEqual(['journey.showReferences'])
  for (const it of contributes.commands) expect(it.category, it.command).toBe('Journey')
})

test('every item of a menu of the preview is for our preview', () => {
  const items = contributes.menus['webview/context'] ?? []
  expect(items.length).toBeGreaterThan(5)
  for (const it of items) expect(it.when, it.command).toBe("webviewId == 'journey.preview'")
})

test('keys are ours only in a journey', () => {
  for (const it of contributes.keybindings) expect(it.when, it.key).toMatch(/^editorLangId == journey\b/)
  expect(contributes.keybindings.map((it) => it.key)).toEqual(['ctrl+shift+v', 'ctrl+k v'])
})

test('every command that the server asks for is there', () => {
  const service = ['code-lens.ts'].map((it) => readFileSync(`${root}packages/service/src/${it}`, 'utf8')).join('')
  const asked = Array.from(service.matchAll(/'(journey\.\w+)'/g), ([, it]) => it)
  expect(asked.length).toBeGreaterThan(1)
  expect(commands).toEqual(expect.arrayContaining(asked))
})

test('every file that is named is there, or is copied from what is generated', () => {
  const named = everyText(manifest).filter((it) => it.startsWith('./') || it.startsWith('icons/journey'))
  const bundled = ['./dist/node/extension.cjs', './dist/web/extension.js', './l10n']
  const copied = named.filter((it) => !bundled.includes(it)).map((it) => it.replace('./dist/grammar/', '../grammar/'))
  expect(copied.length).toBeGreaterThan(6)
  expect(copied.filter((it) => !existsSync(`${root}extension/${it}`))).toEqual([])
})

test('every kind of token has a colour: it is one that editors know, or it is declared', () => {
  const declaredTypes = contributes.semanticTokenTypes.map((it) => it.id)
  const types = semanticTokensLegend.tokenTypes.filter((it) => !knownTypes.has(it))
  expect(declaredTypes).toEqual(types)
  const modifiers = semanticTokensLegend.tokenModifiers.filter((it) => !knownModifiers.has(it))
  expect(contributes.semanticTokenModifiers.map((it) => it.id)).toEqual(modifiers)
  const scoped = contributes.semanticTokenScopes.flatMap((it) =>
    Object.keys(it.scopes).flatMap((key) => key.split('.')),
  )
  expect(scoped).toEqual(expect.arrayContaining([...types, ...modifiers]))
})

test('the settings are those that the server reads, in order', () => {
  const readme = readFileSync(`${root}packages/server/README.md`, 'utf8')
  const read = Array.from(readme.matchAll(/^\| `(journey\.\w+)`/gm), ([, it]) => it)
  expect(read.length).toBe(5)
  expect([...settings.keys()]).toEqual([...read, 'journey.trace.server'])
  expect([...settings.values()].map((it) => it.order)).toEqual([1, 2, 3, 4, 5, 6])
  expect(settings.get('journey.preset')?.enum).toEqual(presetNames)
})

test('the server understands every value that a setting offers', () => {
  for (const [name, { enum: offered = [] }] of settings) {
    const key = name.replace('journey.', '')
    if (key === 'trace.server') continue
    for (const value of offered.filter((it) => it !== '')) {
      expect(readConfig(JSON.stringify({ [key]: value }), 'en').problems, `${name}: ${value}`).toEqual([])
    }
  }
  for (const severity of settings.get('journey.rules')?.additionalProperties?.enum ?? []) {
    expect(readConfig(JSON.stringify({ rules: { 'long-silence': severity } }), 'en').problems, severity).toEqual([])
  }
})

test.each([
  '6w',
  '30d',
  '1_000h',
  '1.5mo',
  '2y',
  '10min',
  '6',
  'w',
  '6 w',
  '6weeks',
  '-6w',
  '1d2h',
  '2026-10-01',
  '6W',
])('a patience of %s is wrong in the settings when it is wrong for the server', (patience) => {
  const isRight = readConfig(JSON.stringify({ patience }), 'en').problems.length === 0
  expect(new RegExp(settings.get('journey.patience')?.pattern ?? '').test(patience)).toBe(isRight)
})

test('the types of the editor are those of the oldest one that is supported', () => {
  expect(`^${manifest.devDependencies['@types/vscode']}`).toBe(manifest.engines.vscode)
})

test('every tool of a language model can be named by people, and takes a text or a file', () => {
  expect(contributes.languageModelTools.map((it) => it.name)).toEqual(['journey_check', 'journey_draw'])
  for (const it of contributes.languageModelTools) {
    expect(it.canBeReferencedInPrompt, it.name).toBe(true)
    expect(it.toolReferenceName, it.name).toMatch(/^journey[A-Z][a-z]+$/)
    expect(it.modelDescription.length, it.name).toBeGreaterThan(100)
    expect(Object.keys(it.inputSchema.properties).slice(0, 2), it.name).toEqual(['text', 'file'])
  }
})

test('the views that a language model is told of are those that there are', () => {
  const [, draw] = contributes.languageModelTools
  for (const { id } of views) expect(draw?.inputSchema.properties['view']?.description).toContain(`\`${id}\``)
})

describe.each(contributes.walkthroughs.flatMap((it) => it.steps))('the step $id for people who begin', (step) => {
  const [path] = step.media.markdown.split('.md')
  const pages = [`${path}.md`, `${path}.nls.nl.md`].map((it) => readFileSync(`${root}extension/${it}`, 'utf8'))

  test('has a page in both languages, with pictures that are there', () => {
    const [one = '', other = ''] = pages
    expect(one).not.toBe(other)
    expect(fencesIn(one)).toEqual(fencesIn(other))
    expect(picturesIn(one)).toEqual(picturesIn(other))
    for (const it of picturesIn(one)) expect(existsSync(`${root}extension/walkthrough/${it}`), it).toBe(true)
  })

  test('has links to commands that are known, the same in both languages', () => {
    const linked = [english, dutch].map((words) =>
      Array.from(
        words[`walkthrough.${step.id}.description`]?.matchAll(/\(command:([\w.]+)\)/g) ?? [],
        ([, it = '']) => it,
      ),
    )
    expect(linked[0]).toEqual(linked[1])
    // It is no Markdown, so that code would have its quotes around it.
    for (const it of [english, dutch]) expect(it[`walkthrough.${step.id}.description`]).not.toContain('`')
    const events = step.completionEvents.map((it) => it.replace('onCommand:', ''))
    expect(events.length).toBeGreaterThan(0)
    // What is clicked here is a step done.
    expect(events).toEqual(expect.arrayContaining(linked[0] ?? []))
    const ours = [...events, ...(linked[0] ?? [])].filter((it) => it.startsWith('journey.'))
    expect(commands).toEqual(expect.arrayContaining(ours))
  })
})

test('people who begin have at most six steps to go', () => {
  expect(contributes.walkthroughs.map((it) => it.steps.length <= 6)).toEqual([true])
})

test('trusted or not, on a disk or not: it works', () => {
  expect(manifest.capabilities).toEqual({ virtualWorkspaces: true, untrustedWorkspaces: { supported: true } })
})

/** The languages of the fences, in that order. */
function fencesIn(page: string): readonly string[] {
  return page.match(/^`{3,}\w+.*$/gm) ?? []
}

function picturesIn(page: string): readonly string[] {
  return Array.from(page.matchAll(/!\[[^\]]*\]\(([^)]+)\)/g), ([, it = '']) => it)
}

/** The shape of what a language model hands over is described to the model. */
function forPeople({ contributes: { languageModelTools, ...others }, ...rest }: typeof manifest): object {
  return { ...rest, contributes: { ...others, tools: languageModelTools.map((it) => ({ ...it, inputSchema: {} })) } }
}

function codeIn(text: string | undefined): readonly string[] {
  return Array.from(text?.matchAll(/`[^`]+`/g) ?? [], ([it]) => it).toSorted()
}

function everyEntry(value: unknown, key = ''): readonly (readonly [string, string])[] {
  if (typeof value === 'string') return [[key, value]]
  if (Array.isArray(value)) return value.flatMap((it) => everyEntry(it, key))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, it]) => everyEntry(it, name))
}

/** What VS Code declares itself; all others are grey until somebody says what they are. */
const knownTypes: ReadonlySet<string> = new Set(
  'comment string keyword number regexp operator namespace type struct class interface enum typeParameter function member method macro variable parameter property enumMember event decorator label'.split(
    ' ',
  ),
)
const knownModifiers: ReadonlySet<string> = new Set(
  'declaration documentation static abstract deprecated modification async readonly defaultLibrary local'.split(' '),
)
