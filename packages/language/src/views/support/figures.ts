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

/** A time in days as people say it: `10 min`, `3 h`, `21 days`. */
export function daysInWords(days: number, language: Language): string {
  const minutes = Math.round(days * 1440)
  if (minutes < 60) return `${minutes} min`
  if (days < 1) return `${decimal(days * 24, language)} ${{ en: 'h', nl: 'u' }[language]}`
  const text = decimal(days, language)
  return `${text} ${{ en: text === '1' ? 'day' : 'days', nl: text === '1' ? 'dag' : 'dagen' }[language]}`
}

function decimal(value: number, language: Language): string {
  const text = String(Math.round(value * 10) / 10)
  return language === 'nl' ? text.replace('.', ',') : text
}
