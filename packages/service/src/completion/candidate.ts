/** What completion proposes, before an editor gets it. */
import { addImport, isRefused, type Span, type TextEdit } from 'journey-lang'
import {
  InsertTextFormat,
  InsertTextMode,
  MarkupKind,
  type CompletionItem,
  type CompletionItemKind,
} from 'vscode-languageserver-types'
import { rangeOf, textEditsOf } from '../place/ranges.ts'
import type { SourceFile } from '../project/project.ts'

/** One proposal. */
export interface Candidate {
  readonly label: string
  readonly kind: CompletionItemKind
  /** What it is, in a few words of plain text. */
  readonly detail: string
  /** More about it, in Markdown; undefined when there is no more to say. */
  readonly documentation?: string | undefined
  /** What takes the place of the span; the label when unsaid. */
  readonly newText?: string
  /** The same with tab stops, for editors that know them. */
  readonly snippet?: string | undefined
  /** What it replaces; the word at the cursor when unsaid. */
  readonly span?: Span
  /** What else changes in the file. */
  readonly edits?: readonly TextEdit[]
}

/** Whether what is put in may have tab stops. */
export type SnippetSupport = 'plain' | 'snippets'

/** Proposals as editors show them, in this order. `word` is what they replace. */
export function completionItems(
  file: SourceFile,
  candidates: readonly Candidate[],
  word: Span,
  snippets: SnippetSupport,
): CompletionItem[] {
  const range = rangeOf(file, word)
  return candidates.map((it, index) => {
    const { label, kind, detail, documentation, newText = label, snippet, span, edits = [] } = it
    const filled = snippets === 'snippets' ? snippet : undefined
    return {
      label,
      kind,
      detail,
      ...(documentation === undefined ? {} : { documentation: { kind: MarkupKind.Markdown, value: documentation } }),
      sortText: String(index).padStart(5, '0'),
      filterText: label,
      ...(filled === undefined ? {} : { insertTextFormat: InsertTextFormat.Snippet }),
      ...(filled?.includes('\n') === true ? { insertTextMode: InsertTextMode.adjustIndentation } : {}),
      textEdit: { range: span ? rangeOf(file, span) : range, newText: filled ?? newText },
      ...(edits.length === 0 ? {} : { additionalTextEdits: textEditsOf(file, edits) }),
    }
  })
}

/** The edits that import a name; undefined when its name is taken here. */
export function importEdits({ model }: SourceFile, name: string, path: string): readonly TextEdit[] | undefined {
  const edited = addImport(model, [name], path)
  return isRefused(edited) ? undefined : edited.edits
}

/** The blank that keeps what is put in apart from what stands right behind it; empty before a blank and the end of a line. */
export function gapBehind({ text }: SourceFile, end: number): string {
  return /[^ \t\r\n,]/.test(text.charAt(end)) ? ' ' : ''
}
