/** What all verbs that lead somewhere have in common: whatever the text and the place, they answer, and with places in the text. */
import fc from 'fast-check'
import { applyEdits } from 'journey-lang'
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { TextDocumentEdit, type Range, type WorkspaceEdit } from 'vscode-languageserver-types'
import {
  definition,
  documentHighlight,
  incomingCalls,
  offsetAt,
  outgoingCalls,
  positionAt,
  prepareCallHierarchy,
  prepareRename,
  references,
  rename,
  spanOf,
  willRenameFiles,
  workspaceSymbol,
  type PositionEncoding,
  type Project,
} from '../src/index.ts'
import { projectOf } from './support/features.ts'

const wine = readFileSync(new URL('../../../examples/wine.journey', import.meta.url), 'utf8')
const other = `import couple from "./main.journey"
import merchant from "./main.journey" as seller
import wine from "./main.journey"
journey gift "🍷 A gift" for couple improves wine during wine.again {
  phase use { step "Gives it" +2 with seller via store }
}
why-not no-cta "It is a gift"
`

/** Everything that is said about an offset, and every range in it by the uri of its file. */
function rangesAt(project: Project, offset: number): readonly (readonly [string, Range])[] {
  const file = project.file('file:///main.journey')!
  const position = positionAt(file, offset)
  const ranges: [string, Range][] = []
  for (const it of definition(file, position)) {
    ranges.push(
      [file.uri, it.originSelectionRange!],
      [it.targetUri, it.targetRange],
      [it.targetUri, it.targetSelectionRange],
    )
  }
  for (const it of references(file, position, { declaration: 'with' })) ranges.push([it.uri, it.range])
  for (const it of documentHighlight(file, position)) ranges.push([file.uri, it.range])
  const target = prepareRename(file, position)
  if (!('refused' in target)) ranges.push([file.uri, target.range])
  expect(rename(file, position, 'another-name')).toSatisfy((it) => 'refused' in it || 'documentChanges' in it)
  for (const item of prepareCallHierarchy(file, position)) {
    ranges.push([item.uri, item.range], [item.uri, item.selectionRange])
    for (const it of incomingCalls(project, item)) {
      for (const range of it.fromRanges) ranges.push([it.from.uri, range])
    }
    for (const it of outgoingCalls(project, item)) {
      for (const range of it.fromRanges) ranges.push([item.uri, range])
    }
  }
  return ranges
}

function expectInside(project: Project, ranges: readonly (readonly [string, Range])[]): void {
  for (const [uri, range] of ranges) {
    const file = project.file(uri)!
    const [start, end] = [offsetAt(file, range.start), offsetAt(file, range.end)]
    // A position outside the text would have been moved to the nearest one inside.
    expect(positionAt(file, start)).toEqual(range.start)
    expect(positionAt(file, end)).toEqual(range.end)
    expect(start).toBeLessThanOrEqual(end)
  }
}

test.each<PositionEncoding>(['utf-16', 'utf-8', 'utf-32'])('a text that is being typed, in %s', (encoding) => {
  for (let end = 0; end <= wine.length; end += 61) {
    const project = projectOf({ 'main.journey': wine.slice(0, end), 'other.journey': other }, { encoding })
    for (const offset of [end, end >> 1]) expectInside(project, rangesAt(project, offset))
    workspaceSymbol(project, 'wi')
    willRenameFiles(project, [{ oldUri: 'file:///main.journey', newUri: 'file:///x/main.journey' }])
  }
})

test('a rename breaks nothing: every name of two files, each with another one', () => {
  const before = projectOf({ 'main.journey': wine, 'other.journey': other })
  const problems = (project: Project) => project.files().map((it) => it.model.problems.map(({ kind }) => kind))
  expect(problems(before)).toEqual([[], []])
  let renamed = 0
  for (const file of before.files()) {
    const { names, imports, journeys } = file.model.scope
    const declared = [names, ...journeys.values()].flatMap((it) => Array.from(it.values(), ({ span }) => span))
    const imported = Array.from(imports.values(), (it) => it.span)
    const used = Array.from(file.model.references.values(), (it) => it.span)
    for (const { start, end } of [...declared, ...imported, ...used]) {
      for (const offset of [start, end]) {
        const result = rename(file, positionAt(file, offset), 'another-name')
        if ('refused' in result) continue
        renamed += 1
        expect(problems(projectOf(textsAfter(before, result)))).toEqual([[], []])
      }
    }
  }
  expect(renamed).toBeGreaterThan(100)
})

function textsAfter(project: Project, { documentChanges = [] }: WorkspaceEdit): Readonly<Record<string, string>> {
  const texts = new Map(project.files().map((it) => [it.uri, it.text]))
  for (const { textDocument, edits } of documentChanges.filter((it) => TextDocumentEdit.is(it))) {
    const file = project.file(textDocument.uri)!
    const changed = edits.map((it) => ({ span: spanOf(file, it.range), newText: 'newText' in it ? it.newText : '' }))
    texts.set(file.uri, applyEdits(file.text, changed))
  }
  return Object.fromEntries(Array.from(texts, ([uri, text]) => [uri.slice('file:///'.length), text]))
}

const words = [
  'journey',
  'phase',
  'step',
  'import',
  'as',
  'from',
  'loop',
  'to',
  'keeps',
  'promise',
  'recovers',
  'why-not',
]
const values = [
  'a',
  'b',
  'a.b',
  'use',
  '__proto__',
  '_',
  'store',
  '"A"',
  '"',
  '"""',
  '"./other.journey"',
  '+1',
  ',',
  '.',
]
const signs = ['{', '}', '\n', '\r\n', ';', '//', '/*', '🍷', '\uD83C', 'é', '\u200B', '\0']

test('pieces in any order', () => {
  const pieces = fc.constantFrom(...words, ...values, ...signs)
  const texts = fc.array(pieces, { maxLength: 60 }).map((it) => it.join(' '))
  fc.assert(
    fc.property(texts, fc.nat(300), (text, offset) => {
      const project = projectOf({ 'main.journey': text, 'other.journey': other }, { encoding: 'utf-8' })
      expectInside(project, rangesAt(project, Math.min(offset, text.length)))
      for (const it of workspaceSymbol(project, '')) {
        if ('range' in it.location) expectInside(project, [[it.location.uri, it.location.range]])
      }
      willRenameFiles(project, [{ oldUri: 'file:///', newUri: 'file:///x' }])
    }),
    { numRuns: 300 },
  )
})
