/** Quick fixes: what a finding brings, the same for all of its rule, and the reason why it does not hold. */
import { defineRule } from 'journey-lang'
import { check } from 'journey-lang/testkit'
import { expect, test } from 'vitest'
import { made, offered, textAfter, titles, type Asking } from '../support/code-actions.ts'
import { projectOf } from '../support/features.ts'

const fixes: Asking = { only: ['quickfix'] }
const snippets: Asking = { ...fixes, snippets: 'snippets' }
const dutch: Asking = { ...fixes, state: { languageOf: () => 'nl' } }

const stay = (step: string, before = 'mentor host "The host"\n\n'): string =>
  `${before}journey stay "A night away" {\n  phase use {\n${step}\n  }\n}\n`

test.each<[string, string, string]>([
  ['nothing is wrong', stay('    step "Sle$0eps" +1 with host'), ''],
  ['an empty file', '$0', ''],
  [
    'a name that is spelled wrong',
    stay('    step "Sleeps" +1 with ho$0stt'),
    'Change to `host` (preferred)\nDeclare mentor hostt',
  ],
  ['at its end', stay('    step "Sleeps" +1 with hostt$0'), 'Change to `host` (preferred)\nDeclare mentor hostt'],
  ['right behind a blank it is another place', stay('    step "Sleeps" +1 with hostt $0 via store'), ''],
  [
    'a selection touches several findings',
    stay('    step "Sleeps"$0 +1 with hostt via stor$0'),
    'Change to `host` (preferred)\nDeclare mentor hostt\nChange to `store` (preferred)\nDeclare channel stor\nFix all 2 of `unknown-reference`',
  ],
  [
    'an insert is not preferred',
    stay('    step "Sleeps" -1 with host {\n      pain "Th$0e lift"\n    }'),
    'Add what would help\nSay why not: `pain-unattended` in this step',
  ],
  ['a name like any other', stay('    step "Sleeps" +1 with __pro$0to__'), 'Declare mentor __proto__'],
  [
    'a finding without a fix',
    'mentor host "H"\nally ho$0st "I"\njourney a "A" {\n  phase use {\n    step "S" +1 with host\n  }\n}\n',
    '',
  ],
  [
    'an import that leads nowhere',
    'import hos$0t from "./people.journey"\n//- people.journey\nmentor hosts "The host"\n',
    'Change to `hosts` (preferred)',
  ],
])('%s', (_, marked, expected) => {
  check(titles(fixes), marked, expected)
})

test('fixes speak Dutch', () => {
  check(
    titles(dutch),
    stay('    step "Slaapt" -1 with hostt {\n      pain "De l$0ift"\n    }'),
    'Voeg toe wat zou helpen\nZeg waarom niet: `pain-unattended` in deze stap',
  )
  check(
    titles(dutch),
    stay('    step "Slaapt" +1 with hos$0tt'),
    'Verander in `host` (preferred)\nDeclareer mentor hostt',
  )
})

test.each<[string, string, string]>([
  ['a name at the end', 'with hos$0tt', 'Change to `host` (preferred)\nDeclare mentor hostt'],
  ['half a clause word', 'wi$0', ''],
  ['a text that is not closed', '{\n      wow "Quiet$0', 'Add `"` (preferred)'],
])('half-typed text has its fixes too: %s', (_, end, expected) => {
  const typed = 'mentor host "The host"\n\njourney stay "A night away" {\n  phase use {\n    step "Sleeps" '
  check(titles(fixes), typed + end, expected)
})

test('a fix changes what it says', () => {
  check(
    made('Change to `host`', fixes),
    stay('    step "🛏 Sleeps" +1 with hos$0tt'),
    stay('    step "🛏 Sleeps" +1 with host'),
  )
  check(
    made('Declare mentor hostt', fixes),
    stay('    step "Sleeps" +1 with hos$0tt'),
    stay('    step "Sleeps" +1 with hostt', 'mentor host "The host"\nmentor hostt "Hostt"\n\n'),
  )
})

test.each(['utf-8', 'utf-16', 'utf-32'] as const)('the same text comes out in %s', (encoding) => {
  check(
    made('Change to `host`', { ...fixes, state: { encoding } }),
    stay('    step "🛏 é Sleeps" +1 with hos$0tt via store // 🛏'),
    stay('    step "🛏 é Sleeps" +1 with host via store // 🛏'),
  )
})

test('an insert has tab stops where the editor knows them', () => {
  const marked = stay('    step "Sleeps" -1 with host {\n      pain "Th$0e lift"\n    }')
  const after = (line: string): string =>
    stay(`    step "Sleeps" -1 with host {\n      pain "The lift"\n      ${line}\n    }`)
  check(made('Add what would help', snippets), marked, after('opportunity "${1:What would help}"$0'))
  check(made('Add what would help', fixes), marked, after('opportunity "What would help"'))
})

test('a fix names the finding that it takes away, and the version of the file', () => {
  const text = stay('    step "Sleeps" +1 with hostt')
  const file = projectOf({ 'main.journey': text }).file('file:///main.journey')!
  const at = { line: 4, character: 28 }
  const [first] = offered(file, { start: at, end: at }, fixes)
  expect(first).toEqual({
    title: 'Change to `host`',
    kind: 'quickfix',
    isPreferred: true,
    diagnostics: [
      {
        range: { start: { line: 4, character: 26 }, end: { line: 4, character: 31 } },
        severity: 1,
        code: 'unknown-reference',
        source: 'journey',
        codeDescription: { href: 'https://rules.example/unknown-reference' },
        message: 'There is no mentor, ally, competitor or persona `hostt`. Did you mean `host`?',
      },
    ],
    edit: {
      documentChanges: [
        {
          textDocument: { uri: 'file:///main.journey', version: 1 },
          edits: [{ range: { start: { line: 4, character: 26 }, end: { line: 4, character: 31 } }, newText: 'host' }],
        },
      ],
    },
  })
})

const scale = (...emotions: readonly string[]): string =>
  stay(emotions.map((it, index) => `    step "S${index}" ${it} with host`).join('\n'))

test.each<[string, string, string]>([
  ['three of a rule', scale('+3$0', '-4', '+5'), 'Fix all 3 of `emotion-out-of-range`'],
  ['one is no “all”', scale('+3$0', '-2', '+1'), ''],
  ['elsewhere', scale('+1$0', '-4', '+5'), ''],
])('all of a rule: %s', (_, marked, expected) => {
  check(titles({ ...fixes, beginning: 'Fix all' }), marked, expected)
})

test('all of a rule at once', () => {
  check(made('Fix all 3 of `emotion-out-of-range`', fixes), scale('+3$0', '-4', '+5'), scale('+2', '-2', '+2'))
  check(made('Los alle 2 van `emotion-out-of-range` op', dutch), scale('+3$0', '-4'), scale('+2', '-2'))
})

test('with Windows line ends', () => {
  const windows = (it: string): string => it.replaceAll('\n', '\r\n')
  check(made('Fix all 2 of `emotion-out-of-range`', fixes), windows(scale('+3$0', '-4')), windows(scale('+2', '-2')))
})

test('imports that nobody needs go together, one comma each', () => {
  const people = '//- people.journey\nmentor host "H"\nmentor cook "C"\nmentor guide "G"\n'
  const text = (names: string): string =>
    stay('    step "Sleeps" +1 with host', `import ${names} from "./people.journey"\n\n`)
  check(made('Fix all 2 of `unused-name`', fixes), text('co$0ok, host, guide') + people, text('host'))
})

const lonely = (reason = '', inside = ''): string =>
  `${reason}mentor host "The host"

journey stay "A night away" {
  phase use {
    step "Sleeps" -1 with host {
${inside}      pain "The lift"
    }
  }
}
`

test.each<[string, string, string, string]>([
  [
    'before what stands in a step',
    'Say why not: `pain-unattended` in this step',
    lonely().replace('The lift', 'The$0 lift'),
    lonely('', '      why-not pain-unattended "${2:Why it is fine here}"\n'),
  ],
  [
    'behind its clause lines',
    'Say why not: `pain-unattended` in this step',
    stay('    step "Sleeps" -1 { // at last\n      with host // him\n      pain "Th$0e lift"\n    }'),
    stay(
      '    step "Sleeps" -1 { // at last\n      with host // him\n      why-not pain-unattended "${2:Why it is fine here}"\n      pain "The lift"\n    }',
    ),
  ],
  [
    'in a block on one line',
    'Say why not: `pain-unattended` in this step',
    stay('    step "Sleeps" -1 with host { pain "Th$0e lift" }'),
    stay('    step "Sleeps" -1 with host { pain "The lift"; why-not pain-unattended "${2:Why it is fine here}" }'),
  ],
  [
    'where there is no block yet',
    'Say why not: `unused-name` in this mentor',
    'mentor ho$0st "The host" // new\n',
    'mentor host "The host" {\n  why-not unused-name "${2:Why it is fine here}"\n} // new\n',
  ],
  [
    'what may hold none leaves it to the file',
    'Say why not: `unused-name` in this file',
    'mentor host "The host" {\n  reachable via phone\n}\nally sis$0ter "Her sister" // new\n'
      .replace('mentor host', 'competitor host')
      .replace(' {\n  reachable via phone\n}', ''),
    'competitor host "The host"\nally sister "Her sister" // new\nwhy-not unused-name "${2:Why it is fine here}"\n',
  ],
  [
    'in a journey',
    'Say why not: `no-loyalty-loop` in this journey',
    'mentor host "H"\n\njourney stay "A ni$0ght away" {\n\n  phase purchase {\n    step "Books" +1 with host\n  }\n}\n',
    'mentor host "H"\n\njourney stay "A night away" {\n  why-not no-loyalty-loop "${2:Why it is fine here}"\n\n  phase purchase {\n    step "Books" +1 with host\n  }\n}\n',
  ],
])('the reason why not stands %s', (_, title, marked, expected) => {
  check(made(title, snippets), marked, expected)
})

test.each<[string, string]>([
  ['what is about the text itself', stay('    step "Sleeps" +3$0 with host')],
  ['what judges reasons', stay('    why-not pain-un$0attended "There is none"\n    step "Sleeps" +1 with host')],
  ['a block whose brace is missing', stay('    step "Sleeps" -1 with host {\n      pain "The$0 lift"')],
])('no reason silences %s', (_, marked) => {
  check(titles({ ...fixes, beginning: 'Say why not' }), marked, '')
})

test('a reason takes its finding away', () => {
  const text = lonely()
  const file = projectOf({ 'main.journey': text }).file('file:///main.journey')!
  const all = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } }
  const reasons = offered(file, all, fixes).filter((it) => it.title.startsWith('Say why not'))
  expect(reasons.map((it) => it.title)).toEqual([
    'Say why not: `all-about-us` in this journey',
    'Say why not: `nothing-to-tell` in this journey',
    'Say why not: `weak-ending` in this step',
    'Say why not: `pain-unattended` in this step',
  ])
  for (const reason of reasons) {
    const after = projectOf({ 'main.journey': textAfter(file, reason) }).file('file:///main.journey')!
    const [silenced] = reason.diagnostics!
    const left = file.findings.map((it) => it.rule).filter((it) => it !== silenced?.code)
    expect(after.findings.map((it) => it.rule).toSorted()).toEqual([...left, 'placeholder-left'].toSorted())
  }
})

const ours = defineRule({
  id: 'ours',
  level: 'warning',
  preset: 'recommended',
  since: '0.1.0',
  summary: { en: 'Reports every journey.', nl: 'Meldt elke reis.' },
  why: { en: 'To try it.', nl: 'Om het te proberen.' },
  messages: { seen: { en: () => 'A journey.', nl: () => 'Een reis.' } },
  check: ({ journeys }, report) => journeys.forEach((it) => report('seen', it.span, {})),
  bad: [],
  good: [],
})

test('a rule of a project may be silenced as well, unless no word can name it', () => {
  const titlesWith = (id: string): readonly string[] => {
    const settings = { rules: [{ ...ours, id }] }
    const files = { 'main.journey': 'journey a "A" {\n}\n' }
    const file = projectOf(files, { settingsOf: () => settings }).file('file:///main.journey')!
    const at = { line: 0, character: 8 }
    return offered(file, { start: at, end: at }, fixes).map((it) => it.title)
  }
  expect(titlesWith('our-rule')).toEqual(['Say why not: `our-rule` in this journey'])
  expect(titlesWith('our rule')).toEqual([])
  expect(titlesWith('$1}')).toEqual([])
})
