/** What a project says about its journeys, and what a call says over it. */
import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { reportSchema } from '../../src/index.ts'
import { journey, type Call } from '../support/journey.ts'

const lonely = `mentor baker "The baker"

journey bread "Bread" {
  phase purchase {
    step buys "Buys a loaf" +1 with baker via store
  }
  phase use {
    step "Eats it" +1 after 1d
  }
  loop transactional from buys to purchase
}
`

async function findings(args: readonly string[], call: Call): Promise<readonly string[]> {
  const { out, error } = await journey(['check', '--format', 'json', ...args], call)
  expect(error).toBe('')
  return v
    .parse(reportSchema, JSON.parse(out))
    .files.flatMap(({ path, findings: all }) => all.map(({ rule, severity }) => `${path} ${severity} ${rule}`))
}

const shown = (rule: string, severity = 'warning', path = 'a.journey') => `${path} ${severity} ${rule}`

describe('a configuration', () => {
  test('sets how serious a rule is, or that it is off', async () => {
    const config = `{
      // Comments are fine here, and so is a comma too many.
      "rules": { "loop-without-cue": "error", "no-contact-after-purchase": "off", },
    }`
    const found = await findings([], { files: { 'a.journey': lonely, 'journey.config.json': config } })
    expect(found).toContain(shown('loop-without-cue', 'error'))
    expect(found).not.toContain(shown('no-contact-after-purchase'))
  })

  test('is found upward, the nearest one alone, and in package.json too', async () => {
    const off = '{ "rules": { "loop-without-cue": "off" } }'
    const found = await findings([], {
      files: {
        'package.json': `{ "name": "x", "journey": ${off} }`,
        'one/deep/a.journey': lonely,
        'two/journey.config.json': '{}',
        'two/deep/a.journey': lonely,
        'three/package.json': '{ "name": "without ours" }',
        'three/a.journey': lonely,
      },
    })
    expect(found.filter((it) => it.includes('loop-without-cue'))).toEqual([
      shown('loop-without-cue', 'warning', 'two/deep/a.journey'),
    ])
  })

  test('its preset, language and patience are those of its files', async () => {
    const files = { 'a.journey': lonely, 'journey.config.json': '{ "language": "nl", "preset": "coaching" }' }
    const { out } = await journey(['check'], { files })
    expect(out).toContain('1 bestand met 1 reis')
    expect((await journey(['check', '--lang', 'en'], { files })).out).toContain('1 file with 1 journey')
  })

  test('ignores files and folders, unless they are named', async () => {
    const files = {
      'journey.config.json': '{ "ignore": ["drafts", "*.old.journey"] }',
      'drafts/deep/a.journey': lonely,
      'a.old.journey': lonely,
      'b.journey': lonely,
    }
    const paths = async (...args: string[]) => new Set((await findings(args, { files })).map((it) => it.split(' ')[0]))
    expect(await paths()).toEqual(new Set(['b.journey']))
    expect(await paths('drafts/deep/a.journey')).toEqual(new Set(['drafts/deep/a.journey']))
    expect(await paths('.', 'a.old.journey')).toEqual(new Set(['a.old.journey', 'b.journey']))
  })

  test.each([
    ['{ "presets": "strict" }', 'journey.config.json:1:3: There is no setting `presets`. Did you mean `preset`?'],
    [
      '{ "preset": "strickt" }',
      'journey.config.json:1:13: `preset` is one of "recommended", "strict", "coaching". Did you mean `strict`?',
    ],
    [
      '{\n  "rules": { "long-silense": "off" }\n}',
      'journey.config.json:2:14: There is no rule `long-silense`. Did you mean `long-silence`?',
    ],
    [
      '{ "rules": { "syntax-error": "off" } }',
      'journey.config.json:1:14: `syntax-error` is about the text itself, and always on. Take it away.',
    ],
    [
      '{ "rules": { "loop-without-cue": "loud" } }',
      'journey.config.json:1:34: The severity of `loop-without-cue` is off, hint, info, warning or error.',
    ],
    ['{ "rules": [] }', 'journey.config.json:1:12: `rules` is an object with a severity for each rule.'],
    ['{ "patience": 30 }', 'journey.config.json:1:15: `patience` is a duration in quotes, such as "30d".'],
    ['{ "patience": "0d" }', 'journey.config.json:1:15: `patience` is a duration in quotes, such as "30d".'],
    [
      '{ "ignore": "drafts" }',
      'journey.config.json:1:13: `ignore` is a list of globs in quotes, such as ["drafts/**"].',
    ],
    ['{ "preset": "strict", "preset": "coaching" }', 'journey.config.json:1:23: `preset` is written twice. Keep one.'],
    [
      '{ "__proto__": { "preset": "strict" }, "constructor": 1 }',
      'journey.config.json:1:3: There is no setting `__proto__`. The settings are `preset`, ',
    ],
    [
      '{ "preset": ',
      'journey.config.json:1:13: This cannot be read as JSON: a value, a comma or a bracket is missing or out of place here.',
    ],
    ['[]', 'journey.config.json:1:1: The configuration is an object, such as { "preset": "strict" }.'],
    [
      '',
      'journey.config.json:1:1: This cannot be read as JSON: a value, a comma or a bracket is missing or out of place here.',
    ],
    [
      'module.exports = {}',
      'journey.config.json:1:1: This cannot be read as JSON: a value, a comma or a bracket is missing or out of place here.',
    ],
  ])('that is wrong is said in one line, and its files are not checked: %s', async (config, sentence) => {
    const { code, out, error } = await journey(['check'], {
      files: { 'a.journey': lonely, 'journey.config.json': config },
    })
    expect([code, out]).toEqual([2, ''])
    expect(error).toContain(sentence)
    expect({}).not.toHaveProperty('preset')
  })

  test('a package.json that is wrong for other reasons is none of our business', async () => {
    expect(await findings([], { files: { 'a.journey': lonely, 'package.json': '{ "name": ' } })).toContain(
      shown('loop-without-cue'),
    )
    const { code, error } = await journey(['check'], {
      files: { 'a.journey': lonely, 'package.json': '{ "journey": { "preset": 3 } }' },
    })
    expect([code, error]).toEqual([2, 'package.json:1:26: `preset` is one of "recommended", "strict", "coaching".\n'])
  })
})

describe('a call', () => {
  const files = { 'a.journey': lonely, 'journey.config.json': '{ "rules": { "loop-without-cue": "error" } }' }

  test('wins over the configuration', async () => {
    const args = ['--rule', 'loop-without-cue=hint', '--rule', 'no-contact-after-purchase=off']
    const found = await findings(args, { files })
    expect(found).toContain(shown('loop-without-cue', 'hint'))
    expect(found).not.toContain(shown('no-contact-after-purchase'))
  })

  test('fails on a warning too many', async () => {
    const call = { files: { 'a.journey': lonely } }
    expect((await journey(['check'], call)).code).toBe(0)
    expect((await journey(['check', '--max-warnings', '99'], call)).code).toBe(0)
    expect((await journey(['check', '--max-warnings', '0'], call)).code).toBe(1)
    expect(await journey(['check', '--max-warnings', '0', '--quiet'], call)).toMatchObject({
      code: 1,
      out: '1 file with 1 journey: 0 errors, 0 warnings\n',
    })
  })

  test.each([
    [['--rule', 'loop-without-que=off'], 'There is no rule `loop-without-que`. Did you mean `loop-without-cue`?'],
    [['--rule', 'syntax-error=off'], 'This rule is about the text itself, and always on.'],
    [['--rule', 'loop-without-cue'], 'Its severity is one of error, warning, info, hint, off.'],
    [['--max-warnings', '-1'], 'It is a whole number, such as 0.'],
    [['--today', '2026-02-30'], 'It is a day such as 2026-11-22.'],
    [['--today', 'tomorrow'], 'It is a day such as 2026-11-22.'],
    [['--preset', 'all'], 'Allowed choices are recommended, strict, coaching.'],
  ])('that is wrong is refused in one line: %j', async (args, sentence) => {
    const { code, out, error } = await journey(['check', ...args], { files })
    expect([code, out]).toEqual([2, ''])
    expect(error).toContain(sentence)
  })
})
