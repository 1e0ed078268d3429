import { keywordOf } from 'journey-lang'
import type { SourceFile } from './project.ts'

/** The files that may name what a file declares: itself, and all that import anything. The others need not be read. */
export function filesThatMayName(home: SourceFile): readonly SourceFile[] {
  return home.project
    .files()
    .filter((it) => it.uri === home.uri || it.tree.statements.some((statement) => keywordOf(statement) === 'import'))
}
