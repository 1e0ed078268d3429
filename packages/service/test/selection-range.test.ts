import { check } from 'journey-lang/testkit'
import { expect, test } from 'vitest'
import type { SelectionRange } from 'vscode-languageserver-types'
import { positionAt, selectionRange, spanOf, type ProjectState } from '../src/index.ts'
import { projectOf, shown } from './support/features.ts'

/** What is selected, from the inside out; long ones by their first and last characters. */
const selections = (options: Partial<ProjectState> = {}) =>
  shown(({ file, position }) => {
    const [selection] = selectionRange(file, [position])
    return chain(selection)
      .map((it) => {
        const { start, end } = spanOf(file, it.range)
        return file.text.slice(start, end).replace(/\r\n|\r|\n/g, '⏎')
      })
      .join('\n')
  }, options)

function chain(selection: SelectionRange | undefined): readonly SelectionRange[] {
  const found: SelectionRange[] = []
  for (let at = selection; at; at = at.parent) found.push(at)
  return found
}

test.each([
  ['an empty file', '$0', ['']],
  ['white space', ' $0 ', ['  ']],
  ['a word in a text', 'ally a "Her old au$0nt"', ['aunt', 'Her old aunt', '"Her old aunt"', 'ally a "Her old aunt"']],
  ['a text of one word', 'ally a "Aunt$0"\n', ['Aunt', '"Aunt"', 'ally a "Aunt"', 'ally a "Aunt"⏎']],
  ['the end of a text is its last quote', 'ally a "Aunt"$0\n', ['"Aunt"', 'ally a "Aunt"', 'ally a "Aunt"⏎']],
  ['an empty text', 'ally a "$0"', ['', '""', 'ally a ""']],
  ['a word with an apostrophe and an accent', 'ally a "Élo$0ïse’s"', ['Éloïse’s', '"Éloïse’s"', 'ally a "Éloïse’s"']],
  ['behind a wine glass', 'ally a "🍷wi$0ne"', ['wine', '🍷wine', '"🍷wine"', 'ally a "🍷wine"']],
  ['the keyword', 'al$0ly a "A"', ['ally', 'ally a "A"']],
  [
    'a clause with its value',
    'journey j "J" {\n  phase use {\n    step "S" via st$0ore for sale\n  }\n}',
    [
      'store',
      'via store',
      'step "S" via store for sale',
      'phase use {⏎    step "S" via store for sale⏎  }',
      'journey j "J" {⏎  phase use {⏎    step "S" via store for sale⏎  }⏎}',
    ],
  ],
  [
    'a list of values, and what stands around them',
    'journey j "J" {\n  phase use {\n    step "S" with a, b$0b, c via store\n    step "T"\n  }\n}',
    [
      'bb',
      'a, bb, c',
      'with a, bb, c',
      'step "S" with a, bb, c via store',
      'step "S" with a, bb, c via store⏎    step "T"',
      'phase use {⏎    step "S" with a, bb, c via store⏎    step "T"⏎  }',
      'journey j "J" {⏎  phase use {⏎    step "S" with a, bb, c via store⏎    step "T"⏎  }⏎}',
    ],
  ],
  [
    'a list of names before the clauses',
    'import one, t$0wo from "./a.journey"\nally b "B"',
    ['two', 'one, two', 'import one, two from "./a.journey"', 'import one, two from "./a.journey"⏎ally b "B"'],
  ],
  [
    'the comma of a list',
    'import one$0, two from "./a.journey"',
    ['one', 'one, two', 'import one, two from "./a.journey"'],
  ],
  [
    'white space between a clause and its value',
    'journey a "A" for  $0  guest {\n}',
    ['for    guest', 'journey a "A" for    guest', 'journey a "A" for    guest {⏎}'],
  ],
  [
    'half of a name in another journey',
    'journey a "A" during oth$0er.use {\n}',
    ['other', 'other.use', 'during other.use', 'journey a "A" during other.use', 'journey a "A" during other.use {⏎}'],
  ],
  [
    'a number with its sign and unit',
    'journey j "J" patience 4$0d {\n}',
    ['4d', 'patience 4d', 'journey j "J" patience 4d', 'journey j "J" patience 4d {⏎}'],
  ],
  [
    'a clause line',
    'persona p "P"\njourney j "J" {\n  for p$0\n  reviewed 2026-10-01\n}',
    [
      'p',
      'for p',
      'for p⏎  reviewed 2026-10-01',
      'journey j "J" {⏎  for p⏎  reviewed 2026-10-01⏎}',
      'persona p "P"⏎journey j "J" {⏎  for p⏎  reviewed 2026-10-01⏎}',
    ],
  ],
  [
    'a blank line in a block',
    'persona p "P" {\n  goal "G"\n$0\n  goal "H"\n}',
    ['goal "G"⏎⏎  goal "H"', 'persona p "P" {⏎  goal "G"⏎⏎  goal "H"⏎}'],
  ],
  [
    'a documented statement',
    '/// One.\n/// Two.\nally $0a "A"\nally b "B"',
    ['a', 'ally a "A"', '/// One.⏎/// Two.⏎ally a "A"', '/// One.⏎/// Two.⏎ally a "A"⏎ally b "B"'],
  ],
  [
    'what documents it',
    'persona p "P" {\n  /// One word.\n  /// Tw$0o.\n  goal "G"\n  goal "H"\n}',
    [
      'Two',
      'Two.',
      '/// Two.',
      '/// One word.⏎  /// Two.',
      '/// One word.⏎  /// Two.⏎  goal "G"',
      '/// One word.⏎  /// Two.⏎  goal "G"⏎  goal "H"',
      'persona p "P" {⏎  /// One word.⏎  /// Two.⏎  goal "G"⏎  goal "H"⏎}',
    ],
  ],
  ['a comment that documents nothing', '/// On$0e.\n\nally a "A"', ['One', 'One.', '/// One.', '/// One.⏎⏎ally a "A"']],
  ['a block comment', '/* One t$0wo */', ['two', 'One two', '/* One two */']],
  ['a block comment that is not closed', '/* One t$0wo ', ['two', 'One two', '/* One two ']],
  ['a text that is not closed', 'ally a "One t$0wo', ['two', 'One two', '"One two', 'ally a "One two']],
  [
    'a text that ends in an escaped quote is not closed',
    'ally a "One t$0wo\\"',
    ['two', 'One two\\"', '"One two\\"', 'ally a "One two\\"'],
  ],
  [
    'a text of several lines',
    'ally a """\n  One\n  t$0wo\n"""',
    ['two', 'One⏎  two', '"""⏎  One⏎  two⏎"""', 'ally a """⏎  One⏎  two⏎"""'],
  ],
  [
    'a block whose braces were left out',
    'journey j "J"\n  phase u$0se\n    step "S"\n',
    [
      'use',
      'phase use',
      'phase use⏎    step "S"',
      'journey j "J"⏎  phase use⏎    step "S"',
      'journey j "J"⏎  phase use⏎    step "S"⏎',
    ],
  ],
  ['a name like any other', 'ally __pr$0oto__ "A"', ['__proto__', 'ally __proto__ "A"']],
  ['what is no statement', '@@ 1$0 x\n', ['1', '@@ 1 x', '@@ 1 x⏎']],
  [
    'line ends of Windows',
    'persona p "P" {\r\n  goal $0"G"\r\n}\r\n',
    ['"G"', 'goal "G"', 'persona p "P" {⏎  goal "G"⏎}', 'persona p "P" {⏎  goal "G"⏎}⏎'],
  ],
])('%s', (_, marked, expected) => {
  check(selections(), marked, expected.join('\n'))
})

test.each(['utf-8', 'utf-32'] as const)('in %s', (encoding) => {
  check(
    selections({ encoding }),
    'ally a "🍷 é $0vin"',
    ['vin', '🍷 é vin', '"🍷 é vin"', 'ally a "🍷 é vin"'].join('\n'),
  )
})

test('there is one answer for every position, also for those outside', () => {
  const file = projectOf({ 'main.journey': 'ally a "A"\n' }).file('file:///main.journey')!
  const whole = { start: { line: 0, character: 0 }, end: { line: 1, character: 0 } }
  const keyword = { start: { line: 0, character: 0 }, end: { line: 0, character: 4 } }
  const positions = [
    { line: 99, character: 0 },
    { line: -1, character: -1 },
    { line: Number.NaN, character: Number.NaN },
    { line: 1, character: 7 },
  ]
  const answers = selectionRange(file, positions)
  expect(answers.map((it) => it.range)).toEqual([whole, keyword, keyword, whole])
  expect(selectionRange(file, [])).toEqual([])
})

test('in the deepest block there is', () => {
  const text = 'phase a {\n'.repeat(64) + 'step "S"'
  const file = projectOf({ 'main.journey': text }).file('file:///main.journey')!
  const [selection] = selectionRange(file, [positionAt(file, text.length - 2)])
  expect(chain(selection).length).toBeGreaterThan(64)
})
