/** Invariant 1: the tree printed back is the text, whatever the text is; and nothing on the way to a picture throws. */
import { bind, lint, parse, render, rules, views } from 'journey-lang'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { exampleTexts } from '../support/example-texts.ts'
import { lossOf } from '../support/lossless.ts'
import { mutated, noise } from '../support/mutate.ts'
import { fuzz } from '../support/fuzz.ts'

const { runs, seed } = fuzz(20_000)

test(`${runs} mutated and random texts, seed ${seed}`, () => {
  console.log(`FUZZ_RUNS=${runs} FUZZ_SEED=${seed}`)
  const text = fc.oneof({ weight: 4, arbitrary: mutated([...exampleTexts.values()]) }, { weight: 1, arbitrary: noise })
  fc.assert(
    fc.property(text, (it) => {
      const tree = parse(it)
      expect(lossOf(tree)).toBe('')
      expect(tree.faults.filter((fault) => fault.kind === 'internal')).toEqual([])
      const model = bind(tree)
      for (const finding of lint(model, { rules, today: '2026-11-22' })) {
        expect(finding.message).not.toContain('could not look at this file')
        expectInside(finding.span, it.length)
      }
      for (const journey of model.journeys) {
        for (const view of views) {
          const drawing = view.draw(journey, { language: 'en' })
          for (const mark of drawing.marks) expectInside(mark.span, it.length)
        }
      }
      expect(render(model, 'funnel').text).not.toBe('')
    }),
    { numRuns: runs, seed },
  )
})

function expectInside({ start, end }: { readonly start: number; readonly end: number }, length: number): void {
  if (start < 0 || end < start || length < end) throw new Error(`The span ${start}–${end} is not inside 0–${length}.`)
}
