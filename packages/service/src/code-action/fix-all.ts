import { fixAll, lineEdits, type Language } from 'journey-lang'
import type { CodeAction } from 'vscode-languageserver-types'
import { actionOf, fixAllKind, type Asked } from './asked.ts'
import { lintOptionsOf } from './lint-options.ts'

const words: Readonly<Record<Language, string>> = {
  en: 'Fix all that has a safe fix',
  nl: 'Los alles op wat veilig kan',
}

/** Every safe fix of the file, one after the other until none is left; only lines that change are replaced. */
export function fixAllActions(asked: Asked): readonly CodeAction[] {
  const { file } = asked
  const isNeeded = file.findings.some(({ fixes }) => fixes.some((it) => it.safe && it.edits.length > 0))
  if (!isNeeded) return []
  const { text } = fixAll(file.text, lintOptionsOf(file))
  if (text === file.text) return []
  return [actionOf(asked, { title: words[file.language], kind: fixAllKind, edits: lineEdits(file.text, text) })]
}
