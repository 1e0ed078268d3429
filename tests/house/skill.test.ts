/** What agents are taught about the language is true: every statement, every word of a list, and every journey. */
import { readFileSync } from 'node:fs'
import { bind, lint, parse, rules, statements, strict, wordLists } from 'journey-lang'
import { expect, test } from 'vitest'

const text = readFileSync(new URL('../../extension/skills/journey/SKILL.md', import.meta.url), 'utf8')
const rows = Array.from(
  text.matchAll(/^\| `([\w-]+)` +\| ([^|]+?) +\| `([^`]+)`/gm),
  ([, word = '', places = '', shape = '']) => ({
    word,
    places,
    shape,
  }),
)

test('it is short, and says in its front matter what it is for', () => {
  expect(text.split('\n').length).toBeLessThan(200)
  const [, name, description = ''] = /^---\nname: ([\w-]+)\ndescription: (.+)\n---\n/.exec(text) ?? []
  // Agents look for a folder of that name, and read no longer description.
  expect(name).toBe('journey')
  expect(description.length).toBeGreaterThan(100)
  expect(description.length).toBeLessThan(1024)
})

test('every statement of the language is in it, and no other', () => {
  expect(rows.map((it) => it.word).toSorted()).toEqual([...new Set(statements.map((it) => it.word))].toSorted())
  for (const { word, shape } of rows) expect(shape, word).toMatch(new RegExp(`^${word} `))
})

test('a statement stands where it says', () => {
  for (const { word, places } of rows) {
    const real = statements.filter((it) => it.word === word).flatMap((it) => it.in)
    const names = [...new Set(real)].map(inWords).toSorted()
    const sorted = places.split(', ').toSorted().join(', ')
    expect(sorted, word).toBe(names.length > 2 ? 'several' : names.join(', '))
  }
})

test('every clause in a shape is one of that statement', () => {
  for (const { word, shape } of rows) {
    const real = statements.filter((it) => it.word === word).flatMap((it) => it.clauses.map((clause) => clause.word))
    const written = Array.from(shape.matchAll(/\[([a-z-]+)(?: |\])/g), ([, it = '']) => it)
    const values = new Set(['name', 'emotion', 'duration', 'to,'])
    expect(
      written.filter((it) => !values.has(it) && !real.includes(it)),
      word,
    ).toEqual([])
  }
})

test.each([
  ['Stages', ['stages']],
  ['Channels that are built in', ['contactChannels', 'broadcastChannels']],
  ['Purposes', ['purposes']],
  ['Sources of evidence', ['sources']],
] as const)('%s are those that there are', (name, lists) => {
  const [, sentence = ''] = new RegExp(`^- ${name} are ([^.]*)\\.`, 'm').exec(text) ?? []
  const written = Array.from(sentence.matchAll(/`([\w-]+)`/g), ([, it]) => it)
  expect(written).toEqual(lists.flatMap((it) => wordLists[it].words.map(({ word }) => word)))
})

test('every rule that is named is one', () => {
  const named = Array.from(text.matchAll(/why-not ([a-z]+(?:-[a-z]+)+)/g), ([, it]) => it)
  expect(named.length).toBeGreaterThan(0)
  for (const it of named) expect(rules.map((rule) => rule.id)).toContain(it)
})

test('no rule has anything to warn of in its journeys', () => {
  const fences = Array.from(text.matchAll(/^```journey\n([\s\S]*?)^```$/gm), ([, code = '']) => code)
  expect(fences.length).toBeGreaterThan(0)
  for (const it of fences) {
    const findings = lint(bind(parse(it)), { today: '2026-10-01', rules: strict })
    expect(findings.filter(({ severity }) => severity === 'error' || severity === 'warning')).toEqual([])
  }
})

function inWords(place: string): string {
  return place === 'file' ? 'top' : place
}
