/** Where nothing is told, the range of a hover, and hovers on whatever text comes. What is told where is in `hover/`. */
import fc from 'fast-check'
import { check } from 'journey-lang/testkit'
import { describe, expect, test } from 'vitest'
import type { MarkupContent } from 'vscode-languageserver-types'
import { hover, positionAt } from '../src/index.ts'
import { projectOf } from './support/features.ts'
import { about, stay, told } from './support/hover.ts'

describe('nothing', () => {
  test.each([
    ['in an empty file', '$0'],
    ['in a comment', '// step$0 "S"\njourney a "A" { }'],
    ['in a comment that documents', '/// Noor$0\npersona guest "Noor"\n'],
    ['in a comment inside a header', 'journey a /* wi$0ne */ "A" { }'],
    ['between statements', 'journey a "A" {\n  $0\n}\n'],
    ['on a brace', 'journey a "A" { phase use {$0 } }'],
    ['behind everything', 'journey a "A" { }\n\n$0'],
    ['on a word that nobody knows', 'flurb$0 "A"\n'],
    ['on a clause that nobody knows', 'journey a "A" flurb$0 { }'],
    ['on the text of a statement about which nothing is worked out', 'persona p "P" { goal "Sle$0ep" }'],
  ])('%s', (_, marked) => {
    check(told(), marked, 'nothing')
  })
})

describe('the range', () => {
  test.each([
    [
      'a name',
      'mentor host "H"\njourney a "A" { phase use { step "S" with ho$0st } }\n                                          ^^^^',
    ],
    ['a word at its end', 'mentor$0 host "H"\n^^^^^^'],
    [
      'the first half of a name',
      'journey a "A" { phase p { } }\njourney b "B" during a$0.p { }\n                     ^',
    ],
    [
      'the second half of a name',
      'journey a "A" { phase p { } }\njourney b "B" during a.$0p { }\n                       ^',
    ],
    [
      'the header of a step around a blank',
      'journey a "A" { phase use { step  $0 "S" +1 { pain "P" } } }\n                            ^^^^^^^^^^^^^',
    ],
    [
      'a line of clauses around a blank',
      'journey a "A" { phase use { step "S" +1 {\n  expected  $0 0\n  ^^^^^^^^^^^^^\n  pain "P" } } }',
    ],
    [
      'behind a wine glass',
      'journey a "🍷🍷" for gu$0est { }\npersona guest "Noor"\n'.replace('{ }\n', '{ }\n                     ^^^^^\n'),
    ],
  ])('%s', (_, marked) => {
    check(about(), marked)
  })

  test('with CRLF and in UTF-8', () => {
    check(
      about({ encoding: 'utf-8' }),
      'persona guest "Noor"\r\njourney a "É 🍷" for gu$0est { }\r\n                     ^^^^^\r\n',
    )
  })

  test('a position outside the text is the nearest one', () => {
    const file = projectOf({ 'main.journey': 'mentor host "H"' }).file('file:///main.journey')!
    const last = hover(file, { line: 99, character: 99 })
    expect(last?.range).toEqual({ start: { line: 0, character: 12 }, end: { line: 0, character: 15 } })
    expect(hover(file, { line: -1, character: Number.NaN })?.range?.start).toEqual({ line: 0, character: 0 })
  })
})

describe('what users write is no Markdown', () => {
  const evil = '](command:x) <img src=x> `code` **bold** [a](b) $(bug) https://x.example www.x.example @me'
  const shownAsText = String.raw`\](command:x) \<img src=x\> \`code\` \*\*bold\*\* \[a\](b) \$(bug) https\://x.example www\.x.example \@me`

  test('a text shows as it is written', () => {
    check(told(), `ally a$0 "${evil}"`, `**${shownAsText}** · ally \`a\`\n\n- In no step`)
  })

  test.each([
    ['- a list', String.raw`\- a list`],
    ['1. a list', String.raw`1\. a list`],
    ['# a heading', String.raw`\# a heading`],
    ['= a line', String.raw`\= a line`],
    ['a\\nb', 'a b'],
    ['\\u{202e}abc', 'abc'],
  ])('%s', (text, expected) => {
    check(told(), `ally a$0 "${text}"`, `**${expected}** · ally \`a\`\n\n- In no step`)
  })

  test('a text of a megabyte is shortened', () => {
    const file = projectOf({ 'main.journey': `ally a "${'x'.repeat(1_000_000)}"` }).file('file:///main.journey')!
    const contents = hover(file, { line: 0, character: 5 })?.contents as MarkupContent | undefined
    expect(contents?.value).toHaveLength(140 + '**** · ally `a`\n\n- In no step'.length)
  })

  test.each([
    [
      'keeps what it lays out',
      '/// Knows *everyone*, see [the map](https://x.example).',
      'Knows *everyone*, see [the map](https://x.example).',
    ],
    ['runs nothing', '/// [a](command:x) [b]: command:x [c][b]', '[a&#93;(command:x) [b&#93;: command:x [c&#93;[b]'],
    ['cannot take that away', String.raw`/// [a\](command:x)`, String.raw`[a\&#93;(command:x)`],
    [
      'brings in no picture and no HTML',
      '/// ![a](https://x.example/a.png) <img src=x> 1 < 2',
      '&#33;[a](https://x.example/a.png) &lt;img src=x> 1 < 2',
    ],
  ])('a comment that documents %s', (_, comment, expected) => {
    check(told(), `${comment}\nally a$0 "A"\n`, `**A** · ally \`a\`\n\n- In no step\n\n${expected}`)
  })
})

describe('any text', () => {
  const pieces = [
    'journey a "A" {',
    'phase use {',
    'step s "S" +1 ',
    'with host ',
    'after 3d ',
    'a.s',
    '"',
    '"""',
    '/*',
    '{',
    '}',
    '\n',
    '\r\n',
    '\uD800',
    '🍷',
    '/// x\n',
    'silence ',
    'mentor host "H"\n',
    'why-not long-silence\n',
    ',',
    '_',
    'loop emotional from s to s ',
    '__proto__ ',
  ]

  test('never throws, and stays in the text', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 30 }), fc.nat(), (parts, wanted) => {
        const text = parts.join('')
        const file = projectOf({ 'main.journey': text }).file('file:///main.journey')!
        const it = hover(file, positionAt(file, wanted % (text.length + 1)))
        if (!it?.range) return
        expect(it.range.end.line).toBeLessThan(file.lines.length)
        expect((it.contents as MarkupContent).value).not.toBe('')
      }),
      { numRuns: 300 },
    )
  })

  test('at every place of a text that is being typed', () => {
    for (let length = 0; length < stay.length; length += 7) {
      const file = projectOf({ 'main.journey': stay.slice(0, length) }).file('file:///main.journey')!
      expect(() => hover(file, positionAt(file, length))).not.toThrow()
      expect(() => hover(file, positionAt(file, length - 4))).not.toThrow()
    }
  })
})
