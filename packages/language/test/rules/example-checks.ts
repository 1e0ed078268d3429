/**
 * What must hold for every rule, found out on its own examples: they are its tests and its documentation.
 * Each check throws when a rule does not keep it, and shows two programs with carets where they differ.
 */
import { expect } from 'vitest'
import {
  applyEdits,
  bind,
  format,
  lint,
  parse,
  rules,
  structure,
  type BadExample,
  type Finding,
  type GoodExample,
  type Language,
  type Rule,
} from '../../src/index.ts'
import { memoryWorkspace, withCarets as drawn, withoutCarets } from '../../src/testkit/index.ts'
import { smallChanges } from './small-changes.ts'

/** Something that must hold for a rule in a file. */
export interface ExampleCheck {
  readonly says: string
  readonly of: (rule: Rule, file: string) => void
}

const main = 'main.journey'
const languages: readonly Language[] = ['en', 'nl']
const longestForPrefixes = 5_000

/** All that must hold. */
export const exampleChecks: readonly ExampleCheck[] = [
  {
    says: 'its id is the name of its file',
    of: (rule, file) => expect(`${rule.id}.ts`).toBe(file),
  },
  {
    says: 'its summary is one sentence that begins with Reports, or Meldt in Dutch, and it says why in both languages',
    of: ({ summary, why, preset, ideas }) => {
      expect(summary.en).toMatch(/^Reports [^.]+(?:\.[^. ][^.]*)*\.$/)
      expect(summary.nl).toMatch(/^Meldt [^.]+(?:\.[^. ][^.]*)*\.$/)
      expect(why.nl).not.toBe(why.en)
      for (const it of [why.en, why.nl]) expect(it).toMatch(/^.{41,}[.!?]$/)
      for (const it of [summary.en, summary.nl, why.en, why.nl]) expect(it).not.toMatch(/^ |  | $|\n/)
      if (preset !== 'always') expect(ideas?.length ?? 0).toBeGreaterThan(0)
    },
  },
  {
    says: 'its summary and why hold the same words of the language in English and in Dutch',
    of: ({ summary, why }) => {
      expect(codesIn(summary.nl)).toEqual(codesIn(summary.en))
      expect(codesIn(why.nl)).toEqual(codesIn(why.en))
    },
  },
  {
    says: 'its preset goes with its level',
    of: ({ preset, level }) => {
      if (preset === 'always') return
      expect({ recommended: ['warning', 'info'], strict: ['info'], coaching: ['hint'] }[preset]).toContain(level)
    },
  },
  {
    says: 'it has good and bad examples',
    of: (rule) => {
      expect(rule.bad.length).toBeGreaterThan(0)
      expect(rule.good.length).toBeGreaterThan(0)
    },
  },
  {
    says: 'it finds what the carets mark, and nothing else, in English and in Dutch',
    of: (rule) => {
      for (const bad of rule.bad) {
        const text = withoutCarets(bad.code)
        const findings = check(rule, bad)
        expect(withCarets(text, findings)).toBe(bad.code)
        expect(findings.some((it) => it.rule === rule.id)).toBe(true)
        // A span over several lines is drawn to the end of its first line only, so its end is looked at here.
        const marked = findings.map((it) => text.slice(it.span.start, it.span.end))
        expect(marked.filter((it) => /^[ \t\r\n]|[ \t\r\n]$/.test(it))).toEqual([])
        expect(check(rule, bad, 'nl').map((it) => it.message)).toEqual(bad.nl)
      }
    },
  },
  {
    says: 'each of its fixes gives the text that the example shows, takes the finding away, and adds no error',
    of: (rule) => {
      for (const bad of rule.bad) {
        const text = withoutCarets(bad.code)
        const findings = check(rule, bad)
        for (const [index, fixed] of (bad.fixed ?? []).entries()) {
          const edits = findings.flatMap((it) => (it.fixes[index] ?? it.fixes[0])?.edits ?? [])
          expect(applyEdits(text, edits)).toBe(fixed)
          const after = check(rule, { ...bad, code: fixed })
          expect(after.filter((it) => it.severity === 'error').map((it) => it.message)).toEqual([])
          const left = after.filter((it) => it.rule === rule.id).length
          expect(left, `findings left in:\n${fixed}`).toBe(findings.filter((it) => isUnfixed(it, rule, index)).length)
        }
      }
    },
  },
  {
    says: 'what it inserts has something to fill in, and is reported until that is done',
    of: (rule) => {
      for (const bad of rule.bad) {
        const text = withoutCarets(bad.code)
        for (const fix of check(rule, bad).flatMap((it) => it.fixes)) {
          if (!fix.edits.some((it) => it.snippet !== undefined)) continue
          expect(fix.safe).toBe(false)
          const filled = check(rule, { ...bad, code: applyEdits(text, fix.edits) })
          expect(filled.map((it) => it.rule)).toContain('placeholder-left')
        }
      }
    },
  },
  {
    says: 'it has nothing to say about a good example, and no rule any warning',
    of: (rule) => {
      for (const good of rule.good) {
        const { code, ...rest } = asExample(good)
        const own = check(rule, { ...rest, code })
        expect(withCarets(code, own)).toBe(code)
        const all = lintExample({ ...rest, code }, { rules: rule.preset === 'always' ? structure : undefined })
        const warnings = all.filter((it) => it.severity === 'error' || it.severity === 'warning')
        expect(withCarets(code, warnings)).toBe(code)
      }
    },
  },
  {
    says: 'a good example is unchanged by the formatter',
    of: (rule) => {
      for (const good of rule.good) {
        const text = asExample(good).code.replace(/^\n/, '')
        expect(format(text)).toMatchObject({ text, edits: [], broken: [] })
      }
    },
  },
  {
    says: 'a good example is near the border: one small change, and the rule fires',
    of: (rule) => {
      if (farFromTheBorder.has(rule.id)) return
      const isNear = rule.good.some((good) => {
        const { code, ...rest } = asExample(good)
        return smallChanges(code).some((it) =>
          check(rule, { ...rest, code: it }).some((found) => found.rule === rule.id),
        )
      })
      expect(isNear, 'no good example is one small change away from a finding').toBe(true)
    },
  },
  {
    says: 'every message, fix and related place is shown by a bad example, in both languages',
    of: (rule) => {
      const shown = shownTexts(rule)
      for (const table of ['messages', 'fixes', 'related'] as const) {
        const unseen = Object.keys(rule[table] ?? {}).filter((key) => !shown.has(`${table}.${key}`))
        expect(unseen, `${table} that no bad example shows`).toEqual(neverShown.get(rule.id)?.[table] ?? [])
      }
    },
  },
  {
    says: 'no two languages share a message',
    of: (rule) => {
      for (const text of Object.values(rule.messages)) expect(String(text.en)).not.toBe(String(text.nl))
    },
  },
  {
    says: 'it never throws on a prefix of an example',
    of: (rule) => {
      const examples = [...rule.bad.map((it) => withoutCarets(it.code)), ...rule.good.map((it) => asExample(it).code)]
      for (const code of examples.filter((it) => it.length < longestForPrefixes)) {
        for (let end = 0; end <= code.length; end += 1) {
          const found = lintExample({ code: code.slice(0, end) }, { rules: [rule] })
          expect(found.filter((it) => it.message.includes(`The rule ${rule.id} could not look`))).toEqual([])
        }
      }
    },
  },
]

/** What the findings of its bad examples offer beside their message, in both languages: titles of fixes, and related places. */
export function offersOf(rule: Rule): string {
  return rule.bad
    .map((bad, index) => {
      const dutch = check(rule, bad, 'nl')
      const lines = check(rule, bad).flatMap((finding, at) =>
        finding.rule === rule.id ? linesOf(finding, dutch[at]!, withoutCarets(bad.code)) : [],
      )
      return lines.length === 0 ? '' : [`example ${index + 1}`, ...lines, ''].join('\n')
    })
    .join('')
}

/** The words of the language, and the ids of rules, that a text names. */
function codesIn(text: string): readonly string[] {
  return [...text.matchAll(/`[^`]+`/g)].map(([code]) => code).toSorted()
}

function linesOf(finding: Finding, dutch: Finding, text: string): readonly string[] {
  const { span, fixes, related } = finding
  if (fixes.length === 0 && related.length === 0) return []
  return [
    `  ${JSON.stringify(text.slice(span.start, span.end))}`,
    ...fixes.map((it, at) => {
      const kind = it.edits.some((edit) => edit.snippet !== undefined) ? 'insert' : it.safe ? 'safe fix' : 'fix'
      return `    ${kind}: ${it.title} | ${dutch.fixes[at]!.title}`
    }),
    ...related.map((it, at) => {
      const place = it.uri === '' ? JSON.stringify(text.slice(it.span.start, it.span.end)) : it.uri
      return `    related: ${place} ${it.message} | ${dutch.related[at]!.message}`
    }),
  ]
}

/** What only a mistake of ours can bring about, so that no text shows it. */
const neverShown: ReadonlyMap<
  string,
  { readonly messages: readonly string[] } & Partial<Record<'fixes' | 'related', string[]>>
> = new Map([['syntax-error', { messages: ['internal'] }]])

/** Rules for which no text is one small change away from a finding, each with the reason. */
const farFromTheBorder: ReadonlyMap<string, string> = new Map([
  ['file-too-large', 'five million characters are not one small change'],
  ['bad-encoding', 'the changes put in no character that is not text'],
  ['invisible-character', 'the changes put in no invisible character'],
  ['look-alike-character', 'the changes put in no look-alike'],
  ['confusable-name', 'the changes put in no letter of another alphabet'],
  ['import-cycle', 'the changes are made in one file'],
])

/** A rule is judged together with those about structure: its example must not be wrong for another reason. */
function check(rule: Rule, example: GoodExample, language: Language = 'en'): readonly Finding[] {
  return lintExample(example, { language, rules: [...structure.filter((it) => it.id !== rule.id), rule] })
}

function lintExample(
  example: GoodExample,
  options: { readonly language?: Language; readonly rules?: readonly Rule[] | undefined } = {},
): readonly Finding[] {
  const { code, files, today, textLanguage = 'en' } = asExample(example)
  const text = withoutCarets(code)
  const model = bind(parse(text), { uri: main, workspace: memoryWorkspace({ ...files, [main]: text }) })
  const { language = 'en', rules: chosen = rules } = options
  return lint(model, { language, textLanguage, rules: chosen, ...(today === undefined ? {} : { today }) })
}

function asExample(example: GoodExample): Pick<BadExample, 'code' | 'files' | 'today' | 'textLanguage'> {
  return typeof example === 'string' ? { code: example } : example
}

function isUnfixed(finding: Finding, rule: Rule, index: number): boolean {
  return finding.rule === rule.id && (finding.fixes[index] ?? finding.fixes[0]) === undefined
}

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
  for (const bad of rule.bad) for (const language of languages) lintExample(bad, { language, rules: [spy] })
  return new Set([...shown].filter(([, seen]) => seen.size === languages.length).map(([key]) => key))
}

function withCarets(code: string, findings: readonly Finding[]): string {
  return drawn(
    code,
    findings.map(({ span, message }) => ({ span, label: message })),
  )
}
