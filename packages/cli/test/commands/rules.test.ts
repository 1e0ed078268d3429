import { rules, visibleText } from 'journey-lang'
import { expect, test } from 'vitest'
import { journey } from '../support/journey.ts'

const dutch = { 'journey.config.json': '{ "language": "nl" }' }

test.each(['en', 'nl'] as const)('rules lists every rule, in %s', async (language) => {
  const { code, out } = await journey(['rules', '--lang', language])
  expect(code).toBe(0)
  const lines = out.trim().split('\n')
  expect(lines).toHaveLength(rules.length)
  for (const [index, { id, summary }] of rules.entries()) {
    expect(lines[index]!.startsWith(`${id} `)).toBe(true)
    expect(lines[index]!.endsWith(`  ${summary[language]}`)).toBe(true)
  }
})

test('a rule in the list has its severity, in Dutch too', async () => {
  expect((await journey(['rules'])).out).toMatch(/^weak-ending +info +Reports a last step that feels 0 or worse\.$/m)
  const { out } = await journey(['rules', '--lang', 'nl'])
  expect(out).toMatch(/^long-silence +waarschuwing  Meldt /m)
  expect(out).toMatch(/^emotion-out-of-range +fout          Meldt /m)
})

test.each(rules)('explain $id', async ({ id, summary, why, bad }) => {
  const english = await journey(['explain', id])
  const inDutch = await journey(['explain', id, '--lang', 'nl'])
  // The example of a file that is too large is too large to be shown.
  const isShown = id !== 'file-too-large'
  for (const [{ code, out }, language, heading] of [
    [english, 'en', 'For example:'],
    [inDutch, 'nl', 'Bijvoorbeeld:'],
  ] as const) {
    expect(code).toBe(0)
    expect(out.split('\n\n')[1]).toBe(`${summary[language]}\n${why[language]}`)
    expect(out.includes(heading)).toBe(isShown)
    expect(out.length).toBeLessThan(6_000)
  }
  if (!isShown) return
  const shown = bad.find((it) => it.fixed !== undefined) ?? bad[0]!
  for (const it of shown.nl) expect(inDutch.out).toContain(`^ ${visibleText(it)}\n`)
})

test('an explanation is in one language', async () => {
  const { out } = await journey(['explain', 'emotion-out-of-range', '--lang', 'nl'])
  expect(out).toBe(`\
emotion-out-of-range (fout, altijd aan, sinds 0.1.0)

Meldt een emotie onder -2 of boven +2.
Vijf treden kunnen mensen betrouwbaar uit elkaar houden. Een schaal die iedereen naar smaak oprekt, valt niet te vergelijken.

Bijvoorbeeld:

    journey stay "A night away" {
      phase purchase {
        step "Finds the room upgraded" +3
                                       ^^ +3 valt buiten de schaal, die van -2 tot +2 loopt.
      }
    }

Opgelost:

    journey stay "A night away" {
      phase purchase {
        step "Finds the room upgraded" +2
      }
    }

`)
})

test.each([
  ['as the configuration says', [], dutch, 'nl'],
  ['as the call says, whatever is configured', ['--lang', 'en'], dutch, 'en'],
  ['in English where nobody says', [], {}, 'en'],
  ['in English where the configuration is broken', [], { 'journey.config.json': '{ "language": ' }, 'en'],
] as const)('rules, views and explain speak %s', async (_, args, files, language) => {
  const begins = {
    en: ['Reports ', 'How does the customer feel', 'Reports '],
    nl: ['Meldt ', 'Emotionele reis: ', 'Meldt '],
  }
  const calls = [['rules'], ['views'], ['explain', 'weak-ending']]
  for (const [index, call] of calls.entries()) {
    const { code, out } = await journey([...call, ...args], { files })
    expect(code).toBe(0)
    expect(out).toContain(begins[language][index])
  }
})

test.each([
  ['no-such-rule', 'There is no rule `no-such-rule`. "journey rules" lists all.\n'],
  ['long-silense', 'There is no rule `long-silense`. Did you mean `long-silence`?\n'],
  ['no\nrule \u001B[31m', 'There is no rule `no␊rule ␛[31m`. "journey rules" lists all.\n'],
])('a rule that does not exist: %j', async (id, error) => {
  expect(await journey(['explain', id])).toMatchObject({ code: 2, error })
})

test.each([
  ['no-such-rule', 'Er is geen controleregel `no-such-rule`. "journey rules" noemt ze allemaal.\n'],
  ['long-silense', 'Er is geen controleregel `long-silense`. Bedoelt u `long-silence`?\n'],
])('a rule that does not exist, in Dutch: %j', async (id, error) => {
  expect(await journey(['explain', id], { files: dutch })).toMatchObject({ code: 2, error })
})

test.each([
  ['duplicate-clause', 'Fixed:', 'Opgelost:'],
  ['look-alike-character', 'Fixed:', 'Opgelost:'],
  ['long-silence', 'With the insert, still to be filled in:', 'Met wat wordt voorgesteld, nog in te vullen:'],
  ['no-loyalty-loop', 'With the insert, still to be filled in:', 'Met wat wordt voorgesteld, nog in te vullen:'],
])('what %s puts in is %s', async (id, en, nl) => {
  const shown = async (language: string): Promise<readonly string[]> =>
    (await journey(['explain', id, '--lang', language])).out.split('\n').filter((it) => headings.includes(it))
  const headings = [
    'Fixed:',
    'Opgelost:',
    'With the insert, still to be filled in:',
    'Met wat wordt voorgesteld, nog in te vullen:',
  ]
  expect([await shown('en'), await shown('nl')]).toEqual([[en], [nl]])
})
