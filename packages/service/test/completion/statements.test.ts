import { statements } from 'journey-lang'
import { check } from 'journey-lang/testkit'
import { describe, expect, test } from 'vitest'
import { projectOf } from '../support/features.ts'
import { chosen, details, documentation, itemsOf, labels } from '../support/completion.ts'

const inFile = 'persona mentor journey import ally competitor channel why-not'
const inJourney = 'phase promise loop reviewed metric why-not'
const inPhase = 'step maybe silence metric why-not'
const inStep =
  'wow pain truth difference versus milestone failure refusal opportunity story share cta expects doubts keeps breaks collects evidence metric why-not'
const journeyClauses = 'for as state improves during patience'
const stepClauses = 'expected by to from with without via for within after takes every during recovers'

describe('what may begin here', () => {
  test.each([
    ['an empty file', '$0', inFile],
    ['a half-typed keyword', 'jour$0', inFile],
    ['inside a keyword', 'jo$0urney', inFile],
    ['after a comment line', '// The guests\n$0', inFile],
    ['after a byte order mark', '\uFEFF$0', inFile],
    ['a journey', 'journey a "A" {\n  $0\n}', `${inJourney} ${journeyClauses}`],
    ['a journey, typing', 'journey a "A" {\n  ph$0\n}', `${inJourney} ${journeyClauses}`],
    ['a phase', 'journey a "A" {\n  phase use {\n    $0\n  }\n}', `${inPhase} as reach`],
    ['a phase on one line', 'journey a "A" { phase use { $0 } }', `${inPhase} as reach`],
    ['right behind a brace', 'journey a "A" { phase use {$0} }', `${inPhase} as reach`],
    ['behind a semicolon', 'journey a "A" { phase use { step "S"; $0 } }', `${inPhase} as reach`],
    ['a step', 'journey a "A" { phase use { step "S" {\n$0\n} } }', `${inStep} ${stepClauses}`],
    ['a maybe', 'journey a "A" { phase use { maybe "M" {\n$0\n} } }', 'step why-not rate'],
    ['a persona', 'persona guest "Guest" {\n  $0\n}', 'goal doubts why-not'],
    ['a mentor', 'mentor host "Host" {\n  $0\n}', 'reachable why-not'],
    ['between two statements', 'mentor host "Host"\n$0\nmentor cook "Cook"\n', inFile],
    ['before a comment', 'journey a "A" {\n  $0 // the phases\n}', `${inJourney} ${journeyClauses}`],
    ['behind a comment in a line', 'journey a "A" {\n  /* the phases */ $0\n}', `${inJourney} ${journeyClauses}`],
    ['with the line ends of Windows', 'journey a "A" {\r\n  ph$0\r\n}\r\n', `${inJourney} ${journeyClauses}`],
    ['with old line ends', 'journey a "A" {\r  ph$0\r}\r', `${inJourney} ${journeyClauses}`],
    ['in a block whose keyword is misspelled', 'journey a "A" {\n  phse use {\n    $0\n  }\n}', `${inPhase} as reach`],
    ['in a block that nobody knows', 'bogus "A" {\n  $0\n}', '-'],
    ['in a comment', '// jour$0', '-'],
    ['in a block comment', '/*\njour$0\n*/', '-'],
    ['in a comment for documentation', '/// jour$0\njourney a "A" { }', '-'],
    ['behind a block on its line', 'journey a "A" { } $0', '-'],
    ['behind a number that begins a line', '+1$0', '-'],
    ['behind a text that begins a line', '"A" $0', '-'],
  ])('%s', (_, marked, expected) => {
    check(labels(), marked, expected)
  })
})

describe('clause lines', () => {
  test.each([
    ['no clause twice', 'journey a "A" for guest { patience 3d\n  $0\n}', `${inJourney} as state improves during`],
    [
      'one of a group',
      'journey a "A" { phase use { step "S" to host {\n$0\n} } }',
      `${inStep} expected by via for within after takes every during recovers`,
    ],
    [
      'the clause whose word is being typed is still free',
      'journey a "A" {\n  patien$0ce 3d\n}',
      `${inJourney} ${journeyClauses}`,
    ],
  ])('%s', (_, marked, expected) => {
    check(labels(), marked, expected)
  })
})

describe('once is enough', () => {
  test.each([
    ['a review is not proposed again', 'journey a "A" {\n  reviewed 2026-10-01\n  $0\n}', 'phase promise loop metric'],
    ['but while it is typed', 'journey a "A" {\n  reviewed$0\n}', 'phase promise loop reviewed metric'],
    [
      'each journey has its own',
      'journey a "A" { reviewed 2026-10-01 }\njourney b "B" {\n  $0\n}',
      'phase promise loop reviewed metric',
    ],
  ])('%s', (_, marked, expected) => {
    check(labels(), marked, `${expected} why-not ${journeyClauses}`)
  })
})

describe('braces are missing', () => {
  test.each([
    ['a block at the end of the file', 'journey a "A" {\n  phase use {\n    step "S"\n    $0', `${inPhase} as reach`],
    [
      'indented like the block around it',
      'journey a "A" {\n  phase use {\n    step "S"\n  $0',
      `${inJourney} ${journeyClauses}`,
    ],
    ['at the margin', 'journey a "A" {\n  phase use {\n    step "S"\n$0', inFile],
    ['typed at the margin', 'journey a "A" {\n  phase use {\n    step "S"\njo$0', inFile],
    [
      'before the next journey',
      'journey a "A" {\n  phase use {\n    st$0\n\njourney b "B" { }\n',
      `${inPhase} as reach`,
    ],
    [
      'one closing brace for two',
      'journey a "A" {\n  phase use {\n    step "S"\n  $0\n}\n',
      `${inJourney} ${journeyClauses}`,
    ],
    ['without an opening one', 'journey a "A" {\n  phase use\n    $0\n}', `${inPhase} as reach`],
    ['without an opening one, typing', 'journey a "A" {\n  phase use\n    st$0\n}', `${inPhase} as reach`],
    ['without one, but indented beside it', 'journey a "A" {\n  phase use\n  $0\n}', `${inJourney} ${journeyClauses}`],
    ['without any', 'mentor host "Host"\n\t$0', 'reachable why-not'],
    ['a stray one above', '}\n$0', inFile],
    ['a text that is not closed above', 'journey a "A" {\n  phase use "Use {\n    $0\n  }\n}', `${inPhase} as reach`],
  ])('%s', (_, marked, expected) => {
    check(labels(), marked, expected)
  })
})

describe('what is put in', () => {
  test.each([
    [
      'the word, for the editor that knows no tab stops',
      'phase',
      {},
      'journey a "A" {\n  ph$0\n}',
      'journey a "A" {\n  phase \n}',
    ],
    ['the word before and behind the cursor', 'mentor', {}, 'per$0sona', 'mentor '],
    ['a word with a hyphen', 'why-not', {}, 'why-n$0o "R"', 'why-not "R"'],
    [
      'with tab stops',
      'story',
      { snippets: 'snippets' },
      'journey a "A" { phase use { step "S" {\n$0\n} } }',
      'journey a "A" { phase use { step "S" {\nstory "${1:What they will tell others}"\n} } }',
    ],
    [
      'with the day of today',
      'reviewed',
      { snippets: 'snippets' },
      'journey a "A" {\n$0\n}',
      'journey a "A" {\nreviewed ${1:2026-11-22} every ${2:180d}\n}',
    ],
    [
      'the word alone where the statement is there',
      'pain',
      { snippets: 'snippets' },
      'journey a "A" { phase use { step "S" {\n wo$0w "W"\n} } }',
      'journey a "A" { phase use { step "S" {\n pain "W"\n} } }',
    ],
    ['the word alone before its block', 'journey', { snippets: 'snippets' }, 'jou$0 { }', 'journey { }'],
    [
      'a blank before what is glued to it',
      'step',
      {},
      'journey a "A" { phase use { st$0"S" } }',
      'journey a "A" { phase use { step "S" } }',
    ],
    [
      'the value of a clause line stays',
      'via',
      { snippets: 'snippets' },
      'journey a "A" { phase use { step "S" {\n v$0 phone\n} } }',
      'journey a "A" { phase use { step "S" {\n via phone\n} } }',
    ],
    [
      'a clause line with its value',
      'after',
      { snippets: 'snippets' },
      'journey a "A" { phase use { step "S" {\n $0\n} } }',
      'journey a "A" { phase use { step "S" {\n after ${1:1d}\n} } }',
    ],
  ] as const)('%s', (_, label, how, marked, expected) => {
    check(chosen(label, how), marked, expected)
  })

  test('a snippet of several lines is indented by the editor', () => {
    const file = projectOf({ 'main.journey': '' }).file('file:///main.journey')!
    const asked = {
      file,
      position: { line: 0, character: 0 },
      range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
      project: file.project,
    }
    const modes = itemsOf(asked, { snippets: 'snippets' }).map((it) => [
      it.label,
      it.insertTextFormat,
      it.insertTextMode,
    ])
    expect(modes.slice(0, 4)).toEqual([
      ['persona', 2, 2],
      ['mentor', 2, 2],
      ['journey', 2, 2],
      ['import', 2, undefined],
    ])
    expect(itemsOf(asked).map((it) => it.insertTextFormat)).toEqual(itemsOf(asked).map(() => undefined))
  })
})

test('each says its shape, and what it is, in the language of the editor', () => {
  check(details(), 'mentor host "Host" {\n  $0\n}', 'reachable: reachable …\nwhy-not: why-not rule ["text"]')
  check(
    documentation('goal', { languageOf: () => 'nl' }),
    'persona guest "Guest" {\n  $0\n}',
    'markdown\nWaar de persona naar verlangt, in de woorden van de persona.',
  )
  check(documentation('ally'), '$0', 'markdown\nSomeone in the customer’s own world: a friend, a reviewer, a forum.')
})

test('every statement of the table is proposed somewhere', () => {
  const texts = [
    '$0',
    'persona a "A" { $0 }',
    'mentor a "A" { $0 }',
    'journey a "A" { $0 }',
    'journey a "A" { phase b { $0 } }',
    'journey a "A" { phase b { step "S" { $0 } } }',
  ]
  const proposed = new Set<string>()
  for (const text of texts) {
    const all = text === '$0' ? inFile : text
    check(
      ({ cursor, text: plain }) => {
        const file = projectOf({ 'main.journey': plain }).file('file:///main.journey')!
        const position = { line: 0, character: cursor }
        for (const it of itemsOf({ file, position, range: { start: position, end: position }, project: file.project }))
          proposed.add(it.label)
        return all
      },
      text,
      all,
    )
  }
  expect(statements.filter((it) => !proposed.has(it.word))).toEqual([])
})

test('what is chosen is to be filled in in the language of the journeys', () => {
  const settings = { textLanguage: 'nl' } as const
  const dutch = { settingsOf: () => settings }
  const snippets = { snippets: 'snippets' } as const
  check(chosen('pain', snippets, dutch), inAStep('pa$0'), inAStep('pain "${1:Wat pijn doet}"'))
  check(
    chosen('collects', snippets, dutch),
    inAStep('coll$0'),
    inAStep('collects "${1:Wat wij te weten komen}" gives "${2:Wat de klant ervoor terugkrijgt}"'),
  )
})

function inAStep(line: string): string {
  return `journey a "A" {\n  phase use {\n    step "S" {\n      ${line}\n    }\n  }\n}\n`
}
