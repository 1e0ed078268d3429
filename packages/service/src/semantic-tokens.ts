/** What editors colour: every token by what it is, which the words alone do not tell. */
import {
  SemanticTokenModifiers,
  SemanticTokenTypes,
  type Range,
  type SemanticTokens,
  type SemanticTokensEdit,
  type SemanticTokensLegend,
} from 'vscode-languageserver-types'
import { spanOf } from './place/ranges.ts'
import type { SourceFile } from './project/project.ts'
import { encodeTokens } from './semantic-tokens/encode.ts'
import { tokensIn } from './semantic-tokens/tokens.ts'

/**
 * What the numbers of a token mean. The types are those of the protocol: people are classes, a journey is a namespace, a phase
 * a type, a step a function, a maybe an event, a promise a property, and a word of a closed list an enum member, as a channel
 * is. The modifiers `positive` and `negative` are our own: they say which way an emotion goes.
 */
export const semanticTokensLegend: SemanticTokensLegend = {
  tokenTypes: [
    SemanticTokenTypes.keyword,
    SemanticTokenTypes.modifier,
    SemanticTokenTypes.class,
    SemanticTokenTypes.enumMember,
    SemanticTokenTypes.namespace,
    SemanticTokenTypes.type,
    SemanticTokenTypes.function,
    SemanticTokenTypes.event,
    SemanticTokenTypes.property,
    SemanticTokenTypes.variable,
    SemanticTokenTypes.number,
    SemanticTokenTypes.string,
    SemanticTokenTypes.comment,
  ],
  tokenModifiers: [
    SemanticTokenModifiers.declaration,
    SemanticTokenModifiers.defaultLibrary,
    SemanticTokenModifiers.documentation,
    'positive',
    'negative',
  ],
}

/**
 * The tokens of a file, or of a range of it, five numbers each as the protocol has them, in the order of the text. None of
 * them overlaps another, and none goes on in the next line.
 */
export function semanticTokens(file: SourceFile, range?: Range): SemanticTokens['data'] {
  const asked = range ? spanOf(file, range) : { start: 0, end: file.text.length }
  return encodeTokens(file, tokensIn(file, asked), asked, semanticTokensLegend)
}

/** What to change in the numbers that an editor has to get the new ones: nothing, or one stretch of whole tokens. */
export function semanticTokensDelta(before: readonly number[], after: readonly number[]): SemanticTokensEdit[] {
  const shorter = Math.min(before.length, after.length)
  let start = 0
  while (start < shorter && before[start] === after[start]) start += 1
  if (start === before.length && start === after.length) return []
  start -= start % perToken
  let same = 0
  while (same < shorter - start && before[before.length - 1 - same] === after[after.length - 1 - same]) same += 1
  same -= same % perToken
  return [{ start, deleteCount: before.length - start - same, data: after.slice(start, after.length - same) }]
}

/** Line and character since the token before it, length, type, modifiers. */
const perToken = 5
