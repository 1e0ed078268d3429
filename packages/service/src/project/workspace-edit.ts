/** Changes of files, as editors make them. */
import type { FixEdit, Span } from 'journey-lang'
import {
  SnippetTextEdit,
  StringValue,
  type Location,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver-types'
import { rangeOf } from '../place/ranges.ts'
import type { SourceFile } from './project.ts'

/** What is changed in one file. */
export interface FileEdits {
  readonly file: SourceFile
  /** Where an edit has a snippet, only the author knows what belongs there. */
  readonly edits: readonly FixEdit[]
}

/**
 * The changes of several files in one step. Each names the version that it was made for, so that an editor can refuse it
 * when the text is another one by then. With `snippets` what is to be filled in has tab stops; only an editor that knows
 * them in such a place may be given any.
 */
export function workspaceEditOf(
  changes: readonly FileEdits[],
  snippets: 'plain' | 'snippets' = 'plain',
): WorkspaceEdit {
  return {
    documentChanges: changes
      .filter((it) => it.edits.length > 0)
      .map(({ file, edits }) => ({
        textDocument: { uri: file.uri, version: file.version },
        edits: edits.map((it) => lspEditOf(file, it, snippets)),
      })),
  }
}

/** The place of a span in its file. */
export function locationOf(file: SourceFile, span: Span): Location {
  return { uri: file.uri, range: rangeOf(file, span) }
}

function lspEditOf(
  file: SourceFile,
  { span, newText, snippet }: FixEdit,
  snippets: 'plain' | 'snippets',
): TextEdit | SnippetTextEdit {
  const range = rangeOf(file, span)
  if (snippets === 'plain' || snippet === undefined) return { range, newText }
  return { range, snippet: StringValue.createSnippet(snippet) }
}
