/** Slips in the arguments of a statement that can be told from their tokens alone. */
import { isBrokenToken, tokenEnd, tokenKind, type Token } from '../syntax/tree.ts'
import type { StatementRow } from '../vocabulary/row.ts'
import { clauseOf } from '../vocabulary/vocabulary.ts'
import { readDuration, readText } from './value.ts'

/** Whether a token is a text of either kind. */
export function isText(token: Token | undefined): token is Token {
  return token !== undefined && (tokenKind(token) === 'Text' || tokenKind(token) === 'TextBlock')
}

/** Whether a statement that takes a name begins with something like `1st` instead. */
export function isNameWithDigit(row: StatementRow, token: Token): boolean {
  const takesName = row.positionals.some((it) => it.value.kind === 'name')
  return takesName && tokenKind(token) === 'Number' && /^\d[\d_-]*\p{L}/u.test(token.image)
}

/** Whether a word says what a duration says by itself: `silence for 3w`. */
export function isNeedlessWord(row: StatementRow, token: Token, next: Token | undefined): boolean {
  const takesDuration = row.positionals.some((it) => it.value.kind === 'duration')
  const isWord = needless.has(token.image) && clauseOf(row, token.image) === undefined
  return takesDuration && isWord && next !== undefined && readDuration(next.image) !== undefined
}

const needless: ReadonlySet<string> = new Set(['for', 'of', 'during', 'lasts', 'voor', 'van', 'gedurende'])

/** Whether a statement that takes a duration begins with one in quotes: `silence "3w"`. */
export function isQuotedDuration(row: StatementRow, token: Token): boolean {
  const takesDuration = row.positionals.some((it) => it.value.kind === 'duration')
  return takesDuration && tokenKind(token) === 'Text' && readDuration(readText(token.image)) !== undefined
}

/** A text with quotes inside, as `"The "best" room"` is cut into tokens: texts and words that touch. */
export interface QuotesInside {
  /** The index of its last token. */
  readonly last: number
  /** The offsets of the quotes that are inside. */
  readonly inner: readonly number[]
}

/** The quotes inside the text that begins with this token, or undefined where it has none. */
export function quotesInside(tokens: readonly Token[], first: number): QuotesInside | undefined {
  const inner: number[] = []
  let last = first
  for (;;) {
    const next = textThatTouches(tokens, last)
    if (next === undefined) break
    inner.push(tokenEnd(tokens[last]!) - 1, tokens[next]!.startOffset)
    last = next
  }
  return last === first ? undefined : { last, inner }
}

/** The next text, when what stands between touches both: a word that happens to touch one of them is not enough. */
function textThatTouches(tokens: readonly Token[], from: number): number | undefined {
  const touches = (at: number): boolean => tokens[at + 1]?.startOffset === tokenEnd(tokens[at]!)
  if (!touches(from) || !isFilledText(tokens[from]) || isText(tokens[from + 1])) return undefined
  for (let at = from + 1; at < tokens.length && !isBrokenToken(tokens[at]!); at += 1) {
    if (isText(tokens[at])) return touches(at - 1) && isFilledText(tokens[at]) ? at : undefined
  }
  return undefined
}

/** Quotes that hold nothing, and those of texts of several lines, are no quotes inside another text. */
function isFilledText(token: Token | undefined): boolean {
  return token !== undefined && /^"[^"]/.test(token.image)
}
