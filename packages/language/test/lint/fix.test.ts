/** All safe fixes at once. */
import { expect, test } from 'vitest'
import {
  defineRule,
  fixAll,
  fixesTogether,
  lint,
  bind,
  parse,
  structure,
  type LintOptions,
  type Rule,
} from '../../src/index.ts'
import { memoryWorkspace } from '../../src/testkit/index.ts'

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

test('says where in the given text each was, also when an earlier one moved it', () => {
  const rules = [replacing('bread', 'a longer bun'), replacing('bun', 'roll'), replacing('Sour', 'A very sour')]
  const given = 'ally sour "Sour bread"\nally sweet "Sweet bread"\n'
  const { text: fixed, fixed: made } = fixAll(given, { rules })
  expect(fixed).toBe('ally sour "A very sour a longer roll"\nally sweet "Sweet a longer roll"\n')
  const wordAt = (at: number): string | undefined => /^\w+/.exec(given.slice(at))?.[0]
  expect(made.map(({ finding, at }) => [finding.rule, wordAt(at)])).toEqual([
    ['no-Sour', 'Sour'],
    ['no-bread', 'bread'],
    ['no-bread', 'bread'],
    ['no-bun', 'bread'],
    ['no-bun', 'bread'],
  ])
})

test('a text with nothing to mend is the same text', () => {
  const text = 'journey bread "Bread" {\n}\n'
  expect(fixAll(text)).toEqual({ text, fixed: [] })
})

/** A file that others import; the workspace knows them all. */
const people = { 'people.journey': 'mentor baker "The baker"\nmentor miller "The miller"\n' }

/** What is made of a file that can import people. */
const amongPeople = (text: string): string =>
  fixAll(text, { uri: 'main.journey', workspace: memoryWorkspace({ ...people, 'main.journey': text }) }).text

const bread = (step: string): string => `\njourney bread "Bread" {\n  phase purchase {\n    step ${step}\n  }\n}\n`

test('an import that nothing uses is taken away, but not by the run that mended it, nor beside what was not read', () => {
  const step = '"Buys a loaf" +1 with baker via store for order'
  const both = 'import baker, miller from "./people.journey"\n'
  expect(amongPeople(both + bread(step))).toBe(`import baker from "./people.journey"\n${bread(step)}`)
  const mended = amongPeople(`import baker, miller from ./people.journey\n${bread(step)}`)
  expect(mended).toBe(both + bread(step))
  expect(amongPeople(mended)).toBe(`import baker from "./people.journey"\n${bread(step)}`)
  for (const it of [`${step} -> miller`, step.replace('baker', 'the miler'), `it's for the ${step}`]) {
    expect(amongPeople(both + bread(it))).toContain('miller from')
  }
  expect(amongPeople(both + bread(step.replace('baker', 'baker, millr')))).toBe(
    both + bread(step.replace('baker', 'baker, miller')),
  )
})

test('who a name stands for is never made up, nor is an arrow taken away', () => {
  const text = bread('"Buys a loaf" +1 with mum via store for order -> home')
  expect(fixAll(text)).toEqual({ text, fixed: [] })
  const mum = bread('"Buys a loaf" +1 with mum via store for order')
  expect(fixAll(mum)).toEqual({ text: mum, fixed: [] })
})

/** Finds every word of a kind, and replaces it. */
const replacing = (word: string, newText: string, safe = true): Rule =>
  defineRule({
    id: `no-${word}`,
    level: 'warning',
    preset: 'recommended',
    since: '1.0.0',
    summary: { en: 'Reports a word.', nl: 'Meldt een woord.' },
    why: {
      en: 'It is there for the tests, which need fixes that go wrong, and ours do not.',
      nl: 'Ze is er voor de tests, die oplossingen nodig hebben die misgaan, en dat doen de onze niet.',
    },
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

/** How many findings of some rules are mended at once, and what comes of it; undefined when none is. */
function together(before: string, options: LintOptions): number | undefined {
  const model = bind(parse(before))
  return fixesTogether(model, lint(model, options), options)?.length
}

test('some findings are mended at once, where that adds no error', () => {
  expect(together(text, { rules: [replacing('bread', 'cake')] })).toBe(2)
  expect(together(text, { rules: [...structure, replacing('ally', 'nonsense')] })).toBe(undefined)
  expect(together(text, { rules: [replacing('bread', 'cake', false)] })).toBe(undefined)
  expect(together(text, { rules: [replacing('bread', 'bread')] })).toBe(undefined)
  expect(together('', { rules: structure })).toBe(undefined)
})

test('what is an error only here is looked at as well', () => {
  const rules = [...structure, replacing('Sour', 'cake'), replacing('cake', 'pie', false)]
  expect(together(text, { rules })).toBe(1)
  expect(together(text, { rules, severities: { 'no-cake': 'error' } })).toBe(undefined)
})

test('what is no error here stops nothing', () => {
  const strict = { ...replacing('cake', 'pie', false), level: 'error' } as const
  const rules = [...structure, replacing('Sour', 'cake'), strict]
  expect(together(text, { rules })).toBe(undefined)
  expect(together(text, { rules, severities: { 'no-cake': 'hint' } })).toBe(1)
  expect(together(text, { rules, severities: { 'no-cake': 'off' } })).toBe(1)
})

test('of two fixes that touch, the first is made', () => {
  expect(together(text, { rules: [replacing('Sour bread', 'a'), replacing('bread', 'b')] })).toBe(2)
  expect(
    together(text, { rules: [replacing('Sour', 'a'), replacing('Sour bread', 'b'), replacing('sour', 'c')] }),
  ).toBe(2)
})
