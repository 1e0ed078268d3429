import { InvalidArgumentError, Option } from 'commander'
import { rules, type Language, type Severity } from 'journey-lang'
import { unknownRule } from './unknown-rule.ts'

/** What `--lang` gives; undefined when the caller leaves it to the configuration. */
export interface LanguageOptions {
  readonly lang?: Language
}

/**
 * The language of messages: what the caller says, else the configuration, else English. Never from the environment, so that
 * reports are the same everywhere.
 */
export function languageOption(description = 'language of messages (default: as configured, else "en")'): Option {
  return new Option('--lang <language>', description).choices(['en', 'nl'])
}

/** An option that takes one of a few words. */
export function oneOfOption(flags: string, description: string, words: readonly string[], unsaid?: string): Option {
  const option = new Option(flags, description).choices(words)
  return unsaid === undefined ? option : option.default(unsaid)
}

/** `--today 2026-11-22`, for reports that are the same tomorrow. */
export function todayOption(): Option {
  return new Option('--today <date>', 'the day of the check (default: the day it is)').argParser(dateOf)
}

/** `--max-warnings 0`. */
export function maxWarningsOption(): Option {
  return new Option('--max-warnings <number>', 'how many warnings are no failure (default: all)').argParser((it) => {
    if (!/^\d{1,9}$/.test(it)) throw new InvalidArgumentError('It is a whole number, such as 0.')
    return Number(it)
  })
}

/** What `--rule` gives: severities by rule. */
export type RuleSeverities = Readonly<Record<string, Severity | 'off'>>

/** `--rule wow-everywhere=off`, as often as needed. */
export function ruleOption(): Option {
  return new Option('--rule <id=severity>', 'how serious a rule is: error, warning, info, hint or off')
    .argParser((it, before: RuleSeverities | undefined) => ({ ...before, ...severityOf(it) }))
    .default({}, 'as configured')
}

const severities: readonly string[] = ['error', 'warning', 'info', 'hint', 'off']

function severityOf(argument: string): RuleSeverities {
  const [id = '', severity = ''] = argument.split('=')
  const rule = rules.find((it) => it.id === id)
  if (!rule) throw new InvalidArgumentError(unknownRule(id, 'en'))
  if (rule.preset === 'always') throw new InvalidArgumentError('This rule is about the text itself, and always on.')
  if (!severities.includes(severity)) throw new InvalidArgumentError(`Its severity is one of ${severities.join(', ')}.`)
  return { [id]: severity as Severity | 'off' }
}

function dateOf(argument: string): string {
  const date = new Date(`${argument}T00:00:00Z`)
  const isDate = /^\d{4}-\d{2}-\d{2}$/.test(argument) && !Number.isNaN(date.getTime())
  // A day that does not exist is read as another one.
  if (!isDate || !date.toISOString().startsWith(argument))
    throw new InvalidArgumentError('It is a day such as 2026-11-22.')
  return argument
}
