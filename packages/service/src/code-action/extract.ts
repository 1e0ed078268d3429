import { isRefused, splitPhase, type Language } from 'journey-lang'
import { CodeActionKind, type CodeAction } from 'vscode-languageserver-types'
import { actionOf, titleText, type Asked } from './asked.ts'
import { stepsIn } from './steps.ts'

interface Words {
  readonly one: (step: string) => string
  readonly more: (count: number, step: string) => string
}

const words: Readonly<Record<Language, Words>> = {
  en: {
    one: (step) => `Extract ${step} into a new phase`,
    more: (count, step) => `Extract ${count} steps into a new phase, from ${step} on`,
  },
  nl: {
    one: (step) => `Haal ${step} naar een nieuwe fase`,
    more: (count, step) => `Haal ${count} stappen naar een nieuwe fase, vanaf ${step}`,
  },
}

/**
 * The steps that are selected, or the one at the cursor and all behind it in its phase, into a phase of their own. Only what
 * is last in its phase can go there, since nothing may change its place in the journey.
 */
export function extractActions(asked: Asked): readonly CodeAction[] {
  const { file, span } = asked
  const found = stepsIn(asked)
  const [first] = found?.steps ?? []
  if (!found || !first) return []
  const behind = found.phase.steps.slice(found.phase.steps.indexOf(first))
  const isSelected = span.start !== span.end
  if (isSelected && found.steps.length !== behind.length) return []
  const edited = splitPhase(file.model, first)
  if (isRefused(edited)) return []
  const { one, more } = words[file.language]
  const text = titleText(first.text)
  const title = behind.length === 1 ? one(text) : more(behind.length, text)
  return [actionOf(asked, { title, kind: CodeActionKind.RefactorExtract, edits: edited.edits })]
}
