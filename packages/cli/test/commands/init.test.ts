import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { bind, lint, parse } from 'journey-lang'
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

test('what goes wrong is said in Dutch too', async () => {
  const error = 'a.journey is er al en is gelaten zoals het is.\n'
  const files = { 'a.journey': 'mine' }
  expect(await journey(['init', '--lang', 'nl', 'a'], { files })).toMatchObject({ code: 2, error })
  const asked = await journey(['init', '--lang', 'nl'])
  expect(asked).toMatchObject({ code: 2, error: 'Zeg hoe de reis heet: journey init NAAM.\n' })
})

test('a file that is there is never written over', async () => {
  const { code, error, folder } = await journey(['init', 'a'], { files: { 'a.journey': 'mine' } })
  expect([code, error]).toEqual([2, 'a.journey is already there, and was left as it is.\n'])
  expect(readFileSync(join(folder, 'a.journey'), 'utf8')).toBe('mine')
})
