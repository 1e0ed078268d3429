import type { Model } from '../model/model.ts'
import type { Shape } from '../model/shape.ts'
import { headerSpan, statementSpan, tokenEnd } from '../syntax/tree.ts'
import type { TextEdit } from '../text/edit.ts'
import { indentOf, lineBreakOf } from '../text/lines.ts'

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
  if (last === undefined) return { span: { start: tokenEnd(block.open), end: close }, newText: ` ${line} ` }
  return { span: { start: last, end: last }, newText: `; ${line}` }
}

/** Lines of a snippet with this indentation before each. */
export function indented(lines: string, indent: string, lineBreak: string): string {
  return lines
    .split('\n')
    .map((it) => indent + it.replaceAll('\t', '  '))
    .join(lineBreak)
}
