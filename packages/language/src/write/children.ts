import type { Model } from '../model/model.ts'
import type { Shape } from '../model/shape.ts'
import { headerSpan, statementSpan, tokenEnd, type Tree } from '../syntax/tree.ts'
import type { TextEdit } from '../text/edit.ts'
import { indentOf, lineBreakOf } from '../text/lines.ts'
import { commentsBefore } from './statement-lines.ts'

/** A new statement at the end of the block of another one, which gets a block if it has none. Undefined where a brace was left out. */
export function lineInside(model: Model, shape: Shape, line: string): TextEdit | undefined {
  const { text } = model.tree
  const { node } = shape
  const { block } = node
  const lineBreak = lineBreakOf(text)
  const indent = indentOf(text, headerSpan(node).start)
  if (!block) {
    const { end } = headerSpan(node)
    const newText = ` {${lineBreak}${indented(line, `${indent}  `, lineBreak)}${lineBreak}${indent}}`
    return { span: { start: end, end }, newText }
  }
  if (block.open.image === '' || block.close.image === '') return undefined
  const close = block.close.startOffset
  const lineStart = close - indentOf(text, close).length
  const isOnOwnLine = lineStart > tokenEnd(block.open) && /[\r\n]/.test(text.charAt(lineStart - 1))
  if (isOnOwnLine) {
    const newText = `${indented(line, `${indentOf(text, close)}  `, lineBreak)}${lineBreak}`
    return { span: { start: lineStart, end: lineStart }, newText }
  }
  const last = [
    ...block.children,
    ...block.loose.map((it) => ({ tokens: [it], block: undefined, terminator: undefined })),
  ]
    .map((it) => statementSpan(it).end)
    .toSorted((a, b) => a - b)
    .at(-1)
  if (last === undefined) {
    const start = tokenEnd(block.open)
    const isEmpty = text.slice(start, close).trim() === ''
    return isEmpty
      ? { span: { start, end: close }, newText: ` ${line} ` }
      : { span: { start: close, end: close }, newText: `${line} ` }
  }
  return { span: { start: last, end: last }, newText: `; ${line}` }
}

/**
 * A new statement before the others in the block of another one, behind its clause lines; at the end where the block has no
 * lines of its own. Undefined where a brace was left out.
 */
export function lineFirst(model: Model, shape: Shape, line: string): TextEdit | undefined {
  const { text, comments } = model.tree
  const { block } = shape.node
  const first = block?.children[0]
  if (!block || !first || block.open.image === '' || block.close.image === '') return lineInside(model, shape, line)
  const clauseLines = new Set(shape.clauseLines)
  const stays = block.children.findIndex((it) => !clauseLines.has(it))
  const above = block.children[(stays === -1 ? block.children.length : stays) - 1]
  const at = endOfLine(text, comments, above ? statementSpan(above).end : tokenEnd(block.open))
  if (at === undefined || at > block.close.startOffset) return lineInside(model, shape, line)
  const lineBreak = lineBreakOf(text)
  const newText = `${lineBreak}${indented(line, indentOf(text, statementSpan(first).start), lineBreak)}`
  return { span: { start: at, end: at }, newText }
}

/** Where the line of an offset ends, when behind it there is no more than a comment that ends there too. */
function endOfLine(text: string, comments: Tree['comments'], offset: number): number | undefined {
  let end = offset
  while (text[end] === ' ' || text[end] === '\t') end += 1
  const comment = text[end] === '/' ? comments[commentsBefore(comments, end)] : undefined
  if (comment?.startOffset === end && !/[\r\n]/.test(comment.image)) {
    end += comment.image.length
    while (text[end] === ' ' || text[end] === '\t') end += 1
  }
  return text[end] === '\n' || text[end] === '\r' ? end : undefined
}

/** Lines of a snippet with this indentation before each. */
export function indented(lines: string, indent: string, lineBreak: string): string {
  return lines
    .split('\n')
    .map((it) => indent + it.replaceAll('\t', '  '))
    .join(lineBreak)
}
