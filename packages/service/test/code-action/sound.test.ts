/** Every action that is offered, on real journeys and on texts that nobody would write on purpose: applied, it adds no error. */
import { applyEdits, fixAll, format } from 'journey-lang'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { CodeAction, Range } from 'vscode-languageserver-types'
import { exampleTexts } from '../../../../tests/support/example-texts.ts'
import { fuzz } from '../../../../tests/support/fuzz.ts'
import { mutated } from '../../../../tests/support/mutate.ts'
import { codeAction, codeActionKinds, offsetAt, type SourceFile } from '../../src/index.ts'
import { editsOf, offered } from '../support/code-actions.ts'
import { projectOf } from '../support/features.ts'
import { leastThreadTime } from '../../../../tests/support/thread-time.ts'

const { runs, seed } = fuzz(120)
const examples = [...exampleTexts]

function fileOf(text: string, name = 'main.journey'): SourceFile {
  const others = Object.fromEntries(examples.filter(([it]) => it !== name))
  return projectOf({ ...others, [name]: text }).file(`file:///${name}`)!
}

function errorsIn({ findings }: SourceFile): number {
  return findings.filter((it) => it.severity === 'error').length
}

const all = { only: ['quickfix', 'refactor', 'source'] }

/** Applies all that is offered at a range, and counts it. */
function expectSound(file: SourceFile, name: string, range: Range): number {
  const actions = offered(file, range, all)
  expect(actions.flatMap((it) => faultsOf(file, name, it))).toEqual([])
  return actions.length
}

/** What is wrong with an action, in words, with the text that it makes. */
function faultsOf(file: SourceFile, name: string, action: CodeAction): readonly string[] {
  const edits = editsOf(file, action)
  // Throws where two of them overlap.
  const text = applyEdits(file.text, edits)
  // What takes an error away may uncover what was hidden by it; everything else adds nothing.
  const takesErrorAway = action.diagnostics?.some((it) => it.severity === 1) === true
  const addsError = !takesErrorAway && errorsIn(fileOf(text, name)) > errorsIn(file)
  const isRefactoring = action.kind?.startsWith('refactor') === true
  const isUntidy = isRefactoring && isLaidOut(file.text) && !growsTooLong(file.text, text) && !isLaidOut(text)
  const faults = [
    ...(edits.length === 0 ? ['changes nothing'] : []),
    ...(addsError ? ['adds an error'] : []),
    ...(isUntidy ? ['is badly laid out'] : []),
  ]
  return faults.map((it) => `${action.title}: ${it}\n${text}`)
}

function isLaidOut(text: string): boolean {
  const result = format(text)
  return result.refused === undefined && result.broken.length === 0 && result.text === text
}

/** A longer name may no longer fit on its line, which is left to the formatter. */
function growsTooLong(before: string, after: string): boolean {
  const lines = new Set(before.split('\n'))
  return after.split('\n').some((it) => it.length > 110 && !lines.has(it))
}

test.each(examples)('at each fourth line of %s', (name, text) => {
  const file = fileOf(text, name)
  let count = 0
  for (let line = 0; line < file.lines.length; line += 4) {
    count += expectSound(file, name, { start: { line, character: 6 }, end: { line, character: 6 } })
  }
  // Where nobody is on the way, there is nothing to change.
  expect(count > 0).toBe(file.model.journeys.length > 0)
})

test(`over ${runs} mutated journeys, seed ${seed}`, () => {
  const place = fc.double({ min: 0, max: 1, noNaN: true })
  let count = 0
  fc.assert(
    fc.property(mutated(examples.map(([, text]) => text)), place, fc.nat(3), (text, at, lines) => {
      const file = fileOf(text)
      const line = Math.floor(at * file.lines.length)
      count += expectSound(file, 'main.journey', {
        start: { line, character: 9 },
        end: { line: line + lines, character: 9 },
      })
    }),
    { numRuns: runs, seed },
  )
  expect(count).toBeGreaterThan(runs)
})

test('what is offered as a kind is announced', () => {
  for (const [name, text] of examples) {
    const file = fileOf(text, name)
    const range = { start: { line: 0, character: 0 }, end: { line: 999, character: 0 } }
    for (const { kind } of offered(file, range, all)) expect(codeActionKinds).toContain(kind)
  }
})

test('any position is a place in the text', () => {
  const numbers = [-1, 0, 1.5, 7, 1e12, Number.NaN, Infinity, -Infinity]
  for (const text of [
    '',
    '\uD83D',
    'journey a "A" {\n  phase use {\n    step "🛏',
    '}}}{{{',
    exampleTexts.get('wine.journey')!,
  ]) {
    const file = fileOf(text)
    for (const line of numbers) {
      for (const character of numbers) {
        const range = { start: { line, character }, end: { line: character, character: line } }
        for (const action of offered(file, range, all)) applyEdits(text, editsOf(file, action))
      }
    }
  }
})

test('nothing an editor sends as a context is too odd', () => {
  const file = fileOf(exampleTexts.get('wine.journey')!)
  const range = { start: { line: 30, character: 6 }, end: { line: 30, character: 6 } }
  const kinds = (only: string[]): number => codeAction(file, range, { diagnostics: [], only }).length
  expect(kinds(['__proto__', 'constructor', '.', 'source.organizeImports.x'])).toBe(0)
  expect(offsetAt(file, range.start)).toBeGreaterThan(0)
})

test('a long file is no reason to wait', () => {
  const steps = Array.from({ length: 9_000 }, (_, at) => `    step s${at} "S" 0 with host after 1d\n`).join('')
  const file = fileOf(`mentor host "H"\n\njourney a "A" {\n  phase use {\n${steps}  }\n}\n`)
  const at = { line: 4_000, character: 8 }
  expect(offered(file, { start: at, end: at }).map((it) => it.title)).toContain(
    'Extract 5004 steps into a new phase, from “S” on',
  )
  expect(leastThreadTime(() => offered(file, { start: at, end: at }), 1_000)).toBeLessThan(1_000)
})

test('all fixes at once are those of the library', () => {
  const text = exampleTexts.get('wine.journey')!.replaceAll(' +2', ' +3').replaceAll('merchant via', 'merchannt via')
  const file = fileOf(text)
  const at = { line: 0, character: 0 }
  const edits = offered(file, { start: at, end: at }, { only: ['source.fixAll'] }).flatMap((it) => editsOf(file, it))
  expect(applyEdits(text, edits)).toBe(fixAll(text, { today: '2026-11-22' }).text)
})
