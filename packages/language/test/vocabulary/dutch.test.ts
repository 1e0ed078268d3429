import { expect, test } from 'vitest'
import {
  bind,
  channelName,
  fixAll,
  lint,
  parse,
  render,
  stageName,
  statements,
  views,
  wordLists,
} from '../../src/index.ts'

test('every word of the table has a Dutch one', () => {
  const words = [
    ...statements.flatMap((row) => [row, ...row.clauses]),
    ...Object.values(wordLists).flatMap((it): readonly { readonly word: string; readonly dutch: string }[] => it.words),
  ]
  expect(words.filter(({ dutch }) => dutch.trim() === '')).toEqual([])
})

const english = `mentor host "Host"

journey stay "A night" {
  phase leave "Weg" as purchase {
    step "Books" +1 with host via phone for order
    step "Comes" +1 with host via store after 2d
  }
  loop emotional from leave to leave "The smell"
}
`

const dutch = english
  .replaceAll('phase', 'fase')
  .replaceAll('step', 'stap')
  .replaceAll(' with ', ' met ')
  .replace('after', 'na')
  .replace('phone', 'telefoon')
  .replace('store', 'Winkel')
  .replace('as purchase', 'as aankoop')
  .replace('for order', 'for bestelling')
  .replace('  loop', '  lus')

test('Dutch words are answered with those that they stand for, and mended', () => {
  const findings = lint(bind(parse(dutch)), { language: 'nl' })
  const meant = findings.flatMap(({ message }) => message.match(/Bedoelt u `([a-z]+)`/)?.[1] ?? [])
  expect(meant.toSorted()).toEqual([
    'after',
    'loop',
    'order',
    'phase',
    'phone',
    'purchase',
    'step',
    'step',
    'store',
    'with',
    'with',
  ])
  expect(fixAll(dutch).text).toBe(english)
})

test.each([
  ['purchase', 'aankoop'],
  ['service', 'service'],
])('the stage %s is called %s in Dutch pictures', (stage, name) => {
  expect([stageName(stage, 'nl'), stageName(stage, 'en')]).toEqual([name, stage])
})

test('a channel of their own keeps the name that it was given', () => {
  expect([channelName('phone', 'nl'), channelName('kiosk', 'nl'), channelName('phone', 'en')]).toEqual([
    'telefoon',
    'kiosk',
    'phone',
  ])
})

test.each(['funnel', 'journey'])('the picture %s says built-in names in the language of the journeys', (id) => {
  const model = bind(parse(english.replace('leave "Weg" as purchase', 'purchase')))
  const view = views.find((it) => it.id === id)!
  expect(render(model, view.id, { language: 'nl' }).text).toContain('aankoop')
  expect(render(model, view.id, { language: 'nl' }).text).not.toContain('purchase')
  expect(render(model, view.id, { language: 'en' }).text).not.toContain('aankoop')
})
