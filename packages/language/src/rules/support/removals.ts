import type { Model } from '../../model/model.ts'
import type { Shape } from '../../model/shape.ts'
import { statementSpan } from '../../syntax/tree.ts'
import type { TextEdit } from '../../text/edit.ts'
import { lineBreakOf } from '../../text/lines.ts'
import { documentedLines } from '../../write/statement-lines.ts'

/**
 * Takes statements away with their lines and what documents them; not where one shares a line with another. Each change
 * leaves no two blank lines and none at the ends of the file behind, and no two of them overlap.
 */
export function linesTakenAway({ tree }: Model, shapes: readonly Shape[]): ReadonlyMap<Shape, readonly TextEdit[]> {
  const { text } = tree
  const lineBreak = lineBreakOf(text)
  const found = new Map<Shape, readonly TextEdit[]>()
  // From the last to the first, so that it is known where the text ends without those behind.
  let textEnd = text.length
  for (const shape of shapes.toSorted((a, b) => startOf(b) - startOf(a))) {
    const lines = documentedLines(tree, statementSpan(shape.node))
    if (!lines) continue
    let { start, end } = lines
    const above = text.slice(0, start)
    if (end === textEnd) {
      start = Math.min(start, above.trimEnd().length + lineBreak.length)
      textEnd = start
    } else if (isAtOpening(above) || above.endsWith(lineBreak + lineBreak)) {
      while (text.startsWith(lineBreak, end)) end += lineBreak.length
      // Behind the last statement of a block it is the blank line above that has to go.
      if (/^[ \t]*\}/.test(text.slice(end, end + 200)))
        start = Math.min(start, above.trimEnd().length + lineBreak.length)
    }
    found.set(shape, [{ span: { start, end }, newText: '' }])
  }
  return found
}

/** Whether nothing stands before it in its block, or in the file. */
function isAtOpening(above: string): boolean {
  const before = above.trimEnd()
  return before === '' || before.endsWith('{')
}

function startOf({ node }: Shape): number {
  return statementSpan(node).start
}
