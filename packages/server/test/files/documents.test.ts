/** Opening, changing and closing. Places and whatever else is told of documents is in `documents/`. */
import { describe, expect, test } from 'vitest'
import { make, opened, place, uri, whyIgnored } from '../support/documents.ts'

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
