import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { bind, lint, parse, rules } from 'journey-lang'
import { expect, test } from 'vitest'
import { journey } from '../support/journey.ts'

test.each([
  [['init', 'bread'], 'bread'],
  [['init', 'My first map!'], 'my-first-map'],
  [['init', '--lang', 'nl', 'Brood'], 'brood'],
  [['init', 'deep/../Ünï.journey'], 'ünï'],
])('%j writes %s.journey, in which nothing is wrong', async (args, name) => {
  const { code, out, error, folder } = await journey(args)
  expect([code, error]).toEqual([0, ''])
  expect(out).toContain(`${name}.journey`)
  const text = readFileSync(join(folder, `${name}.journey`), 'utf8')
  const model = bind(parse(text))
  expect(lint(model)).toEqual([])
  expect(model.journeys.map((it) => it.name)).toEqual([name])
  expect(text.split('\n').filter((line) => /\w/.test(line)).length).toBeLessThanOrEqual(14)
})

test('the name is asked for', async () => {
  expect(await journey(['init'], { answer: 'Bread' })).toMatchObject({ code: 0, error: '' })
  expect(await journey(['init'])).toMatchObject({ code: 2, out: '' })
  expect(await journey(['init', '!!!'])).toMatchObject({ code: 2, out: '' })
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
  for (const { id, summary } of rules) expect(out).toMatch(new RegExp(`^${id} .*${summary.en.slice(0, 12)}`, 'm'))
})

test.each(rules.map((it) => it.id))('explain %s', async (id) => {
  const { code, out } = await journey(['explain', id])
  expect(code).toBe(0)
  // The example of a file that is too large is too large to be shown.
  expect(out.includes('For example:')).toBe(id !== 'file-too-large')
  expect(out.length).toBeLessThan(6_000)
})

test.each([
  ['no-such-rule', 'There is no rule `no-such-rule`. "journey rules" lists all.\n'],
  ['long-silense', 'There is no rule `long-silense`. Did you mean `long-silence`?\n'],
  ['no\nrule \u001B[31m', 'There is no rule `no␊rule ␛[31m`. "journey rules" lists all.\n'],
])('a rule that does not exist: %j', async (id, error) => {
  expect(await journey(['explain', id])).toMatchObject({ code: 2, error })
})
