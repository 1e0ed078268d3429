/** Renames what is declared, wherever it is named: in its file, and in all files that take it over. */
import type { Model } from '../model/model.ts'
import { mentionsOf } from '../model/mentions.ts'
import { journeyOf } from '../model/references.ts'
import { builtInChannels, type Declaration } from '../model/scope.ts'
import { stageOf } from '../model/stages.ts'
import { placeholder } from '../model/read-value.ts'
import { readWord } from '../model/value.ts'
import { isWholeWord } from '../syntax/scan.ts'
import type { TextEdit } from '../text/edit.ts'
import { clauseOf } from '../vocabulary/vocabulary.ts'
import { stages } from '../vocabulary/words.ts'
import { placeFor } from '../write/clause-edits.ts'
import type { Refused } from './edited.ts'

/** The edits of a rename, by the uri of the file. */
export interface Renamed {
  readonly files: ReadonlyMap<string, readonly TextEdit[]>
}

/**
 * Gives something another name. `models` are all files in which it may be named, its own among them.
 * Refuses what is no name, a name that is taken where the old one is seen, and a clause word of a statement in which
 * the name stands. A phase whose name was its stage gets its `as`, and loses it again when it gets the name back.
 */
export function rename(models: readonly Model[], declaration: Declaration, newName: string): Renamed | Refused {
  const name = readWord(newName)
  if (!isWholeWord(newName) || name.includes('.') || name === placeholder) return { refused: 'not-a-name' }
  if (name === declaration.name) return { refused: 'nothing-to-do' }
  if (declaration.kind === 'channel' && builtInChannels.has(name)) return { refused: 'name-taken' }
  const stage = stageEdits(declaration, name)
  if ('refused' in stage) return stage
  const files = new Map<string, readonly TextEdit[]>()
  for (const model of models) {
    // Another name that an import gave it stays.
    const places = mentionsOf(model, declaration).filter((it) => it.kind !== 'alias' && it.name === declaration.name)
    if (places.length === 0) continue
    if (isTaken(model, declaration, name)) return { refused: 'name-taken' }
    if (places.some(({ shape }) => shape.row && clauseOf(shape.row, name))) return { refused: 'clause-word' }
    const edits: TextEdit[] = places.map(({ span }) => ({ span, newText: newName }))
    const isHome = places.some((it) => it.kind === 'declaration')
    files.set(model.uri, isHome ? [...edits, ...stage.edits] : edits)
  }
  return files.size === 0 ? { refused: 'not-in-this-file' } : { files }
}

function isTaken(model: Model, declaration: Declaration, name: string): boolean {
  const journey = journeyOf(declaration.shape)
  const isInJourney = journey !== undefined && journey !== declaration.shape
  const names = isInJourney ? model.scope.journeys.get(journey) : model.scope.names
  return names?.has(name) === true || (!isInJourney && model.scope.imports.has(name))
}

function stageEdits(
  { kind, shape, name: oldName }: Declaration,
  name: string,
): { readonly edits: readonly TextEdit[] } | Refused {
  if (kind !== 'phase') return { edits: [] }
  const stage = stageOf(shape)
  const as = shape.clauses.get('as')
  if (!as && stage === oldName) {
    const at = placeFor(shape, 'as')
    return { edits: [{ span: { start: at, end: at }, newText: ` as ${stage}` }] }
  }
  if (!as) return stages.words.some((it) => it.word === name) ? { refused: 'would-change-stage' } : { edits: [] }
  const value = as.values[0]
  // Only an `as` that stands where this function would have put it is taken back.
  const start = placeFor(shape, 'as')
  const isOurs =
    value?.text === name && as.word.startOffset === start + 1 && value.span.start === as.word.startOffset + 3
  return { edits: isOurs ? [{ span: { start, end: value.span.end }, newText: '' }] : [] }
}
