/**
 * Inserts: what only the author can say, as snippets with something to fill in. They are never applied in bulk,
 * and what they leave unfilled is a placeholder, which is reported.
 */
import type { Journey, Model, Phase, Step } from '../../model/model.ts'
import type { Shape } from '../../model/shape.ts'
import { hasGuessedBraces, isBrokenToken } from '../../syntax/tree.ts'
import type { TextEdit } from '../../text/edit.ts'
import { snippetIn } from '../../vocabulary/placeholders.ts'
import type { Language } from '../../vocabulary/row.ts'
import { lineInside } from '../../write/children.ts'
import { placeFor } from '../../write/clause-edits.ts'
import { lineBeside, timeTaken } from '../../write/new-step.ts'
import { snippetEdit } from '../../write/snippets.ts'
import type { FixEdit } from './finding.ts'

/** A statement at the end of the block of another one. Empty where there is no place for it. */
export function insertInside(model: Model, shape: Shape, snippet: string): readonly FixEdit[] {
  return isReadable(shape) ? asInserts([lineInside(model, shape, snippet)]) : []
}

/** A clause, or a text, where the order of the vocabulary puts it: `gives "${1:What the customer gets for it}"`. Empty in a broken statement. */
export function insertClause(shape: Shape, slot: string, snippet: string): readonly FixEdit[] {
  if (!isReadable(shape)) return []
  const at = placeFor(shape, slot)
  return asInserts([{ span: { start: at, end: at }, newText: ` ${snippet}` }])
}

/** A phase before or after another one. */
export function insertPhase(
  model: Model,
  where: 'before' | 'after',
  phase: Phase,
  snippet: string,
): readonly FixEdit[] {
  return hasGuessedBraces(model.tree) ? [] : asInserts([lineBeside(model, where, phase.span, snippet)])
}

/**
 * A step before or after another one. With `wait`, in days, it takes that time from what lies there, so that every other
 * step keeps its day. Empty where there is no place for it, or not enough time.
 */
export function insertStep(
  model: Model,
  journey: Journey,
  where: 'before' | 'after',
  anchor: Step,
  snippet: string,
  wait = 0,
): readonly FixEdit[] {
  if (hasGuessedBraces(model.tree) || isFollowedByMisplaced(anchor)) return []
  const line = lineBeside(model, where, anchor.span, snippet)
  const taken = timeTaken(model, journey, where, anchor, wait)
  return line && taken ? [...asInserts([line]), ...taken] : []
}

/** The fix that makes an insert; none where there is no place for it. */
export function insertFix<const Title extends string, Data>(
  title: Title,
  data: Data,
  edits: readonly FixEdit[],
): readonly { readonly title: Title; readonly data: Data; readonly safe: false; readonly edits: readonly FixEdit[] }[] {
  return edits.length === 0 ? [] : [{ title, data, safe: false, edits }]
}

/** An edit whose texts to be filled in are in the language of the journeys; one that leaves nothing to fill in stays. */
export function editIn(edit: FixEdit, language: Language): FixEdit {
  if (edit.snippet === undefined) return edit
  const snippet = snippetIn(edit.snippet, language)
  return snippet === edit.snippet ? edit : { ...edit, ...snippetEdit(edit.span, snippet) }
}

/** A statement that fits nowhere here but in a step would be taken for part of the new one. */
function isFollowedByMisplaced({ shape }: Step): boolean {
  const beside = shape.parent?.children ?? []
  return beside[beside.indexOf(shape) + 1]?.stands === false
}

/** Behind a text that is not closed nobody knows what belongs to it. */
function isReadable({ node }: Shape): boolean {
  return !node.tokens.some(isBrokenToken)
}

function asInserts(edits: readonly (TextEdit | undefined)[]): readonly FixEdit[] {
  return edits.flatMap((it) => (it ? [snippetEdit(it.span, it.newText)] : []))
}
