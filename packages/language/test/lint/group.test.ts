/** Findings as people read them. */
import { expect, test } from 'vitest'
import { bind, defineRule, groupFindings, lint, parse, type Severity } from '../../src/index.ts'

/** Finds its own severity, wherever it is written in a text. */
const finder = (severity: Severity) =>
  defineRule({
    id: severity,
    level: severity,
    preset: 'coaching',
    since: '1.0.0',
    summary: { en: 'Reports a word.', nl: 'Meldt een woord.' },
    why: {
      en: 'It is there for the tests, which need findings in every place and of every severity.',
      nl: 'Ze is er voor de tests, die overal bevindingen nodig hebben, hoe ernstig ook.',
    },
    messages: { found: { en: () => 'Found.', nl: () => 'Gevonden.' } },
    check: (model, report) => {
      for (const it of model.tree.text.matchAll(new RegExp(severity, 'g'))) {
        report('found', { start: it.index, end: it.index + severity.length }, {})
      }
    },
    bad: [],
    good: [],
  })

const rules = (['error', 'warning', 'info', 'hint'] as const).map(finder)

function grouped(text: string): readonly string[] {
  const model = bind(parse(text))
  return groupFindings(model, lint(model, { rules })).map(({ journey, step, findings }) =>
    [journey?.name ?? 'file', step?.name ?? '-', findings.map((it) => it.rule).join(' ')].join(': '),
  )
}

test('what is about one step stands together, and what matters comes first', () => {
  const text = `ally hint "A hint"
journey one "One info" {
  phase use "Another hint" {
    step a "hint and info" 0
    step b "warning, hint and error" 0
    step c "warning" 0
    step d "warning" 0 {
      truth "Is it fine?"
      pain "warning"
    }
  }
}
journey two "Nothing" {
  phase use {
    step e "info" 0
    step f "info and warning" 0
  }
}
// A hint behind them
`
  expect(grouped(text)).toEqual([
    'one: b: error warning hint',
    'one: d: warning warning',
    'one: c: warning',
    'one: -: info hint',
    'one: a: info hint',
    'two: f: warning info',
    'two: e: info',
    'file: -: hint hint hint',
  ])
})

test('every finding is in one group', () => {
  const text =
    'journey a "error" {\n phase use {\n maybe "info" {\n step "hint" 0\n }\n silence "warning"\n }\n}\nerror\n'
  const model = bind(parse(text))
  const findings = lint(model, { rules })
  const all = groupFindings(model, findings).flatMap((it) => it.findings)
  expect(all.toSorted((a, b) => a.span.start - b.span.start)).toEqual(findings)
})
