/** Names that may stand in a slot: those in scope, those behind a dot, and those of other files, with their import. */
import {
  clauseOf,
  scopeOf,
  wordLists,
  type Declaration,
  type FileScope,
  type Model,
  type NameKind,
  type Shape,
  type Tree,
} from 'journey-lang'
import { CompletionItemKind } from 'vscode-languageserver-types'
import { docCommentOf } from '../find/doc-comment.ts'
import { markdownLines } from '../markdown.ts'
import { importPath } from '../project/paths.ts'
import type { SourceFile } from '../project/project.ts'
import { importEdits, type Candidate } from './candidate.ts'
import { words } from './words.ts'

/** A name in scope, and the tree of the file that declares it. */
interface KnownName {
  readonly name: string
  readonly declaration: Declaration
  readonly tree: Tree
  /** The path of the import that brings it; undefined for a name of this file. */
  readonly path: string | undefined
}

/** The names of these kinds that a statement may use, the first kind first; without those that are clause words in it, or its own. */
export function namesInScope(model: Model, shape: Shape, kinds: readonly NameKind[]): readonly KnownName[] {
  const { scope, imports, tree } = model
  const found = new Map<string, KnownName>()
  const add = (name: string, declaration: Declaration, home: Tree, path: string | undefined): void => {
    if (!kinds.includes(declaration.kind) || found.has(name) || declaration.shape === shape) return
    if (shape.row && clauseOf(shape.row, name)) return
    found.set(name, { name, declaration, tree: home, path })
  }
  for (const [name, it] of namesOfJourney(scope, shape)) add(name, it, tree, undefined)
  for (const [name, it] of scope.names) add(name, it, tree, undefined)
  for (const [name, it] of imports) add(name, it.declaration, it.file.tree, scope.imports.get(name)?.path)
  const known = [...found.values()]
  return kinds.length === 1 ? known : kinds.flatMap((kind) => known.filter((it) => it.declaration.kind === kind))
}

/** Names in scope as proposals, those of the language included. */
export function nameCandidates(file: SourceFile, shape: Shape, kinds: readonly NameKind[]): readonly Candidate[] {
  const known = namesInScope(file.model, shape, kinds)
  const own = known.map((it) => candidateOf(file, it.name, it.declaration, it.tree, it.path))
  return [
    ...own,
    ...(kinds.includes('channel') ? channelCandidates(file, shape) : []),
    ...elsewhere(file, shape, kinds),
  ]
}

/** The names of these kinds in another journey, as they stand behind its name and a dot. */
export function namesInside(file: SourceFile, journey: string, kinds: readonly NameKind[]): readonly Candidate[] {
  const { scope, imports, tree } = file.model
  const own = scope.names.get(journey)
  const imported = own ? undefined : imports.get(journey)
  const owner = own ?? imported?.declaration
  if (owner?.kind !== 'journey') return []
  const names = [...((imported?.scope ?? scope).journeys.get(owner.shape) ?? noNames).values()]
  return kinds.flatMap((kind) =>
    names
      .filter((it) => it.kind === kind)
      .map((it) => candidateOf(file, it.name, it, imported?.file.tree ?? tree, scope.imports.get(journey)?.path)),
  )
}

/** The same for every other journey, with the name of the journey before the dot. */
export function namesInOthers(file: SourceFile, shape: Shape, kinds: readonly NameKind[]): readonly Candidate[] {
  return namesInScope(file.model, shape, ['journey']).flatMap(({ name }) =>
    namesInside(file, name, kinds).map((it) => ({ ...it, label: `${name}.${it.label}` })),
  )
}

/** Whether a name of one of these kinds is declared in a journey, so that it may stand behind a dot. */
export function areInJourneys(kinds: readonly NameKind[]): boolean {
  return kinds.some((it) => insideKinds.has(it))
}

/** A declared name as a proposal. `path` is that of the file which declares it, when that is another one. */
export function candidateOf(
  { language }: SourceFile,
  name: string,
  { kind, shape }: Declaration,
  tree: Tree,
  path: string | undefined,
): Candidate {
  const title = shape.positionals.get('text')?.values[0]?.text ?? ''
  const comment = docCommentOf(tree, shape) ?? ''
  const documentation = [title, comment].filter((it) => it.trim() !== '').map(markdownLines)
  return {
    label: name,
    kind: itemKinds[kind],
    detail: [kind, ...(path === undefined ? [] : [words[language].from(path)])].join(', '),
    documentation: documentation.length === 0 ? undefined : documentation.join('\n\n'),
  }
}

/** The files of a project beside this one, and how it imports each; those that it cannot import are left out. */
export function otherFiles(file: SourceFile): readonly { readonly other: SourceFile; readonly path: string }[] {
  return file.project.files().flatMap((other) => {
    const path = other.uri === file.uri ? undefined : importPath(file.uri, other.uri)
    return path === undefined ? [] : [{ other, path }]
  })
}

const noNames: ReadonlyMap<string, Declaration> = new Map()
const insideKinds: ReadonlySet<NameKind> = new Set<NameKind>(['promise', 'phase', 'step', 'maybe'])

const itemKinds: Readonly<Record<NameKind, CompletionItemKind>> = {
  persona: CompletionItemKind.Class,
  mentor: CompletionItemKind.Class,
  ally: CompletionItemKind.Class,
  competitor: CompletionItemKind.Class,
  channel: CompletionItemKind.Interface,
  journey: CompletionItemKind.Module,
  promise: CompletionItemKind.Constant,
  phase: CompletionItemKind.Struct,
  step: CompletionItemKind.Event,
  maybe: CompletionItemKind.Event,
}

/** A statement at the top of a file has no names of a journey around it. */
function namesOfJourney(scope: FileScope, shape: Shape): ReadonlyMap<string, Declaration> {
  if (!shape.parent) return noNames
  let top = shape.parent
  while (top.parent) top = top.parent
  return scope.journeys.get(top) ?? noNames
}

function channelCandidates({ language }: SourceFile, { row }: Shape): readonly Candidate[] {
  return [wordLists.contactChannels, wordLists.broadcastChannels].flatMap(({ title, words: list }) =>
    list
      .filter((it) => !row || !clauseOf(row, it.word))
      .map(({ word, doc }) => ({
        label: word,
        kind: CompletionItemKind.EnumMember,
        detail: doc[language],
        documentation: title[language],
      })),
  )
}

/** Names that other files declare. Choosing one imports it. */
function elsewhere(file: SourceFile, { row }: Shape, kinds: readonly NameKind[]): readonly Candidate[] {
  const { scope } = file.model
  if (kinds.every((it) => insideKinds.has(it))) return []
  return otherFiles(file).flatMap(({ other, path }) =>
    [...scopeOf(other).names.values()].flatMap((it) => {
      const isTaken = scope.names.has(it.name) || scope.imports.has(it.name)
      if (isTaken || !kinds.includes(it.kind) || (row && clauseOf(row, it.name))) return []
      const edits = importEdits(file, it.name, path)
      return edits ? [{ ...candidateOf(file, it.name, it, other.tree, path), edits }] : []
    }),
  )
}
