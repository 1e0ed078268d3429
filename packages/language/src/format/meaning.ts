/** What a text says, apart from how it is laid out: the formatter may never change it. */
import { readStatements } from '../model/read-statements.ts'
import type { Shape } from '../model/shape.ts'
import { tokenKind, tokensOf, type Token, type Tree } from '../syntax/tree.ts'
import { isBlankJunk } from './chunks.ts'

/**
 * What a tree says, as a row of strings: every statement with its slots by name, whatever order they were written in,
 * then every comment with what stands before it.
 */
export function* meaningOf(tree: Tree): Generator<string> {
  for (const shape of readStatements(tree).all) yield* meaningOfStatement(shape)
  yield* meaningOfComments(tree)
}

/** Whether two trees say the same. */
export function sameMeaning(one: Tree, other: Tree): boolean {
  const others = meaningOf(other)
  for (const it of meaningOf(one)) if (others.next().value !== it) return false
  return others.next().done === true
}

function* meaningOfStatement(shape: Shape): Generator<string> {
  const { word, stands, row, node, clauseLines, children } = shape
  yield `${word} ${stands ? 'stands' : 'is misplaced'} with ${children.length}`
  const held = new Set<Token>()
  for (const { slot } of row?.positionals ?? []) {
    const values = shape.positionals.get(slot)?.values.map((it) => it.token)
    if (values) yield* slotOf(slot, values, held)
  }
  for (const { word: clause } of row?.clauses ?? []) {
    const written = shape.clauses.get(clause)
    if (!written) continue
    held.add(written.word)
    const values = written.values.map((it) => it.token)
    yield* slotOf(clause, values, held)
  }
  // What has no slot belongs to a broken statement, and keeps its order.
  for (const line of [node, ...clauseLines]) {
    for (const token of line.tokens) if (!held.has(token) && isWord(token)) yield token.image
  }
}

function* slotOf(name: string, tokens: readonly Token[], held: Set<Token>): Generator<string> {
  yield `${name}: ${tokens.length}`
  for (const token of tokens) {
    held.add(token)
    yield token.image
  }
}

/** No word may pass a comment, and no comment a brace. */
function* meaningOfComments(tree: Tree): Generator<string> {
  const tokens = tokensOf(tree)
  let next = tokens.next()
  let count = 0
  let depth = 0
  for (const comment of tree.comments) {
    for (; !next.done && next.value.startOffset < comment.startOffset; next = tokens.next()) {
      const kind = tokenKind(next.value)
      // A brace that was left out stands nowhere, so a comment is not before or behind it.
      if (kind === 'LeftBrace') depth += next.value.image.length
      else if (kind === 'RightBrace') depth -= next.value.image.length
      else if (isWord(next.value)) count += 1
    }
    yield `${comment.image} behind ${count} in ${depth}`
  }
}

/** Whether a token says anything; commas follow from the values, and line ends that lie too deep are read as junk. */
function isWord(token: Token): boolean {
  const kind = tokenKind(token)
  if (kind === 'Comma' || kind === 'Newline' || kind === 'Semicolon') return false
  return !isBlankJunk(token)
}
