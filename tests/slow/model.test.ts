/** The meaning that the library finds is the one that a plain, slow second way finds. */
import { bind, parse, type Journey } from 'journey-lang'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { naiveFacts, type Facts } from '../support/naive-facts.ts'
import { plainJourney, textOf } from '../support/plain-journey.ts'
import { fuzz } from '../support/fuzz.ts'

const { runs, seed } = fuzz(5_000)

test(`${runs} random journeys, seed ${seed}`, () => {
  console.log(`FUZZ_RUNS=${runs} FUZZ_SEED=${seed}`)
  let withGaps = 0
  fc.assert(
    fc.property(plainJourney, (plain) => {
      const text = textOf(plain)
      const model = bind(parse(text))
      expect(model.problems, text).toEqual([])
      const facts = factsOf(model.journeys[0]!)
      expect(facts, text).toEqual(naiveFacts(plain))
      if (facts.gaps.length > 1) withGaps += 1
    }),
    { numRuns: runs, seed },
  )
  expect(withGaps).toBeGreaterThan(runs / 10)
})

function factsOf(journey: Journey): Facts {
  const { steps } = journey
  const names = (is: 'isProactive' | 'isFunctional') => steps.filter((it) => it[is]).map((it) => it.name ?? '')
  return {
    purchase: journey.purchase?.name,
    days: Object.fromEntries(
      steps.flatMap((it) =>
        it.day === undefined || it.endDay === undefined ? [] : [[it.name ?? '', [it.day, it.endDay]]],
      ),
    ),
    contacts: journey.contacts.map((it) => it.name ?? ''),
    proactive: names('isProactive'),
    functional: names('isFunctional'),
    gaps: journey.gaps.map((it) => [it.from.name ?? '', it.to?.name, it.days]),
    balance: journey.balance.map((it) => [it.step.name ?? '', it.sum]),
  }
}
