/** Finds what the formatter may not touch, because its braces were guessed. */
import { beginsChunk } from '../syntax/layout.ts'
import { rowAt, takes, type Holder } from '../syntax/place.ts'
import {
  keywordOf,
  statementSpan,
  tokenEnd,
  tokenKind,
  type StatementNode,
  type SyntaxFault,
  type Token,
  type Tree,
} from '../syntax/tree.ts'
import { clauseOf, isTopLevelOnly } from '../vocabulary/vocabulary.ts'

/** A top-level keyword at column 0 with everything up to the next one. */
export interface Chunk {
  readonly statements: readonly StatementNode[]
  /** Its first keyword, or the start of its first line when its braces were guessed. */
  readonly start: number
  readonly end: number
  /** Whether its braces may have been meant otherwise; then it is left as it is. */
  readonly isGuessed: boolean
}

/** Faults of one statement only; with any other, nobody knows for sure which block a line belongs to. */
const ownFaults: ReadonlySet<SyntaxFault['kind']> = new Set([
  'unclosed-text',
  'unclosed-comment',
  'unexpected-character',
  'missing-line-end',
])

/** Cuts a tree where the reader of braces does, so that what is formatted in one chunk never changes another. */
export function chunksOf(tree: Tree): readonly Chunk[] {
  const faults = tree.faults.filter((it) => !ownFaults.has(it.kind))
  const groups: StatementNode[][] = []
  for (const statement of tree.statements) {
    if (groups.length === 0 || beginsChunk(tree.text, statement.tokens[0]!)) groups.push([])
    groups.at(-1)!.push(statement)
  }
  let at = 0
  return groups.map((statements, index) => {
    const next = groups[index + 1]?.[0]?.tokens[0]?.startOffset ?? Number.POSITIVE_INFINITY
    const from = at
    while (at < faults.length && faults[at]!.span.start < next) at += 1
    const first = statements[0]!.tokens[0]!.startOffset
    const isGuessed = at > from || isBareKeyword(statements[0]!) || hangsOnIndentation(undefined, statements)
    const end = endOf(statements.at(-1)!)
    if (!isGuessed) return { statements, start: first, end, isGuessed }
    return { statements, start: lineStart(tree, first), end: behindBlanks(tree.text, end), isGuessed }
  })
}

/** By the blank behind it such a word ends a text or comment that was not closed above it. */
function isBareKeyword({ tokens }: StatementNode): boolean {
  return tokens.length === 1 && isTopLevelOnly(tokens[0]!.image)
}

function behindBlanks(text: string, offset: number): number {
  let end = offset
  while (text[end] === ' ' || text[end] === '\t') end += 1
  return end
}

/** Where braces are guessed by indentation the whole line counts, comments included, unless they begin on another one. */
function lineStart({ text, comments }: Tree, offset: number): number {
  let start = offset
  while (start > 0 && !/[\r\n\uFEFF]/.test(text[start - 1]!)) start -= 1
  if (start === offset) return start
  const across = comments.find((it) => it.startOffset < start && tokenEnd(it) > start)
  return across ? tokenEnd(across) : start
}

/** The tokens of the last statement of all, however deep it lies. */
export function lastTokens(statements: readonly StatementNode[]): readonly Token[] {
  let last = statements.at(-1)
  while (last?.block && last.block.children.length > 0) last = last.block.children.at(-1)
  return last?.tokens ?? []
}

/** Whether a token is a line end that was read as junk, because it lies too deep; it is white space all the same. */
export function isBlankJunk(token: Token): boolean {
  return tokenKind(token) === 'Skipped' && /^[ \t\r\n]+$/.test(token.image)
}

function endOf(statement: StatementNode): number {
  const { terminator } = statement
  if (terminator && tokenKind(terminator) === 'Semicolon') return tokenEnd(terminator)
  const tokens = lastTokens([statement])
  const last = tokens.findLast((it) => !isBlankJunk(it))
  return last && last !== tokens.at(-1) ? tokenEnd(last) : statementSpan(statement).end
}

/**
 * Whether a statement stands where it may not, behind one whose block it fits in: on a line of its own
 * or with another indentation it could be taken for the first line of a block that misses its braces.
 */
function hangsOnIndentation(holder: Holder | undefined, statements: readonly StatementNode[]): boolean {
  let above: Holder | undefined
  for (const statement of statements) {
    const word = keywordOf(statement) ?? ''
    if (above && word !== '' && takes(above, word) && !takes(holder, word)) return true
    const self: Holder = { word, row: rowAt(holder, word) }
    if (statement.block && hangsOnIndentation(self, statement.block.children)) return true
    above = self.row?.block === true && mayLoseBlock(self, statement) ? self : undefined
  }
  return false
}

/** A block of clause lines only may be gone after formatting. */
function mayLoseBlock({ row }: Holder, { block }: StatementNode): boolean {
  return block?.children.every((it) => row && clauseOf(row, keywordOf(it) ?? '') !== undefined) ?? true
}
