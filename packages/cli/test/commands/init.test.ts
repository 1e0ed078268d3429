import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { bind, format, lint, parse, recommended, rules } from 'journey-lang'
import { expect, test } from 'vitest'
import { journey } from '../support/journey.ts'

const long = 'Wine at the fireside '.repeat(150).trim()

test.each([
  [['init', 'bread'], 'bread', 'Bread'],
  [['init', 'my-first-map'], 'my-first-map', 'My first map'],
  [['init', 'My first map!'], 'my-first-map', 'My first map!'],
  [['init', '--lang', 'nl', 'Brood'], 'brood', 'Brood'],
  [['init', 'deep/../Ünï.journey'], 'ünï', 'Ünï'],
  [['init', 'maps/élan_vital.journey'], 'élan_vital', 'Élan vital'],
  [['init', 'Bread and/or butter'], 'bread-and-or-butter', 'Bread and/or butter'],
  [['init', 'Say "hello" in C:\\new\\'], 'say-hello-in-c-new', 'Say "hello" in C:\\new\\'],
  [['init', '“Curly” & <b>bold</b> // ${x}'], 'curly-b-bold-b-x', '“Curly” & <b>bold</b> // ${x}'],
  [['init', '🍷 Wine 👩‍👧'], 'wine', '🍷 Wine 👩‍👧'],
  [['init', '  two\nlines\tand \u202Ea \0 turn\u0007 \uD83D '], 'two-lines-and-a-turn', 'two lines and a turn'],
  [['init', long], 'wine-at-the-fireside-wine-at-the-fireside-wine-at-the-firesi', long],
  [['init', `${'𝒜'.repeat(70)}`], '𝒜'.repeat(60), '𝒜'.repeat(70)],
  // Names that something else in the file has, and words of the language that would be read as such.
  [['init', 'neighbour'], 'neighbour-journey', 'Neighbour'],
  [['init', '--lang', 'nl', 'Bakker'], 'bakker-journey', 'Bakker'],
  [['init', 'for'], 'for-journey', 'For'],
  [['init', 'during'], 'during-journey', 'During'],
  [['init', 'journey'], 'journey', 'Journey'],
])('%j writes %s.journey, in which nothing is wrong', async (args, name, title) => {
  const { code, out, error, folder } = await journey(args)
  expect([code, error]).toEqual([0, ''])
  expect(out).toContain(`${name}.journey`)
  const text = readFileSync(join(folder, `${name}.journey`), 'utf8')
  const model = bind(parse(text))
  expect(lint(model)).toEqual([])
  expect(lint(model, { rules: recommended, today: '2026-11-22' })).toEqual([])
  expect(model.journeys.map((it) => [it.name, it.title])).toEqual([[name, title]])
  expect(format(text)).toMatchObject({ text, edits: [] })
  expect(text.split('\n').filter((line) => /\w/.test(line)).length).toBeLessThanOrEqual(14)
})

test('the name is asked for', async () => {
  expect(await journey(['init'], { answer: 'Bread' })).toMatchObject({ code: 0, error: '' })
  expect(await journey(['init'])).toMatchObject({ code: 2, out: '' })
  expect(await journey(['init', '!!!'])).toMatchObject({ code: 2, out: '' })
  expect(await journey(['init', '_'])).toMatchObject({ code: 2, out: '' })
})

test('a file that is there is never written over', async () => {
  const { code, error, folder } = await journey(['init', 'a'], { files: { 'a.journey': 'mine' } })
  expect([code, error]).toEqual([2, 'a.journey is already there, and was left as it is.\n'])
  expect(readFileSync(join(folder, 'a.journey'), 'utf8')).toBe('mine')
})

test('rules lists every rule', async () => {
  const { code, out } = await journey(['rules'])
  expect(code).toBe(0)
  expect(out.trim().split('\n')).toHaveLength(rules.length)
  for (const { id, summary } of rules) expect(out).toMatch(new RegExp(`^${id} .*${summary.slice(0, 12)}`, 'm'))
})

test.each(rules.map((it) => it.id))('explain %s', async (id) => {
  const { code, out } = await journey(['explain', id])
  expect(code).toBe(0)
  // The example of a file that is too large is too large to be shown.
  expect(out.includes('For example:')).toBe(id !== 'file-too-large')
  expect(out.length).toBeLessThan(6_000)
})

test.each([
  ['duplicate-clause', 'Fixed:', 'With the insert'],
  ['look-alike-character', 'Fixed:', 'With the insert'],
  ['long-silence', 'With the insert, still to be filled in:', 'Fixed:'],
  ['no-loyalty-loop', 'With the insert, still to be filled in:', 'Fixed:'],
])('what %s puts in is %s', async (id, heading, other) => {
  const { out } = await journey(['explain', id])
  expect(out).toContain(`\n${heading}\n`)
  expect(out).not.toContain(other)
})

test.each([
  ['no-such-rule', 'There is no rule `no-such-rule`. "journey rules" lists all.\n'],
  ['long-silense', 'There is no rule `long-silense`. Did you mean `long-silence`?\n'],
  ['no\nrule \u001B[31m', 'There is no rule `no␊rule ␛[31m`. "journey rules" lists all.\n'],
])('a rule that does not exist: %j', async (id, error) => {
  expect(await journey(['explain', id])).toMatchObject({ code: 2, error })
})
