/** All safe fixes at once. */
import { expect, test } from 'vitest'
import { defineRule, fixAll, lint, bind, parse, structure, type Rule } from '../../src/index.ts'

test('mends until nothing is left to mend, and says what it did in order', () => {
  const text = `mentor baker "The baker"
journey bread "Bread" {
  phase purchase {
    step buys "Buys a loaf" +3 with bakr via stor fro order
  }
}
`
  const { text: fixed, fixed: made } = fixAll(text, { rules: structure })
  expect(fixed).toContain('step buys "Buys a loaf" +2 with baker via store for order')
  expect(made.map(({ finding }) => finding.rule)).toEqual([
    'emotion-out-of-range',
    'unknown-reference',
    'unknown-reference',
    'unknown-clause',
  ])
  expect(lint(bind(parse(fixed)), { rules: structure })).toEqual([])
})

test('a text with nothing to mend is the same text', () => {
  const text = 'journey bread "Bread" {\n}\n'
  expect(fixAll(text)).toEqual({ text, fixed: [] })
})

/** Finds every word of a kind, and replaces it. */
const replacing = (word: string, newText: string, safe = true): Rule =>
  defineRule({
    id: `no-${word}`,
    level: 'warning',
    preset: 'recommended',
    since: '1.0.0',
    summary: 'Reports a word.',
    why: 'It is there for the tests, which need fixes that go wrong, and ours do not.',
    messages: { found: { en: () => 'Found.', nl: () => 'Gevonden.' } },
    fixes: { replace: { en: () => 'Replace', nl: () => 'Vervang' } },
    check: (model, report) => {
      for (const { index } of model.tree.text.matchAll(new RegExp(`\\b${word}\\b`, 'g'))) {
        const span = { start: index, end: index + word.length }
        report('found', span, {}, { fixes: [{ title: 'replace', data: {}, safe, edits: [{ span, newText }] }] })
      }
    },
    bad: [],
    good: [],
  })

const text = 'ally sour "Sour bread"\nally sweet "Sweet bread"\n'

test('a fix that would add an error is not made, and does not stop the others', () => {
  const rules = [...structure, replacing('ally', 'nonsense'), replacing('bread', 'cake')]
  expect(fixAll(text, { rules }).text).toBe('ally sour "Sour cake"\nally sweet "Sweet cake"\n')
})

test('what is not safe is never made', () => {
  expect(fixAll(text, { rules: [replacing('bread', 'cake', false)] }).text).toBe(text)
})

test('fixes that undo each other come to an end', () => {
  const rules = [replacing('bread', 'cake'), replacing('cake', 'bread')]
  expect(['bread', 'cake'].some((it) => fixAll(text, { rules }).text.includes(it))).toBe(true)
})

test('fixes that touch each other are made one after the other', () => {
  const rules = [replacing('bread', 'bun'), replacing('Sour bread', 'Rye'), replacing('bun', 'roll')]
  expect(fixAll(text, { rules }).text).toBe('ally sour "Rye"\nally sweet "Sweet roll"\n')
})
