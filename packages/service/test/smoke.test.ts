/** Every verb on every statement of the language, at every place of it: nothing throws, and every range is in its file. */
import { lineIndex, positionAt, rowsIn, type StatementRow } from 'journey-lang'
import { describe, expect, test } from 'vitest'
import type { Position } from 'vscode-languageserver-types'
import { rangesIn } from '../../../tests/support/answer-places.ts'
import * as service from '../src/index.ts'
import { projectOf } from './support/features.ts'

const uri = 'file:///main.journey'

interface Place {
  readonly file: service.SourceFile
  readonly position: Position
  readonly end: Position
}

type Verb = (place: Place) => unknown

const verbs: Readonly<Record<string, Verb>> = {
  diagnostics: ({ file }) => service.diagnostics(file),
  completion: ({ file, position }) => service.completion(file, position, { snippets: 'snippets' }),
  signatureHelp: ({ file, position }) => service.signatureHelp(file, position),
  hover: ({ file, position }) => service.hover(file, position),
  definition: ({ file, position }) => service.definition(file, position),
  references: ({ file, position }) => service.references(file, position, { declaration: 'with' }),
  documentHighlight: ({ file, position }) => service.documentHighlight(file, position),
  prepareRename: ({ file, position }) => service.prepareRename(file, position),
  rename: ({ file, position }) => service.rename(file, position, 'another'),
  documentSymbol: ({ file }) => service.documentSymbol(file),
  workspaceSymbol: ({ file }) => service.workspaceSymbol(file.project, 'a'),
  foldingRange: ({ file }) => service.foldingRange(file),
  selectionRange: ({ file, position }) => service.selectionRange(file, [position]),
  documentLink: ({ file }) => service.documentLink(file),
  semanticTokens: ({ file, position, end }) => {
    service.semanticTokens(file, { start: position, end })
    return undefined
  },
  inlayHint: ({ file, position, end }) => service.inlayHint(file, { start: position, end }),
  codeLens: ({ file }) => service.codeLens(file),
  formatting: ({ file }) => service.formatting(file),
  rangeFormatting: ({ file, position, end }) => service.rangeFormatting(file, [{ start: position, end }]),
  onTypeFormatting: ({ file, position }) => service.onTypeFormatting(file, position, '\n'),
  codeAction: ({ file, position }) => {
    const range = { start: position, end: position }
    return service.codeAction(file, range, { diagnostics: [] }, { snippets: 'snippets' })
  },
  willRenameFiles: ({ file }) =>
    service.willRenameFiles(file.project, [{ oldUri: uri, newUri: 'file:///sub/other.journey' }]),
  callHierarchy: ({ file, position }) =>
    service
      .prepareCallHierarchy(file, position)
      .map((it) => [service.incomingCalls(file.project, it), service.outgoingCalls(file.project, it)]),
  preview: ({ file, position }) => [
    service.preview(file, { view: 'funnel' })?.marks,
    service.marksAt(file, { view: 'journey' }, position),
  ],
}

const places = ['file', 'persona', 'mentor', 'journey', 'phase', 'maybe', 'step'] as const
const rows = places.flatMap((place) => Array.from(rowsIn(place), ([word, row]) => ({ place, word, row })))

test('the verbs are all that the service exports', () => {
  const notVerbs =
    /^(?:make|is|.*(?:Of|At|Triggers|Kinds|Legend|Delta|Choices|Calls|Uri|Path|In|Mark)$|prepareCallHierarchy)/
  expect(
    Object.keys(service)
      .filter((it) => !notVerbs.test(it))
      .toSorted(),
  ).toEqual(
    Object.keys(verbs)
      .filter((it) => it !== 'callHierarchy')
      .toSorted(),
  )
})

describe.each(rows)('$word in $place', ({ place, row }) => {
  test.each(Object.entries(verbs))('%s', (_, verb) => {
    for (const text of textsOf(place, row)) checkEverywhere(verb, text)
  })
})

/** A statement where it belongs: whole, half typed, twice, without its braces, and in the line ends of others. */
function textsOf(place: (typeof places)[number], row: StatementRow): readonly string[] {
  const whole = plain(row.snippet)
  const inside = around[place]
  return [
    inside(whole),
    inside(`${whole}\n${whole}`),
    inside(whole.slice(0, whole.length >> 1)),
    inside(`${row.word} `),
    inside(`/// 🍷\n${whole}`).replaceAll('\n', '\r\n'),
    inside(whole).replaceAll('}', ''),
  ]
}

const around: Readonly<Record<(typeof places)[number], (statement: string) => string>> = {
  file: (it) => `${it}\n`,
  persona: (it) => `persona guest "🍷" {\n  ${it}\n}\n`,
  mentor: (it) => `mentor host "Host" {\n  ${it}\n}\n`,
  journey: (it) => `journey stay "Stay" {\n  ${it}\n  phase use {\n    step s "S" +1\n  }\n}\n`,
  phase: (it) => `journey stay "Stay" {\n  phase use {\n    ${it}\n    step s "🍷" +1 after 3d\n  }\n}\n`,
  maybe: (it) => `journey stay "Stay" {\n  phase use {\n    maybe "M" {\n      ${it}\n    }\n  }\n}\n`,
  step: (it) =>
    `mentor mentor "M"\njourney stay "Stay" {\n  phase use {\n    step s "🍷" +1 {\n      ${it}\n    }\n  }\n}\n`,
}

function checkEverywhere(verb: Verb, text: string): void {
  const project = projectOf({ 'main.journey': text, 'other.journey': 'mentor merchant "M"\n' })
  const file = project.file(uri)!
  const lines = lineIndex(text)
  for (let offset = 0; offset <= text.length; offset += offset % 7 === 0 ? 1 : 2) {
    const answer = verb({ file, position: positionAt(lines, offset), end: positionAt(lines, text.length) })
    for (const { uri: home, start, end, path } of rangesIn(answer, uri)) {
      const from = project.file(home)!
      const inside = [start, end].map((it) => service.positionAt(from, service.offsetAt(from, it)))
      expect({ path, inside }).toEqual({ path, inside: [start, end] })
    }
  }
}

/** A snippet without its tab stops. */
function plain(snippet: string): string {
  return snippet
    .replace(/\$\{\d+:((?:[^}\\]|\\.)*)\}/g, '$1')
    .replace(/\$\{\d+\|([^,|]*)[^|]*\|\}/g, '$1')
    .replace(/\$\d+/g, '')
    .replaceAll('\t', '  ')
}
