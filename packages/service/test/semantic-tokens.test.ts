/** Lines, ranges and changes of semantic tokens, on whatever text comes. What each token is stands in `semantic-tokens/`. */
import fc from 'fast-check'
import { check } from 'journey-lang/testkit'
import { describe, expect, test } from 'vitest'
import type { Range } from 'vscode-languageserver-types'
import { leastThreadTime } from '../../../tests/support/thread-time.ts'
import { semanticTokens, semanticTokensDelta, semanticTokensLegend } from '../src/index.ts'
import { decoded, fileOf, tokens, tokensInSelection } from './support/semantic-tokens.ts'

describe('lines', () => {
  test.each([
    ['\n', 'LF'],
    ['\r\n', 'CRLF'],
    ['\r', 'CR'],
  ])('a text and a comment of several lines are cut into lines that end with %j', (lineEnd) => {
    const text = ['ally a """', '  One', '', '  Two"""', '/* 1', ' 2 */'].join(lineEnd)
    expect(
      decoded(semanticTokens(fileOf(text))).map(({ range: { start, end }, label }) => [
        start.line,
        start.character,
        end.character,
        label,
      ]),
    ).toEqual([
      [0, 0, 4, 'keyword'],
      [0, 5, 6, 'class declaration'],
      [0, 7, 10, 'string'],
      [1, 0, 5, 'string'],
      [3, 0, 8, 'string'],
      [4, 0, 4, 'comment'],
      [5, 0, 5, 'comment'],
    ])
  })

  test.each([
    ['utf-16', [0, 0, 4, 0, 5, 1, 0, 2, 5, 0, 6, 9]],
    ['utf-8', [0, 0, 4, 0, 5, 1, 0, 2, 8, 0, 9, 11]],
    ['utf-32', [0, 0, 4, 0, 5, 1, 0, 2, 4, 0, 5, 8]],
  ] as const)('in %s places and lengths are as long as the editor thinks', (encoding, expected) => {
    const data = semanticTokens(fileOf('ally a "é🍷" //  🍷 x ', { encoding }))
    const places = data.filter((_, index) => index % 5 < 3)
    expect(places).toEqual(expected)
  })

  test('behind another statement in its line it counts from that', () => {
    check(
      tokens({ encoding: 'utf-8' }),
      `ally é "🍷"; ally b "B"
^^^^ keyword
     ^ class declaration
       ^^^^ string
             ^^^^ keyword
                  ^ class declaration
                    ^^^ string
`,
    )
  })

  test('half a pair of surrogates is a character', () => {
    expect(semanticTokens(fileOf('ally a "\uD83C"', { encoding: 'utf-8' })).slice(10, 13)).toEqual([0, 2, 5])
  })
})

describe('a range', () => {
  test('has the tokens that lie in it, or partly', () => {
    check(
      tokensInSelection,
      `mentor one "One"
mentor tw$0o "Two"
       ^^^ class declaration
           ^^^^^ string
mentor th$0ree "Three"
^^^^^^ keyword
       ^^^^^ class declaration
`,
    )
  })

  test('has of a long text the lines that it sees', () => {
    check(
      tokensInSelection,
      `ally a """
  One
$0  Two
^^^^^ string
$0  Three
"""
`,
    )
  })

  test.each<[string, Range]>([
    ['empty, beside a token', { start: { line: 0, character: 4 }, end: { line: 0, character: 4 } }],
    ['behind the text', { start: { line: 99, character: 0 }, end: { line: 100, character: 0 } }],
  ])('that is %s has none', (_, range) => {
    expect(semanticTokens(fileOf('ally a "A"'), range)).toEqual([])
  })

  test('of everything has all of them, whichever end comes first', () => {
    const file = fileOf('ally a "A"\nally b "B"\n')
    const range = { start: { line: 99, character: 0 }, end: { line: -1, character: 0 } }
    expect(semanticTokens(file, range)).toEqual(semanticTokens(file))
  })
})

describe('a change', () => {
  const one = [0, 0, 4, 0, 0]
  const two = [0, 5, 1, 2, 1]
  const six = [0, 6, 1, 2, 1]

  test.each([
    ['nothing', [...one, ...two], [...one, ...two], []],
    ['at the end', one, [...one, ...two], [{ start: 5, deleteCount: 0, data: two }]],
    ['at the beginning', two, [...one, ...two], [{ start: 0, deleteCount: 0, data: one }]],
    ['in the middle', [...one, ...two, ...one], [...one, ...six, ...one], [{ start: 5, deleteCount: 5, data: six }]],
    ['taken away', [...one, ...two, ...six], [...one, ...six], [{ start: 5, deleteCount: 5, data: [] }]],
    ['one of two that are alike', [...one, ...one], one, [{ start: 5, deleteCount: 5, data: [] }]],
    ['everything', one, [], [{ start: 0, deleteCount: 5, data: [] }]],
    ['something out of nothing', [], one, [{ start: 0, deleteCount: 0, data: one }]],
    ['nothing out of nothing', [], [], []],
  ])('%s', (_, before, after, edits) => {
    expect(semanticTokensDelta(before, after)).toEqual(edits)
  })

  test('makes the new numbers of the old ones, in whole tokens', () => {
    const token = fc.tuple(fc.nat(1), fc.nat(2), fc.nat(1), fc.nat(1), fc.nat(1))
    const data = fc.array(token, { maxLength: 8 }).map((it) => it.flat())
    fc.assert(
      fc.property(data, data, (before, after) => {
        const changed = [...before]
        for (const { start, deleteCount, data: added = [] } of semanticTokensDelta(before, after)) {
          expect([start % 5, deleteCount % 5, added.length % 5]).toEqual([0, 0, 0])
          changed.splice(start, deleteCount, ...added)
        }
        expect(changed).toEqual(after)
      }),
    )
  })
})

describe('any text', () => {
  const pieces = [
    'mentor host "H"\n',
    'journey a "A" {\n',
    'phase p ',
    'step s "S" ',
    'with host, a.p ',
    'after 1d ',
    '"""',
    '/*',
    '*/',
    '///',
    '"',
    '{',
    '}',
    ';',
    '\n',
    '\r\n',
    '🍷',
    '\uD800',
    '+2',
    '_',
    ',',
  ]

  test('has tokens that lie in one line, do not overlap, and are not empty', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...pieces), { maxLength: 40 }),
        fc.constantFrom('utf-8', 'utf-16', 'utf-32'),
        (parts, encoding) => {
          const data = semanticTokens(fileOf(parts.join(''), { encoding }))
          for (let at = 0; at < data.length; at += 5) {
            const [lines = 0, characters = 0, length = 0] = data.slice(at, at + 3)
            expect(length).toBeGreaterThan(0)
            const atLeast = at > 0 && lines === 0 ? Number(data[at - 3]) : 0
            expect(characters).toBeGreaterThanOrEqual(atLeast)
          }
        },
      ),
      { numRuns: 300 },
    )
  })

  test.each([
    ['on one line', ' '],
    ['on many lines', '\n'],
  ])('of thirty thousand statements %s takes no time', (_, between) => {
    const file = fileOf(`ally a "A";${between}`.repeat(30_000), { encoding: 'utf-8' })
    expect(file.model.statements).toHaveLength(30_000)
    const work = (): void => expect(semanticTokens(file)).toHaveLength(30_000 * 3 * 5)
    expect(leastThreadTime(work, 1_000)).toBeLessThan(1_000)
  })
})

test('the legend has each type and each modifier once, and no more than a number can hold', () => {
  const { tokenTypes, tokenModifiers } = semanticTokensLegend
  expect(new Set([...tokenTypes, ...tokenModifiers]).size).toBe(tokenTypes.length + tokenModifiers.length)
  expect(tokenModifiers.length).toBeLessThan(31)
})
