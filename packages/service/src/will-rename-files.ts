import { quotedText, type SlotValue, type TextEdit } from 'journey-lang'
import type { WorkspaceEdit } from 'vscode-languageserver-types'
import { importPathsOf } from './find/import-paths.ts'
import { canonicalUri, importedUri, importPath } from './project/paths.ts'
import type { Project, SourceFile } from './project/project.ts'
import { workspaceEditOf } from './project/workspace-edit.ts'

/** A file or a folder that gets another place. */
export interface FileRename {
  readonly oldUri: string
  readonly newUri: string
}

/**
 * The imports that lead to the same files once files and folders have other names: the changes are for the files as they
 * are called before. Undefined when nothing changes. What no import can reach any more stays as it is written.
 */
export function willRenameFiles(project: Project, renames: readonly FileRename[]): WorkspaceEdit | undefined {
  const renamed = renamer(renames)
  const changes = project.files().flatMap((file) => {
    const edits = editsOf(file, renamed)
    return edits.length === 0 ? [] : [{ file, edits }]
  })
  return changes.length === 0 ? undefined : workspaceEditOf(changes)
}

type Renamer = (uri: string) => string

/** The new uri of a file: what a rename says of it, or of the innermost folder around it. */
function renamer(renames: readonly FileRename[]): Renamer {
  const places = new Map(
    renames.map(({ oldUri, newUri }) => [withoutSlash(canonicalUri(oldUri)), withoutSlash(canonicalUri(newUri))]),
  )
  return (uri) => {
    for (let end = uri.length; end > 0; end = uri.lastIndexOf('/', end - 1)) {
      const place = places.get(uri.slice(0, end))
      if (place !== undefined) return canonicalUri(place + uri.slice(end))
    }
    return uri
  }
}

function editsOf(file: SourceFile, renamed: Renamer): readonly TextEdit[] {
  const home = renamed(file.uri)
  return importPathsOf(file.tree).flatMap((path) => {
    const target = importedUri(path.text, file.uri)
    if (target === undefined) return []
    const place = renamed(target)
    // However it is written, a path that still leads there stays.
    if ((home === file.uri && place === target) || importedUri(path.text, home) === place) return []
    const newPath = importPath(home, place)
    return newPath === undefined ? [] : [editOf(path, newPath)]
  })
}

/** The path alone, so that its quotes stay as they are written; with them where escapes stand in it. */
function editOf({ token, span, text }: SlotValue, path: string): TextEdit {
  const quoted = quotedText(path)
  const at = token.image.indexOf(text)
  if (at === -1) return { span, newText: quoted }
  const start = span.start + at
  return { span: { start, end: start + text.length }, newText: quoted.slice(1, -1) }
}

function withoutSlash(uri: string): string {
  return uri.endsWith('/') ? uri.slice(0, -1) : uri
}
