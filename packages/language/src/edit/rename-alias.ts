/** Renames what an import calls something else. The thing itself keeps its name; who takes the other name over takes the new one. */
import type { Model } from '../model/model.ts'
import { builtInChannels, type ImportedName } from '../model/scope.ts'
import type { Shape } from '../model/shape.ts'
import { readWord } from '../model/value.ts'
import type { TextEdit } from '../text/edit.ts'
import type { Span } from '../text/span.ts'
import { clauseOf } from '../vocabulary/vocabulary.ts'
import type { Refused } from './edited.ts'
import { isName, type Renamed } from './rename.ts'

/**
 * Gives an import of `home` another name behind its `as`. `models` are the files that may take that name over from `home`.
 * Refuses what is no name, a name that is taken where the old one is seen, and a clause word of a statement in which
 * the name stands. The import need not lead anywhere.
 */
export function renameAlias(
  models: readonly Model[],
  home: Model,
  { name: oldName }: ImportedName,
  newName: string,
): Renamed | Refused {
  const name = readWord(newName)
  if (!isName(newName)) return { refused: 'not-a-name' }
  if (name === oldName) return { refused: 'nothing-to-do' }
  const files = new Map<string, readonly TextEdit[]>()
  const change = ({ uri }: Model, spans: readonly Span[]): void => {
    files.set(uri, [...(files.get(uri) ?? []), ...spans.map((span) => ({ span, newText: newName }))])
  }
  // A Set goes on to what is added while it is walked through, and files may import in circles.
  const named = new Set([home])
  for (const model of named) {
    const places = placesOf(model, oldName)
    if (isTaken(model, oldName, name)) return { refused: 'name-taken' }
    if (places.some(({ shape }) => shape.row && clauseOf(shape.row, name))) return { refused: 'clause-word' }
    change(
      model,
      places.map((it) => it.span),
    )
    for (const other of models) {
      for (const { span, aliasSpan } of importsOf(other, oldName, model.uri)) {
        if (aliasSpan) change(other, [span])
        else named.add(other)
      }
    }
  }
  return { files }
}

interface Place {
  readonly span: Span
  readonly shape: Shape
}

/** Where a file uses a name that it takes over: in the import, and wherever that is what the name means. */
function placesOf({ scope, imports, references, tree }: Model, name: string): readonly Place[] {
  const imported = scope.imports.get(name)
  if (!imported) return []
  const meant = imports.get(name)?.declaration.shape.node
  const places: Place[] = [{ span: imported.aliasSpan ?? imported.span, shape: imported.shape }]
  for (const { name: written, span, shape, to, declaration } of references.values()) {
    const isBuiltIn = to.includes('channel') && builtInChannels.has(written)
    if (written === name && !isBuiltIn && declaration?.shape.node === meant) places.push({ span, shape })
    if (!written.startsWith(`${name}.`)) continue
    places.push({ span: { start: span.start, end: tree.text.indexOf('.', span.start) }, shape })
  }
  return places
}

function isTaken({ scope, imports }: Model, oldName: string, name: string): boolean {
  if (scope.names.has(name) || scope.imports.has(name)) return true
  const kind = imports.get(oldName)?.declaration.kind
  return builtInChannels.has(name) && (kind === undefined || kind === 'channel')
}

/** The imports of a file that take a name over from the file with this uri. */
function importsOf({ scope, uri, workspace }: Model, name: string, from: string): readonly ImportedName[] {
  return [...scope.imports.values()].filter(
    (it) => it.original === name && it.path !== '' && workspace?.open(it.path, uri)?.uri === from,
  )
}
