/** Units of durations as people write them out, in English and Dutch. */
import { tokenKind, type Token } from '../syntax/tree.ts'
import type { Value } from '../vocabulary/row.ts'
import { durationUnits, numberParts } from './value.ts'

const written: Readonly<Record<string, string>> = {
  min: 'mins minute minutes minuut minuten',
  h: 'hr hrs hour hours uur uren',
  d: 'day days dag dagen',
  w: 'wk wks week weeks weken',
  mo: 'month months mnd maand maanden',
  y: 'yr yrs year years jaar jaren',
}

const units: ReadonlyMap<string, string> = new Map(
  durationUnits.flatMap((unit) => [unit, ...(written[unit] ?? '').split(' ')].map((word) => [word, unit] as const)),
)

/** The unit that a word or a few letters mean, such as `w` for `weeks`, or undefined when they mean none, or more than one. */
export function unitMeant(word: string): string | undefined {
  return units.get(word.toLowerCase())
}

/** Whether a word behind a number is its unit: `2 weeks`, and `2 m`, which may be two things. */
export function isUnitBehind(value: Value, number: Token, word: Token | undefined): word is Token {
  if (value.kind !== 'duration' && value.kind !== 'measure') return false
  if (!word || tokenKind(word) !== 'Word' || tokenKind(number) !== 'Number') return false
  const parts = numberParts(number.image)
  return parts?.sign === '' && parts.unit === '' && (word.image === 'm' || unitMeant(word.image) !== undefined)
}
