/** What a page is told, and which picture stays. */
import { describe, expect, test } from 'vitest'
import { readToPage } from '../../src/protocol.ts'
import { makeShown, type Looked, type Shown } from '../../src/preview/shown.ts'
import { choicesOf, drawingOf } from './support/server.ts'

const look = (text: string, wish: { view: string; journey?: string } = { view: 'funnel' }): Looked => {
  const preview = drawingOf(text, 1, wish.view, wish.journey)!
  const drawn = { choices: choicesOf(text), chosen: wish, preview }
  return { state: 'drawn', drawn, uri: 'file:///wine.journey', file: 'wine.journey', wish }
}

/** What a page is told of looks one after the other, in short. */
function told(shown: Shown, ...looks: readonly Looked[]): readonly string[] {
  return looks.flatMap((it) =>
    shown.look(it).map((message) => {
      expect(readToPage(message)).toEqual(message)
      if (message.type === 'draw') return `draw ${message.picture.request}: ${message.picture.text.split('\n')[1]}`
      if (message.type === 'status') return `${message.state} ${message.errors}`
      return message.type
    }),
  )
}

describe('a page is told', () => {
  test('what there is, the picture, and that all is fine', () => {
    expect(told(makeShown('follows'), look('one'))).toEqual(['choices', 'draw 1: one', 'fine 0'])
  })

  test('nothing twice', () => {
    expect(told(makeShown('follows'), look('one'), look('one'), look('two'))).toEqual([
      'choices',
      'draw 1: one',
      'fine 0',
      'draw 2: two',
    ])
  })

  test('that a text is broken, and keeps its picture until it is mended', () => {
    expect(told(makeShown('follows'), look('one'), look('two!'), look('two!\n!'), look('two'))).toEqual([
      'choices',
      'draw 1: one',
      'fine 0',
      'broken 1',
      'broken 2',
      'draw 2: two',
      'fine 0',
    ])
  })

  test('what there is of a text that was never good', () => {
    expect(told(makeShown('follows'), look('one!'), look('two!'))).toEqual([
      'choices',
      'draw 1: one!',
      'fine 1',
      'draw 2: two!',
    ])
  })

  test('what there is of another view of a broken text', () => {
    const shown = makeShown('follows')
    expect(told(shown, look('one'), look('one!', { view: 'journey' })).slice(3)).toEqual([
      'choices',
      'draw 2: one!',
      'fine 1',
    ])
  })

  test('what to choose as it was with the picture that stays', () => {
    const shown = makeShown('follows')
    const wish = { view: 'funnel', journey: 'a' }
    told(shown, look('journey a', wish))
    const broken = { ...look('journe!', { view: 'funnel' }), wish }
    expect(told(shown, broken)).toEqual(['broken 1'])
    expect(shown.offered()?.journeys).toEqual([{ name: 'a', title: 'A' }])
    expect(shown.picture()?.choice).toEqual(wish)
  })

  test.each(['gone', 'asleep'] as const)('that the file is %s, and keeps its picture', (state) => {
    expect(told(makeShown('follows'), look('one'), { state }, look('one'))).toEqual([
      'choices',
      'draw 1: one',
      'fine 0',
      `${state} 0`,
      'fine 0',
    ])
  })
})

describe('a new page', () => {
  test.each([
    ['of a good text is told all again', look('one'), ['choices', 'draw 2: one', 'fine 0']],
    ['of a broken text gets the last good picture', look('two!'), ['choices', 'draw 2: one', 'broken 1']],
    [
      'without a server gets the last good picture',
      { state: 'asleep' } as const,
      ['choices', 'draw 2: one', 'asleep 0'],
    ],
  ])('%s', (_, looked, expected) => {
    const shown = makeShown('follows')
    told(shown, look('one'))
    shown.newPage()
    expect(shown.picture()).toBeUndefined()
    expect(told(shown, looked)).toEqual(expected)
  })

  test('without a server and without a picture is told only that', () => {
    expect(told(makeShown('locked'), { state: 'asleep' })).toEqual(['asleep 0'])
  })
})

test('another file does not keep the picture of the one before', () => {
  const shown = makeShown('follows')
  told(shown, look('one'))
  shown.newFile()
  expect(shown.picture()).toBeUndefined()
  expect(told(shown, look('other!'))).toEqual(['draw 2: other!', 'fine 1'])
})

test('a lock is told at once, with what there is to choose', () => {
  const shown = makeShown('follows')
  expect(shown.follow('locked')).toEqual([])
  shown.look(look('one'))
  expect(shown.follow('follows')).toMatchObject([{ type: 'choices', locked: false, uri: 'file:///wine.journey' }])
  expect(shown.follow('follows')).toEqual([])
})
