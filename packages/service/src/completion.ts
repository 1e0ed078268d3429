import type { CompletionList, Position } from 'vscode-languageserver-types'
import { completionItems, type Candidate, type SnippetSupport } from './completion/candidate.ts'
import { headerCandidates } from './completion/header.ts'
import { statementCandidates } from './completion/statements.ts'
import { textCandidates } from './completion/texts.ts'
import { typingAt, type Typing } from './find/typing.ts'
import { offsetAt } from './place/ranges.ts'
import type { SourceFile } from './project/project.ts'

/** How completion is asked for. */
export interface CompletionOptions {
  /** Whether the editor knows tab stops. Without them a statement or a clause is put in as its word alone: nobody has to clear up what was made up. */
  readonly snippets?: SnippetSupport
}

/**
 * What may stand at a position: statements, clauses, values and names, the likeliest first. The word at the position, before
 * and behind it, is what a proposal replaces; filtering by it is left to the editor. Empty in comments, in texts that are the
 * author's own, and where something new gets its name.
 */
export function completion(file: SourceFile, position: Position, options: CompletionOptions = {}): CompletionList {
  const { snippets = 'plain' } = options
  const offset = offsetAt(file, position)
  const typing = typingAt(file.model, offset)
  const word = typing && 'word' in typing ? typing.word : { start: offset, end: offset }
  const candidates = typing ? candidatesFor(file, typing, offset) : []
  return { isIncomplete: false, items: completionItems(file, candidates, word, snippets) }
}

/** The characters after which an editor asks by itself: before a name, a path, and an emotion. A blank is none, because one ends every word of a text. */
export const completionTriggers: readonly string[] = ['.', '"', '/', ',', '+', '-']

function candidatesFor(file: SourceFile, typing: Typing, offset: number): readonly Candidate[] {
  switch (typing.kind) {
    case 'statement':
      return statementCandidates(file, typing, offset)
    case 'argument':
      return headerCandidates({ file, header: typing.header, word: typing.word, offset })
    case 'text':
      return textCandidates(file, typing, offset)
  }
}
