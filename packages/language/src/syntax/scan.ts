/**
 * Scanners for the tokens whose end a regular expression would find slowly or not at all:
 * each reads a character once, so that hostile text (a million escapes, an unclosed comment) stays linear.
 * Each returns the offset behind the token that begins at `at`, or `at` when none begins there.
 */
import { topLevelOnly } from '../vocabulary/vocabulary.ts'
import { partitionPoint } from '../text/partition-point.ts'

const letter = /\p{L}/u
const letterMarkOrDigit = /[\p{L}\p{M}\p{N}]/u
const zeroWidth = /[\u200B-\u200D\u2060\uFEFF]/

/** Spaces that look like a space and are not one; they separate all the same. */
const spaceLike = /[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/

/** The quotes that word processors put in the place of `"`. */
const quoteLike = /[\u201C-\u201F]/

const backslash = 92
const quote = 34
const slash = 47
const star = 42
const dot = 46
const minus = 45

/** A word, with at most one `.name` behind it. Zero-width characters stay in, so that they can be pointed at. */
export function scanWord(text: string, at: number): number {
  const end = scanPlainWord(text, at)
  if (end === at || text.charCodeAt(end) !== dot) return end
  const second = scanPlainWord(text, end + 1)
  return second === end + 1 ? end : second
}

/** Whether a text is one word, and nothing else. */
export function isWholeWord(text: string): boolean {
  return text !== '' && scanWord(text, 0) === text.length
}

/** Digits with everything that sticks to them: `1_000`, `+2`, `40%`, `90min`, `2026-10-01`. The slot reads them. */
export function scanNumber(text: string, at: number): number {
  let end = isSign(text.charCodeAt(at)) ? at + 1 : at
  if (!isDigit(text.charCodeAt(end))) return at
  while (end < text.length) {
    const code = text.charCodeAt(end)
    if (isWordCode(code) ? code !== minus : code === 37) end += 1
    else if ((code === dot || code === minus) && isDigit(text.charCodeAt(end + 1))) end += 1
    else if (code < 128) break
    else {
      const length = unicodeLength(text, end, letterMarkOrDigit)
      if (length === 0) break
      end += length
    }
  }
  return end
}

/**
 * A text on one line. One that is not closed ends with its line, before a trailing `{`,
 * so that the block it was about to open is still seen.
 */
export function scanText(text: string, at: number): number {
  const opening = text.charCodeAt(at)
  const curly = isQuoteLike(opening)
  if (opening !== quote && !curly) return at
  let end = at + 1
  for (; end < text.length; end += 1) {
    const code = text.charCodeAt(end)
    if (code === quote || (curly && isQuoteLike(code))) return end + 1
    if (isLineEnd(code)) break
    if (code === backslash && end + 1 < text.length && !isLineEnd(text.charCodeAt(end + 1))) end += 1
  }
  return beforeTrailingBrace(text, at + 1, end)
}

/** A text of several lines between `"""`. One that is not closed ends before the next top-level statement. */
export function scanTextBlock(text: string, at: number, find: Finder): number {
  if (!text.startsWith('"""', at)) return at
  return find(text, '"""', at + 3)
}

/** `// …` up to the end of the line, or a block comment, closed or up to the next top-level statement. */
export function scanComment(text: string, at: number, find: Finder): number {
  const second = text.charCodeAt(at + 1)
  if (second === star) return find(text, '*/', at + 2)
  if (second !== slash) return at
  let end = at + 2
  while (end < text.length && !isLineEnd(text.charCodeAt(end))) end += 1
  return end
}

/** Whatever no other token begins with, as one run. */
export function scanUnknown(text: string, at: number): number {
  let end = at
  do end += text.codePointAt(end)! > 0xffff ? 2 : 1
  while (end < text.length && !beginsToken(text, end))
  return end
}

/** Finds the end of a closing mark, or the place where what was left open must end. */
export type Finder = (text: string, mark: string, from: number) => number

/**
 * Makes a finder for one text. It remembers what it found, because a file with ten thousand openings
 * would otherwise be searched to its end ten thousand times.
 */
export function makeFinder(): Finder {
  const known = new Map<string, { from: number; at: number }>()
  const indexOf = (text: string, mark: string, from: number): number => {
    const before = known.get(mark)
    if (before && before.from <= from && (before.at === -1 || from <= before.at)) return before.at
    const at = text.indexOf(mark, from)
    known.set(mark, { from, at })
    return at
  }
  let starts: readonly number[] | undefined
  return (text, mark, from) => {
    const close = indexOf(text, mark, from)
    starts ??= topLevelStarts(text)
    const statement = firstAtOrAfter(starts, from)
    if (close === -1) return statement === undefined ? text.length : beforeLineEnd(text, statement)
    const end = close + mark.length
    if (statement === undefined || end <= statement) return end
    // The mark behind a statement at the margin closes something else: a text never holds such a line, and a comment
    // that does, because a statement was commented out, holds no other comment.
    const isOtherText = mark === '"""'
    const other = isOtherText ? statement : indexOf(text, '/*', from)
    const isSwallowed = isOtherText || (other !== -1 && statement < other && other < close)
    return isSwallowed ? beforeLineEnd(text, statement) : end
  }
}

/** Whether this character looks like a space without being one. */
export function isSpaceLike(code: number): boolean {
  return code >= 160 && spaceLike.test(String.fromCharCode(code))
}

/** Whether this character looks like a `"` without being one. */
export function isQuoteLike(code: number): boolean {
  return code >= 0x201c && quoteLike.test(String.fromCharCode(code))
}

/** Whether a line ends at this character. */
export function isLineEnd(code: number): boolean {
  return code === 10 || code === 13
}

function scanPlainWord(text: string, at: number): number {
  const first = text.charCodeAt(at)
  let end = at
  if (isAsciiLetter(first)) end += 1
  else if (first < 128) return at
  else end += unicodeLength(text, at, letter)
  if (end === at) return at
  while (end < text.length) {
    const code = text.charCodeAt(end)
    if (isWordCode(code)) end += 1
    else if (code < 128) break
    else {
      const length = unicodeLength(text, end, letterMarkOrDigit) || (zeroWidth.test(text.charAt(end)) ? 1 : 0)
      if (length === 0) break
      end += length
    }
  }
  return end
}

function beginsToken(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code < 128) {
    if (isAsciiLetter(code) || isDigit(code) || isBlank(code) || isLineEnd(code)) return true
    if (code === quote || code === 123 || code === 125 || code === 59 || code === 44) return true
    if (code === slash) return text.charCodeAt(at + 1) === slash || text.charCodeAt(at + 1) === star
    return isSign(code) && isDigit(text.charCodeAt(at + 1))
  }
  if (isQuoteLike(code) || isSpaceLike(code)) return true
  if (isSign(code)) return isDigit(text.charCodeAt(at + 1))
  return unicodeLength(text, at, letter) > 0
}

function beforeTrailingBrace(text: string, from: number, lineEnd: number): number {
  let end = skipSpacesBack(text, from, lineEnd)
  if (text.charCodeAt(end - 1) === 123 && isBlank(text.charCodeAt(end - 2))) end = skipSpacesBack(text, from, end - 1)
  return end
}

function skipSpacesBack(text: string, from: number, end: number): number {
  let at = end
  while (at > from && isBlank(text.charCodeAt(at - 1))) at -= 1
  return at
}

/** The offsets of the lines that begin, at column 0, with a word that can only stand at the top of a file. */
function topLevelStarts(text: string): readonly number[] {
  const pattern = new RegExp(`(?<=[\\r\\n])(?:${[...topLevelOnly].join('|')})(?=[ \\t])`, 'g')
  return Array.from(text.matchAll(pattern), (it) => it.index)
}

function firstAtOrAfter(sorted: readonly number[], from: number): number | undefined {
  return sorted[partitionPoint(sorted, (it) => it < from)]
}

function beforeLineEnd(text: string, lineStart: number): number {
  const at = lineStart - 1
  return text.charCodeAt(at) === 10 && text.charCodeAt(at - 1) === 13 ? at - 1 : at
}

function unicodeLength(text: string, at: number, pattern: RegExp): number {
  const code = text.codePointAt(at)
  if (code === undefined || !pattern.test(String.fromCodePoint(code))) return 0
  return code > 0xffff ? 2 : 1
}

function isAsciiLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code === 95
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}

function isWordCode(code: number): boolean {
  return isAsciiLetter(code) || isDigit(code) || code === minus
}

function isSign(code: number): boolean {
  return code === 43 || code === minus || code === 0x2212
}

function isBlank(code: number): boolean {
  return code === 32 || code === 9
}
