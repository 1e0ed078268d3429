/** What happens around the rules: which of them run, how serious they are, what is silenced, and in which order it is said. */
import { describe, expect, test } from 'vitest'
import {
  bind,
  coaching,
  defineRule,
  lint,
  parse,
  presetNames,
  recommended,
  rules,
  rulesOf,
  structure,
  type LintOptions,
  type Rule,
} from '../../src/index.ts'

const lonely = `journey bread "Bread" {
  phase purchase {
    step buys "Buys a loaf" +1
  }
  phase use {
    step "Eats it" +1
  }
  loop transactional from buys to purchase
}
`

function found(text: string, options?: LintOptions): readonly string[] {
  return lint(bind(parse(text)), options).map(({ severity, rule }) => `${severity} ${rule}`)
}

/** A rule that has something to say about every journey. */
const mine = defineRule({
  id: 'my-rule',
  level: 'info',
  preset: 'recommended',
  since: '1.0.0',
  summary: { en: 'Reports every journey.', nl: 'Meldt elke reis.' },
  why: {
    en: 'It is the rule of somebody who uses the library, and knows more about their customers than we do.',
    nl: 'Het is de regel van iemand die de bibliotheek gebruikt, en meer over de eigen klanten weet dan wij.',
  },
  messages: { seen: { en: () => 'Here is a journey.', nl: () => 'Hier is een reis.' } },
  check: (model, report) => {
    for (const it of model.journeys) report('seen', it.span, {})
  },
  bad: [],
  good: [],
})

const only = (...chosen: readonly Rule[]): LintOptions => ({ rules: [...structure, ...chosen] })
const named = (...ids: readonly string[]): LintOptions => only(...rules.filter((it) => ids.includes(it.id)))

describe('which rules run', () => {
  test('recommended, when nothing is said', () => {
    expect(found(lonely)).toEqual(found(lonely, { rules: recommended }))
    expect(found(lonely)).toContain('warning loop-without-cue')
  })

  test('each preset holds those before it, and the rules about structure', () => {
    const sizes = presetNames.map((it) => rulesOf(it).length)
    expect(sizes).toEqual(sizes.toSorted((a, b) => a - b))
    for (const it of presetNames) expect(rulesOf(it)).toEqual(expect.arrayContaining([...structure]))
    expect(coaching).toEqual(rules)
  })

  test('one of your own', () => {
    expect(found(lonely, { rules: [...recommended, mine] })).toEqual(['info my-rule', ...found(lonely)])
  })

  test('one that is not in the list, when its severity is said', () => {
    expect(found(lonely, { rules: structure, severities: { 'loop-without-cue': 'hint' } })).toEqual([
      'hint loop-without-cue',
    ])
  })

  test('not one that is off, unless it is about structure', () => {
    const severities = { 'loop-without-cue': 'off', 'unknown-keyword': 'off' } as const
    expect(found(`nonsense\n${lonely}`, { ...named('loop-without-cue'), severities })).toEqual([
      'error unknown-keyword',
    ])
  })

  test('with another severity, unless it is about structure', () => {
    const severities = { 'loop-without-cue': 'error', 'unknown-keyword': 'hint', 'my-rule': 'warning' } as const
    const options = { rules: [...(named('loop-without-cue').rules ?? []), mine], severities }
    expect(found(`nonsense\n${lonely}`, options)).toEqual([
      'error unknown-keyword',
      'warning my-rule',
      'error loop-without-cue',
    ])
  })

  test('a rule that throws costs only itself, and is reported', () => {
    const broken = {
      ...mine,
      id: 'broken',
      check: () => {
        throw new Error('planted')
      },
    }
    const findings = lint(bind(parse(lonely)), { rules: [broken, mine] })
    expect(findings.map(({ rule, message }) => [rule, message])).toEqual([
      [
        'broken',
        'The rule broken could not look at this file (planted). Please report it; the other rules are not affected.',
      ],
      ['my-rule', 'Here is a journey.'],
    ])
    expect(lint(bind(parse(lonely)), { rules: [broken], language: 'nl' })[0]?.message).toContain('Meld dit alstublieft')
  })
})

describe('why-not', () => {
  const rule = named('loop-without-cue', 'why-not-unneeded', 'why-not-without-reason')
  const at = (top: string, inside: string): string => top + lonely.replace('{\n', `{\n${inside}`)

  test('silences its rule in its block, and in the whole file at the top', () => {
    expect(found(at('', '  why-not loop-without-cue "Bread sells itself"\n'), rule)).toEqual([])
    expect(found(at('why-not loop-without-cue "Bread sells itself"\n', ''), rule)).toEqual([])
  })

  test('silences nothing outside its block', () => {
    const text = at('', '').replace('buys "Buys a loaf" +1', 'buys "Buys a loaf" +1 { why-not loop-without-cue "No" }')
    expect(found(text, rule)).toEqual(['warning why-not-unneeded', 'warning loop-without-cue'])
  })

  test('silences only its own rule, and no rule about structure', () => {
    const text = at('why-not unknown-keyword "It is fine"\nnonsense\n', '  why-not loop-without-cue "Fine"\n')
    expect(found(text, rule)).toEqual(['warning why-not-unneeded', 'error unknown-keyword'])
  })

  test('is not unneeded where its rule is off, but would have something to say', () => {
    const text = at('', '  why-not loop-without-cue "Bread sells itself"\n')
    expect(found(text, named('why-not-unneeded'))).toEqual([])
    expect(found(text, { ...rule, severities: { 'loop-without-cue': 'off' } })).toEqual([])
  })

  test('is not called unneeded where nobody can know', () => {
    const needy = { ...mine, needs: 'today', check: () => {} } as const
    const text = 'why-not my-rule "We look every day"\n'
    const options = only(needy, ...(named('why-not-unneeded').rules ?? []).filter((it) => it.preset !== 'always'))
    expect(found(text, options)).toEqual([])
    expect(found(text, { ...options, today: '2026-11-22' })).toEqual(['warning why-not-unneeded'])
  })

  test('half-typed, it says and silences nothing', () => {
    expect(found('why-not\n', rule)).toEqual(['error missing-argument'])
    expect(found('why-not _ "Because"\n', rule)).toEqual(['warning placeholder-left'])
  })
})

test('findings come in the order of the text, the most serious first at one place', () => {
  const severe = { ...mine, id: 'severe', level: 'warning' } as const
  const also = { ...mine, id: 'also' } as const
  const text = `${lonely}${lonely.replace('journey bread', 'journey cake')}`
  expect(found(text, { rules: [mine, severe, also] })).toEqual([
    'warning severe',
    'info also',
    'info my-rule',
    'warning severe',
    'info also',
    'info my-rule',
  ])
})
