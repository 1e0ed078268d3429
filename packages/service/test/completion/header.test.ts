import { check } from 'journey-lang/testkit'
import { describe, test } from 'vitest'
import { chosen, details, documentation, labels } from '../support/completion.ts'

const emotions = '+2 +1 0 -1 -2'
const clauses = 'expected by to from with without via for within after takes every during recovers'
const inPhase = (line: string): string => `journey a "A" {\n  phase use {\n    ${line}\n  }\n}\n`
const inStep = (line: string): string => inPhase(`step "S" {\n      ${line}\n    }`)

describe('what may stand next', () => {
  test.each([
    ['behind the text', inPhase('step "S" $0'), `${emotions} ${clauses}`],
    ['behind the emotion', inPhase('step "S" +1 $0'), clauses],
    ['half-typed', inPhase('step "S" +1 v$0'), clauses],
    ['a sign is the beginning of an emotion', inPhase('step "S" +$0'), `${emotions} ${clauses}`],
    ['behind a clause no emotion', inPhase('step "S" after 1d $0'), clauses.replace('after ', '')],
    [
      'one of those that exclude each other',
      inPhase('step "S" 0 with host $0'),
      'expected by via for within after takes every during recovers',
    ],
    ['a clause behind the cursor is written too', inPhase('step "S" 0 $0 via phone'), clauses.replace('via ', '')],
    [
      'a clause on a line of its own is written too',
      inPhase('step "S" 0 $0 {\n      via phone\n    }'),
      clauses.replace('via ', ''),
    ],
    ['on such a line', inStep('via phone $0'), clauses.replace('via ', '')],
    [
      'before a later one of them',
      inStep('via phone $0\n      after 1d'),
      clauses.replace('via ', '').replace('after ', ''),
    ],
    ['before the brace', inPhase('step "S" 0 $0{ }'), clauses],
    ['no clause before the text', inPhase('step $0 "S"'), '-'],
    ['no clause before the emotion', inPhase('step "S" $0 +1'), '-'],
    ['a text that must be there', inPhase('step $0'), '"What the customer does"'],
    ['a text that must be there, behind a name', 'mentor host $0', '"Who it is"'],
    ['a text that ends with a sign', inStep('truth $0'), '"What the customer asks themselves?"'],
    [
      'a text that may be there comes last',
      inPhase('silence $0'),
      '10min 1h 1d 2d 3d 1w 2w 1mo 3mo 1y "What the customer hears in it"',
    ],
    ['a clause that must be there comes first', 'import host $0', 'from as'],
    ['and another', 'journey a "A" {\n  loop emotional rate 40% $0', 'from to "What reminds them"'],
    ['nothing behind a comma too many', inPhase('step "S" via phone, $0'), '-'],
    ['nothing where a name is declared', 'mentor $0', '-'],
    ['nothing while a name is typed', 'mentor ho$0', '-'],
    ['nothing while a name that may be left out is typed', inPhase('step fo$0'), '-'],
    ['nothing for another name', 'import host as $0 from "./people.journey"', '-'],
    ['nothing right behind a text', inPhase('step "S"$0'), '-'],
    ['nothing in a text', inPhase('step "S$0"'), '-'],
    ['nothing in a text that is not closed', inPhase('step "Buys via $0'), '-'],
    ['nothing in a text of several lines', inPhase('step """\n  via $0\n"""'), '-'],
    ['nothing behind a word that is no statement', inPhase('xylophone "S" $0'), '-'],
    ['nothing in a comment', inPhase('step "S" // via $0'), '-'],
    ['behind a comment', inPhase('step "S" 0 /* how? */ $0'), clauses],
    ['behind a comment of two lines', inPhase('step "S" 0 /*\n*/ $0'), clauses],
    ['behind a misspelled keyword', inPhase('stepp "S" 0 $0'), clauses],
    ['behind what nobody understands', inPhase('step "S" 0 %% $0'), clauses],
    ['in a statement that stands elsewhere', 'step "S" 0 $0', clauses],
    ['before the end of the statement', inPhase('step "S" 0 $0; step "T"'), clauses],
    ['in the second statement of a line', inPhase('step "S" via phone; step "T" 0 $0'), clauses],
    ['with the line ends of Windows', inPhase('step "S" 0 $0').replaceAll('\n', '\r\n'), clauses],
    ['behind a wine glass', inPhase('step "🍷🍷" 0 v$0'), clauses],
    ['without any brace', 'journey a "A"\n  phase use\n    step "S" 0 $0', clauses],
  ])('%s', (_, marked, expected) => {
    check(labels(), marked, expected)
  })
})

describe('what is put in', () => {
  const snippets = { snippets: 'snippets' } as const
  test.each([
    ['the word', 'via', {}, 'step "S" 0 v$0', 'step "S" 0 via '],
    ['one blank is enough', 'via', {}, 'step "S" 0 $0 after 1d', 'step "S" 0 via after 1d'],
    ['the word over another one', 'after', snippets, 'step "S" 0 with$0in 1d', 'step "S" 0 after 1d'],
    ['before a clause, which stays', 'via', {}, 'step "S" 0 $0after 1d', 'step "S" 0 via after 1d'],
    [
      'before a clause, with its value',
      'takes',
      snippets,
      'step "S" 0 $0after 1d',
      'step "S" 0 takes ${1:1d} after 1d',
    ],
    ['half-typed before a clause', 'takes', snippets, 'step "S" 0 ta$0 after 1d', 'step "S" 0 takes ${1:1d} after 1d'],
    ['a word of a list', 'expected', snippets, 'step "S" 0 $0', 'step "S" 0 expected ${1|+2,+1,0,-1,-2|}'],
    ['the value that the table shows', 'via', snippets, 'step "S" 0 $0', 'step "S" 0 via ${1:phone}'],
    ['a kind where there is no name yet', 'by', snippets, 'step "S" 0 $0', 'step "S" 0 by ${1:persona}'],
    ['an emotion over a sign', '-2', {}, 'step "S" -$0', 'step "S" -2'],
    ['an emotion over another one', '-2', {}, 'step "S" +$01 via phone', 'step "S" -2 via phone'],
    ['a text', '"What the customer does"', {}, 'step $0', 'step ""'],
    [
      'a text with a tab stop',
      '"What the customer does"',
      snippets,
      'step found $0',
      'step found "${1:What the customer does}"',
    ],
  ] as const)('%s', (_, label, how, line, expected) => {
    check(chosen(label, how), inPhase(line), inPhase(expected))
  })

  test.each([
    ['a flag needs nothing', 'just-because', 'wow "W" just$0', 'wow "W" just-because'],
    ['the choice of a list', 'effort', 'wow "W" $0', 'wow "W" effort ${1|low,medium,high|}'],
    ['a text of the table', 'gives', 'collects "C" $0', 'collects "C" gives "${1:What the customer gets for it}"'],
    ['any text', 'ref', 'pain "P" $0', 'pain "P" ref "$1"'],
  ])('%s', (_, label, line, expected) => {
    check(chosen(label, snippets), inStep(line), inStep(expected))
  })

  test('names in scope are a choice, many are none', () => {
    const mentors = (count: number): string => Array.from({ length: count }, (_, at) => `mentor m${at} "M"\n`).join('')
    const promise = 'journey a "A" {\n  promise p "P" $0\n}'
    check(
      chosen('by', snippets),
      mentors(2) + promise,
      `${mentors(2)}journey a "A" {\n  promise p "P" by \${1|m0,m1|}\n}`,
    )
    check(
      chosen('by', snippets),
      mentors(13) + promise,
      `${mentors(13)}journey a "A" {\n  promise p "P" by \${1:mentor}\n}`,
    )
  })
})

test('each says what stands behind it, and what it means', () => {
  check(
    details(),
    inStep('wow "W" $0'),
    'by: the name of a mentor or an ally or a text\neffort: Levels\nimpact: Levels\njust-because: ',
  )
  check(
    details({ languageOf: () => 'nl' }),
    inStep('failure "F" $0'),
    'repaired-by: de naam van een mentor of een tekst\nwithin: een duur zoals 3d\nref: een tekst tussen aanhalingstekens',
  )
  check(documentation('from'), inStep('evidence "E" $0'), 'markdown\nThe kind of source. It must be there.')
  check(
    documentation('from', { languageOf: () => 'nl' }),
    inStep('evidence "E" $0'),
    'markdown\nHet soort bron. Het moet er staan.',
  )
})
