/** Snippets in the syntax of the Language Server Protocol, and the same without tab stops. */
import type { SnippetEdit } from '../text/edit.ts'
import type { Span } from '../text/span.ts'

/** A change that puts a snippet in: with its tab stops, and without them for whoever knows none. */
export function snippetEdit(span: Span, snippet: string): SnippetEdit {
  return { span, newText: plainText(snippet), snippet }
}

/** A snippet without its tab stops: `${1:What hurts}` as `What hurts`, the first of a choice, nothing for `$0`. */
export function plainText(snippet: string): string {
  return snippet
    .replace(/\$\{\d+:((?:[^}\\]|\\.)*)\}/g, '$1')
    .replace(/\$\{\d+\|([^,|]*)[^|]*\|\}/g, '$1')
    .replace(/(?<!\\)\$\d+/g, '')
    .replace(/\\([$}\\])/g, '$1')
}

/** A text as a snippet that puts in just this text. */
export function snippetOf(text: string): string {
  return text.replace(/[\\$}]/g, '\\$&')
}
