import type { IToken } from 'chevrotain'
import type { Span } from '../text/span.ts'
import { layOut } from './layout.ts'
import { LeftBrace, lex, Newline, RightBrace, Semicolon, Text, TextBlock, Unknown } from './lexer.ts'
import { parseTokens } from './parser.ts'
import { isClosedText, tokenSpan, type SyntaxFault, type Tree } from './tree.ts'

/** Texts longer than this many UTF-16 code units are not read, so that no editor freezes on a log file. */
export const maxTextLength = 5_000_000

/**
 * Reads a text. Total: every text has a tree, which prints back to the same text, and nothing is thrown.
 * What is wrong with braces, quotes and characters is in `faults`.
 */
export function parse(text: string): Tree {
  const { tokens, comments, spaceLikes } = lex(text.length > maxTextLength ? '' : text)
  const layout = layOut(text, tokens)
  const faults = layout.faults.concat(characterFaults(layout.tokens), commentFaults(comments)).sort(byPlace)
  try {
    const { statements, loose } = parseTokens(layout.tokens)
    return { text, statements, loose, comments, spaceLikes, faults: mergeStrays(text, faults) }
  } catch (error) {
    // The one fence of the parser: whatever happens in there becomes a finding, and the text stays whole.
    return fallbackTree(text, tokens, comments, error)
  }
}

function fallbackTree(text: string, tokens: readonly IToken[], comments: readonly IToken[], error: unknown): Tree {
  const fault: SyntaxFault = { kind: 'internal', span: { start: 0, end: 0 } }
  const statements = tokens.length === 0 ? [] : [{ tokens, block: undefined, terminator: undefined }]
  return { text, statements, loose: [], comments, spaceLikes: [], faults: [Object.assign(fault, { cause: error })] }
}

/**
 * The first odd character of a statement, since what comes behind it is a guess anyway. A text that is not closed takes
 * the line with it, so that nothing else is said about that line.
 */
function characterFaults(tokens: readonly IToken[]): SyntaxFault[] {
  const faults: SyntaxFault[] = []
  let beforeStatement = 0
  for (const token of tokens) {
    const type = token.tokenType
    if (type === Unknown) {
      if (faults.length > beforeStatement) continue
      faults.push({ kind: 'unexpected-character', span: tokenSpan(token) })
    } else if (type === Text || type === TextBlock) {
      if (isClosedText(token.image)) continue
      faults.length = beforeStatement
      faults.push(unclosedText(token))
    } else if (type === Newline || type === Semicolon || type === LeftBrace || type === RightBrace) {
      beforeStatement = faults.length
    }
  }
  return faults
}

/** A text of several lines is marked at its opening quotes. */
function unclosedText(token: IToken): SyntaxFault {
  const kind = 'unclosed-text'
  return token.tokenType === TextBlock
    ? { kind, span: openingOf(token, 3), repairAt: trimmedEnd(token) }
    : { kind, span: tokenSpan(token) }
}

function commentFaults(comments: readonly IToken[]): SyntaxFault[] {
  return comments
    .filter((it) => it.image.startsWith('/*') && (it.image.length < 4 || !it.image.endsWith('*/')))
    .map((it) => ({ kind: 'unclosed-comment', span: openingOf(it, 2), repairAt: trimmedEnd(it) }))
}

function openingOf(token: IToken, length: number): Span {
  return { start: token.startOffset, end: token.startOffset + length }
}

/** Braces too many that stand together are one fault, since they have one cause. */
function mergeStrays(text: string, faults: readonly SyntaxFault[]): readonly SyntaxFault[] {
  const merged: SyntaxFault[] = []
  for (const fault of faults) {
    const last = merged.at(-1)
    const isSameKind = fault.kind === 'stray-close-brace' && last?.kind === fault.kind
    if (isSameKind && text.slice(last.span.end, fault.span.start).trim() === '') {
      merged[merged.length - 1] = { kind: fault.kind, span: { start: last.span.start, end: fault.span.end } }
    } else merged.push(fault)
  }
  return merged
}

function trimmedEnd(token: IToken): number {
  return token.startOffset + token.image.trimEnd().length
}

function byPlace(a: SyntaxFault, b: SyntaxFault): number {
  return a.span.start - b.span.start
}
