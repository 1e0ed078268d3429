/** Checks what users of a plugin say, so that a slip of the fingers is not taken for silence. */
import { nearest, visibleText } from 'journey-lang'
import type { HostOptions } from './fence-report.ts'

/** What the value of an option has to be. */
export interface OptionForm {
  readonly isGood: (value: unknown) => boolean
  /** In words, behind “is”: `true or false`. */
  readonly wanted: string
}

/** The options that there are, by name. */
export type OptionForms<Options> = { readonly [Name in keyof Required<Options>]: OptionForm }

/** `true` or `false`. */
export const aBoolean: OptionForm = { isGood: (it) => typeof it === 'boolean', wanted: 'true or false' }

/** Any text. */
export const aText: OptionForm = { isGood: (it) => typeof it === 'string', wanted: 'a text' }

/** Any function. */
export const aFunction: OptionForm = { isGood: (it) => typeof it === 'function', wanted: 'a function' }

/** A day that there is, as `YYYY-MM-DD`. */
export const aDay: OptionForm = {
  isGood: (it) => typeof it === 'string' && isDay(it),
  wanted: 'a day such as "2026-10-01"',
}

/** One of a few words. */
export function aWordOf(words: readonly string[]): OptionForm {
  const all = words.map((it) => `"${it}"`)
  return {
    isGood: (it) => typeof it === 'string' && words.includes(it),
    wanted: `${all.slice(0, -1).join(', ')} or ${all.at(-1)}`,
  }
}

/** The language of messages or of pictures. */
export const aLanguage: OptionForm = aWordOf(['en', 'nl'])

/** The options that all plugins for Markdown have. */
export const hostOptionForms: OptionForms<HostOptions> = {
  root: aText,
  language: aLanguage,
  textLanguage: aLanguage,
  strict: aBoolean,
  warn: aFunction,
}

/**
 * Checks the options of a plugin: those that are undefined count as unsaid. Throws a TypeError that names the plugin and says
 * what is wrong with each of the others, and which option was probably meant.
 */
export function checkOptions<Options>(plugin: string, options: unknown, forms: OptionForms<Options>): void {
  const problems = isRecord(options)
    ? problemsOf(options, forms)
    : ['The options are an object, such as { strict: true }.']
  if (problems.length > 0) throw new TypeError(`${plugin}: ${problems.join(' ')}`)
}

function problemsOf(options: Readonly<Record<string, unknown>>, all: object): readonly string[] {
  const forms = new Map<string, OptionForm>(Object.entries(all))
  return Object.entries(options).flatMap(([name, value]) => {
    const form = forms.get(name)
    if (!form) return [unknownOption(name, [...forms.keys()])]
    if (value === undefined || form.isGood(value)) return []
    return [`\`${name}\` is ${form.wanted}, and not ${inWords(value)}.`]
  })
}

function unknownOption(name: string, known: readonly string[]): string {
  const near = nearest(name, known)
  const help = near === undefined ? `The options are ${listed(known)}.` : `Did you mean \`${near}\`?`
  return `There is no option \`${shortened(name)}\`. ${help}`
}

function listed(names: readonly string[]): string {
  const all = names.map((it) => `\`${it}\``)
  return `${all.slice(0, -1).join(', ')} and ${all.at(-1)}`
}

/** A value as a message may name it. */
function inWords(value: unknown): string {
  if (typeof value === 'string') return `"${shortened(value)}"`
  if (value === null || typeof value === 'number' || typeof value === 'boolean') return String(value)
  if (Array.isArray(value)) return 'a list'
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`
}

const longestShown = 40

function shortened(text: string): string {
  const characters = Array.from(text)
  const start = characters.slice(0, longestShown).join('')
  return visibleText(characters.length > longestShown ? `${start}…` : start)
}

function isDay(text: string): boolean {
  const day = new Date(`${text}T00:00:00Z`)
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text)
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
