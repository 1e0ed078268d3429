/** Refactorings as data: a text, what is done to it, and the text that follows or why there is none. */
import { describe, expect, test } from 'vitest'
import {
  addContact,
  addOpportunity,
  addWhyNot,
  applyEdits,
  bind,
  declareRole,
  format,
  isRefused,
  organizeImports,
  parse,
  splitPhase,
  whyNotHolder,
  type DeclaredRole,
  type Edited,
  type Model,
  type Refused,
  type Step,
} from '../../src/index.ts'

type Edit = (model: Model, step: (name: string) => Step) => Edited | DeclaredRole | Refused

/** The text after an edit, which is laid out as it was; or why nothing changed. */
function edited(text: string, edit: Edit): string {
  const model = bind(parse(text))
  const result = edit(model, (name) => model.journeys.flatMap((it) => it.steps).find((it) => it.name === name)!)
  if (isRefused(result)) return result.refused
  const after = applyEdits(text, result.edits)
  return isLaidOut(text) && !isLaidOut(after) ? `badly laid out:\n${after}` : after
}

function isLaidOut(text: string): boolean {
  const result = format(text)
  return result.refused === undefined && result.broken.length === 0 && result.text === text
}

const split: Edit = (model, step) => splitPhase(model, step('cut'))

const inPhase = (lines: readonly string[], header = 'use'): string =>
  `journey a "A" {\n  phase ${header} {\n${lines.map((it) => `    ${it}\n`).join('')}  }\n}\n`

describe('a phase is split', () => {
  const one = 'step one "One" 0'
  const cut = 'step cut "Cut" 0 after 2d'

  test.each<[string, string, string]>([
    [
      'at a step',
      inPhase([one, cut, 'step "Last" 0']),
      inPhase([one, '}', cut, 'step "Last" 0']).replace('    }\n', '  }\n\n  phase use-2 as use {\n'),
    ],
    [
      'with the comments above it, and without a blank line too many',
      inPhase([one, '', '// Now.', '/// Cut.', cut]).replace('    \n', '\n'),
      inPhase([one, '}', '// Now.', '/// Cut.', cut]).replace('    }\n', '  }\n\n  phase use-2 as use {\n'),
    ],
    [
      'behind a comment of the step before',
      inPhase([`${one} // one`, cut]),
      inPhase([`${one} // one`, '}', cut]).replace('    }\n', '  }\n\n  phase use-2 as use {\n'),
    ],
    [
      'of another name, and of its stage',
      inPhase([one, cut], 'home "At home" as use reach 90'),
      inPhase([one, '}', cut], 'home "At home" as use reach 90').replace('    }\n', '  }\n\n  phase home-2 as use {\n'),
    ],
    [
      'of no stage',
      inPhase([one, cut], 'home'),
      inPhase([one, '}', cut], 'home').replace('    }\n', '  }\n\n  phase home-2 {\n'),
    ],
    [
      'where the name is taken',
      inPhase(['step use-2 "One" 0', cut]),
      inPhase(['step use-2 "One" 0', '}', cut]).replace('    }\n', '  }\n\n  phase use-2-2 as use {\n'),
    ],
    [
      'in a purchase, which stays where it is',
      inPhase([one, cut, 'silence 3d "S"'], 'purchase'),
      inPhase([one, '}', cut, 'silence 3d "S"'], 'purchase').replace(
        '    }\n',
        '  }\n\n  phase purchase-2 as purchase {\n',
      ),
    ],
    [
      'at a maybe',
      inPhase([one, 'maybe "M" {', '  step cut "Cut" 0', '}', 'step "Last" 0']),
      inPhase([one, '@', 'maybe "M" {', '  step cut "Cut" 0', '}', 'step "Last" 0']).replace(
        '    @\n',
        '  }\n\n  phase use-2 as use {\n',
      ),
    ],
  ])('%s', (_, text, expected) => {
    expect(edited(text, split)).toBe(expected)
    const windows = (it: string): string => it.replaceAll('\n', '\r\n')
    expect(edited(windows(text), split)).toBe(windows(expected))
  })

  test.each<[string, string, string]>([
    ['nothing would be left', inPhase([cut]), 'nothing-to-do'],
    ['only a silence would be left', inPhase(['silence 3d "S"', 'step cut "Cut" 0']), 'nothing-to-do'],
    ['the first of a maybe', inPhase(['maybe "M" {', '  step cut "Cut" 0', '}']), 'nothing-to-do'],
    ['it shares its line', inPhase([`${one}; ${cut}`]), 'broken'],
    ['one line', `journey a "A" { phase use { ${one}; ${cut} } }\n`, 'broken'],
    ['a figure stands behind it', inPhase([one, cut, 'metric "M" 40%']), 'broken'],
    ['a reason holds for all of it', inPhase(['why-not no-cta "W"', one, cut]), 'broken'],
    ['a clause stands behind it', inPhase([one, cut, 'reach 90']), 'broken'],
    ['something unknown stands behind it', inPhase([one, cut, 'xyz "S"']), 'broken'],
    ['a brace is missing', inPhase([one, cut]).replace(/\}\n$/, ''), 'broken'],
    ['a brace was left out', inPhase([one, cut]).replace('phase use {', 'phase use'), 'broken'],
  ])('not where %s', (_, text, expected) => {
    expect(edited(text, split)).toBe(expected)
  })

  test('a step of another file', () => {
    const [model, other] = [bind(parse(inPhase([one, cut]))), bind(parse(inPhase([one, cut])))]
    expect(splitPhase(model, other.journeys[0]!.steps[1]!)).toEqual({ refused: 'not-in-this-file' })
    expect(addContact(model, other.journeys[0]!.steps[1]!)).toEqual({ refused: 'not-in-this-file' })
  })

  test('its name is to be filled in', () => {
    const model = bind(parse(inPhase([one, cut])))
    const result = splitPhase(model, model.journeys[0]!.steps[1]!)
    expect(isRefused(result) ? result : result.edits[0]?.snippet).toBe('\n  }\n\n  phase ${1:use-2} as use {\n')
  })
})

describe('a contact', () => {
  const contact: Edit = (model, step) => addContact(model, step('here'))
  const host = 'mentor host "H"\nmentor cook "C" {\n  reachable via chat\n}\n\n'
  const word = (who: string): string => `step "What the customer does" +1 from ${who} for care`

  test.each<[string, readonly string[], readonly string[] | string]>([
    [
      'by whom most contacts are, on the channel of most of them',
      ['step "A" 0 with host', 'step "B" 0 with cook via web', 'step here "C" 0 with cook via web'],
      [
        'step "A" 0 with host',
        'step "B" 0 with cook via web',
        'step here "C" 0 with cook via web',
        word('cook via web'),
      ],
    ],
    [
      'where they can be reached',
      ['step "B" 0 with cook', 'step here "C" 0 with cook'],
      ['step "B" 0 with cook', 'step here "C" 0 with cook', word('cook via chat')],
    ],
    ['by the first whom the file knows', ['step here "C" 0'], ['step here "C" 0', word('host')]],
    [
      'half of the time later',
      ['step here "C" 0 with host', 'step "D" 0 after 9d'],
      ['step here "C" 0 with host', `${word('host')} after 4d`, 'step "D" 0 after 5d'],
    ],
    [
      'within hours, at once',
      ['step here "C" 0 with host', 'step "D" 0 after 9h'],
      ['step here "C" 0 with host', word('host'), 'step "D" 0 after 9h'],
    ],
    ['in a maybe there is none', ['maybe "M" {', '  step here "C" 0 with host', '}'], 'nothing-to-do'],
    ['during another step there is none', ['step a "A" 0', 'step here "C" 0 with host during a'], 'nothing-to-do'],
    ['a step that shares its line', ['step here "C" 0; step "D" 0'], 'broken'],
  ])('%s', (_, lines, expected) => {
    const after = typeof expected === 'string' ? expected : host + inPhase(expected)
    expect(edited(host + inPhase(lines), contact)).toBe(after)
  })

  test('nobody of ours is known', () => {
    expect(edited(inPhase(['step here "C" 0']), contact)).toBe('nothing-to-do')
  })

  test('a journey that ends with the purchase has no place behind it', () => {
    expect(edited(host + inPhase(['step here "C" 0 with host'], 'purchase'), contact)).toBe('would-change-days')
  })
})

describe('a role', () => {
  const role: Edit = (model) => {
    const values = model.statements.flatMap((it) => [...it.clauses.values()].flatMap((clause) => clause.values))
    return declareRole(
      model,
      values.find((it) => it.isText)!,
    )
  }
  const wow = (by: string): string => inPhase(['step "S" +2 {', `  wow "W" by ${by}`, '}'])

  test('gets a name', () => {
    expect(edited(wow('"Our night desk, and more"'), role)).toBe(
      `mentor night-desk-and "Our night desk, and more"\n\n${wow('night-desk-and')}`,
    )
    expect(edited(wow('"Een \\"baas\\""'), role)).toBe(`mentor baas "Een \\"baas\\""\n\n${wow('baas')}`)
  })

  test.each([
    ['no name', '"?"', 'not-a-name'],
    ['only an article is one after all', '"The"', `mentor the "The"\n\n${wow('the')}`],
  ])('%s', (_, by, expected) => {
    expect(edited(wow(by), role)).toBe(expected)
  })

  test('what is no role gets none', () => {
    expect(edited(inPhase(['step "S" -1 {', '  pain "P" ref "R"', '}']), role)).toBe('nothing-to-do')
  })
})

test('an opportunity names nobody where nobody is known', () => {
  const text = inPhase(['step one "S" -1 {', '  pain "P"', '}'])
  const opportunity: Edit = (model, step) => addOpportunity(model, step('one').shape.children[0]!)
  expect(edited(text, opportunity)).toBe(text.replace('"P"\n', '"P"\n      opportunity "What would help"\n'))
  expect(edited(text, (model, step) => addOpportunity(model, step('one').shape))).toBe('nothing-to-do')
})

describe('a reason why not', () => {
  const reason: Edit = (model) => {
    const offset = model.tree.text.indexOf('@')
    return addWhyNot(model, 'no-cta', whyNotHolder(model, offset))
  }
  const why = 'why-not no-cta "Why it is fine here"'

  test.each<[string, string, string]>([
    ['an empty file', '', `${why}\n`],
    ['behind everything', 'ally b "B"\n// @', `ally b "B"\n${why}\n// @`],
    ['in a persona', 'persona a "@" {\n  goal "G"\n}\n', `persona a "@" {\n  ${why}\n  goal "G"\n}\n`],
    ['an ally holds none', 'ally b "@"\n', `ally b "@"\n${why}\n`],
    ['in a maybe', inPhase(['maybe "@" {', '}']), inPhase(['maybe "@" {', `  ${why}`, '}'])],
    ['in a phase, of a silence', inPhase(['silence "@"']), inPhase([why, 'silence "@"'])],
    ['a comment in an empty block stays', 'persona a "@" { /* c */ }\n', `persona a "@" { /* c */ ${why} }\n`],
    [
      'a comment of several lines behind the brace',
      'persona a "@" { /* c\n  d */\n  goal "G"\n}\n',
      `persona a "@" { /* c\n  d */\n  goal "G"\n  ${why}\n}\n`,
    ],
    ['a block with a missing brace', 'persona a "@" {\n', 'broken'],
    ['a text that is not closed', 'persona a "@\n', 'broken'],
  ])('%s', (_, text, expected) => {
    expect(edited(text, reason)).toBe(expected)
  })

  test.each(['', 'two words', 'a.b', '"', '${1:x}'])('%j names no rule', (rule) => {
    expect(addWhyNot(bind(parse('')), rule, undefined)).toEqual({ refused: 'not-a-name' })
  })
})

test.each<[string, string, string]>([
  ['a mark at the beginning', '\uFEFFimport b from "./b.journey"\nimport a from "./a.journey"\n', 'nothing-to-do'],
  ['a name twice from two files', 'import a from "./b.journey"\nimport a from "./a.journey"\n', 'name-taken'],
  ['no import', 'ally a "A"\n', 'nothing-to-do'],
  [
    'without a last line end',
    'import b from "./b.journey"\nimport a from "./a.journey"',
    'import a from "./a.journey"\nimport b from "./b.journey"',
  ],
  [
    'two that have another name each',
    'import b from "./b.journey" as c\nimport a from "./b.journey"\nimport b from "./a.journey" as d\n',
    'import b from "./a.journey" as d\nimport b from "./b.journey" as c\nimport a from "./b.journey"\n',
  ],
])('imports: %s', (_, text, expected) => {
  expect(edited(text, (model) => organizeImports(model))).toBe(expected)
})
