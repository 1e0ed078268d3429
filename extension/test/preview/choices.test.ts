/** What is drawn of a wish, and what fits into a message. */
import { describe, expect, test } from 'vitest'
import { readToPage } from '../../src/protocol.ts'
import { choicesMessage, followRenaming, isOffered, nearestChoice } from '../../src/preview/choices.ts'
import { pictureOf } from '../../src/preview/picture.ts'
import { choicesOf, drawingOf } from './support/server.ts'

const choicesFor = (names: string) =>
  choicesOf(
    names
      .split(' ')
      .filter((it) => it !== '')
      .map((it) => `journey ${it}`)
      .join('\n'),
  )

test.each([
  ['the first view', { view: '' }, 'a b', { view: 'funnel' }],
  ['a view that is there', { view: 'journey' }, 'a b', { view: 'journey' }],
  ['the first view for an unknown one', { view: 'nothing' }, 'a', { view: 'funnel' }],
  ['a journey that is there', { view: 'funnel', journey: 'b' }, 'a b', { view: 'funnel', journey: 'b' }],
  ['the first journey for one that is not', { view: 'funnel', journey: 'c' }, 'a b', { view: 'funnel' }],
  ['nothing of a file without journeys', { view: 'funnel', journey: 'c' }, '', { view: 'funnel' }],
])('drawn is %s', (_, wish, names, drawn) => {
  expect(nearestChoice(wish, choicesFor(names))).toEqual(drawn)
})

test('without any view the wish stays', () => {
  expect(nearestChoice({ view: 'x' }, { journeys: [], views: [] })).toEqual({ view: 'x' })
})

describe('a wish', () => {
  test.each([
    ['follows a name that is typed anew', 'b', 'a b', 'a be', 'be'],
    ['stays with its name', 'b', 'a b', 'b a', 'b'],
    ['stays when a journey came', 'b', 'a b', 'a c d', 'b'],
    ['stays when its journey went', 'b', 'a b', 'a', 'b'],
    ['stays when others changed places', 'b', 'b a c', 'a c d', 'b'],
    ['of nobody stays', undefined, 'a', 'b', undefined],
    ['of what never was there stays', 'x', 'a', 'b', 'x'],
  ])('%s', (_, journey, before, now, after) => {
    const wish = { view: 'funnel', ...(journey === undefined ? {} : { journey }) }
    expect(followRenaming(wish, choicesFor(before), choicesFor(now)).journey).toBe(after)
  })

  test('is followed from nowhere', () => {
    expect(followRenaming({ view: 'funnel', journey: 'a' }, undefined, choicesFor('b')).journey).toBe('a')
  })
})

test.each([
  [{ view: 'funnel' }, true],
  [{ view: 'funnel', journey: 'a' }, true],
  [{ view: 'funnel', journey: 'z' }, false],
  [{ view: 'nothing' }, false],
  [{ view: '__proto__' }, false],
])('a page may choose %o: %s', (choice, expected) => {
  expect(isOffered(choice, choicesFor('a b'))).toBe(expected)
})

describe('what is too large for a message', () => {
  const long = 'x'.repeat(10_001)

  test('does not hide the other journeys', () => {
    const message = choicesMessage(
      { uri: 'file:///w.journey', choices: choicesOf(`journey ${long}\njourney a`), chosen: { view: 'funnel' } },
      'locked',
    )
    expect(readToPage(message)).toMatchObject({ journeys: [{ name: 'a' }], locked: true })
  })

  test('an address that is too long is left out', () => {
    const chosen = { view: 'funnel' }
    const message = choicesMessage({ uri: `file:///${long}`, choices: choicesFor('a'), chosen }, 'follows')
    expect(readToPage(message)).toEqual(message)
    expect(message).not.toHaveProperty('uri')
  })

  test('is cut in a picture, so that the rest arrives', () => {
    const text = Array.from({ length: 20_050 }, (_, index) => `line ${index}`).join('\n')
    const preview = {
      ...drawingOf(text, 1, 'funnel')!,
      question: long,
      badges: Array.from({ length: 20_050 }, () => {
        return { mark: 'm', severity: 'error' as const, rule: 'r', message: 'm', range: rangeAt0 }
      }),
      table: {
        caption: 'c',
        columns: [long],
        rows: Array.from({ length: 20_050 }, () => ({ mark: undefined, cells: ['1'] })),
      },
    }
    const drawn = { choices: choicesFor(''), chosen: { view: 'funnel', journey: long }, preview }
    const picture = { ...pictureOf(drawn, long), request: 1 }
    const read = readToPage({ type: 'draw', picture })
    expect(read).toMatchObject({ picture: { choice: { view: 'funnel' } } })
    expect(picture.marks).toHaveLength(20_000)
    expect(picture.badges).toHaveLength(20_000)
    expect(picture.table?.rows).toHaveLength(20_000)
    expect(picture.file).toHaveLength(10_000)
  })
})

const rangeAt0 = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }
