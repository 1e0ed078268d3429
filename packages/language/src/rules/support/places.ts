import { positionalValue, type Shape } from '../../model/shape.ts'
import { tokenSpan } from '../../syntax/tree.ts'
import type { Span } from '../../text/span.ts'

/** Where a finding about a whole statement stands: on its text, or its name, or its keyword. */
export function titleSpan(shape: Shape): Span {
  const title = positionalValue(shape, 'text') ?? positionalValue(shape, 'name')
  return title?.span ?? tokenSpan(shape.node.tokens[0]!)
}

/** The keyword of a statement. */
export function keywordSpan(shape: Shape): Span {
  return tokenSpan(shape.node.tokens[0]!)
}
