import { isRefused, organizeImports, type Language } from 'journey-lang'
import { CodeActionKind, type CodeAction } from 'vscode-languageserver-types'
import type { SourceFile } from '../project/project.ts'
import { actionOf, type Asked } from './asked.ts'

const words: Readonly<Record<Language, string>> = { en: 'Organize imports', nl: 'Zet de imports op orde' }

/** The imports in order, without names that nobody uses. */
export function organizeImportsActions(asked: Asked): readonly CodeAction[] {
  const { file } = asked
  const edited = organizeImports(file.model, unusedImports(file))
  if (isRefused(edited)) return []
  const title = words[file.language]
  return [actionOf(asked, { title, kind: CodeActionKind.SourceOrganizeImports, edits: edited.edits })]
}

/** What the file is told to take away: where nobody knows which files there are, or somebody said why not, nothing is. */
function unusedImports({ findings, model }: SourceFile): ReadonlySet<string> {
  const told = findings.filter((it) => it.rule === 'unused-name')
  const unused = [...model.scope.imports.values()].filter(({ span }) =>
    told.some((it) => it.span.start <= span.start && span.end <= it.span.end),
  )
  return new Set(unused.map((it) => it.name))
}
