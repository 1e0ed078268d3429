import type { Span } from './span.ts'

/** One change to a text: what `span` covers is replaced. An empty span inserts, an empty text removes. */
export interface TextEdit {
  readonly span: Span
  readonly newText: string
}

/** A change with something to fill in, which only the author knows. */
export interface SnippetEdit extends TextEdit {
  /**
   * The new text with tab stops, as `${1:What hurts}`: only the author knows what belongs there.
   * Where nobody knows tab stops, `newText` is what is put in.
   */
  readonly snippet?: string
}

/**
 * Applies edits that do not overlap, in any order; edits at the same place keep their order.
 * Throws a RangeError when two of them overlap, because then one would undo the other.
 */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  let result = ''
  let at = 0
  for (const { span, newText } of inOrder(edits)) {
    if (span.start < at) throw new RangeError(`Edits overlap at offset ${span.start}.`)
    result += text.slice(at, span.start) + newText
    at = span.end
  }
  return result + text.slice(at)
}

/**
 * Where a place of the text that edits gave was in the text before them; both are UTF-16 offsets. What an edit put in was
 * where that edit begins. The edits do not overlap, and come in any order.
 */
export function offsetBefore(edits: readonly TextEdit[], offset: number): number {
  let shift = 0
  for (const { span, newText } of inOrder(edits)) {
    const start = span.start + shift
    if (offset < start) break
    if (offset < start + newText.length) return span.start
    shift += newText.length - (span.end - span.start)
  }
  return offset - shift
}

function inOrder(edits: readonly TextEdit[]): readonly TextEdit[] {
  return edits.toSorted((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)
}
