import fc from 'fast-check'
import { Prism as PrismOfReact } from 'prism-react-renderer'
import Prism from 'prismjs'
import { describe, expect, test } from 'vitest'
import { statements } from '../../language/src/vocabulary/vocabulary.ts'
import { closedWordsOf, keywords } from '../../../scripts/generate/shared/vocabulary-facts.ts'
import { withTrueCarets } from '../../../tests/house/textmate/carets.ts'
import { exampleTexts } from '../../../tests/support/example-texts.ts'
import { fuzz } from '../../../tests/support/fuzz.ts'
import journey from '../src/prism.ts'
import { hostileTexts, longParts, longStarts, mixedTexts, tagsOf, textOfHtml } from './support/hostile.ts'
import { expectLinear } from './support/linear.ts'
import { colouredBy, tokensOf } from './support/prism.ts'
import { prismCases } from './support/prism-cases.ts'

const { runs, seed } = fuzz(300)

journey(Prism)
journey(PrismOfReact)

describe.each([
  ['prismjs', Prism],
  ['prism-react-renderer', PrismOfReact],
] as const)('%s', (_, prism) => {
  const coloured = (text: string) => colouredBy(prism, text)
  const expectTrue = (text: string) => expect(withTrueCarets(text, coloured)).toBe(text)

  test.for(prismCases)('$title', ({ text }) => expectTrue(text))

  test.for(keywords)('%s is a keyword wherever a statement begins, and only there', (keyword) => {
    const caret = '^'.repeat(keyword.length)
    for (const before of ['', '\t', '{ ', '; ', '} ', 'pain "x" }', 'step {']) {
      const indent = ' '.repeat(before.length)
      expectTrue(`${before}${keyword} "text"\n${indent}${caret} keyword`)
    }
    expectTrue(`step "x" ${keyword}\n         ${caret} not keyword`)
  })

  test.for(statements.flatMap((row) => row.clauses.map((clause) => ({ row, clause }))))(
    'the words of $clause.word behind $row.word',
    ({ row, clause }) => {
      const start = `${row.word} "x" `
      expectTrue(`${start}${clause.word} "y"\n${caretsFor(start, clause.word)} clause`)
      expectTrue(`  ${clause.word} "y"\n${caretsFor('  ', clause.word)} attr-name`)
      const behind = `${start}${clause.word} `
      for (const word of closedWordsOf(clause.value))
        expectTrue(`${behind}${word}\n${caretsFor(behind, word)} constant`)
    },
  )

  test.for([...exampleTexts])('every piece of %s is there', ([, text]) => {
    expect(printed(text)).toBe(text)
  })

  test('any text is there, whatever it is', () => {
    fc.assert(
      fc.property(mixedTexts, (text) => {
        expect(printed(text)).toBe(text)
      }),
      { numRuns: runs, seed },
    )
  })

  test.for(longParts)('a line of 100,000 characters full of %j takes no more time than its length', (part) => {
    for (const start of longStarts)
      expectLinear(100_000, (length) => prism.tokenize(start + part.repeat(length / part.length), grammar()), start)
  })

  test('a text of millions of characters does not exhaust the engine', () => {
    for (const [start, part] of [
      ['"', '\\'],
      ['"', 'x'],
      ['', 'x'],
      ['via ', 'a,'],
      ['', ' '],
    ] as const)
      expect(() => prism.tokenize(start + part.repeat(3_000_000 / part.length), grammar()), part).not.toThrow()
  })

  function printed(text: string): string {
    return tokensOf(prism, text)
      .map((it) => it.text)
      .join('')
  }

  function grammar(): Prism.Grammar {
    return prism.languages['journey'] ?? {}
  }
})

test.for(hostileTexts)('the page has no tag of %j', (text) => {
  const page = pageOf(text)
  expect(tagsOf(page)).toEqual(['span'])
  expect(textOfHtml(page)).toBe(text)
})

test('the page holds any text as it is', () => {
  fc.assert(
    fc.property(mixedTexts, (text) => {
      // Prism writes a plain space for one at which no line may break.
      expect(textOfHtml(pageOf(text))).toBe(text.replaceAll('\u00A0', ' '))
    }),
    { numRuns: runs, seed },
  )
})

test('every Prism has a grammar of its own', () => {
  expect(Prism.languages['journey']).not.toBe(PrismOfReact.languages['journey'])
})

function pageOf(text: string): string {
  return Prism.highlight(text, Prism.languages['journey'] ?? {}, 'journey')
}

function caretsFor(before: string, word: string): string {
  return ' '.repeat(before.length) + '^'.repeat(word.length)
}
