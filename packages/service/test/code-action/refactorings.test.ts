/** Which kinds of refactorings are offered. What comes of each is in `refactorings/`. */
import { expect, test } from 'vitest'
import { offered, type Asking } from '../support/code-actions.ts'
import { projectOf } from '../support/features.ts'
import { only, way } from '../support/refactorings.ts'

test.each<[string, Asking, readonly string[]]>([
  ['all refactorings', only('refactor'), ['refactor.extract', 'refactor.move', 'refactor.rewrite']],
  ['a kind below one that there is', only('refactor.extract.function'), []],
  ['half a word is no kind', only('refac'), []],
  ['several kinds', { only: ['refactor.move', 'quickfix'] }, ['quickfix', 'refactor.move']],
  [
    'the empty kind holds all',
    only(''),
    ['quickfix', 'refactor.extract', 'refactor.move', 'refactor.rewrite', 'source.organizeImports'],
  ],
  ['no kinds are no wish', { only: [] }, ['quickfix', 'refactor.extract', 'refactor.move', 'refactor.rewrite']],
  ['no wish at all', {}, ['quickfix', 'refactor.extract', 'refactor.move', 'refactor.rewrite']],
  ['an editor that asks by itself', { triggerKind: 2 }, ['quickfix']],
  ['and what it wishes', { triggerKind: 2, only: ['refactor.move'] }, ['refactor.move']],
  ['somebody who asks', { triggerKind: 1 }, ['quickfix', 'refactor.extract', 'refactor.move', 'refactor.rewrite']],
])('%s', (_, asking, expected) => {
  const text = `import b from "./b.journey"\nimport a from "./a.journey"\n${way.replace(' ref "STAY-7"', '')}`
  const file = projectOf({ 'main.journey': text }).file('file:///main.journey')!
  const place = { line: text.slice(0, text.indexOf('pain ')).split('\n').length - 1, character: 12 }
  const kinds = offered(file, { start: place, end: place }, asking).map((it) => it.kind ?? '')
  expect([...new Set(kinds)].toSorted()).toEqual(expected)
})
