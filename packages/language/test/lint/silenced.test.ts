import { expect, test } from 'vitest'
import { bind, defineRule, parse, silencedBy, type LintOptions } from '../../src/index.ts'

/** What the first `why-not` of a text silences, as the texts that the findings mark; undefined when nobody knows. */
function silenced(text: string, options?: LintOptions): readonly string[] | undefined {
  const model = bind(parse(text))
  const whyNot = model.statements.find((it) => it.word === 'why-not')
  if (!whyNot) throw new RangeError('The text has no why-not.')
  return silencedBy(model, whyNot, options)?.map(({ span }) => text.slice(span.start, span.end))
}

const loops = (first: string, second: string): string => `journey a "A" {
  ${first}
  phase purchase { step buys "Buys" +1 }
  loop emotional from buys to purchase
}
journey b "B" {
  ${second}
  phase purchase { step pays "Pays" +1 }
  loop emotional from pays to purchase
}
`

test.each([
  ['a line at the top speaks for the whole file', `why-not loop-without-cue "R"\n${loops('', '')}`, 2],
  ['a line in a block speaks for that block', loops('why-not loop-without-cue "R"', ''), 1],
  ['two lines that say the same are both needed', loops('why-not loop-without-cue\n  why-not loop-without-cue', ''), 1],
  ['a line that is not needed', loops('why-not unused-name "R"', ''), 0],
  ['a rule that is in no preset that runs', `why-not loop-without-cue "R"\n${loops('', '')}`, 2],
])('%s', (_, text, count) => {
  expect(silenced(text)).toHaveLength(count)
})

test('a rule that is off would still say it', () => {
  const options: LintOptions = { rules: [], severities: { 'loop-without-cue': 'off' } }
  expect(silenced(loops('why-not loop-without-cue', ''), options)).toHaveLength(1)
})

test.each([
  ['a rule that nobody knows', 'why-not no-such-rule "R"'],
  ['a rule that cannot be silenced', 'why-not syntax-error "R"'],
  ['a rule that judges such lines', 'why-not why-not-unneeded "R"'],
  ['no rule at all', 'why-not'],
  ['a line where none may stand', 'ally a "A" {\n  why-not loop-without-cue\n}'],
])('nobody knows of %s', (_, text) => {
  expect(silenced(text)).toBeUndefined()
})

test('rules of others count too: one that lacks the day knows nothing, and one that throws says so, as in a check', () => {
  const rule = (id: string, check: (report: () => void) => void) =>
    defineRule({
      id,
      level: 'info',
      preset: 'recommended',
      since: '1.0.0',
      summary: { en: 'Reports every journey.', nl: 'Meldt elke reis.' },
      why: {
        en: 'It is the rule of somebody who uses the library.',
        nl: 'Het is de regel van iemand die de bibliotheek gebruikt.',
      },
      messages: { seen: { en: () => 'Here.', nl: () => 'Hier.' } },
      check: (model, report) => check(() => model.journeys.forEach((it) => report('seen', it.span, {}))),
      bad: [],
      good: [],
    })
  const mine = rule('mine', (report) => report())
  const broken = rule('broken', () => {
    throw new Error('no')
  })
  const text = (id: string) => `journey a "A" {\n  why-not ${id} "R"\n}\n`
  const needy = { ...mine, needs: 'today' } as const
  const inner = (id: string) => `why-not ${id} "R"\njourney a "A" { }\n`
  expect(silenced(inner('mine'), { rules: [mine] })).toEqual(['journey a "A" { }'])
  expect(silenced(inner('mine'), { rules: [needy] })).toBeUndefined()
  expect(silenced(inner('mine'), { rules: [needy], today: '2026-11-22' })).toHaveLength(1)
  expect(silenced(text('broken'), { rules: [broken] })).toEqual([''])
})
