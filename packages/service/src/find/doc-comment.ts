import { partitionPoint, type Shape, statementSpan, type Token, type Tree } from 'journey-lang'

/** What the `///` lines right above a statement say about it, as Markdown; undefined without any. */
export function docCommentOf(tree: Tree, shape: Shape): string | undefined {
  const lines = docLinesOf(tree, shape).map((it) => it.image.slice(3).replace(/^ /, '').trimEnd())
  return lines.length === 0 ? undefined : lines.join('\n')
}

/** The `///` lines right above a statement, in the order of the text. */
export function docLinesOf({ text, comments }: Tree, { node }: Shape): readonly Token[] {
  let { start } = statementSpan(node)
  const end = partitionPoint(comments, (it) => it.startOffset < start)
  let first = end
  for (; first > 0; first -= 1) {
    const { image, startOffset } = comments[first - 1]!
    const between = text.slice(startOffset + image.length, start)
    if (!image.startsWith('///') || !/^[ \t]*(?:\r\n|\n|\r)[ \t]*$/.test(between)) break
    start = startOffset
  }
  return comments.slice(first, end)
}
