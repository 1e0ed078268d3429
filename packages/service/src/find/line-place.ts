/** In which block a place lies while somebody types there: braces may be missing, and the line itself half-typed. */
import {
  headerSpan,
  type Model,
  partitionPoint,
  type Shape,
  type StatementNode,
  statementSpan,
  type Tree,
} from 'journey-lang'

/** Where a place is. */
export interface LinePlace {
  /** The statement in whose block a statement that begins here would stand; undefined at the top of the file. */
  readonly owner: Shape | undefined
  /** The header in which it is; undefined in white space between statements. */
  readonly header: HeaderPlace | undefined
  /** Whether a statement may begin here: at the beginning of a block or a line, or behind a `;`. */
  readonly mayBegin: boolean
}

/** A header, or a line that carries on the clauses of a statement. */
export interface HeaderPlace {
  readonly node: StatementNode
  /** The statement it belongs to. */
  readonly shape: Shape
  readonly isClauseLine: boolean
}

/** Where an offset is, comments and texts aside. */
export function linePlaceAt(model: Model, offset: number): LinePlace {
  const { tree } = model
  const around: Shape[] = []
  let shapes = model.shapes
  for (;;) {
    const open = around.at(-1)
    const index = partitionPoint(shapes, (it) => startOf(it.node) <= offset) - 1
    const shape = shapes[index]
    const clauseLine = lastClauseLine(open, shape, offset)
    const node = clauseLine ?? shape?.node
    if (!node) return { owner: ownerOf(tree, around, undefined, offset), header: undefined, mayBegin: true }
    const home = clauseLine ? open! : shape!
    if (isInHeader(tree, node, offset)) {
      const before = clauseLine ? undefined : shapes[index - 1]
      const header = { node, shape: home, isClauseLine: clauseLine !== undefined }
      return { owner: ownerOf(tree, around, before, startOf(node)), header, mayBegin: false }
    }
    if (!isInBlock(node, offset)) {
      const before = clauseLine ? undefined : shape
      const mayBegin = hasLineEnd(tree, statementSpan(node).end, offset)
      return { owner: ownerOf(tree, around, before, offset), header: undefined, mayBegin }
    }
    // What stands in the block of a clause line counts as standing in the block around it.
    if (clauseLine) return { owner: open, header: undefined, mayBegin: true }
    around.push(home)
    shapes = home.children
  }
}

/**
 * Whose block a line belongs to. Where its `}` is missing, indentation tells where a block ends, and a line that is indented
 * below a statement whose `{` is missing lies in that one, as the layout of the language has it.
 */
function ownerOf(tree: Tree, around: readonly Shape[], before: Shape | undefined, offset: number): Shape | undefined {
  const innermost = around.at(-1)
  if (!isFirstOnLine(tree.text, offset)) return innermost
  const mayOpen = before?.row?.block === true && !before.node.block
  if (!mayOpen && innermost?.node.block?.close.image !== '') return innermost
  const column = columnOf(tree.text, firstOnLine(tree.text, offset))
  const indents = indentsOf(tree.text, before ? [...around, before] : around)
  let depth = around.length
  while (depth > 0 && around[depth - 1]!.node.block?.close.image === '' && column <= indents[depth - 1]!) depth -= 1
  if (mayOpen && depth === around.length && column > indents[depth]!) return before
  return around[depth - 1]
}

/** How far statements that lie in one another are indented; one that does not begin its line, a little more than the one around it. */
function indentsOf(text: string, around: readonly Shape[]): readonly number[] {
  const indents: number[] = []
  for (const { node } of around) {
    const start = startOf(node)
    indents.push(isFirstOnLine(text, start) ? columnOf(text, start) : (indents.at(-1) ?? -1) + 1)
  }
  return indents
}

function lastClauseLine(owner: Shape | undefined, child: Shape | undefined, offset: number): StatementNode | undefined {
  if (!owner) return undefined
  const line = owner.clauseLines[partitionPoint(owner.clauseLines, (it) => startOf(it) <= offset) - 1]
  return line && (!child || startOf(child.node) < startOf(line)) ? line : undefined
}

function isInHeader(tree: Tree, node: StatementNode, offset: number): boolean {
  const { block } = node
  if (block && block.open.image !== '' && offset > block.open.startOffset) return false
  const { end } = headerSpan(node)
  return offset <= end || !hasLineEnd(tree, end, offset)
}

/** A block without its `}` may go on until the next statement around it begins. */
function isInBlock({ block }: StatementNode, offset: number): boolean {
  if (!block || offset < block.open.startOffset + block.open.image.length) return false
  return block.close.image === '' || offset <= block.close.startOffset
}

/** Whether a line, or a statement by a `;`, ends between two offsets outside comments. */
function hasLineEnd({ text, comments }: Tree, from: number, to: number): boolean {
  let at = from
  let next = partitionPoint(comments, (it) => it.startOffset < from)
  while (at < to) {
    const comment = comments[next]
    const end = Math.min(to, comment?.startOffset ?? to)
    if (/[\r\n;]/.test(text.slice(at, end))) return true
    if (!comment) return false
    at = Math.max(end, comment.startOffset + comment.image.length)
    next += 1
  }
  return false
}

function isFirstOnLine(text: string, offset: number): boolean {
  const before = text[skipBlanksBack(text, offset) - 1]
  return before === undefined || before === '\n' || before === '\r' || before === '\uFEFF'
}

/** The first character of a line, or the place itself where the line is empty so far. */
function firstOnLine(text: string, offset: number): number {
  let at = offset
  while (text[at] === ' ' || text[at] === '\t') at += 1
  const isEmpty = at >= text.length || text[at] === '\n' || text[at] === '\r'
  return isEmpty ? offset : at
}

/** A tab is four columns wide, as for the layout of the language. */
function columnOf(text: string, offset: number): number {
  const start = skipBlanksBack(text, offset)
  let column = 0
  for (let at = start; at < offset; at += 1) column += text[at] === '\t' ? 4 : 1
  return column
}

function skipBlanksBack(text: string, offset: number): number {
  let at = offset
  while (at > 0 && (text[at - 1] === ' ' || text[at - 1] === '\t')) at -= 1
  return at
}

function startOf(node: StatementNode): number {
  return node.tokens[0]?.startOffset ?? 0
}
