/** Runs every rule on its own examples: they are its tests and its documentation. */
import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import {
  applyEdits,
  bind,
  format,
  lint,
  parse,
  rules,
  type Finding,
  type Language,
  type Rule,
} from '../../src/index.ts'
import { withCarets, withoutCarets } from '../support/carets.ts'
import { memoryWorkspace } from '../support/memory-workspace.ts'

const main = 'main.journey'
const languages: readonly Language[] = ['en', 'nl']
const longestForPrefixes = 5_000

interface CheckOptions {
  readonly files?: Readonly<Record<string, string>> | undefined
  readonly language?: Language
  readonly rules?: readonly Rule[]
}

function check(code: string, { files, ...options }: CheckOptions = {}): readonly Finding[] {
  const workspace = memoryWorkspace({ ...files, [main]: code })
  return lint(bind(parse(code), { uri: main, workspace }), options)
}

test('the files of the folder are the rules', () => {
  const files = readdirSync(new URL('../../src/rules/', import.meta.url)).filter((it) => it.endsWith('.ts'))
  const ids = files.map((it) => it.replace(/\.ts$/, '')).filter((it) => it !== 'index.generated')
  expect(rules.map((it) => it.id)).toEqual(ids.toSorted())
})

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
  test('its summary is one sentence that begins with Reports', () => {
    expect(rule.summary).toMatch(/^Reports [^.]+(?:\.[^. ][^.]*)*\.$/)
    expect(rule.why.length).toBeGreaterThan(40)
  })

  test('it has good and bad examples', () => {
    expect(rule.bad.length).toBeGreaterThan(0)
    expect(rule.good.length).toBeGreaterThan(0)
  })

  test.each(rule.bad)('finds what the carets mark, and nothing else: %#', ({ code, files, nl }) => {
    const text = withoutCarets(code)
    const findings = check(text, { files })
    expect(withCarets(text, findings)).toBe(code)
    expect(findings.some((it) => it.rule === rule.id)).toBe(true)
    const dutch = check(text, { files, language: 'nl' })
    expect(dutch.map((it) => it.message)).toEqual(nl)
  })

  test.each(rule.bad)(
    'each of its fixes gives the text that the example shows, and takes the finding away: %#',
    (bad) => {
      const text = withoutCarets(bad.code)
      const findings = check(text, { files: bad.files })
      for (const [index, fixed] of (bad.fixed ?? []).entries()) {
        const edits = findings.flatMap((it) => (it.fixes[index] ?? it.fixes[0])?.edits ?? [])
        expect(applyEdits(text, edits)).toBe(fixed)
        const after = check(fixed, { files: bad.files }).filter((it) => it.severity === 'error')
        expect(after.map((it) => it.message)).toEqual([])
      }
    },
  )

  test.each(rule.good)('no rule has anything to say about a good example: %#', (code) => {
    expect(withCarets(code, check(code))).toBe(code)
  })

  test.each(rule.good)('a good example is unchanged by the formatter: %#', (code) => {
    const text = code.replace(/^\n/, '')
    expect(format(text)).toMatchObject({ text, edits: [], broken: [] })
  })

  test('every message, fix and related place is shown by an example, in both languages', () => {
    const shown = shownTexts(rule)
    for (const table of ['messages', 'fixes', 'related'] as const) {
      const unseen = Object.keys(rule[table] ?? {}).filter((key) => !shown.has(`${table}.${key}`))
      expect(unseen, `${table} that no bad example shows`).toEqual(neverShown.get(rule.id)?.[table] ?? [])
    }
  })

  test('it never throws on a prefix of an example', () => {
    const examples = [...rule.bad.map((it) => withoutCarets(it.code)), ...rule.good]
    for (const code of examples.filter((it) => it.length < longestForPrefixes)) {
      for (let end = 0; end <= code.length; end += 1) {
        const model = bind(parse(code.slice(0, end)), { uri: main, workspace: memoryWorkspace({}) })
        rule.check(model, () => {})
      }
    }
  })
})

test('no two languages share a message', () => {
  for (const rule of rules) {
    for (const text of Object.values(rule.messages)) expect(String(text.en)).not.toBe(String(text.nl))
  }
})

/** What only a mistake of ours can bring about, so that no text shows it. */
const neverShown: ReadonlyMap<
  string,
  { readonly messages: readonly string[] } & Partial<Record<'fixes' | 'related', string[]>>
> = new Map([['syntax-error', { messages: ['internal'] }]])

/** Runs the bad examples with texts that write down when they are used. */
function shownTexts(rule: Rule): ReadonlySet<string> {
  const shown = new Map<string, Set<Language>>()
  const spied = (table: 'messages' | 'fixes' | 'related') =>
    Object.fromEntries(
      Object.entries(rule[table] ?? {}).map(([key, text]) => [
        key,
        Object.fromEntries(
          languages.map((language) => [
            language,
            (data: unknown) => {
              shown.set(`${table}.${key}`, (shown.get(`${table}.${key}`) ?? new Set()).add(language))
              return text[language](data)
            },
          ]),
        ) as unknown as typeof text,
      ]),
    )
  const spy: Rule = { ...rule, messages: spied('messages'), fixes: spied('fixes'), related: spied('related') }
  for (const { code, files } of rule.bad) {
    for (const language of languages) check(withoutCarets(code), { files, language, rules: [spy] })
  }
  return new Set([...shown].filter(([, seen]) => seen.size === languages.length).map(([key]) => key))
}
