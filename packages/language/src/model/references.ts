/** Finds what names stand for. */
import type { Span } from '../text/span.ts'
import type { NameKind } from '../vocabulary/row.ts'
import type { ResolvedImport } from './imports.ts'
import { mostCandidates, nearestNames } from './nearest.ts'
import type { Problem } from './problem.ts'
import { placeholder } from './read-value.ts'
import { clauseOf } from '../vocabulary/vocabulary.ts'
import { builtInChannels, type Declaration, type FileScope } from './scope.ts'
import type { Shape, ShapedClause, ShapedPositional, SlotValue } from './shape.ts'

/** A name in a slot that refers to something. */
export interface Reference {
  readonly name: string
  readonly span: Span
  readonly to: readonly NameKind[]
  readonly shape: Shape
  /** Absent for a built-in channel, for an import that could not be followed, and for a name that is nowhere declared. */
  readonly declaration: Declaration | undefined
}

/** Every reference of a file, by the token that makes it. */
export type References = ReadonlyMap<SlotValue, Reference>

/** Looks up every reference in the statements of a file. One that leads nowhere is a problem, unless it may lead into a file nobody could open. */
export function resolveReferences(
  statements: readonly Shape[],
  scope: FileScope,
  imports: ReadonlyMap<string, ResolvedImport>,
  problems: Problem[],
): References {
  const references = new Map<SlotValue, Reference>()
  let names = noNames
  const resolve = (shape: Shape, { row, values }: ShapedClause | ShapedPositional): void => {
    if (row.value?.kind !== 'reference') return
    const to = row.value.to
    for (const value of values) {
      if (value.isText || value.text === placeholder) continue
      const found = lookUp(value.text, to, names, scope, imports)
      references.set(value, { name: value.text, span: value.span, to, shape, declaration: found.declaration })
      if (found.isFine) continue
      const other = found.declarationOfOtherKind
      problems.push(unknownReference(problems.length, value, shape, to, other, names, scope, imports))
    }
  }
  for (const shape of statements) {
    if (!shape.parent) names = scope.journeys.get(shape) ?? noNames
    if (!shape.stands) continue
    for (const it of shape.positionals.values()) resolve(shape, it)
    for (const it of shape.clauses.values()) resolve(shape, it)
  }
  return references
}

/** A file with more problems than this is not helped by suggestions, and looking for each takes time. */
const mostSuggestions = 200

const noNames: ReadonlyMap<string, Declaration> = new Map()

/** The journey in which a statement stands, or undefined at the top of a file. */
export function journeyOf(shape: Shape): Shape | undefined {
  let at: Shape | undefined = shape
  while (at && at.word !== 'journey') at = at.parent
  return at
}

interface Found {
  readonly isFine: boolean
  readonly declaration: Declaration | undefined
  readonly declarationOfOtherKind: Declaration | undefined
}

function lookUp(
  name: string,
  to: readonly NameKind[],
  names: ReadonlyMap<string, Declaration>,
  scope: FileScope,
  imports: ReadonlyMap<string, ResolvedImport>,
): Found {
  const dot = name.indexOf('.')
  if (dot !== -1) return lookUpInside(name.slice(0, dot), name.slice(dot + 1), to, scope, imports)
  if (to.includes('channel') && builtInChannels.has(name)) return fine(undefined)
  const candidates = [names.get(name), scope.names.get(name), imports.get(name)?.declaration]
  const declaration = candidates.find((it) => it && to.includes(it.kind))
  if (declaration) return fine(declaration)
  const other = candidates.find((it) => it !== undefined)
  const isUnfollowed = scope.imports.has(name) && !imports.has(name)
  // What an import may stand for is not known, whatever else in the journey has the same name.
  return { isFine: isUnfollowed, declaration: undefined, declarationOfOtherKind: other }
}

/** `journey.phase`: a name in another journey of this file, or of one it imports. */
function lookUpInside(
  journey: string,
  name: string,
  to: readonly NameKind[],
  scope: FileScope,
  imports: ReadonlyMap<string, ResolvedImport>,
): Found {
  const imported = imports.get(journey)
  const owner = scope.names.get(journey) ?? imported?.declaration
  const isUnfollowed = scope.imports.has(journey) && !imported
  if (!owner || owner.kind !== 'journey')
    return { isFine: isUnfollowed, declaration: undefined, declarationOfOtherKind: undefined }
  const inside = (imported && !scope.names.has(journey) ? imported.scope : scope).journeys.get(owner.shape)
  const declaration = inside?.get(name)
  if (declaration && to.includes(declaration.kind)) return fine(declaration)
  return { isFine: false, declaration: undefined, declarationOfOtherKind: declaration }
}

function fine(declaration: Declaration | undefined): Found {
  return { isFine: true, declaration, declarationOfOtherKind: undefined }
}

function unknownReference(
  said: number,
  value: SlotValue,
  { row }: Shape,
  to: readonly NameKind[],
  other: Declaration | undefined,
  names: ReadonlyMap<string, Declaration>,
  scope: FileScope,
  imports: ReadonlyMap<string, ResolvedImport>,
): Problem {
  const unknown = { kind: 'unknown-reference', span: value.span, name: value.text, to, found: other?.kind } as const
  const isTooMany = said >= mostSuggestions || names.size + scope.names.size > mostCandidates
  if (isTooMany) return { ...unknown, known: [] }
  const candidates: string[] = to.includes('channel') ? [...builtInChannels] : []
  for (const it of [...names.values(), ...scope.names.values()]) if (to.includes(it.kind)) candidates.push(it.name)
  for (const [name, it] of imports) if (to.includes(it.declaration.kind)) candidates.push(name)
  // In this statement its own clause words are no names, whoever is called so.
  const meant = candidates.filter((it) => !row || clauseOf(row, it) === undefined)
  return { ...unknown, known: nearestNames(value.text, meant) }
}
