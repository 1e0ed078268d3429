import type { Model } from '../model/model.ts'
import { statementSpan, type Tree } from '../syntax/tree.ts'
import type { TextEdit } from '../text/edit.ts'
import { endBefore, lineBreakOf } from '../text/lines.ts'
import { statementLines } from './statement-lines.ts'

/** A line behind the last declaration, or import, before the first journey; without one, at the top of the file. */
export function lineAtTop(model: Model, line: string, behind: 'declarations' | 'imports' = 'declarations'): TextEdit {
  const { text } = model.tree
  const lineBreak = lineBreakIn(model.tree)
  const firstJourney = model.shapes.findIndex((it) => it.word === 'journey')
  const before = firstJourney === -1 ? model.shapes : model.shapes.slice(0, firstJourney)
  const last = before.findLast((it) => it.row !== undefined && (behind === 'declarations' || it.word === 'import'))
  if (last) {
    const own = statementSpan(last.node)
    const lines = statementLines(model.tree, own)
    // A comment behind the last one stays with it.
    const end = lines ? endBefore(text, lines.end) : own.end
    return { span: { start: end, end }, newText: `${lineBreak}${line}` }
  }
  const top = text.startsWith('\uFEFF') ? 1 : 0
  const startsBlank = text[top] === '\n' || text[top] === '\r'
  const gap = text.length === top || startsBlank ? lineBreak : lineBreak + lineBreak
  return { span: { start: top, end: top }, newText: `${line}${gap}` }
}

/** An editor asks for the import of every name of a project at once; all of them are lines of the same text. */
const lineBreaks = new WeakMap<Tree, string>()

function lineBreakIn(tree: Tree): string {
  const known = lineBreaks.get(tree)
  if (known !== undefined) return known
  const lineBreak = lineBreakOf(tree.text)
  lineBreaks.set(tree, lineBreak)
  return lineBreak
}
