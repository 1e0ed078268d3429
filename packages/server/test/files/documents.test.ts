import type { PositionEncoding } from '@journey-lang/service'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { makeDocuments, type Documents, type Heard } from '../../src/files/documents.ts'
import { naiveDocuments, type NaiveDocuments } from '../support/naive-documents.ts'

const uri = 'file:///w/a.journey'

/** Messages may be anything, whatever the types say. */
type Anything = Readonly<Record<keyof Pick<Documents, 'open' | 'change' | 'close'>, (params: unknown) => Heard>>

const make = (encoding: PositionEncoding = 'utf-16'): Documents & { readonly tell: Anything } => {
  const documents = makeDocuments(() => encoding)
  return { ...documents, tell: documents as unknown as Anything }
}
const opened = (text: string, version: unknown = 1, encoding: PositionEncoding = 'utf-16') => {
  const documents = make(encoding)
  documents.tell.open({ textDocument: { uri, languageId: 'journey', version, text } })
  return documents
}
const whyIgnored = (heard: Heard): string | undefined => ('ignored' in heard ? heard.ignored : undefined)
const place = (line: unknown, character: unknown): unknown => ({ line, character })

describe('opening', () => {
  test('holds the text, its version, and the name that the editor has for it', () => {
    const documents = make()
    const spelled = 'file:///C:/w/%C3%A9.journey'
    const heard = documents.tell.open({ textDocument: { uri: spelled, languageId: 'x', version: 3, text: 'é' } })
    const document = {
      uri: 'file:///c%3A/w/%C3%A9.journey',
      clientUri: spelled,
      version: 3,
      source: { text: 'é', version: 3 },
    }
    expect(heard).toEqual({ document })
    expect([...documents.all()]).toEqual([document])
    expect(documents.get('file:///c:/w/é.journey')).toEqual(document)
  })

  test('twice is the newer truth, whatever its version', () => {
    const documents = opened('one', 9)
    documents.tell.open({ textDocument: { uri, languageId: 'journey', version: 2, text: 'two' } })
    expect(documents.get(uri)).toMatchObject({ version: 2, source: { text: 'two', version: 2 } })
    expect([...documents.all()]).toHaveLength(1)
    expect(
      whyIgnored(documents.tell.change({ textDocument: { uri, version: 3 }, contentChanges: [{ text: '3' }] })),
    ).toBeUndefined()
  })

  test.each([[null], [undefined], ['1'], [1.5], [1e300], [{}]])('with the version %j begins at 0', (version) => {
    const documents = make()
    documents.tell.open({ textDocument: { uri, version, text: 'x' } })
    expect(documents.get(uri)).toMatchObject({ version: 0, source: { text: 'x', version: 0 } })
  })

  test.each([
    ['nothing', undefined],
    ['null', null],
    ['a number', 42],
    ['a list', []],
    ['no document', {}],
    ['a document that is null', { textDocument: null }],
    ['a document that is a text', { textDocument: uri }],
    ['no text', { textDocument: { uri, version: 1 } }],
    ['a text that is a number', { textDocument: { uri, version: 1, text: 5 } }],
    ['a uri that is a number', { textDocument: { uri: 5, version: 1, text: '' } }],
    ['a uri that has no text', { textDocument: { uri: { toString: 1 }, version: 1, text: '' } }],
    ['a document in `__proto__`', JSON.parse('{"__proto__":{"textDocument":{"uri":"file:///x","text":""}}}')],
  ])('%s is ignored', (_, params) => {
    const documents = opened('before')
    expect(whyIgnored(documents.tell.open(params))).toBe('It opens no text.')
    expect([...documents.all()].map((it) => it.source.text)).toEqual(['before'])
  })
})

describe('changing', () => {
  test.each<[string, unknown, string]>([
    ['goes back', 6, 'Version 6 of file:///w/a.journey is older than 7.'],
    ['repeats', 7, 'Version 7 of file:///w/a.journey is older than 7.'],
    ['is negative', -1, 'Version -1 of file:///w/a.journey is older than 7.'],
    ['is null', null, 'null is no version of file:///w/a.journey.'],
    ['is not there', undefined, 'undefined is no version of file:///w/a.journey.'],
    ['is a text', '8', '"8" is no version of file:///w/a.journey.'],
    ['is a fraction', 8.5, '8.5 is no version of file:///w/a.journey.'],
    ['is larger than numbers are exact', 1e300, '1e+300 is no version of file:///w/a.journey.'],
    ['is an object', { toString: 1 }, '{"toString":1} is no version of file:///w/a.journey.'],
  ])('with a version that %s is ignored', (_, version, why) => {
    const documents = opened('before', 7)
    const heard = documents.tell.change({ textDocument: { uri, version }, contentChanges: [{ text: 'after' }] })
    expect(whyIgnored(heard)).toBe(why)
    expect(documents.get(uri)).toMatchObject({ version: 7, source: { text: 'before', version: 7 } })
    documents.tell.change({ textDocument: { uri, version: 8 }, contentChanges: [{ text: 'then' }] })
    expect(documents.get(uri)).toMatchObject({ version: 8, source: { text: 'then', version: 8 } })
  })

  test('may leave versions out', () => {
    const documents = opened('before', -5)
    documents.tell.change({ textDocument: { uri, version: 2 ** 53 - 1 }, contentChanges: [] })
    expect(documents.get(uri)).toMatchObject({ version: 2 ** 53 - 1, source: { text: 'before' } })
  })

  test.each([
    ['a document that is not open', { textDocument: { uri: 'file:///x', version: 2 }, contentChanges: [] }],
    ['nothing', undefined],
    ['null', null],
    ['a list', [{}]],
    ['a document that is null', { textDocument: null, contentChanges: [{ text: 'x' }] }],
    ['a uri that has no text', { textDocument: { uri: { toString: 1 }, version: 2 }, contentChanges: [] }],
    ['no changes', { textDocument: { uri, version: 2 } }],
    ['changes that are null', { textDocument: { uri, version: 2 }, contentChanges: null }],
    ['changes that are an object', { textDocument: { uri, version: 2 }, contentChanges: { 0: { text: 'x' } } }],
    ['changes that are a text', { textDocument: { uri, version: 2 }, contentChanges: 'x' }],
    ...[
      null,
      'x',
      5,
      [],
      {},
      { text: 5 },
      { text: null },
      { range: {}, text: 'x' },
      { range: { start: place(0, 0) }, text: 'x' },
      { range: { start: place(0, 0), end: null }, text: 'x' },
      { range: { start: place('0', 0), end: place(0, 0) }, text: 'x' },
      { range: { start: place(0, 0), end: place(0, null) }, text: 'x' },
      { range: [place(0, 0), place(0, 0)], text: 'x' },
      { range: 'all', text: 'x' },
      JSON.parse('{"__proto__":{"text":"x"}}') as unknown,
    ].map((it): [string, unknown] => [
      `the change ${JSON.stringify(it)}`,
      // All changes or none: the editor counts on it.
      { textDocument: { uri, version: 2 }, contentChanges: [{ text: 'half' }, it] },
    ]),
  ])('%s is ignored', (_, params) => {
    const documents = opened('before')
    expect(whyIgnored(documents.tell.change(params))).toEqual(expect.any(String))
    expect([...documents.all()]).toEqual([
      expect.objectContaining({ version: 1, source: { text: 'before', version: 1 } }),
    ])
  })

  test('before it is opened it has no effect on the text that is opened then', () => {
    const documents = make()
    const heard = documents.tell.change({ textDocument: { uri, version: 5 }, contentChanges: [{ text: 'early' }] })
    expect(whyIgnored(heard)).toBe(`${uri} is not open.`)
    documents.tell.open({ textDocument: { uri, version: 1, text: 'x' } })
    expect(documents.get(uri)).toMatchObject({ version: 1, source: { text: 'x' } })
  })

  test('the text that somebody still holds stays as it was', () => {
    const documents = opened('before')
    const { source } = documents.get(uri)!
    documents.tell.change({ textDocument: { uri, version: 2 }, contentChanges: [{ text: 'after' }] })
    expect(source).toEqual({ text: 'before', version: 1 })
    expect(documents.get(uri)?.source).not.toBe(source)
  })

  test('each change counts from the text that the one before it left', () => {
    const documents = opened('ab\ncd')
    const contentChanges = [
      { range: { start: place(0, 1), end: place(1, 1) }, text: '' },
      { range: { start: place(0, 2), end: place(0, 2) }, text: '\n\n' },
      { range: { start: place(2, 0), end: place(2, 0) }, text: '!' },
      { range: null, rangeLength: null, text: 'all' },
      { range: { start: place(0, 3), end: place(0, 3) }, rangeLength: 99, text: ' of it' },
    ]
    const after = contentChanges.map((_, index) => {
      documents.tell.change({
        textDocument: { uri, version: index + 2 },
        contentChanges: contentChanges.slice(index, index + 1),
      })
      return documents.get(uri)?.source.text
    })
    expect(after).toEqual(['ad', 'ad\n\n', 'ad\n\n!', 'all', 'all of it'])
    const atOnce = opened('ab\ncd')
    atOnce.tell.change({ textDocument: { uri, version: 2 }, contentChanges })
    expect(atOnce.get(uri)?.source.text).toBe('all of it')
  })
})

describe('closing', () => {
  test('forgets, in any spelling, and says what was forgotten', () => {
    const documents = opened('x')
    expect(documents.tell.close({ textDocument: { uri: 'file:///w/%61.journey' } })).toMatchObject({
      document: { uri, clientUri: uri },
    })
    expect([...documents.all()]).toEqual([])
    expect(documents.get(uri)).toBeUndefined()
    expect(whyIgnored(documents.tell.close({ textDocument: { uri } }))).toBe(`${uri} is not open.`)
  })

  test.each([[undefined], [null], [5], [{}], [{ textDocument: null }], [{ textDocument: { uri: 5 } }]])(
    '%j is ignored',
    (params) => {
      const documents = opened('x')
      expect(whyIgnored(documents.tell.close(params))).toBe('It closes no document.')
      expect([...documents.all()]).toHaveLength(1)
    },
  )
})

/** What stands between `[` and `]` is replaced by `-`. */
const changed = (text: string, start: unknown, end: unknown, encoding: PositionEncoding): string => {
  const documents = opened(text, 1, encoding)
  const heard = documents.tell.change({
    textDocument: { uri, version: 2 },
    contentChanges: [{ range: { start, end }, text: '-' }],
  })
  expect(whyIgnored(heard)).toBeUndefined()
  return documents.get(uri)!.source.text
}

const encodings = ['utf-16', 'utf-8', 'utf-32'] as const

describe.each(encodings)('a place in %s', (encoding) => {
  test.each([
    ['at the beginning', place(0, 0), place(0, 0), '-ab\r\ncd\n'],
    ['behind its line', place(0, 99), place(0, 1e9), 'ab-\r\ncd\n'],
    ['behind its line, over the line end', place(0, 99), place(1, 1), 'ab-d\n'],
    ['below the text', place(1e9, 0), place(1e9, 1e9), 'ab\r\ncd\n-'],
    ['from the first place to below the text', place(0, 0), place(3, 0), '-'],
    ['one line below the last', place(2, 5), place(3, 0), 'ab\r\ncd\n-'],
    ['negative', place(-1, -1), place(-5, 1), 'a-b\r\ncd\n'.replace('a-', '-')],
    ['with a negative character', place(1, -7), place(1, 1), 'ab\r\n-d\n'],
    ['backwards', place(1, 1), place(0, 1), 'a-d\n'],
    ['backwards in a line', place(0, 2), place(0, 0), '-\r\ncd\n'],
    ['backwards behind a line', place(0, 90), place(0, 80), 'ab-\r\ncd\n'],
    ['no number', place(Number.NaN, Number.NaN), place(0, 1), '-b\r\ncd\n'],
    ['without an end', place(0, 0), place(Infinity, Infinity), '-'],
    ['before everything', place(-Infinity, -Infinity), place(0, 1), '-b\r\ncd\n'],
    ['a fraction', place(0.9, 1.9), place(1.2, 0.5), 'a-cd\n'],
    ['minus zero', place(-0, -0), place(-0, 1), '-b\r\ncd\n'],
    ['larger than numbers are exact', place(0, 2 ** 60), place(2 ** 60, 0), 'ab-'],
  ])('%s', (_, start, end, expected) => {
    expect(changed('ab\r\ncd\n', start, end, encoding)).toBe(expected)
  })

  test.each([
    ['LF', 'a\nb', 'a\n-'],
    ['CR LF', 'a\r\nb', 'a\r\n-'],
    ['CR', 'a\rb', 'a\r-'],
    ['an empty text', '', '-'],
    ['LF CR', 'a\n\rb', 'a\n-\rb'],
  ])('in the second line behind %s', (_, text, expected) => {
    expect(changed(text, place(1, 0), place(1, 1), encoding)).toBe(expected)
  })
})

test.each<[PositionEncoding, number, string]>([
  ['utf-16', 1, 'é-👍x'],
  ['utf-16', 2, 'é\ud83d-\udc4dx'],
  ['utf-16', 3, 'é👍-x'],
  ['utf-8', 1, '-é👍x'],
  ['utf-8', 2, 'é-👍x'],
  ['utf-8', 3, 'é-👍x'],
  ['utf-8', 5, 'é-👍x'],
  ['utf-8', 6, 'é👍-x'],
  ['utf-8', 7, 'é👍x-'],
  ['utf-32', 1, 'é-👍x'],
  ['utf-32', 2, 'é👍-x'],
  ['utf-32', 3, 'é👍x-'],
])('in %s, %i characters before it stand %j', (encoding, character, expected) => {
  expect(changed('é👍x', place(0, character), place(0, character), encoding)).toBe(expected)
})

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
