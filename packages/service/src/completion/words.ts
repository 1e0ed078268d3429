/** What completion says in words of its own; the rest is read off the vocabulary. */
import type { Doc, Language } from 'journey-lang'

/** What an emotion feels like. The best comes first. */
export const emotions: readonly { readonly image: string; readonly doc: Doc }[] = [
  { image: '+2', doc: { en: 'delighted', nl: 'dolgelukkig' } },
  { image: '+1', doc: { en: 'content', nl: 'tevreden' } },
  { image: '0', doc: { en: 'neutral', nl: 'neutraal' } },
  { image: '-1', doc: { en: 'disappointed', nl: 'teleurgesteld' } },
  { image: '-2', doc: { en: 'miserable', nl: 'ellendig' } },
]

/** How long things usually last. */
export const usualDurations: readonly string[] = ['10min', '1h', '1d', '2d', '3d', '1w', '2w', '1mo', '3mo', '1y']

/** Shares of customers that are easy to say. */
export const usualPercentages: readonly string[] = ['2%', '5%', '10%', '25%', '50%', '75%', '90%']

/** A unit of time behind a number; one is counted as one. */
export function durationInWords(image: string, language: Language): string {
  const [, number = '', unit = ''] = /^([\d._]+)(.*)$/.exec(image) ?? []
  const [one, many] = units.get(unit)?.[language] ?? [unit, unit]
  const figures = language === 'nl' ? number.replace('.', ',') : number
  return `${figures} ${number === '1' ? one : many}`
}

const units: ReadonlyMap<string, Readonly<Record<Language, readonly [string, string]>>> = new Map([
  ['min', { en: ['minute', 'minutes'], nl: ['minuut', 'minuten'] }],
  ['h', { en: ['hour', 'hours'], nl: ['uur', 'uur'] }],
  ['d', { en: ['day', 'days'], nl: ['dag', 'dagen'] }],
  ['w', { en: ['week', 'weeks'], nl: ['week', 'weken'] }],
  ['mo', { en: ['month', 'months'], nl: ['maand', 'maanden'] }],
  ['y', { en: ['year', 'years'], nl: ['jaar', 'jaar'] }],
])

/** Everything else. */
export const words: Readonly<Record<Language, Words>> = {
  en: {
    today: 'today',
    percentage: 'of the customers',
    from: (path) => `from ${path}`,
    used: (word) => `used as ${word} in this file`,
    required: 'It must be there.',
    file: 'a file of this project',
  },
  nl: {
    today: 'vandaag',
    percentage: 'van de klanten',
    from: (path) => `uit ${path}`,
    used: (word) => `als ${word} gebruikt in dit bestand`,
    required: 'Het moet er staan.',
    file: 'een bestand van dit project',
  },
}

interface Words {
  readonly today: string
  readonly percentage: string
  readonly from: (path: string) => string
  readonly used: (word: string) => string
  readonly required: string
  readonly file: string
}
