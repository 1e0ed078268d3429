/** The tree of a text: lossless, so that printing it gives the text back, character by character. */
import type { Span } from '../text/span.ts'

/** The kinds of tokens of which a tree is made. */
export type TokenKind =
  | 'Word'
  | 'Number'
  | 'Text'
  | 'TextBlock'
  | 'Comma'
  | 'Unknown'
  | 'Skipped'
  | 'LeftBrace'
  | 'RightBrace'
  | 'Newline'
  | 'Semicolon'

/**
 * A token: what stands in the text, and its UTF-16 offset.
 * A brace that was left out is a token with an empty `image`, at the place where it belongs.
 */
export interface Token {
  readonly image: string
  readonly startOffset: number
  readonly tokenType: { readonly name: string }
}

/** `keyword arguments… [{ children }]`. */
export interface StatementNode {
  /** The keyword first. Junk begins with something else than a word. Never empty. */
  readonly tokens: readonly Token[]
  readonly block: BlockNode | undefined
  /** The line end or `;` behind it; absent before a `}` and at the end of the text. */
  readonly terminator: Token | undefined
}

/** `{ children }`, with braces that may have been left out in the text. */
export interface BlockNode {
  readonly open: Token
  readonly children: readonly StatementNode[]
  readonly close: Token
  /** A `;` that ends no statement stays here, so that nothing is lost. */
  readonly loose: readonly Token[]
}

/** What is wrong with the braces, quotes and characters of a text; a rule says it in words. */
export interface SyntaxFault {
  readonly kind:
    | 'unclosed-text'
    | 'unclosed-comment'
    | 'missing-open-brace'
    | 'missing-close-brace'
    | 'stray-open-brace'
    | 'stray-close-brace'
    | 'missing-line-end'
    | 'unexpected-character'
    | 'too-deep'
    | 'internal'
  readonly span: Span
  /** Where what is missing belongs, when that is not right behind the span. */
  readonly repairAt?: number
}

/** A whole text, read. */
export interface Tree {
  readonly text: string
  readonly statements: readonly StatementNode[]
  /** A `;` at the top of the file that ends no statement. */
  readonly loose: readonly Token[]
  /** Comments in the order of the text. `///` documents the statement below. */
  readonly comments: readonly Token[]
  /** Characters that look like a space and were read as one. */
  readonly spaceLikes: readonly Token[]
  /** In the order of the text. */
  readonly faults: readonly SyntaxFault[]
}

/** What a token is. */
export function tokenKind(token: Token): TokenKind {
  return token.tokenType.name as TokenKind
}

/** Where a token stands. */
export function tokenSpan(token: Token): Span {
  return { start: token.startOffset, end: tokenEnd(token) }
}

/** The offset behind a token. */
export function tokenEnd(token: Token): number {
  return token.startOffset + token.image.length
}

/** The first word of a statement, or undefined when it begins with something else. */
export function keywordOf(statement: StatementNode): string | undefined {
  const first = statement.tokens[0]
  return first && tokenKind(first) === 'Word' ? first.image : undefined
}

/** From the keyword to the last argument, without the block. */
export function headerSpan(statement: StatementNode): Span {
  return { start: statement.tokens[0]?.startOffset ?? 0, end: tokenEnd(statement.tokens.at(-1) ?? noToken) }
}

/** From the keyword to the end of the block, without the line end behind it. */
export function statementSpan(statement: StatementNode): Span {
  const header = headerSpan(statement)
  return statement.block ? { start: header.start, end: tokenEnd(statement.block.close) } : header
}

/** Whether a text token ends with the quotes it began with. */
export function isClosedText(image: string): boolean {
  if (image.startsWith('"""')) return image.length >= 6 && image.endsWith('"""')
  if (image.length < 2) return false
  const last = image.charCodeAt(image.length - 1)
  if (last !== 34 && (image.startsWith('"') || last < 0x201c || last > 0x201f)) return false
  let backslashes = 0
  while (image.charCodeAt(image.length - 2 - backslashes) === 92) backslashes += 1
  return backslashes % 2 === 0
}

/** Whether a token has a syntax fault of its own, which makes the rest of its statement a guess. */
export function isBrokenToken(token: Token): boolean {
  const kind = tokenKind(token)
  if (kind === 'Unknown' || kind === 'Skipped') return true
  return (kind === 'Text' || kind === 'TextBlock') && !isClosedText(token.image)
}

/** Whether a brace is missing or too many: what belongs to which block was guessed, and one more statement might change the guess. */
export function hasGuessedBraces({ faults }: Tree): boolean {
  return faults.some(({ kind }) => kind.endsWith('-brace'))
}

/** Visits every token of the tree in the order of the text; braces that were left out come with an empty image. */
export function* tokensOf(tree: Tree): Generator<Token> {
  yield* tokensOfStatements(tree.statements, tree.loose)
}

/** Prints a tree: its tokens, each with the white space and comments before it. Gives back the text that was read. */
export function print(tree: Tree): string {
  let printed = ''
  let at = 0
  for (const token of tokensOf(tree)) {
    printed += tree.text.slice(at, token.startOffset) + token.image
    at = Math.max(at, tokenEnd(token))
  }
  return printed + tree.text.slice(at)
}

const noToken: Token = { image: '', startOffset: 0, tokenType: { name: 'Unknown' } }

function* tokensOfStatements(statements: readonly StatementNode[], loose: readonly Token[]): Generator<Token> {
  let next = 0
  for (const statement of statements) {
    const start = statement.tokens[0]?.startOffset ?? 0
    for (; next < loose.length && loose[next]!.startOffset < start; next += 1) yield loose[next]!
    yield* statement.tokens
    if (statement.block) {
      yield statement.block.open
      yield* tokensOfStatements(statement.block.children, statement.block.loose)
      yield statement.block.close
    }
    if (statement.terminator) yield statement.terminator
  }
  yield* loose.slice(next)
}
