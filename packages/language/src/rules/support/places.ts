import type { Model } from '../../model/model.ts'
import type { Declaration } from '../../model/scope.ts'
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

/** The file of a declaration as a related place names it: empty for the file that is looked at. */
export function fileOf(model: Model, { uri }: Declaration): string {
  return uri === model.uri ? '' : uri
}
