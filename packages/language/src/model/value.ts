/** How numbers, texts and words are read. Each reader is a pure function of the characters. */

import { isClosedText } from '../syntax/tree.ts'

/** Days in one unit of time. A month is taken for 30 days and a year for 365, as people do when they plan. */
const daysPerUnit: ReadonlyMap<string, number> = new Map([
  ['min', 1 / 1440],
  ['h', 1 / 24],
  ['d', 1],
  ['w', 7],
  ['mo', 30],
  ['y', 365],
])

/** The units of durations, shortest first. */
export const durationUnits: readonly string[] = [...daysPerUnit.keys()]

/** The parts of a number token: `-1_000.5d` is sign `-`, digits `1000.5`, unit `d`. */
export interface NumberParts {
  readonly sign: '+' | '-' | ''
  /** Without `_`. */
  readonly digits: string
  readonly unit: string
}

/** Letters of every script take a hundred times as long to prepare, and hardly any unit is written in them. */
const plainNumber = /^([+-]?)(\d[\d_]*(?:\.\d[\d_]*)?)([a-zA-Z%]*)$/
const anyNumber = /^([+\-\u2212]?)(\d[\d_]*(?:\.\d[\d_]*)?)([\p{L}%]*)$/u

/** Takes a number token apart, or undefined when it is none, such as `3x-4` or a date. */
export function numberParts(image: string): NumberParts | undefined {
  const match = isAscii(image) ? plainNumber.exec(image) : anyNumber.exec(image)
  if (!match) return undefined
  const [, sign = '', digits = '', unit = ''] = match
  return { sign: sign === '\u2212' ? '-' : (sign as NumberParts['sign']), digits: digits.replaceAll('_', ''), unit }
}

/** A plain number such as `1_000` or `4.5`, or undefined. */
export function readPlainNumber(image: string): number | undefined {
  const parts = numberParts(image)
  return parts && parts.unit === '' ? signed(parts) : undefined
}

/** A percentage such as `40%` as a fraction of 1, or undefined. */
export function readPercentage(image: string): number | undefined {
  const parts = numberParts(image)
  return parts && parts.unit === '%' ? signed(parts) / 100 : undefined
}

/** A duration such as `90min` or `3mo` in days, or undefined. */
export function readDuration(image: string): number | undefined {
  const parts = numberParts(image)
  const days = parts && parts.sign === '' ? daysPerUnit.get(parts.unit) : undefined
  return parts && days !== undefined ? Number(parts.digits) * days : undefined
}

/** A date such as `2026-10-01`, as it is written, or undefined when there is no such day. */
export function readDate(image: string): string | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(image)
  if (!match) return undefined
  const [, year, month, day] = match.map(Number) as [number, number, number, number]
  const daysInMonth = [31, isLeapYear(year) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]
  return daysInMonth !== undefined && day >= 1 && day <= daysInMonth ? image : undefined
}

/** Whether a number token looks like a date, possible or not. */
export function looksLikeDate(image: string): boolean {
  return /^\d+-\d+-\d+$/.test(image)
}

/** What a text token says: without its quotes, with its escapes replaced, and a `"""` text without its indentation. */
export function readText(image: string): string {
  if (image.startsWith('"""')) return unescape(dedent(withoutQuotes(image, 3)))
  return unescape(withoutQuotes(image, 1))
}

/** A word as it is compared: in NFC, and without characters that nobody can see. */
export function readWord(image: string): string {
  return isAscii(image) ? image : image.replace(/[\u200B-\u200D\u2060\uFEFF]/g, '').normalize('NFC')
}

function signed(parts: NumberParts): number {
  return Number(parts.digits) * (parts.sign === '-' ? -1 : 1)
}

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
}

/** A text that is not closed has nothing to take off at its end. */
function withoutQuotes(image: string, length: number): string {
  return isClosedText(image) ? image.slice(length, -length) : image.slice(length)
}

/** Reads from escape to escape, so that a text of nothing but escapes takes no longer than any other. */
function unescape(text: string): string {
  let from = text.indexOf('\\')
  if (from === -1) return text
  const parts = [text.slice(0, from)]
  while (from !== -1) {
    const { meaning, end } = readEscape(text, from)
    const next = text.indexOf('\\', end)
    parts.push(meaning, text.slice(end, next === -1 ? text.length : next))
    from = next
  }
  return parts.join('')
}

interface Escape {
  readonly meaning: string
  readonly end: number
}

/** What the backslash at this place means; one that means nothing is left as it is. */
function readEscape(text: string, at: number): Escape {
  const end = at + 2
  const letter = text[at + 1]
  if (letter === 'n') return { meaning: '\n', end }
  if (letter === 't') return { meaning: '\t', end }
  if (letter === '"' || letter === '\\') return { meaning: letter, end }
  const code = letter === 'u' ? /^\{([0-9a-fA-F]{1,6})\}/.exec(text.slice(end, end + 8)) : null
  const character = code?.[1] === undefined ? undefined : codePoint(Number.parseInt(code[1], 16))
  if (code && character !== undefined) return { meaning: character, end: end + code[0].length }
  return { meaning: '\\', end: at + 1 }
}

function codePoint(code: number): string | undefined {
  return code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : undefined
}

/** Takes off the indentation that all lines share, and the empty first and last line. */
function dedent(text: string): string {
  const lines = text.split(/\r\n?|\n/)
  if (lines.length > 1 && lines[0]!.trim() === '') lines.shift()
  if (lines.length > 1 && lines.at(-1)!.trim() === '') lines.pop()
  let shared = Number.POSITIVE_INFINITY
  for (const line of lines) {
    if (line.trim() !== '') shared = Math.min(shared, line.length - line.trimStart().length)
  }
  return lines.map((line) => line.slice(Math.min(shared, line.length))).join('\n')
}

function isAscii(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) if (text.charCodeAt(at) > 127) return false
  return true
}
