import type { Declaration } from 'journey-lang'
import { markdownText } from '../markdown.ts'
import { importPath } from '../project/paths.ts'
import type { SourceFile } from '../project/project.ts'
import { paragraphs } from './lines.ts'
import { statementTold } from './statement.ts'

/** What a name stands for, seen from a file; it may be declared in another one. */
export function declarationTold(file: SourceFile, { uri, shape }: Declaration): string | undefined {
  const home = uri === file.uri ? file : file.project.file(uri)
  // Whoever imports a file reads its statements once more; the nodes are the same.
  const own = home?.model.statements.find((it) => it.node === shape.node)
  if (!home || !own) return undefined
  const path = home === file ? undefined : (importPath(file.uri, uri) ?? uri)
  const from = path && `${{ en: 'Declared in', nl: 'Gedeclareerd in' }[file.language]} ${markdownText(path)}`
  return paragraphs([statementTold(home, own, file.language), from])
}
