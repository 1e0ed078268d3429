import { statementSpan, type Declaration } from 'journey-lang'
import type { LocationLink, Position } from 'vscode-languageserver-types'
import { importPathAt } from './find/import-paths.ts'
import { nameAt } from './find/name-at.ts'
import { offsetAt, rangeOf } from './place/ranges.ts'
import type { SourceFile } from './project/project.ts'

/**
 * Where what is named at a position is declared: its whole statement, and the name in it. On the path of an import it is
 * the whole file. Empty where nothing is named, for a built-in channel, and where the file is not known.
 */
export function definition(file: SourceFile, position: Position): LocationLink[] {
  const offset = offsetAt(file, position)
  const path = importPathAt(file.model, offset)
  if (path) return fileLinks(file, path.text, rangeOf(file, path.span))
  const name = nameAt(file.model, offset)
  if (name?.kind !== 'declared') return []
  return linksTo(file, name.declaration, rangeOf(file, name.span))
}

function linksTo(
  { project }: SourceFile,
  { uri, span, shape }: Declaration,
  originSelectionRange: LocationLink['targetRange'],
): LocationLink[] {
  const home = project.file(uri)
  if (!home) return []
  const targetRange = rangeOf(home, statementSpan(shape.node))
  return [{ originSelectionRange, targetUri: home.uri, targetRange, targetSelectionRange: rangeOf(home, span) }]
}

function fileLinks(
  { uri, model, project }: SourceFile,
  path: string,
  originSelectionRange: LocationLink['targetRange'],
): LocationLink[] {
  const opened = model.workspace?.open(path, uri)
  const target = opened && project.file(opened.uri)
  if (!target) return []
  const targetRange = rangeOf(target, { start: 0, end: target.text.length })
  const targetSelectionRange = rangeOf(target, { start: 0, end: 0 })
  return [{ originSelectionRange, targetUri: target.uri, targetRange, targetSelectionRange }]
}
