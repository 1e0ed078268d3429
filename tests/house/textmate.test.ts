import { expect, test } from 'vitest'
import { statements } from '../../packages/language/src/vocabulary/vocabulary.ts'
import { declarationScope } from '../../scripts/generate/textmate/statement-rules.ts'
import { keyOf, keywords, wordName, wordsOf } from '../../scripts/generate/shared/vocabulary-facts.ts'
import { withTrueCarets } from './textmate/carets.ts'
import { cases } from './textmate/cases.ts'
import { coloured } from './textmate/colours.ts'
import { leastThreadTime } from '../support/thread-time.ts'

test.for(cases)('$title', ({ text }) => {
  expect(withTrueCarets(text, coloured)).toBe(text)
})

test.for(keywords)('%s is a keyword wherever a statement begins, and only there', (keyword) => {
  const caret = '^'.repeat(keyword.length)
  for (const before of ['', '\t', '{ ', '; ', '} ', 'pain "x" }', 'step {']) {
    const indent = ' '.repeat(before.length)
    expectTrue(`${before}${keyword} "text"\n${indent}${caret} keyword.control.${keyword}`)
  }
  expectTrue(`step "x" ${keyword}\n         ${caret} not keyword`)
})

const clauses = statements.flatMap((row) => row.clauses.map((clause) => ({ row, clause, key: keyOf(row) })))

test.for(clauses)('$clause.word is a clause word in $key', ({ row, clause }) => {
  const start = `${row.word} "x" `
  expectTrue(`${start}${clause.word}\n${caretsFor(start, clause.word)} keyword.other.clause`)
  if (row.block) expectTrue(`  ${clause.word} x\n${caretsFor('  ', clause.word)} keyword.other.clause`)
})

test.for(clauses)('the words that $clause.word takes in $key', ({ row, clause }) => {
  if (clause.value?.kind !== 'word') return
  const scope = `constant.language.${wordName(clause.value.list)}`
  const start = `${row.word} "x" ${clause.word} `
  for (const word of wordsOf(clause.value.list)) {
    expectTrue(`${start}${word}\n${caretsFor(start, word)} ${scope}`)
  }
})

test.for(statements.map((row) => ({ row, key: keyOf(row) })))('what $key declares', ({ row }) => {
  const value = row.positionals[0]?.value
  if (value?.kind !== 'name') return
  const start = `${row.word} `
  for (const word of [...keywords, 'purchase', 'phone', 'née', 'ne\u0301e']) {
    expectTrue(`${start}${word} "x"\n${caretsFor(start, word)} ${declarationScope(value.of)}`)
  }
})

const hostile = [
  '"',
  '\\',
  '\\u{',
  '"""',
  '/*',
  '/* */',
  '//',
  ' ',
  ' {',
  '" ',
  '“',
  'x',
  'é-',
  'step ',
  'via ',
  'for sale ',
]
const digits = ['1', '1_', '1.', '+1 ', '-', '2026-10-01', '3mo', '4%', 'a.', ',', ';', '}', 'step "x" via phone, ']

// A line of 20,000 characters or more is left alone; these are just below it.
const long = 19_900

test.for([...hostile, ...digits])('a line of 19,900 characters full of %j takes no time', (part) => {
  for (const start of ['', 'step "x" ', 'step "x" via ', 'step "', 'ally a """', '/*']) {
    const line = start + part.repeat(long / part.length)
    coloured(line.slice(0, 10))
    expect(
      leastThreadTime(() => coloured(line), 500),
      start,
    ).toBeLessThan(500)
  }
})

test('a line of 19,900 characters of everything mixed takes no time', () => {
  const parts = [...hostile, ...digits, ...keywords]
  let seed = 7
  let line = ''
  while (line.length < long) {
    seed = (seed * 48_271) % 2_147_483_647
    line += parts[seed % parts.length]
  }
  expect(leastThreadTime(() => coloured(line), 500)).toBeLessThan(500)
})

function expectTrue(textWithCarets: string): void {
  expect(withTrueCarets(textWithCarets, coloured)).toBe(textWithCarets)
}

function caretsFor(before: string, word: string): string {
  return ' '.repeat(before.length) + '^'.repeat(word.length)
}
