import type { Language } from '../../vocabulary/row.ts'

/** A whole number with separators of thousands, the same on every machine. */
export function wholeNumber(value: number, language: Language): string {
  const digits = String(Math.round(value))
  return digits.replace(/\B(?=(?:\d{3})+$)/g, { en: ',', nl: '.' }[language])
}

/** A share as a percentage: whole from one per cent on, with a decimal below. */
export function percent(share: number, language: Language): string {
  const value = share * 100
  const rounded = value !== 0 && Math.abs(value) < 1 ? value.toFixed(1) : value.toFixed(0)
  return `${language === 'nl' ? rounded.replace('.', ',') : rounded}%`
}

/** A share as it was written: with a decimal where it has one. */
export function exactPercent(share: number, language: Language): string {
  return `${decimal(share * 100, language)}%`
}

/** A mean of emotions: with its sign and one decimal, `+0.5`. */
export function meanInFigures(mean: number, language: Language): string {
  const text = `${mean >= 0 ? '+' : ''}${mean.toFixed(1)}`
  return language === 'nl' ? text.replace('.', ',') : text
}

/** A time in days as people say it: `10 min`, `3 h`, `21 days`, `11 months`, `9 years`. */
export function daysInWords(days: number, language: Language): string {
  const minutes = Math.round(days * 1440)
  if (minutes < 60) return `${minutes} min`
  if (days < 1) return `${decimal(days * 24, language)} ${{ en: 'h', nl: 'u' }[language]}`
  if (days % 365 === 0) return counted(days / 365, units.year, language)
  if (days >= 60 && days % 30 === 0) return counted(days / 30, units.month, language)
  return counted(days, units.day, language)
}

type Unit = Readonly<Record<Language, readonly [one: string, many: string]>>

const units = {
  day: { en: ['day', 'days'], nl: ['dag', 'dagen'] },
  month: { en: ['month', 'months'], nl: ['maand', 'maanden'] },
  year: { en: ['year', 'years'], nl: ['jaar', 'jaar'] },
} as const satisfies Readonly<Record<string, Unit>>

function counted(count: number, unit: Unit, language: Language): string {
  const text = decimal(count, language)
  return `${text} ${unit[language][text === '1' ? 0 : 1]}`
}

function decimal(value: number, language: Language): string {
  const text = String(Math.round(value * 10) / 10)
  return language === 'nl' ? text.replace('.', ',') : text
}
