import type { Tree } from '../syntax/tree.ts'
import { lineSpan } from '../text/lines.ts'
import type { Span } from '../text/span.ts'
import { partitionPoint } from '../text/partition-point.ts'

/**
 * The whole lines of a statement, with a comment that stands behind it on its last line;
 * undefined when it shares a line with something else.
 */
export function statementLines(tree: Tree, statement: Span): Span | undefined {
  const alone = lineSpan(tree.text, statement)
  if (alone) return alone
  const behind = tree.comments[commentsBefore(tree.comments, statement.end)]
  if (!behind || !/^[ \t]*$/.test(tree.text.slice(statement.end, behind.startOffset))) return undefined
  return lineSpan(tree.text, { start: statement.start, end: behind.startOffset + behind.image.length })
}

/** Its lines, and the `///` lines right above it, which say what it is. */
export function documentedLines(tree: Tree, statement: Span): Span | undefined {
  const lines = statementLines(tree, statement)
  if (!lines) return undefined
  let { start } = lines
  for (let at = commentsBefore(tree.comments, start) - 1; at >= 0; at -= 1) {
    const comment = tree.comments[at]!
    const end = comment.startOffset + comment.image.length
    if (end > start) continue
    if (!comment.image.startsWith('///')) break
    const line = lineSpan(tree.text, { start: comment.startOffset, end })
    if (line?.end !== start) break
    start = line.start
  }
  return { start, end: lines.end }
}

/** The beginning of the comments that stand on lines of their own right above a line. */
export function withCommentsAbove({ text, comments }: Tree, lineStart: number): number {
  let top = lineStart
  for (let at = commentsBefore(comments, lineStart) - 1; at >= 0; at -= 1) {
    const { startOffset, image } = comments[at]!
    const line = lineSpan(text, { start: startOffset, end: startOffset + image.length })
    if (line?.end !== top) break
    top = line.start
  }
  return top
}

/** How many comments begin before an offset, found by halving. */
export function commentsBefore(comments: Tree['comments'], offset: number): number {
  return partitionPoint(comments, (it) => it.startOffset < offset)
}
