/** What stands at a place of a text. */
import {
  type Model,
  partitionPoint,
  type Shape,
  type ShapedClause,
  type SlotValue,
  statementSpan,
  type Token,
} from 'journey-lang'

/** What stands at an offset. */
export type Spot = SpotInStatement | SpotInComment | SpotOutside

/** In a statement: in its header, on one of its clause lines, or elsewhere in its block where no child of it is. */
export interface SpotInStatement {
  readonly kind: 'keyword' | 'clause' | 'value' | 'other' | 'between'
  readonly shape: Shape
  /** The token that the offset touches; the one that begins there rather than the one that ends there. Absent `between` tokens. */
  readonly token: Token | undefined
  /** The clause in which it stands: its word, or one of its values. */
  readonly clause: ShapedClause | undefined
  /** What the token is for the statement, when it is a `value`. */
  readonly value: SlotValue | undefined
  /** The name of the positional that holds the value; undefined for a value of a clause. */
  readonly slot: string | undefined
}

/** In a comment. */
export interface SpotInComment {
  readonly kind: 'comment'
  readonly comment: Token
}

/** At the top of a file, outside every statement. */
export interface SpotOutside {
  readonly kind: 'outside'
}

/** What stands at an offset of a file. */
export function spotAt(model: Model, offset: number): Spot {
  const comment = commentAt(model.tree.comments, offset)
  if (comment) return { kind: 'comment', comment }
  const shape = statementAt(model, offset)
  if (!shape) return { kind: 'outside' }
  const token = tokenAt(shape, offset)
  const nothing = { shape, token, clause: undefined, value: undefined, slot: undefined }
  if (!token) return { kind: 'between', ...nothing }
  if (token === shape.node.tokens[0]) return { kind: 'keyword', ...nothing }
  for (const clause of shape.clauses.values()) {
    if (clause.word === token) return { kind: 'clause', ...nothing, clause }
    const value = clause.values.find((it) => it.token === token)
    if (value) return { kind: 'value', ...nothing, clause, value }
  }
  for (const [slot, { values }] of shape.positionals) {
    const value = values.find((it) => it.token === token)
    if (value) return { kind: 'value', ...nothing, value, slot }
  }
  return { kind: 'other', ...nothing }
}

/** The innermost statement at an offset, its block and its end included; undefined at the top of the file. */
export function statementAt(model: Model, offset: number): Shape | undefined {
  let found: Shape | undefined
  let shapes = model.shapes
  while (shapes.length > 0) {
    const shape: Shape | undefined = shapes[partitionPoint(shapes, (it) => statementSpan(it.node).start <= offset) - 1]
    if (!shape || statementSpan(shape.node).end < offset) break
    found = shape
    shapes = shape.children
  }
  return found
}

/** The statements around one another at an offset, the outermost first. */
export function statementsAround(model: Model, offset: number): readonly Shape[] {
  const around: Shape[] = []
  for (let at = statementAt(model, offset); at; at = at.parent) around.unshift(at)
  return around
}

/** The tokens of a statement, those of its clause lines included, in the order of the text. */
export function headerTokens({ node, clauseLines }: Shape): readonly Token[] {
  return clauseLines.length === 0 ? node.tokens : [...node.tokens, ...clauseLines.flatMap((it) => it.tokens)]
}

/** Whether an offset lies in a comment, behind its first character. A line comment goes on to the end of its line. */
function commentAt(comments: readonly Token[], offset: number): Token | undefined {
  const before = comments[partitionPoint(comments, (it) => it.startOffset < offset) - 1]
  if (!before) return undefined
  const end = before.startOffset + before.image.length
  const isOpenEnded = !before.image.startsWith('/*')
  return offset < end || (isOpenEnded && offset === end) ? before : undefined
}

function tokenAt(shape: Shape, offset: number): Token | undefined {
  const touched = headerTokens(shape).filter(
    (it) => it.startOffset <= offset && offset <= it.startOffset + it.image.length,
  )
  return touched.find((it) => offset < it.startOffset + it.image.length && it.image !== ',') ?? touched[0]
}
