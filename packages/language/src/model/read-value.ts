import { tokenEnd, tokenKind, tokenSpan, type Token } from '../syntax/tree.ts'
import type { Value } from '../vocabulary/row.ts'
import type { Problem, WrongArgument } from './problem.ts'
import type { SlotValue } from './shape.ts'
import { unitMeant } from './unit-words.ts'
import {
  durationUnits,
  looksLikeDate,
  numberParts,
  readDate,
  readDuration,
  readPercentage,
  readPlainNumber,
  readText,
  readWord,
} from './value.ts'

/** Whether a token is of the kind that a slot takes; its value may still be wrong. */
export function accepts(value: Value, token: Token): boolean {
  const kind = tokenKind(token)
  const isText = kind === 'Text' || kind === 'TextBlock'
  if (value.kind === 'text') return isText
  if (value.kind === 'reference') return kind === 'Word' || (value.orText && isText)
  if (value.kind === 'name' || value.kind === 'imported' || value.kind === 'word' || value.kind === 'rule') {
    return kind === 'Word'
  }
  return kind === 'Number' || token.image === placeholder
}

/** Stands for a value that nobody knows yet. It may stand for any value but a text, which says for itself that it is not filled in. */
export const placeholder = '_'

/** Reads a token that the slot accepts. What is wrong with it is put on the list; the value is then the one that was probably meant. */
export function readValue(value: Value, token: Token, problems: Problem[]): SlotValue {
  const span = tokenSpan(token)
  if (token.image === placeholder) {
    problems.push({ kind: 'placeholder-left', span })
    return { token, span, text: placeholder, number: undefined, isText: false }
  }
  const { text, number, wrong } = read(value, token, problems)
  if (wrong) problems.push({ kind: 'wrong-argument', span, image: token.image, ...wrong })
  return { token, span, text, number, isText: tokenKind(token) === 'Text' || tokenKind(token) === 'TextBlock' }
}

/** Reads a number whose unit stands behind it as a word: `2 weeks`. */
export function readSpelledOut(number: Token, unit: Token, problems: Problem[]): SlotValue {
  const span = { start: number.startOffset, end: tokenEnd(unit) }
  const { text, number: days, wrong } = readWithUnit(number.image, unit.image)
  if (wrong) problems.push({ kind: 'wrong-argument', span, image: `${number.image} ${unit.image}`, ...wrong })
  return { token: number, span, text, number: days, isText: false }
}

interface Reading {
  readonly text: string
  readonly number?: number | undefined
  readonly wrong?: WrongArgument | undefined
}

function read(value: Value, token: Token, problems: Problem[]): Reading {
  const kind = tokenKind(token)
  if (kind === 'Text' || kind === 'TextBlock') return { text: readText(token.image) }
  switch (value.kind) {
    case 'name':
    case 'imported':
    case 'rule':
      return readName(token)
    case 'word':
      return readListWord(
        token,
        value.list.words.map((it) => it.word),
      )
    case 'emotion':
      return readEmotion(token, problems)
    case 'duration':
      return readDurationOrSay(token)
    case 'percentage':
      return readRate(token)
    case 'count':
      return readCount(token)
    case 'date':
      return readDateOrSay(token)
    case 'measure':
      return readMeasure(token)
    default:
      return { text: readWord(token.image) }
  }
}

function readName(token: Token): Reading {
  const text = readWord(token.image)
  return text.includes('.') ? { text, wrong: { why: 'dot-in-name' } } : { text }
}

function readListWord(token: Token, words: readonly string[]): Reading {
  const text = readWord(token.image)
  return words.includes(text) ? { text } : { text, wrong: { why: 'not-in-list', words } }
}

function readEmotion(token: Token, problems: Problem[]): Reading {
  const text = token.image
  const parts = numberParts(text)
  const number = readPlainNumber(text)
  if (!parts || number === undefined || !Number.isInteger(number)) {
    return { text, wrong: { why: 'wrong-kind', expected: { kind: 'emotion' } } }
  }
  if (parts.sign === '' && number !== 0) {
    return { text, number: number <= 2 ? number : clamp(number - 3), wrong: { why: 'unsigned-emotion', value: number } }
  }
  if (Math.abs(number) > 2) {
    const image = number < 0 ? '-2' : '+2'
    problems.push({ kind: 'emotion-out-of-range', span: tokenSpan(token), image: text, nearest: image })
  }
  return { text, number: clamp(number) }
}

function readDurationOrSay(token: Token): Reading {
  const text = token.image
  const number = readDuration(text)
  if (number !== undefined) return number === 0 ? { text, number, wrong: { why: 'zero-duration' } } : { text, number }
  const parts = numberParts(text)
  if (!parts || parts.sign !== '' || looksLikeDate(text)) return wrongKind(text, 'duration')
  if (parts.unit === '') return { text, wrong: { why: 'unit-missing', number: parts.digits } }
  return readWithUnit(text.slice(0, -parts.unit.length), parts.unit)
}

function readWithUnit(digits: string, unit: string): Reading {
  const meant = unitMeant(unit)
  const text = digits + (meant ?? unit)
  if (meant === undefined) {
    return { text, wrong: { why: 'unit-unknown', number: digits.replaceAll('_', ''), unit } }
  }
  const number = readDuration(text)
  return { text, number, wrong: number === 0 ? { why: 'zero-duration' } : { why: 'unit-spelled-out', meant: text } }
}

function readRate(token: Token): Reading {
  const text = token.image
  const number = readPercentage(text)
  if (number === undefined) return wrongKind(text, 'percentage')
  return number < 0 || number > 1 ? { text, wrong: { why: 'rate-out-of-range' } } : { text, number }
}

function readCount(token: Token): Reading {
  const text = token.image
  const number = readPlainNumber(text)
  if (number === undefined) return wrongKind(text, 'count')
  return Number.isInteger(number) && number >= 0 ? { text, number } : { text, wrong: { why: 'not-whole' } }
}

function readDateOrSay(token: Token): Reading {
  const text = token.image
  if (readDate(text) !== undefined) return { text }
  return looksLikeDate(text) ? { text, wrong: { why: 'impossible-date' } } : wrongKind(text, 'date')
}

function readMeasure(token: Token): Reading {
  const text = token.image
  const number = readPlainNumber(text) ?? readPercentage(text) ?? readDuration(text)
  if (number !== undefined) return { text, number }
  const parts = numberParts(text)
  if (parts && parts.unit !== '' && !durationUnits.includes(parts.unit)) {
    return readWithUnit(text.slice(0, -parts.unit.length), parts.unit)
  }
  return wrongKind(text, 'measure')
}

function wrongKind(text: string, kind: Exclude<Value['kind'], 'name' | 'reference' | 'word'>): Reading {
  return { text, wrong: { why: 'wrong-kind', expected: { kind } as Value } }
}

function clamp(emotion: number): number {
  return Math.max(-2, Math.min(2, emotion))
}
