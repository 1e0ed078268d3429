import { expect, test } from 'vitest'
import { bind, lint, parse, rules, snippetIn, statements } from '../../src/index.ts'

test('every text that a snippet leaves to be filled in is there in Dutch', () => {
  const texts = statements.flatMap(({ snippet }) => snippet.match(/"\$\{\d+:[^}]*\}\??"/g) ?? [])
  expect(texts.length).toBeGreaterThan(30)
  expect(texts.filter((it) => snippetIn(it, 'nl') === it)).toEqual([])
  expect(texts.filter((it) => snippetIn(it, 'en') !== it)).toEqual([])
})

test.each([
  ['pain "${1:What hurts}"', 'pain "${1:Wat pijn doet}"'],
  ['truth "${1:What the customer asks themselves}?"', 'truth "${1:Wat de klant zich afvraagt}?"'],
  ['a name that reads like one: ${1:When}', 'a name that reads like one: ${1:When}'],
  ['what somebody wrote: "\\${1:What hurts}"', 'what somebody wrote: "\\${1:What hurts}"'],
  ['nothing known: "${1:Anything}"', 'nothing known: "${1:Anything}"'],
])('%s', (snippet, dutch) => {
  expect(snippetIn(snippet, 'nl')).toBe(dutch)
})

const text = 'journey a "A" {\n  phase use {\n    step "S" -2 {\n      pain "P"\n    }\n  }\n}\n'

test.each([
  ['en', 'en', 'What would help'],
  ['en', 'nl', 'Wat zou helpen'],
  ['nl', 'en', 'What would help'],
] as const)(
  'messages in %s and journeys in %s: “%s” is to be filled in, and is seen to be',
  (language, textLanguage, it) => {
    const findings = lint(bind(parse(text)), { rules, language, textLanguage })
    const edits = findings.flatMap((found) => found.fixes.flatMap((fix) => fix.edits))
    const edit = edits.find(({ newText }) => newText.includes('opportunity'))!
    expect(edit.snippet).toContain(`"\${1:${it}}"`)
    const filled = text.slice(0, edit.span.start) + edit.newText + text.slice(edit.span.end)
    const left = lint(bind(parse(filled))).filter(({ rule }) => rule === 'placeholder-left')
    expect(left.map(({ span }) => filled.slice(span.start, span.end))).toEqual([`"${it}"`])
  },
)
