/** Invariant 8: the formatter never changes what a text says, never touches what is broken, and twice is once. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { meaningOf } from '../../packages/language/src/format/meaning.ts'
import {
  applyEdits,
  bind,
  format,
  parse,
  render,
  rules,
  tokenKind,
  tokensOf,
  views,
  type FormattedText,
} from '../../packages/language/src/index.ts'
import { exampleTexts } from '../support/example-texts.ts'
import { generatedJourney } from '../support/generate.ts'
import { mutated, noise } from '../support/mutate.ts'
import { fuzz } from '../support/fuzz.ts'

const { runs, seed } = fuzz(10_000)

test(`${runs} generated journeys, seed ${seed}`, () => {
  console.log(`FUZZ_RUNS=${runs} FUZZ_SEED=${seed}`)
  fc.assert(
    fc.property(generatedJourney, (text) => {
      expect(parse(text).faults).toEqual([])
      expect(formatted(text).broken).toEqual([])
    }),
    { numRuns: runs, seed },
  )
})

test(`${runs} mutated and random texts, seed ${seed}`, () => {
  const ruleTexts = rules
    .flatMap((it) => [...it.good, ...it.bad].map((example) => (typeof example === 'string' ? example : example.code)))
    .filter((it) => it.length < 4_000)
  const generated = fc.sample(generatedJourney, { numRuns: 300, seed })
  const text = fc.oneof(
    { weight: 3, arbitrary: mutated([...exampleTexts.values()]) },
    { weight: 3, arbitrary: mutated(ruleTexts) },
    { weight: 3, arbitrary: mutated(generated) },
    { weight: 1, arbitrary: noise },
  )
  fc.assert(
    fc.property(text, (it) => {
      expectKept(it, formatted(it))
    }),
    { numRuns: runs, seed },
  )
})

/** Formats a text, and looks at it from every side. */
function formatted(text: string): FormattedText {
  const result = format(text)
  if (result.refused !== undefined) throw new Error(result.refused)
  const second = format(result.text)
  if (second.refused !== undefined) throw new Error(`${second.refused}, the second time`)
  expect(second.text).toBe(result.text)
  expect(second.edits).toEqual([])
  expect(applyEdits(text, result.edits)).toBe(result.text)
  const [before, after] = [parse(text), parse(result.text)]
  expectSame(meaningOf(before), meaningOf(after))
  expectSame(wordsOf(text), wordsOf(result.text))
  expectSame(commentsOf(text), commentsOf(result.text))
  expectSame(picturesOf(text), picturesOf(result.text))
  return result
}

function expectSame(before: Iterable<string>, after: Iterable<string>): void {
  expect([...after].join('\n')).toBe([...before].join('\n'))
}

/** Every broken part stands in the new text as it stood in the old one, and in the same order. */
function expectKept(text: string, result: FormattedText): void {
  let at = 0
  for (const { start, end } of result.broken) {
    const part = text.slice(start, end)
    const found = result.text.indexOf(part, at)
    expect(found, part).toBeGreaterThanOrEqual(at)
    at = found + part.length
  }
}

function wordsOf(text: string): readonly string[] {
  const layout: ReadonlySet<string> = new Set(['Newline', 'Semicolon', 'LeftBrace', 'RightBrace'])
  const words = Array.from(tokensOf(parse(text))).filter((it) => !layout.has(tokenKind(it)))
  return words
    .map((it) => it.image.replace(/^[ \t\r\n]+$/, ''))
    .filter(Boolean)
    .toSorted()
}

function commentsOf(text: string): readonly string[] {
  return parse(text).comments.map((it) => it.image)
}

/** What a reader sees; the model is read, not the tree. */
function picturesOf(text: string): readonly string[] {
  const model = bind(parse(text))
  return views.map((it) => render(model, it.id).text)
}
