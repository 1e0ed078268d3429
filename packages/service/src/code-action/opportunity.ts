import { addOpportunity, isRefused, type Language } from 'journey-lang'
import { CodeActionKind, type CodeAction } from 'vscode-languageserver-types'
import { statementAt } from '../find/spot.ts'
import { actionOf, type Asked } from './asked.ts'

const words: Readonly<Record<Language, string>> = {
  en: 'Turn this pain into an opportunity',
  nl: 'Maak van deze pijn een kans',
}

/** What would take a pain away, to be filled in below it. */
export function opportunityActions(asked: Asked): readonly CodeAction[] {
  const { file, span } = asked
  const pain = statementAt(file.model, span.start)
  if (!pain || pain !== statementAt(file.model, span.end)) return []
  const edited = addOpportunity(file.model, pain, file.settings.textLanguage)
  if (isRefused(edited)) return []
  return [actionOf(asked, { title: words[file.language], kind: CodeActionKind.RefactorRewrite, edits: edited.edits })]
}
