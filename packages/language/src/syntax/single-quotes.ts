/**
 * Texts in single quotes, which the language does not have. Each becomes one token that has no meaning, so that its words
 * are not read as names and clauses, and one thing can be said about all of it.
 */
import type { IToken, TokenType } from 'chevrotain'

const longest = 1_000

/**
 * The offsets behind each quote that may close the text in single quotes which begins here; none where none begins.
 * An apostrophe between letters closes nothing; one behind a word may close the text or belong to it (`the guests' rooms`),
 * so that the last one before another text begins is probably the one.
 */
export function singleQuoteEnds(text: string, start: number): readonly number[] {
  return lookFrom(text, start).ends
}

interface Looked {
  readonly ends: readonly number[]
  /** How far was looked. */
  readonly until: number
}

function lookFrom(text: string, start: number): Looked {
  const ends: number[] = []
  if (!opening.test(text.charAt(start)) || !/^[\s{,;]?$/.test(text.charAt(start - 1))) return { ends, until: start }
  let at = start + 1
  for (; at < start + longest && !isBorder(text, at); at += 1) {
    if (!quote.test(text.charAt(at)) || text.charAt(at - 1) === '\\') continue
    const isBehindBlank = /\s/.test(text.charAt(at - 1))
    if (isBehindBlank && opening.test(text.charAt(at)) && /\S/.test(text.charAt(at + 1))) {
      if (ends.length > 0) break
    } else if (!/[\p{L}\p{N}_]/u.test(text.charAt(at + 1))) ends.push(at + 1)
  }
  return { ends, until: at }
}

const opening = /['\u2018]/
const quote = /['\u2018\u2019]/

/** The end of the line, or a comment. */
function isBorder(text: string, at: number): boolean {
  const character = text.charAt(at)
  if (character === '/') return /[/*]/.test(text.charAt(at + 1))
  return character === '' || character === '\n' || character === '\r'
}

/** Joins the tokens of each text in single quotes to one `unknown` token. The tokens are those of the text, in order. */
export function joinSingleQuoted(text: string, tokens: readonly IToken[], unknown: TokenType): IToken[] {
  const joined: IToken[] = []
  let at = 0
  // What was looked through in vain is not looked through again for each quote in it.
  let from = 0
  while (at < tokens.length) {
    const token = tokens[at]!
    const isOpening = token.tokenType === unknown && token.startOffset >= from
    const { ends, until } = isOpening ? lookFrom(text, token.startOffset) : notLooked
    const end = ends.at(-1)
    const last = end === undefined ? -1 : lastInside(tokens, at, end)
    if (end === undefined || last === -1) {
      from = Math.max(from, until)
      joined.push(token)
      at += 1
      continue
    }
    joined.push({ ...token, image: text.slice(token.startOffset, end) })
    const { startOffset, image } = tokens[last]!
    const behind = startOffset + image.length
    if (behind > end) joined.push({ ...token, startOffset: end, image: text.slice(end, behind) })
    at = last + 1
  }
  return joined
}

const notLooked: Looked = { ends: [], until: 0 }

/** The last token that begins before the end. A text in double quotes that reaches further is another text, and -1 says so. */
function lastInside(tokens: readonly IToken[], from: number, end: number): number {
  let at = from
  while (at + 1 < tokens.length && tokens[at + 1]!.startOffset < end) at += 1
  const { startOffset, image, tokenType } = tokens[at]!
  return startOffset + image.length > end && tokenType !== tokens[from]!.tokenType ? -1 : at
}
