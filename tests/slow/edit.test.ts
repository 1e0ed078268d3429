/** Edits keep what they do not change: renaming and back restores the text, and a new step moves no other. */
import { addStep, applyEdits, bind, isRefused, parse, rename, type Declaration, type Model } from 'journey-lang'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { exampleTexts } from '../support/example-texts.ts'
import { fuzz } from '../support/fuzz.ts'
import { plainJourney, textOf } from '../support/plain-journey.ts'

const { runs: renames, seed } = fuzz(5_000)
const { runs: additions } = fuzz(2_000)

const text = fc.oneof(plainJourney.map(textOf), fc.constantFrom(...exampleTexts.values()))
const newName = fc.oneof(
  fc.stringMatching(/^[a-z_][a-z0-9_-]{0,8}$/),
  fc.constantFrom('__proto__', 'née', '世界', 'via', 'use', 'host'),
)

test(`${renames} renames there and back, seed ${seed}`, () => {
  console.log(`FUZZ_RUNS=${renames} FUZZ_SEED=${seed}`)
  let done = 0
  fc.assert(
    fc.property(text, fc.nat(), newName, (before, pick, name) => {
      const model = bind(parse(before))
      const names = declarationsOf(model)
      const declaration = names[pick % Math.max(1, names.length)]
      if (!declaration) return
      const after = renamed(model, declaration, name)
      if (after === undefined) return
      const changed = bind(parse(after))
      expect(changed.problems).toHaveLength(model.problems.length)
      expect(changed.references.size).toBe(model.references.size)
      const again = declarationsOf(changed).find((it) => it.name === name && it.kind === declaration.kind)
      expect(again).toBeDefined()
      expect(again && renamed(changed, again, declaration.name)).toBe(before)
      done += 1
    }),
    { numRuns: renames, seed },
  )
  expect(done).toBeGreaterThan(renames / 2)
})

test(`${additions} new steps, seed ${seed}`, () => {
  let done = 0
  fc.assert(
    fc.property(
      text,
      fc.nat(),
      fc.constantFrom('before', 'after'),
      fc.integer({ min: 0, max: 9 }),
      (before, pick, where, after) => {
        const model = bind(parse(before))
        const journey = model.journeys[pick % Math.max(1, model.journeys.length)]
        const anchor = journey?.steps[pick % Math.max(1, journey.steps.length)]
        if (!journey || !anchor) return
        const result = addStep(model, where, anchor, { text: 'A new step', emotion: 1, after })
        if (isRefused(result)) return
        const changed = bind(parse(applyEdits(before, result.edits)))
        const others =
          changed.journeys[model.journeys.indexOf(journey)]?.steps.filter((it) => it.text !== 'A new step') ?? []
        expect(others.map((it) => it.text)).toEqual(journey.steps.map((it) => it.text))
        const minutes = (days: number | undefined): number => Math.round((days ?? 0) * 1440)
        const daysBefore = journey.steps.map((it) => minutes(it.day))
        expect(others.map((it) => minutes(it.day))).toEqual(
          journey.hasClock ? daysBefore : others.map((it) => minutes(it.day)),
        )
        expect(changed.problems).toHaveLength(model.problems.length)
        done += 1
      },
    ),
    { numRuns: additions, seed },
  )
  expect(done).toBeGreaterThan(additions / 3)
})

function declarationsOf(model: Model): readonly Declaration[] {
  return [model.scope.names, ...model.scope.journeys.values()].flatMap((it) => [...it.values()])
}

function renamed(model: Model, declaration: Declaration, name: string): string | undefined {
  const result = rename([model], declaration, name)
  return isRefused(result) ? undefined : applyEdits(model.tree.text, result.files.get(model.uri) ?? [])
}
