/** Renames what is declared, wherever it is named: in its file, and in all files that take it over. */
import type { Model } from '../model/model.ts'
import { mentionsOf, type Mention } from '../model/mentions.ts'
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
  if (!isName(newName)) return { refused: 'not-a-name' }
  if (name === declaration.name) return { refused: 'nothing-to-do' }
  if (declaration.kind === 'channel' && builtInChannels.has(name)) return { refused: 'name-taken' }
  const stage = stageEdits(declaration, name)
  if ('refused' in stage) return stage
  const files = new Map<string, readonly TextEdit[]>()
  for (const model of models) {
    const places = mentionsOf(model, declaration).filter((it) => isByItsName(model, declaration, it))
    if (places.length === 0) continue
    if (isTaken(model, declaration, name)) return { refused: 'name-taken' }
    if (places.some(({ shape }) => shape.row && clauseOf(shape.row, name))) return { refused: 'clause-word' }
    const edits: TextEdit[] = places.map(({ span }) => ({ span, newText: newName }))
    const isHome = places.some((it) => it.kind === 'declaration')
    files.set(model.uri, isHome ? [...edits, ...stage.edits] : edits)
  }
  return files.size === 0 ? { refused: 'not-in-this-file' } : { files }
}

/** Whether a text can be the name of something. */
export function isName(text: string): boolean {
  return isWholeWord(text) && !text.includes('.') && readWord(text) !== placeholder
}

/** Another name that an import gave it stays, also where that is the same one once more. */
function isByItsName({ scope }: Model, { name, shape }: Declaration, mention: Mention): boolean {
  if (mention.kind === 'alias' || mention.name !== name) return false
  return mention.kind !== 'reference' || shape.parent !== undefined || scope.imports.get(name)?.aliasSpan === undefined
}

function isTaken({ scope }: Model, declaration: Declaration, name: string): boolean {
  const journey = journeyOf(declaration.shape)
  if (journey === undefined || journey === declaration.shape) {
    // Where an import gives it another name, its own one is seen nowhere.
    const isSeen = scope.names.has(declaration.name) || scope.imports.has(declaration.name)
    return isSeen && (scope.names.has(name) || scope.imports.has(name))
  }
  // Whoever brings the declaration may have read the file once more; its statements are the same.
  for (const [shape, names] of scope.journeys) if (shape.node === journey.node) return names.has(name)
  return false
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
