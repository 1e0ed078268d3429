/** Changes of files, as editors make them. */
import type { FixEdit, Span } from 'journey-lang'
import {
  SnippetTextEdit,
  StringValue,
  type Location,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver-types'
import { offsetAt, rangeOf } from '../place/ranges.ts'
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
        edits: edits.map((it) => (snippets === 'plain' ? plainEdit(file, it) : editWithStops(file, it, edits))),
      })),
  }
}

/** The place of a span in its file. */
export function locationOf(file: SourceFile, span: Span): Location {
  return { uri: file.uri, range: rangeOf(file, span) }
}

function plainEdit(file: SourceFile, { span, newText }: FixEdit): TextEdit {
  return { range: rangeOf(file, span), newText }
}

function editWithStops(file: SourceFile, edit: FixEdit, all: readonly FixEdit[]): TextEdit | SnippetTextEdit {
  if (edit.snippet === undefined) return plainEdit(file, edit)
  const start = beginningFor(file, edit, all)
  const before = file.text.slice(start, edit.span.start)
  const value = before.replaceAll(/[\\$}]/g, '\\$&') + withLastStop(edit.snippet)
  return { range: rangeOf(file, { start, end: edit.span.end }), snippet: StringValue.createSnippet(value) }
}

/** Behind the last gap somebody goes on in the line that was put in, and not at the beginning of the next one. */
function withLastStop(snippet: string): string {
  return snippet.includes('$0') ? snippet : snippet.replace(/\n+$/, '$$0$&')
}

/**
 * Editors indent the further lines of a snippet as the line that it begins in, and ours are indented already. A snippet that
 * begins at the very beginning of a line is left as it is, so that is where those with several lines begin.
 */
function beginningFor(file: SourceFile, { span, snippet }: FixEdit, all: readonly FixEdit[]): number {
  const lineStart = offsetAt(file, { line: rangeOf(file, span).start.line, character: 0 })
  const isIndented = /^[ \t]/.test(file.text.slice(lineStart, span.start))
  if (!isIndented || !snippet?.includes('\n')) return span.start
  const isTaken = all.some((it) => it.span.start < span.start && it.span.end > lineStart)
  return isTaken || span.start - lineStart > mostRepeated ? span.start : lineStart
}

/** What stands before a snippet in its line is written once more; a line longer than this is nothing that people look at. */
const mostRepeated = 2_000
