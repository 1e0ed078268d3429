/** Says why a rule does not hold somewhere. */
import type { Model } from '../model/model.ts'
import type { Shape } from '../model/shape.ts'
import { hasGuessedBraces, isBrokenToken, statementSpan } from '../syntax/tree.ts'
import { isWholeWord } from '../syntax/scan.ts'
import { snippetIn } from '../vocabulary/placeholders.ts'
import type { Language } from '../vocabulary/row.ts'
import { rowIn } from '../vocabulary/vocabulary.ts'
import { lineFirst } from '../write/children.ts'
import { snippetEdit } from '../write/snippets.ts'
import { lineAtTop } from '../write/top-of-file.ts'
import type { Edited } from './edited.ts'
import { partitionPoint } from '../text/partition-point.ts'

const word = 'why-not'

/** The innermost statement around a place that may hold a reason why not; undefined for the file itself. */
export function whyNotHolder(model: Model, offset: number): Shape | undefined {
  let holder: Shape | undefined
  let shapes = model.shapes
  while (shapes.length > 0) {
    const inside = shapeAt(shapes, offset)
    if (!inside) break
    if (inside.stands && rowIn(inside.word, word)) holder = inside
    shapes = inside.children
  }
  return holder
}

/**
 * Silences a rule for what begins in the block of a statement, or in the file without one, with the reason to be filled in,
 * in the language of the journeys.
 * Refuses a rule that no word can name, and a block whose braces are not all there.
 */
export function addWhyNot(
  model: Model,
  rule: string,
  holder: Shape | undefined,
  textLanguage: Language = 'en',
): Edited {
  const row = rowIn(holder ? holder.word : 'file', word)
  if (!row || !isWholeWord(rule) || rule.includes('.')) return { refused: 'not-a-name' }
  if (hasGuessedBraces(model.tree) || holder?.node.tokens.some(isBrokenToken)) return { refused: 'broken' }
  const line = snippetIn(row.snippet, textLanguage).replace(/\$\{1:[^}]*\}/, () => rule)
  const edit = holder ? lineFirst(model, holder, line) : lineAtTop(model, line)
  return edit ? { edits: [snippetEdit(edit.span, edit.newText)] } : { refused: 'broken' }
}

/** The statement whose span holds an offset, found by halving. */
function shapeAt(shapes: readonly Shape[], offset: number): Shape | undefined {
  const shape = shapes[partitionPoint(shapes, (it) => statementSpan(it.node).start <= offset) - 1]
  return shape && offset < statementSpan(shape.node).end ? shape : undefined
}
