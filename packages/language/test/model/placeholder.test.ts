/** `_` stands for a value that nobody knows yet: it is reported once, and nothing is built on it. */
import { expect, test } from 'vitest'
import { bind, format, lint, parse, rules } from '../../src/index.ts'

test.each([
  'journey a "A" for _ state _ improves _ patience _ {\n}\n',
  'journey a "A" {\n  reviewed _ every _\n  metric "m" _ target _\n  phase use as _ reach _ {\n  }\n}\n',
  'journey a "A" {\n  phase use {\n    step "x" _ expected _ by _ to _ via _ for _ within _ after _\n  }\n}\n',
  'journey a "A" {\n  phase use {\n    step "x" {\n      wow "w" by _ effort _ impact _\n      versus _ _ "v"\n      keeps _\n    }\n  }\n}\n',
  'journey a "A" {\n  phase use {\n    step _ "x" 0\n  }\n  loop _ from _ to _ rate _ "cue"\n}\n',
  'why-not _ "because"\n',
])('%j', (text) => {
  const always = lint(bind(parse(text)), { rules: rules.filter((it) => it.preset === 'always') })
  expect(new Set(always.map((it) => it.rule))).toEqual(new Set(['placeholder-left']))
  expect(always.length).toBe([...text.matchAll(/ _/g)].length)
  expect(format(text)).toMatchObject({ text })
  const all = lint(bind(parse(text)), { rules, today: '2026-11-22' })
  expect(all.filter((it) => it.message.includes('could not look')).map((it) => it.message)).toEqual([])
})

test('its numbers are unknown, and its names lead nowhere', () => {
  const [journey] = bind(
    parse('journey a "A" patience _ {\n  phase use {\n    step s "x" _ after _ during _\n  }\n}\n'),
  ).journeys
  expect(journey?.patience).toBe(30)
  expect(journey?.steps[0]).toMatchObject({ emotion: undefined, after: undefined, during: undefined })
})

test('where it stands too late it is not moved: at the front it would be taken for a name', () => {
  const text = 'journey a "A" {\n  phase use {\n    step "x" +1 via web _\n  }\n}\n'
  const late = lint(bind(parse(text)), { rules }).filter((it) => it.rule === 'wrong-argument')
  expect(late.map((it) => it.fixes)).toEqual([[]])
})
