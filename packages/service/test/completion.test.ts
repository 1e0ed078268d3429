/** Completion on whatever text and position comes: it never throws, and what it gives lies in the document. What it gives where is in `completion/`. */
import fc from 'fast-check'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import type { Position } from 'vscode-languageserver-types'
import { completion, completionTriggers, positionAt, signatureHelp, type PositionEncoding } from '../src/index.ts'
import { itemsOf } from './support/completion.ts'
import { projectOf, type Asked } from './support/features.ts'
import { leastThreadTime } from '../../../tests/support/thread-time.ts'

const wine = readFileSync(fileURLToPath(new URL('../../../examples/wine.journey', import.meta.url)), 'utf8')
const people = 'mentor kim "Kim"\n'

const askedAt = (text: string, position: Position, encoding: PositionEncoding = 'utf-16'): Asked => {
  const project = projectOf({ 'main.journey': text, 'people.journey': people }, { encoding })
  const file = project.file('file:///main.journey')!
  return { project, file, position, range: { start: position, end: position } }
}

const labelsAt = (text: string, position: Position): readonly string[] =>
  itemsOf(askedAt(text, position)).map((it) => it.label)

describe('a position that is none', () => {
  test.each([
    ['behind the end of its line', { line: 1, character: 999 }],
    ['behind the last line', { line: 7, character: 0 }],
    ['endless', { line: Infinity, character: Infinity }],
    ['with a fraction', { line: 1.9, character: 18.9 }],
  ])('%s is the nearest there is', (_, position) => {
    expect(labelsAt('persona guest "G"\njourney a "A" for ', position)).toEqual(['guest'])
  })

  test.each([
    ['before the first line', { line: -1, character: 0 }],
    ['before the first character', { line: 0, character: -5 }],
    ['no number', { line: Number.NaN, character: Number.NaN }],
  ])('%s is the first there is', (_, position) => {
    expect(labelsAt('\nmentor host ', position)).toContain('journey')
  })
})

test('the same question has the same answer', () => {
  const position = { line: 3, character: 0 }
  const ask = (): unknown => completion(askedAt(wine, position).file, position, { snippets: 'snippets' })
  expect(ask()).toEqual(ask())
})

test('every place of an example, whole and cut off there', () => {
  for (let offset = 0; offset <= wine.length; offset += 7) {
    for (const text of [wine, wine.slice(0, offset)]) {
      const { file } = askedAt(text, { line: 0, character: 0 })
      const position = positionAt(file, offset)
      itemsOf(askedAt(text, position), { snippets: 'snippets' })
      signatureHelp(file, position)
    }
  }
})

test('whatever somebody types', () => {
  const piece = fc.constantFrom(
    'journey a "A" {',
    'phase use',
    'step',
    '"text"',
    '"',
    '"""',
    '{',
    '}',
    ';',
    ',',
    '.',
    '+',
    '-1',
    'via',
    'with',
    'kim',
    '\n',
    '\r\n',
    '  ',
    '\t',
    '//',
    '/*',
    '*/',
    '🍷',
    '\uD800',
    '\uFEFF',
    '__proto__',
    'import',
    'from',
    'ref',
    'loop',
  )
  fc.assert(
    fc.property(
      fc.array(piece, { maxLength: 30 }),
      fc.nat(),
      fc.constantFrom<PositionEncoding>('utf-16', 'utf-8', 'utf-32'),
      (pieces, at, encoding) => {
        const text = pieces.join(at % 2 === 0 ? ' ' : '')
        const { file } = askedAt(text, { line: 0, character: 0 }, encoding)
        const position = positionAt(file, at % (text.length + 1))
        itemsOf({ ...askedAt(text, position, encoding) }, { snippets: 'snippets' })
        const help = signatureHelp(file, position)
        const parameters = help?.signatures[0]?.parameters ?? []
        expect(help?.activeParameter ?? -1).toBeLessThan(Math.max(0, parameters.length))
      },
    ),
    { numRuns: 2_000 },
  )
})

test.each([
  ['a long line', `journey a "A" { phase use { step "S" ${'via phone '.repeat(50_000)}`],
  ['many braces', '{'.repeat(200_000)],
  ['deep blocks', 'journey a "A" { phase use { step "S" { '.repeat(2_000)],
  ['many empty lines', `journey a "A" {${'\n'.repeat(500_000)}`],
  ['many comments', `journey a "A" ${'/* c */'.repeat(100_000)} `],
  ['a long text', `journey a "${'x'.repeat(1_000_000)}`],
])('%s takes no longer than it has to', (_, text) => {
  const asked = askedAt(text, { line: Infinity, character: Infinity })
  expect(asked.file.model.uri).toBe('file:///main.journey')
  const work = (): void => {
    itemsOf(asked)
    signatureHelp(asked.file, asked.position)
  }
  expect(leastThreadTime(work, 1_000)).toBeLessThan(1_000)
})

test('editors ask by themselves before names, paths and emotions, and not at every blank', () => {
  expect(completionTriggers).toEqual(['.', '"', '/', ',', '+', '-'])
})
