/** Made-up conversations with the language server: `FUZZ_RUNS` says how many, of 200 messages each. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { converse, type Action } from '../support/conversation.ts'
import { exampleTexts } from '../support/example-texts.ts'
import { fuzz } from '../support/fuzz.ts'

const { runs, seed } = fuzz(200)
const messages = 200

/** What is typed: lines of real journeys, halves of them, and what nobody would write. */
const fragments = [
  ...[...exampleTexts.values()].flatMap((it) => it.split('\n').map((line) => `${line}\n`)),
  ...[...exampleTexts.values()].flatMap((it) => it.match(/\S+/g) ?? []),
  '{',
  '}',
  '"',
  '\n',
  '\r\n',
  ' ',
  '🍷',
  'é',
  '\uD83C',
  '"""',
  '/*',
  '__proto__',
  ';',
  ',',
  '.',
  '_',
  '',
]
const texts = new Map([...exampleTexts].filter(([, text]) => text.length < 9_000))

// Small numbers are no more likely than others: they only choose.
const number = fc.noBias(fc.nat({ max: 0x7fff_ffff }))
const action: fc.Arbitrary<Action> = fc.record({ kind: number, a: number, b: number, c: number })

test(`${runs} conversations of ${messages} messages, seed ${seed}`, async () => {
  let [requests, answered] = [0, 0]
  await fc.assert(
    fc.asyncProperty(fc.array(action, { minLength: messages, maxLength: messages, size: 'max' }), async (actions) => {
      const outcome = await converse(texts, fragments, actions)
      requests += outcome.requests
      answered += outcome.answered
      expect(outcome.faults.slice(0, 5)).toEqual([])
    }),
    { numRuns: runs, seed, endOnFailure: true },
  )
  console.log(`${requests} requests, ${answered} of them answered with a result, the others taken back or refused.`)
  expect(answered / requests).toBeGreaterThan(0.6)
})
