import { expect, test } from 'vitest'
import { aValue, durationUnits, parse, readHeader, rowsOf, scopeOf, statements } from '../../src/index.ts'

test.each([
  ['step', 'nothing'],
  ['step "S" via', 'via'],
  ['step "S" via phone', 'nothing'],
  ['step "S" via phone via', 'via'],
  ['step "S" vai', 'via'],
  ['step "S" with host,', 'with after host'],
  ['step "S" with host, guest,', 'with after host guest'],
  ['step "S" via phone,', 'nothing'],
  ['step ,', 'nothing'],
  ['step "S" after after', 'after'],
  ['wow "W" just-because', 'nothing'],
  ['import one,', 'names after one'],
  ['step + "S" via', 'via'],
])('%j waits for a value of %s', (text, expected) => {
  const { tokens } = parse(text).statements[0]!
  const { awaited, values } = readHeader(rowsOf(tokens[0]!.image)[0]!, tokens)
  const slot = awaited && ('word' in awaited ? awaited.word : awaited.slot)
  const behind = values.length === 0 ? '' : ` after ${values.map((it) => it.text).join(' ')}`
  expect(`${slot ?? 'nothing'}${behind}`).toBe(expected)
})

test('a header without a token says nothing', () => {
  expect(readHeader(rowsOf('step')[0]!, [])).toEqual({
    positionals: new Map(),
    clauses: new Map(),
    awaited: undefined,
    values: [],
  })
})

test('the names of a file are found without following its imports, and once', () => {
  const file = { uri: 'a', tree: parse('import lost from "./nowhere.journey"\nmentor __proto__ "M"\n') }
  expect([...scopeOf(file).names.keys()]).toEqual(['__proto__'])
  expect(scopeOf(file)).toBe(scopeOf(file))
})

test('the table says what is written once in a block, and which texts are written again', () => {
  expect(statements.filter((it) => it.once).map((it) => it.word)).toEqual(['reviewed'])
  const recurring = statements.flatMap((row) =>
    row.clauses.filter((it) => it.recurs).map((it) => `${row.word} ${it.word}`),
  )
  expect(recurring).toEqual(['journey as', 'pain ref', 'failure ref', 'opportunity ref'])
})

test('a value can be said in words', () => {
  expect(aValue({ kind: 'duration' }, 'nl')).toContain('duur')
  expect(durationUnits).toEqual(['min', 'h', 'd', 'w', 'mo', 'y'])
})
