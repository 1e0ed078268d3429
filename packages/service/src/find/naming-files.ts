/** Which files of a project name something. Files are looked through as texts first: a thousand of them cost little. */
import { mentionsOf, readWord, type Declaration, type ImportedName, type Mention } from 'journey-lang'
import type { Project, SourceFile } from '../project/project.ts'

/** A file that names something, and where. */
export interface NamingFile {
  readonly file: SourceFile
  /** In the order of the text; not empty. */
  readonly mentions: readonly Mention[]
}

/** All files that name a declaration, in the order of their uris. A name that an import gave it counts too. */
export function filesNaming(project: Project, declaration: Declaration): readonly NamingFile[] {
  const files = project.files()
  const found = new Map<SourceFile, readonly Mention[]>()
  // What stands in a journey has no other name, and elsewhere it stands behind a dot.
  const isInJourney = declaration.shape.parent !== undefined
  const known = new Set([declaration.name])
  let wanted: readonly string[] = [...known]
  while (wanted.length > 0) {
    const fresh: string[] = []
    for (const file of files) {
      const isHome = file.uri === declaration.uri
      const isWritten = wanted.some((it) => writes(file, isInJourney && !isHome ? `.${it}` : it))
      if (found.has(file) || (!isHome && !isWritten)) continue
      const mentions = mentionsOf(file.model, declaration)
      found.set(file, mentions)
      for (const { kind, name } of mentions) {
        if (kind !== 'alias' || known.has(name)) continue
        known.add(name)
        fresh.push(name)
      }
    }
    wanted = fresh
  }
  return files.flatMap((file) => {
    const mentions = found.get(file) ?? []
    return mentions.length > 0 ? [{ file, mentions }] : []
  })
}

/** The declaration as its own file has it: who imports it may have read that file once more. Undefined when nobody has the file. */
export function atHome(project: Project, { uri, name, shape }: Declaration): Declaration | undefined {
  const home = project.file(uri)
  if (!home) return undefined
  const { names, journeys } = home.model.scope
  return [names, ...journeys.values()].map((it) => it.get(name)).find((it) => it?.shape.node === shape.node)
}

/** Where another name for something comes from: an import with `as`, in this file or in one that it takes the name over from. */
export interface AliasOrigin {
  readonly file: SourceFile
  readonly alias: ImportedName
}

/** The import that made the name by which a file takes something over; undefined when it is the name of the thing itself. */
export function aliasOriginOf(file: SourceFile, name: string): AliasOrigin | undefined {
  const seen = new Set<ImportedName>()
  let at = file
  let imported = file.model.scope.imports.get(name)
  while (imported && !seen.has(imported)) {
    if (imported.aliasSpan) return { file: at, alias: imported }
    seen.add(imported)
    const next = openedBy(at, imported)
    if (!next) return undefined
    imported = next.model.scope.imports.get(imported.original)
    at = next
  }
  return undefined
}

/** The file that an import takes its names from; undefined when nobody has it. */
export function openedBy({ uri, model, project }: SourceFile, { path }: ImportedName): SourceFile | undefined {
  const opened = path === '' ? undefined : model.workspace?.open(path, uri)
  return opened && project.file(opened.uri)
}

/** Whether a text may hold a name, in whatever spelling. Names are compared in NFC and without invisible characters. */
export function writes({ text }: SourceFile, name: string): boolean {
  if (text.includes(name)) return true
  return !/^[\t\n\r -~]*$/.test(text) && readWord(text).includes(name)
}
