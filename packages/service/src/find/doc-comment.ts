import { statementSpan, type Shape, type Tree } from 'journey-lang'

/** What the `///` lines right above a statement say about it, as Markdown; undefined without any. */
export function docCommentOf({ text, comments }: Tree, { node }: Shape): string | undefined {
  const lines: string[] = []
  let { start } = statementSpan(node)
  for (let at = countBefore(comments, start) - 1; at >= 0; at -= 1) {
    const { image, startOffset } = comments[at]!
    const between = text.slice(startOffset + image.length, start)
    if (!image.startsWith('///') || !/^[ \t]*(?:\r\n|\n|\r)[ \t]*$/.test(between)) break
    lines.unshift(image.slice(3).replace(/^ /, '').trimEnd())
    start = startOffset
  }
  return lines.length === 0 ? undefined : lines.join('\n')
}

function countBefore(comments: Tree['comments'], offset: number): number {
  let low = 0
  let high = comments.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (comments[middle]!.startOffset < offset) low = middle + 1
    else high = middle
  }
  return low
}
