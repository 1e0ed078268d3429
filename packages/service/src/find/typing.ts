/** What somebody is typing at a place: the beginning of a statement, something in its header, or inside a text. */
import {
  clauseOf,
  isClosedText,
  tokenKind,
  tokenSpan,
  type Model,
  type Shape,
  type Span,
  type Token,
} from 'journey-lang'
import { linePlaceAt, type HeaderPlace } from './line-place.ts'
import { spotAt } from './spot.ts'

/** What is typed at a place. */
export type Typing = TypedStatement | TypedArgument | TypedText

/** A place where a statement, or a line with clauses, may begin. */
export interface TypedStatement {
  readonly kind: 'statement'
  /** The statement in whose block the line lies, also where a brace is missing; undefined at the top of the file. */
  readonly owner: Shape | undefined
  /** The first word of the line, before and behind the place; empty where there is none. */
  readonly word: Span
  /** The header that the word begins; undefined where nothing stands yet. */
  readonly header: TypedHeader | undefined
}

/** A place in a header behind its first word. */
export interface TypedArgument {
  readonly kind: 'argument'
  readonly header: TypedHeader
  /** The word, number or sign, before and behind the place; empty where there is none. */
  readonly word: Span
}

/** A place between the quotes of a text. */
export interface TypedText {
  readonly kind: 'text'
  readonly header: TypedHeader
  readonly text: Token
}

/** The header in which a place is. */
export interface TypedHeader {
  /** The statement it belongs to; that of the block for a line with clauses. */
  readonly shape: Shape
  /** The tokens of the statement up to the place, the keyword first. What is being typed is left out. */
  readonly before: readonly Token[]
  /** The tokens of the statement behind the place. */
  readonly after: readonly Token[]
  /** Those of them that stand on the same line. */
  readonly rest: readonly Token[]
  readonly isClauseLine: boolean
  /** Whether a block stands behind it. */
  readonly opensBlock: boolean
}

/** What somebody is typing at an offset; undefined in comments, and where nothing can stand. */
export function typingAt(model: Model, offset: number): Typing | undefined {
  if (spotAt(model, offset).kind === 'comment') return undefined
  const { owner, header: place, mayBegin } = linePlaceAt(model, offset)
  if (!place) {
    const word = { start: offset, end: offset }
    return mayBegin ? { kind: 'statement', owner, word, header: undefined } : undefined
  }
  const { tokens } = place.node
  const text = tokens.find((it) => isInside(it, model.tree.text, offset))
  if (text) return { kind: 'text', header: headerOf(place, [text], offset), text }
  const typed = typedTokens(place, offset)
  const header = headerOf(place, typed, offset)
  if (typed[0] && typed[0] === tokens[0]) {
    const word = { start: typed[0].startOffset, end: tokenSpan(typed.at(-1)!).end }
    return tokenKind(typed[0]) === 'Word' ? { kind: 'statement', owner, word, header } : undefined
  }
  if (typed.length === 0 && tokens.some((it) => tokenSpan(it).end === offset && isText(it))) return undefined
  return {
    kind: 'argument',
    header,
    word: { start: typed[0]?.startOffset ?? offset, end: typed.length === 0 ? offset : tokenSpan(typed.at(-1)!).end },
  }
}

/** The pieces of a word that touch the place: `wine.` and a sign alone are more than one token, or none that is known. */
function typedTokens({ node, shape }: HeaderPlace, offset: number): readonly Token[] {
  const { tokens } = node
  const isOwnWord = (token: Token, at: number): boolean =>
    at > 0 && shape.row !== undefined && clauseOf(shape.row, token.image) !== undefined
  let from = tokens.findIndex((it) => isPiece(it) && it.startOffset < offset && offset <= tokenSpan(it).end)
  // Whoever stands before a clause writes something else, and wants to keep it.
  if (from === -1) from = tokens.findIndex((it, at) => isPiece(it) && it.startOffset === offset && !isOwnWord(it, at))
  if (from === -1) return []
  let to = from + 1
  while (from > 0 && isPiece(tokens[from - 1]!) && tokenSpan(tokens[from - 1]!).end === tokens[from]!.startOffset)
    from -= 1
  while (to < tokens.length && isPiece(tokens[to]!) && tokenSpan(tokens[to - 1]!).end === tokens[to]!.startOffset)
    to += 1
  return tokens.slice(from, to)
}

function headerOf({ node, shape, isClauseLine }: HeaderPlace, typed: readonly Token[], offset: number): TypedHeader {
  const start = typed[0]?.startOffset ?? offset
  const end = typed.length === 0 ? offset : tokenSpan(typed.at(-1)!).end
  const before = node.tokens.filter((it) => it.startOffset < start)
  const rest = node.tokens.filter((it) => it.startOffset >= end)
  const lines = shape.clauseLines
  const place = isClauseLine ? lines.indexOf(node) : -1
  return {
    shape,
    before: isClauseLine
      ? [...shape.node.tokens, ...lines.slice(0, place).flatMap((it) => it.tokens), ...before]
      : before,
    after: [...rest, ...lines.slice(place + 1).flatMap((it) => it.tokens)],
    rest,
    isClauseLine,
    opensBlock: node.block !== undefined,
  }
}

/** Whether a place lies between the quotes of a text. One that is not closed goes on to the end of its line. */
function isInside(token: Token, text: string, offset: number): boolean {
  if (!isText(token) || offset <= token.startOffset) return false
  const { end } = tokenSpan(token)
  if (offset < end) return true
  return !isClosedText(token.image) && text.slice(end, offset).trim() === ''
}

function isText(token: Token): boolean {
  const kind = tokenKind(token)
  return kind === 'Text' || kind === 'TextBlock'
}

function isPiece(token: Token): boolean {
  const kind = tokenKind(token)
  return kind === 'Word' || kind === 'Number' || kind === 'Unknown'
}
