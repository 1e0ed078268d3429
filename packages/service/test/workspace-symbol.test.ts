import { expect, test } from 'vitest'
import { SymbolKind } from 'vscode-languageserver-types'
import { workspaceSymbol, type ProjectState } from '../src/index.ts'
import { projectOf } from './support/features.ts'

const files = {
  'people.journey': 'persona couple "Anna and Tom"\nmentor merchant "The merchant"\nchannel club "The wine club"\n',
  'wine.journey': `journey wine "A bottle" for couple {
  promise never-lost "You never lose a wine"
  phase again "Once more" as loyalty {
    step lost "Cannot remember it" -1
    step "Calls the shop" +2 {
      recovers lost
    }
    maybe "It is sold out" rate 5% {
      step instead "Takes another one" 0
    }
  }
}
`,
}

/** Each symbol as `name (kind) in container`. */
function symbols(
  texts: Readonly<Record<string, string>>,
  query: string,
  options: Partial<ProjectState> = {},
): readonly string[] {
  const kinds = new Map(Object.entries(SymbolKind).map(([name, kind]) => [kind, name]))
  return workspaceSymbol(projectOf(texts, options), query).map(
    ({ name, kind, containerName }) =>
      `${name} (${kinds.get(kind)})${containerName === undefined ? '' : ` in ${containerName}`}`,
  )
}

test('everything that has a name or could have one, in the order of the files', () => {
  expect(symbols(files, '')).toEqual([
    'couple (Class)',
    'merchant (Object)',
    'club (Field)',
    'wine (Module)',
    'never-lost (Interface) in wine',
    'again (Namespace) in wine',
    'lost (Event) in wine › again',
    'Calls the shop (Event) in wine › again',
    'It is sold out (Operator) in wine › again',
    'instead (Event) in wine › again › It is sold out',
  ])
})

test.each([
  ['lost', ['lost', 'never-lost']],
  ['LOST', ['lost', 'never-lost']],
  ['  lost ', ['lost', 'never-lost']],
  ['shop', ['Calls the shop']],
  ['cts', ['Calls the shop']],
  ['cal shop', ['Calls the shop']],
  ['shop calls', []],
  ['in', ['instead', 'wine', 'again']],
  ['ne', ['never-lost', 'wine', 'instead']],
  ['zzz', []],
  ['a'.repeat(100_000), []],
])('%j finds %j', (query, expected) => {
  expect(workspaceSymbol(projectOf(files), query).map((it) => it.name)).toEqual(expected)
})

test.each([
  ['cafe', 'café'],
  ['café', 'café'],
  ['CAFE\u0301', 'café'],
  ['noel', 'noe\u0308l'],
  ['İ', 'Istanbul'],
])('%j finds %j, whatever its accents', (query, name) => {
  const project = projectOf({ 'a.journey': `ally ${name} "A"\n` })
  expect(workspaceSymbol(project, query).map((it) => it.name.normalize('NFC'))).toEqual([name.normalize('NFC')])
})

test.each([
  ['utf-16', 14],
  ['utf-8', 16],
  ['utf-32', 13],
] as const)('in %s it is where the name is, or the text of what has none', (encoding, character) => {
  const text = 'journey a "A" {\r\n  phase use { // 🍷\r\n/* 🍷 */ step "Wines"; step x "X"\r\n  }\r\n}\r\n'
  const project = projectOf({ 'a.journey': text }, { encoding })
  const placeOf = (query: string) => workspaceSymbol(project, query)[0]?.location
  expect(placeOf('Wines')).toEqual({
    uri: 'file:///a.journey',
    range: { start: { line: 2, character }, end: { line: 2, character: character + 7 } },
  })
  expect(placeOf('x')).toEqual({
    uri: 'file:///a.journey',
    range: { start: { line: 2, character: character + 14 }, end: { line: 2, character: character + 15 } },
  })
})

test.each<[string, string, readonly string[]]>([
  ['an empty file', '', []],
  ['only a comment', '// step "S"\n', []],
  ['half a file', 'journey a "A" {\n  phase use {\n    step "Not closed\n  step', ['a', 'use', 'Not closed', 'step']],
  ['names like any other', 'ally __proto__ "P"\nally constructor "C"\n', ['__proto__', 'constructor']],
  ['a name nobody knows yet', 'ally _ "Somebody"\n', ['Somebody']],
  ['a name that is declared twice', 'ally a "A"\nally a "B"\n', ['a', 'a']],
  ['a text of several lines', 'journey a "A" { phase p {\nstep """\n  One\n  two\n""" } }\n', ['a', 'p', 'One two']],
  ['an import', 'import a from "./b.journey" as c\n', []],
  ['a long text', `journey a "A" { phase p { step "${'x'.repeat(5_000)}" } }`, ['a', 'p', `${'x'.repeat(79)}…`]],
  ['half a character', 'ally a "A"\njourney b "\uD83C" { phase p { step "\uD83C" } }\n', ['a', 'b', 'p', '\uFFFD']],
])('%s', (_, text, expected) => {
  expect(workspaceSymbol(projectOf({ 'a.journey': text }), '').map((it) => it.name)).toEqual(expected)
})

test('at most 500, the best of all', () => {
  const steps = Array.from({ length: 600 }, (_, at) => `    step other-${at}x "S"\n`).join('')
  const text = `journey a "A" {\n  phase use {\n${steps}    step x "X"\n  }\n}\n`
  const found = workspaceSymbol(projectOf({ 'a.journey': text }), 'x')
  expect(found).toHaveLength(500)
  expect(found[0]?.name).toBe('x')
  expect(found[1]?.name).toBe('other-0x')
  expect(workspaceSymbol(projectOf({ 'a.journey': text }), '')).toHaveLength(500)
})

test('what a file means is not asked', () => {
  const project = projectOf(files)
  for (const file of project.files()) {
    Object.defineProperty(file, 'model', {
      get: () => {
        throw new Error('The model was asked for.')
      },
    })
  }
  expect(workspaceSymbol(project, 'lost')).toHaveLength(2)
})
