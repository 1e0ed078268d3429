/**
 * Every fix of every finding, over the examples and mutated journeys. A safe fix cures its finding, adds no error, and
 * leaves a text that is laid out as it should be so; an insert adds something to fill in, which is reported.
 */
import fc from 'fast-check'
import { applyEdits, bind, fixAll, format, lint, parse, rules, type Finding, type TextEdit } from 'journey-lang'
import { expect, test } from 'vitest'
import { smallEdits } from '../../packages/language/test/rules/small-changes.ts'
import { exampleTexts } from '../support/example-texts.ts'
import { fuzz } from '../support/fuzz.ts'
import { mutated } from '../support/mutate.ts'

const { runs, seed } = fuzz(2_000)
const texts = [...exampleTexts.values()]

/** A few small changes of an example, laid out anew where that is possible. */
const changed = fc
  .tuple(fc.constantFrom(...texts), fc.array(fc.nat(), { minLength: 1, maxLength: 4 }))
  .map(([text, picks]) => {
    const after = picks.reduce((it, pick) => applied(it, pick), text)
    return laidOut(after)
  })

test('over the examples', () => {
  for (const it of texts) expectSound(it)
})

test('all at once they never add an error', () => {
  fc.assert(
    fc.property(fc.oneof(changed, mutated(texts)), (it) => {
      const { text, fixed } = fixAll(it, { rules, today: '2026-11-22' })
      expect(errors(findingsIn(text)), it).toBeLessThanOrEqual(errors(findingsIn(it)))
      expect(fixed.length === 0).toBe(text === it)
    }),
    { numRuns: runs / 4, seed },
  )
})

test(`over ${runs} mutated journeys, seed ${seed}`, () => {
  const counts = { safe: 0, inserts: 0 }
  const text = fc.oneof({ weight: 3, arbitrary: changed }, { weight: 1, arbitrary: mutated(texts) })
  fc.assert(
    fc.property(text, (it) => {
      const { safe, inserts } = expectSound(it)
      counts.safe += safe
      counts.inserts += inserts
    }),
    { numRuns: runs, seed },
  )
  console.log(`FUZZ_RUNS=${runs} FUZZ_SEED=${seed}: ${counts.safe} safe fixes, ${counts.inserts} inserts`)
  expect(counts.safe).toBeGreaterThan(runs / 2)
  expect(counts.inserts).toBeGreaterThan(runs / 2)
})

const edits = new Map<string, readonly (readonly TextEdit[])[]>()

function applied(text: string, pick: number): string {
  const all = edits.get(text) ?? smallEdits(text)
  if (texts.includes(text)) edits.set(text, all)
  const chosen = all[pick % all.length]
  return chosen ? applyEdits(text, chosen) : text
}

/** Rules about what cannot be read: the rest of such a statement is not judged. */
const hiding = new Set([
  'syntax-error',
  'invisible-character',
  'misplaced-statement',
  'bad-encoding',
  'unknown-keyword',
])

function expectSound(text: string): Counts {
  const before = findingsIn(text)
  // Around what is broken the formatter leaves everything as it is, so there is nothing to compare with.
  const { text: best, broken } = formatted(text)
  const isLaidOut = best === text && broken === 0
  const faults: string[] = []
  const counts = { safe: 0, inserts: 0 }
  for (const finding of before) {
    for (const fix of finding.fixes.filter((it) => it.edits.length > 0)) {
      const change = { text, before, finding, after: applyEdits(text, fix.edits), isLaidOut }
      const isInsert = fix.edits.some((it) => it.snippet !== undefined)
      if (fix.safe) counts.safe += 1
      else if (isInsert) counts.inserts += 1
      const found = fix.safe ? faultsOfSafeFix(change) : isInsert ? faultsOfInsert(change) : []
      const where = `${finding.rule}: ${finding.message}\n${fix.title}\n${text}\n=====\n${change.after}`
      faults.push(...found.map((it) => `${it}\n${where}`))
    }
  }
  expect(faults[0]).toBe(undefined)
  return counts
}

interface Counts {
  readonly safe: number
  readonly inserts: number
}

interface Change {
  readonly text: string
  readonly before: readonly Finding[]
  readonly finding: Finding
  readonly after: string
  readonly isLaidOut: boolean
}

function faultsOfSafeFix({ text, before, finding, after, isLaidOut }: Change): readonly string[] {
  const findings = findingsIn(after)
  const isCured = [saidOf, placeOf].some((keyOf) => {
    const key = keyOf(finding, text)
    const alike = (all: readonly Finding[], of: string) => all.filter((it) => keyOf(it, of) === key).length
    return alike(findings, after) < alike(before, text)
  })
  // A statement that could not be read hid what else was wrong with it, which comes out now.
  const addsErrors = !hiding.has(finding.rule) && errors(findings) > errors(before)
  return [
    ...(isCured ? [] : ['does not cure']),
    ...(addsErrors ? ['adds an error'] : []),
    ...(isLaidOut && !growsTooLong(text, after) && laidOut(after) !== after ? ['is badly laid out'] : []),
  ]
}

/** A longer name may no longer fit on its line, which is the one thing that is left to the formatter. */
function growsTooLong(text: string, after: string): boolean {
  const before = new Set(text.split('\n'))
  return after.split('\n').some((line) => line.length > widest && !before.has(line))
}

const widest = 110

function faultsOfInsert({ before, after }: Change): readonly string[] {
  const findings = findingsIn(after)
  const isReported = count(findings, 'placeholder-left') > count(before, 'placeholder-left')
  const isReadable = count(findings, 'syntax-error') === count(before, 'syntax-error')
  return [...(isReported ? [] : ['leaves nothing to fill in']), ...(isReadable ? [] : ['cannot be read'])]
}

function laidOut(text: string): string {
  return formatted(text).text
}

/** What the formatter makes of a text; one that it refuses stays as it is, and counts as broken. */
function formatted(text: string): { readonly text: string; readonly broken: number } {
  const result = format(text)
  return result.refused === undefined ? { text: result.text, broken: result.broken.length } : { text, broken: 1 }
}

function findingsIn(text: string): readonly Finding[] {
  return lint(bind(parse(text)), { rules, today: '2026-11-22' })
}

function count(findings: readonly Finding[], rule: string): number {
  return findings.filter((it) => it.rule === rule).length
}

function saidOf({ rule, message }: Finding): string {
  return JSON.stringify([rule, message])
}

/** A finding with what stands there: behind a brace that is removed there may be another one. */
function placeOf(finding: Finding, text: string): string {
  return saidOf(finding) + text.slice(finding.span.start, finding.span.end + 20)
}

function errors(findings: readonly Finding[]): number {
  return findings.filter((it) => it.severity === 'error').length
}
