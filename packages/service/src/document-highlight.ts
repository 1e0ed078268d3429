import { mentionsOf, type Model, type Span } from 'journey-lang'
import { DocumentHighlightKind, type DocumentHighlight, type Position } from 'vscode-languageserver-types'
import { builtInMentions, nameAt, ruleMentions, unknownMentions, type NameAt } from './find/name-at.ts'
import { offsetAt, rangeOf } from './place/ranges.ts'
import type { SourceFile } from './project/project.ts'

/**
 * The places of this file that name what is named at a position, in the order of the text: written where it is declared,
 * read elsewhere. Empty on keywords and clause words, and in texts and comments.
 */
export function documentHighlight(file: SourceFile, position: Position): DocumentHighlight[] {
  const name = nameAt(file.model, offsetAt(file, position))
  return name ? highlightsOf(file, name) : []
}

function highlightsOf(file: SourceFile, name: NameAt): DocumentHighlight[] {
  if (name.kind !== 'declared') {
    return spansOf(file.model, name).map((it) => ({ range: rangeOf(file, it), kind: DocumentHighlightKind.Read }))
  }
  return mentionsOf(file.model, name.declaration).map(({ span, kind }) => ({
    range: rangeOf(file, span),
    kind: kind === 'declaration' ? DocumentHighlightKind.Write : DocumentHighlightKind.Read,
  }))
}

function spansOf(model: Model, { kind, name }: Exclude<NameAt, { kind: 'declared' }>): readonly Span[] {
  if (kind === 'built-in') return builtInMentions(model, name)
  return kind === 'rule' ? ruleMentions(model, name) : unknownMentions(model, name)
}
