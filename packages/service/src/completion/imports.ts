/** Names and paths in an import. */
import { quotedText, scopeOf, type Shape, type StatementRow } from 'journey-lang'
import { CompletionItemKind } from 'vscode-languageserver-types'
import type { TypedHeader } from '../find/typing.ts'
import { importedUri } from '../project/paths.ts'
import type { SourceFile } from '../project/project.ts'
import type { Candidate } from './candidate.ts'
import { candidateOf, otherFiles } from './names.ts'
import { words } from './words.ts'

/** Whether a statement takes names over from the file that one of its clauses names. */
export function isImport(row: StatementRow): boolean {
  return row.positionals.some((it) => it.value.kind === 'imported')
}

/**
 * Names that the file of an import declares, and that are free here. Where no file is named yet, those of all files, each
 * with the rest of its import.
 */
export function importableNames(
  file: SourceFile,
  { shape, after }: TypedHeader,
  listed: readonly string[],
): readonly Candidate[] {
  const path = pathOf(shape)
  const uri = path === undefined ? undefined : importedUri(path, file.uri)
  const files = otherFiles(file).filter(({ other }) => path === undefined || other.uri === uri)
  const { scope } = file.model
  const isFree = (name: string): boolean => {
    const imported = scope.imports.get(name)
    // What this import itself takes over may be the very word that is being typed.
    return !scope.names.has(name) && !listed.includes(name) && (!imported || imported.shape === shape)
  }
  return files.flatMap(({ other, path: written }) => {
    const { names } = scopeOf(other)
    if (path === undefined && !listed.every((it) => names.has(it))) return []
    return [...names.values()]
      .filter((it) => isFree(it.name))
      .map((it) => {
        const candidate = candidateOf(file, it.name, it, other.tree, written)
        const isWhole = path !== undefined || after.length > 0
        return isWhole ? candidate : { ...candidate, newText: `${it.name} from ${quotedText(written)}` }
      })
  })
}

/** The files that an import may name, those that declare its names first. */
export function importablePaths(
  file: SourceFile,
  shape: Shape,
): readonly { readonly path: string; readonly candidate: Candidate }[] {
  const wanted = shape.positionals.get('names')?.values.map((it) => it.text) ?? []
  const files = otherFiles(file).map((it) => {
    const { names } = scopeOf(it.other)
    return { ...it, declares: wanted.filter((name) => names.has(name)).length }
  })
  return files
    .toSorted((a, b) => b.declares - a.declares)
    .map(({ path }) => ({
      path,
      candidate: { label: path, kind: CompletionItemKind.File, detail: words[file.language].file },
    }))
}

function pathOf(shape: Shape): string | undefined {
  const clause = [...shape.clauses.values()].find((it) => it.row.value?.kind === 'text')
  return clause?.values[0]?.text
}
