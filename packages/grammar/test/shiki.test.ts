import fc from 'fast-check'
import type { LanguageRegistration } from 'shiki/core'
import { describe, expect, test } from 'vitest'
import { keywords } from '../../../scripts/generate/shared/vocabulary-facts.ts'
import { withTrueCarets } from '../../../tests/house/textmate/carets.ts'
import { cases } from '../../../tests/house/textmate/cases.ts'
import { exampleTexts } from '../../../tests/support/example-texts.ts'
import { fuzz } from '../../../tests/support/fuzz.ts'
import journey from '../src/index.ts'
import { expectLinear } from './support/linear.ts'
import { hostileTexts, longParts, longStarts, mixedTexts, tagsOf, textOfHtml } from './support/hostile.ts'
import { colouredInJavaScript, inJavaScript, inOniguruma, piecesOf } from './support/shiki.ts'

const { runs, seed } = fuzz(300)
const html = { lang: 'journey', theme: 'github-light' }

test('it is what Shiki takes as a language', () => {
  const languages: readonly LanguageRegistration[] = journey
  expect(languages.map(({ name, scopeName, displayName }) => ({ name, scopeName, displayName }))).toEqual([
    { name: 'journey', scopeName: 'source.journey', displayName: 'Journey' },
  ])
  expect(inJavaScript.getLoadedLanguages()).toEqual(['journey'])
})

test.for(keywords)('%s has the colour of a keyword', (keyword) => {
  for (const before of ['', '  ', 'phase use { ', 'pain "It hurts"; ', '}\n']) {
    const lines = inJavaScript.codeToTokensBase(`${before}${keyword} "Text"`, html)
    const token = lines.at(-1)?.find((it) => it.content.trim() === keyword)
    expect(token?.color, before).toBe('#D73A49')
  }
})

test.for(cases)('the same carets without WebAssembly: $title', ({ text }) => {
  expect(withTrueCarets(text, colouredInJavaScript)).toBe(text)
})

test.for([...exampleTexts])('both engines see the same in %s', ([, text]) => {
  expect(piecesOf(inJavaScript, text)).toEqual(piecesOf(inOniguruma, text))
})

// WebAssembly is told texts in UTF-8, in which half a character cannot be said.
const wellFormed = mixedTexts.filter((it) => it.isWellFormed())

test('both engines see the same in any text', () => {
  fc.assert(
    fc.property(wellFormed, (text) => {
      expect(piecesOf(inJavaScript, text)).toEqual(piecesOf(inOniguruma, text))
    }),
    { numRuns: runs, seed },
  )
})

test('any text is there, whatever it is', () => {
  fc.assert(
    fc.property(mixedTexts, (text) => {
      const lines = piecesOf(inJavaScript, text)
      expect(lines.map((line) => line.map((it) => it.text).join('')).join('\n')).toBe(text)
    }),
    { numRuns: runs, seed },
  )
})

describe.each([
  ['JavaScript', inJavaScript],
  ['Oniguruma', inOniguruma],
] as const)('the page of %s', (_, highlighter) => {
  test.for(hostileTexts)('has no tag of %j', (text) => {
    const page = highlighter.codeToHtml(text, html)
    expect(tagsOf(page)).toEqual(['code', 'pre', 'span'])
    expect(textOfHtml(page)).toBe(text)
  })

  test('holds any text as it is', () => {
    fc.assert(
      fc.property(mixedTexts, (text) => {
        expect(textOfHtml(highlighter.codeToHtml(text, html))).toBe(text)
      }),
      { numRuns: runs, seed },
    )
  })

  // A line of 20,000 characters or more is left alone; these are just below it.
  test.for(longParts)('a long line full of %j takes no more time than its length', (part) => {
    for (const start of longStarts)
      expectLinear(19_900, (length) => piecesOf(highlighter, start + part.repeat(length / part.length)), start)
  })

  test('a line of 100,000 characters is left alone', () => {
    for (const part of longParts) {
      const line = part.repeat(100_000 / part.length)
      const scopes = piecesOf(highlighter, `${line}\npain "x"`).map((pieces) => pieces.flatMap((it) => it.scopes))
      expect(scopes[0]).toEqual([])
      expect(scopes[1]).toContain('keyword.control.pain.journey')
    }
  })
})
