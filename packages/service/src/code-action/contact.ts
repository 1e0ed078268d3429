import { addContact, isFollowedBySilence, isRefused, type Language } from 'journey-lang'
import { CodeActionKind, type CodeAction } from 'vscode-languageserver-types'
import { actionOf, titleText, type Asked } from './asked.ts'
import { stepIn } from './steps.ts'

const words: Readonly<Record<Language, (step: string) => string>> = {
  en: (step) => `Add a proactive contact after ${step}`,
  nl: (step) => `Voeg een proactief contact toe na ${step}`,
}

/** A word of ours behind a step after which the customer hears nothing. */
export function contactActions(asked: Asked): readonly CodeAction[] {
  const found = stepIn(asked)
  if (!found || !isFollowedBySilence(found.journey, found.step)) return []
  const { file } = asked
  const edited = addContact(file.model, found.step, file.settings.textLanguage)
  if (isRefused(edited)) return []
  const title = words[file.language](titleText(found.step.text))
  return [actionOf(asked, { title, kind: CodeActionKind.RefactorRewrite, edits: edited.edits })]
}
