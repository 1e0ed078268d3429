/** Documents against a naive reading of the same messages. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Documents } from '../../../src/files/documents.ts'
import { naiveDocuments, type NaiveDocuments } from '../../support/naive-documents.ts'
import { encodings, make, whyIgnored } from '../../support/documents.ts'

const spellings = [
  ['file:///w/a.journey', 'file:///w/%61.journey'],
  ['file:///c%3A/b.journey', 'file:///C:/b.journey', 'file:///c:/b.journey'],
  ['untitled:__proto__'],
]
const anyUri = fc.constantFrom(...spellings.flat())
const anyText = fc
  .array(fc.constantFrom('a', 'b', ' ', '\n', '\r', '\r\n', 'é', '☕', '👍', '\ud83d', '\udc4d'), { maxLength: 14 })
  .map((it) => it.join(''))
const anyCount = fc.oneof(
  { weight: 9, arbitrary: fc.integer({ min: 0, max: 6 }) },
  fc.constantFrom(-1, 1e9, Number.NaN, 0.5, Infinity, -Infinity),
)
const anyPlace = fc.record({ line: anyCount, character: anyCount })
const badPlace = fc.constantFrom(null, {}, [], 'x', { line: 1 }, { line: '1', character: 1 })
const rarely = <Value>(arbitrary: fc.Arbitrary<Value>, other: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
  fc.oneof({ weight: 30, arbitrary }, { weight: 1, arbitrary: other })
const anyRange = fc.record({ start: rarely(anyPlace, badPlace), end: rarely(anyPlace, badPlace) })
const anyChange = fc.record(
  { range: rarely(anyRange, fc.constantFrom(null, undefined, 'x')), text: rarely(anyText, fc.constant(5)) },
  { requiredKeys: ['text'] },
)
const anyVersion = rarely(fc.integer({ min: 0, max: 60 }), fc.constantFrom(null, undefined, '7', 1.5, 1e300))
const anyMessage = fc.oneof(
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('open' as const),
      params: fc.record({
        textDocument: fc.record({
          uri: rarely(anyUri, fc.constant(null)),
          version: anyVersion,
          text: rarely(anyText, fc.constant(null)),
        }),
      }),
    }),
  },
  {
    weight: 12,
    arbitrary: fc.record({
      kind: fc.constant('change' as const),
      params: fc.record({
        textDocument: fc.record({ uri: anyUri, version: anyVersion }),
        contentChanges: rarely(fc.array(anyChange, { maxLength: 4 }), fc.constantFrom(null, {}, 'x')),
      }),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('close' as const),
      params: fc.record({ textDocument: fc.record({ uri: anyUri }) }),
    }),
  },
)
const anyMessages = fc.array(anyMessage, { maxLength: 40, size: 'max' })

/** What both know, in one shape. */
const stateOf = (documents: Documents): unknown =>
  [...documents.all()]
    .map(({ uri, clientUri, version, source }) => ({ uri, clientUri, version, text: source.text }))
    .toSorted((a, b) => (a.uri < b.uri ? -1 : 1))
const naiveStateOf = (naive: NaiveDocuments): unknown =>
  [...naive.documents].map(([uri, it]) => ({ uri, ...it })).toSorted((a, b) => (a.uri < b.uri ? -1 : 1))

test.each(encodings)('random messages, also bad ones, leave the text of a naive reading, in %s', (encoding) => {
  let accepted = 0
  let refused = 0
  fc.assert(
    fc.property(anyMessages, (messages) => {
      const documents = make(encoding)
      const naive = naiveDocuments(encoding, new Map(spellings.flatMap((all) => all.map((it) => [it, all[0] ?? it]))))
      const first = spellings.map(([uri]) => ({
        kind: 'open' as const,
        params: { textDocument: { uri, version: 0, text: 'ab\r\n☕👍\n' } },
      }))
      // Rising versions, so that most changes are heard.
      let version = 0
      for (const { kind, params } of [...first, ...messages]) {
        const { textDocument } = params
        version += 1
        const message =
          'version' in textDocument && typeof textDocument.version === 'number' && textDocument.version < 50
            ? { ...params, textDocument: { ...textDocument, version } }
            : params
        const heard = documents.tell[kind](message)
        const isHeard = naive.tell(kind, message)
        expect(whyIgnored(heard) === undefined, `${kind} ${JSON.stringify(message)}`).toBe(isHeard)
        expect(stateOf(documents)).toEqual(naiveStateOf(naive))
        for (const all of spellings) expect(new Set(all.map((it) => documents.get(it))).size).toBe(1)
        if (isHeard) accepted += 1
        else refused += 1
      }
    }),
    { numRuns: 500, seed: 20_261_122 },
  )
  expect(accepted).toBeGreaterThan(refused)
  expect(refused).toBeGreaterThan(500)
})
