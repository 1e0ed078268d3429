import type { Command } from 'commander'
import {
  leavesToFillIn,
  rules,
  visibleText,
  type BadExample,
  type Language,
  type Rule,
  type Severity,
} from 'journey-lang'
import { configuredLanguage } from '../files/configured-language.ts'
import type { ExitCode, Io, Style } from '../io.ts'
import { severityNames } from '../report/pretty.ts'
import { languageOption, type LanguageOptions } from './options.ts'
import { unknownRule } from './unknown-rule.ts'

const styles: Readonly<Record<Severity, Style>> = { error: 'red', warning: 'yellow', info: 'blue', hint: 'cyan' }

/** `journey rules` lists the rules, and `journey explain` tells all about one. */
export function addRules(program: Command, io: Io, end: (code: ExitCode) => void): void {
  program
    .command('rules')
    .description('list the rules, each with what it reports')
    .addOption(languageOption('the language of the list (default: as configured, else "en")'))
    .action(({ lang }: LanguageOptions) => io.out(list(lang ?? configuredLanguage(io) ?? 'en', io)))
  program
    .command('explain')
    .description('tell what a rule reports, why it matters, and how it looks')
    .argument('<rule>', 'the id of a rule')
    .addOption(languageOption('the language of the explanation (default: as configured, else "en")'))
    .action((id: string, { lang }: LanguageOptions) => {
      const language = lang ?? configuredLanguage(io) ?? 'en'
      const rule = rules.find((it) => it.id === id)
      if (rule) io.out(explanation(rule, language, io))
      else io.error(`${unknownRule(id, language)}\n`)
      end(rule ? 0 : 2)
    })
}

function list(language: Language, io: Io): string {
  const names = severityNames[language]
  const widestId = Math.max(...rules.map((it) => it.id.length))
  const widestName = Math.max(...Object.values(names).map((it) => it.length))
  const lines = rules.map(({ id, level, summary }) => {
    const name = io.style(styles[level], names[level].padEnd(widestName))
    return `${io.style('bold', id.padEnd(widestId))}  ${name}  ${summary[language]}\n`
  })
  return lines.join('')
}

/** Examples that are longer than this are made by a program, and explain nothing. */
const longestExample = 4_000

function explanation(rule: Rule, language: Language, io: Io): string {
  const say = words[language]
  const bad = rule.bad.filter((it) => it.code.length <= longestExample)
  const fixed = bad.find((it) => it.fixed !== undefined)
  const shown = fixed ?? bad[0]
  const preset = rule.preset === 'always' ? say.always : rule.preset
  return [
    `${io.style('bold', rule.id)} (${severityNames[language][rule.level]}, ${preset}, ${say.since} ${rule.since})`,
    `${rule.summary[language]}\n${rule.why[language]}`,
    ...(shown ? [`${say.example}\n\n${indented(codeIn(shown, language))}`] : []),
    ...(fixed?.fixed?.[0] === undefined
      ? []
      : [`${say[stateOf(fixed.code, fixed.fixed[0])]}\n\n${indented(fixed.fixed[0])}`]),
    '',
  ].join('\n\n')
}

/** The text of an example, with what is said behind the carets in this language. */
function codeIn({ code, nl }: BadExample, language: Language): string {
  if (language === 'en') return code
  const messages = nl.values()
  return code.replace(/^( *\^+ )(\S.*)$/gm, (_, carets: string, english: string) => {
    return carets + (messages.next().value ?? english)
  })
}

const words = {
  en: {
    always: 'always on',
    since: 'since',
    example: 'For example:',
    fixed: 'Fixed:',
    begun: 'With the insert, still to be filled in:',
  },
  nl: {
    always: 'altijd aan',
    since: 'sinds',
    example: 'Bijvoorbeeld:',
    fixed: 'Opgelost:',
    begun: 'Met wat wordt voorgesteld, nog in te vullen:',
  },
} as const satisfies Readonly<Record<Language, Readonly<Record<string, string>>>>

/** What an example has become by the first fix of each finding, which may be an insert. */
function stateOf(code: string, fixed: string): 'begun' | 'fixed' {
  const before = code.replaceAll(/^ *\^.*\n/gm, '')
  return leavesToFillIn(before, fixed) ? 'begun' : 'fixed'
}

function indented(code: string): string {
  return terminalLines(code.replace(/^\n|\n$/g, ''))
    .map((line) => `    ${line}`.trimEnd())
    .join('\n')
}

function terminalLines(code: string): readonly string[] {
  return code.split('\n').map(visibleText)
}
