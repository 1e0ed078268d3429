import { statements } from 'journey-lang'
import { check } from 'journey-lang/testkit'
import { describe, expect, test } from 'vitest'
import type { MarkupContent } from 'vscode-languageserver-types'
import { hover, positionAt } from '../../src/index.ts'
import { projectOf } from '../support/features.ts'
import { at, inDutch, told } from '../support/hover.ts'

describe('a word of the language', () => {
  test('a keyword says what it means, where it may stand and how pictures mark it', () => {
    check(
      told(),
      at('w$0ow "A note'),
      `**\`wow\`** · A moment of wow: surprising, and worth retelling.

It stands in a step. Its sign in pictures is ★.`,
    )
  })

  test('in Dutch', () => {
    check(
      told(inDutch),
      at('w$0ow "A note'),
      `**\`wow\`** · Een moment van wow: verrassend, en het navertellen waard.

Het staat in een stap. Het teken ervan in tekeningen is ★.`,
    )
  })

  test('a word that means two things means what it does here', () => {
    check(
      told(),
      'persona guest "Noor" {\n  doubts$0 "Is it quiet?"\n}\n',
      `**\`doubts\`** · What the persona is unsure about from the start.

It stands in a persona.`,
    )
  })

  test('one that may stand nowhere near says where it may', () => {
    check(
      told(),
      'pa$0in "The bed"\n',
      `**\`pain\`** · A moment of pain: what hurts here.

It stands in a step. Its sign in pictures is ✖.`,
    )
  })

  test.each([
    [
      'one of several that exclude each other',
      at('with$0 colleague after'),
      `**\`with\`** · They do it together.

Behind it: the name of a mentor, an ally, a competitor or a persona. Several are separated by commas. At most one of \`to\`, \`from\`, \`with\` and \`without\`.`,
    ],
    [
      'with a duration',
      at('pa$0tience 20d'),
      `**\`patience\`** · How long a silence may last before it hurts; 30 days when unwritten.

Behind it: a duration such as \`3d\`.`,
    ],
    [
      'with a word of a list',
      'journey a "A" { phase use { step "S" { wow "W" effo$0rt low } } }',
      `**\`effort\`** · How much work it is.

Behind it: \`low\`, \`medium\` or \`high\`.`,
    ],
    [
      'without a value',
      at('broad$0cast\n'),
      `**\`broadcast\`** · Ours, but nobody is contacted by it, like an advertisement.

Nothing stands behind it.`,
    ],
    [
      'that must be there',
      at('from$0 tells'),
      `**\`from\`** · The step or phase from which the customer comes back.

Behind it: the name of a step or a phase. It must be there.`,
    ],
    [
      'on a line of its own in the block',
      'journey a "A" {\n  phase use {\n    step "S" +1 {\n      exp$0ected 0\n    }\n  }\n}\n',
      `**\`expected\`** · How the customer expected it to feel, -2…+2. More is a surprise, less a disappointment.

Behind it: an emotion from -2 to +2.`,
    ],
    [
      'that is written twice',
      'channel b "B" broadcast broad$0cast\n',
      `**\`broadcast\`** · Ours, but nobody is contacted by it, like an advertisement.

Nothing stands behind it.`,
    ],
  ])('a clause %s', (_, marked, expected) => {
    check(told(), marked, expected)
  })

  test('a clause in Dutch', () => {
    check(
      told(inDutch),
      at('via$0 phone, app'),
      `**\`via\`** · De kanalen waarop de mentor bereikbaar is.

Erachter staat de naam van een channel. Bij meer dan één staan er komma’s tussen.`,
    )
  })

  test.each([
    ['a stage', 'journey a "A" { phase again as loy$0alty { } }', '**`loyalty`** · Stages\n\nThe customer comes back.'],
    ['a purpose', at('for ca$0re'), '**`care`** · Purposes\n\nTo care, without an occasion.'],
    ['a kind of loop', at('loop emo$0tional'), '**`emotional`** · Loops\n\nBack out of love.'],
    [
      'a source',
      'journey a "A" { phase use { step "S" { evidence "E" from sur$0vey } } }',
      '**`survey`** · Sources of evidence\n\nWe asked many.',
    ],
    ['a word that is not in the list', 'journey a "A" { phase again as lo$0yal { } }', 'nothing'],
  ])('%s means', (_, marked, expected) => {
    check(told(), marked, expected)
  })

  test('every keyword and every clause says in both languages what the table says of it', () => {
    for (const language of ['en', 'nl'] as const) {
      for (const row of statements) {
        const words = [row.word, ...row.clauses.map((it) => it.word)]
        const inside = nested(row.in[0] ?? 'file', words.join(' '))
        const file = projectOf({ 'main.journey': inside }, { languageOf: () => language }).file('file:///main.journey')!
        for (const word of words) {
          const start = inside.lastIndexOf(words.join(' ')) + ` ${words.join(' ')} `.indexOf(` ${word} `)
          const value = (hover(file, positionAt(file, start + 1))?.contents as MarkupContent | undefined)?.value
          const doc = word === row.word ? row.doc : row.clauses.find((it) => it.word === word)?.doc
          expect(value, `${row.word} ${word}`).toContain(doc?.[language])
        }
      }
    }
  })
})

/** A statement in the block in which it may stand. */
function nested(place: string, text: string): string {
  if (place === 'file') return text
  if (place === 'persona' || place === 'mentor' || place === 'journey') return `${place} x "X" {\n${text}\n}`
  if (place === 'phase') return `journey x "X" {\nphase y {\n${text}\n}\n}`
  return `journey x "X" {\nphase y {\n${place} "Z" {\n${text}\n}\n}\n}`
}
