import { fixesTogether, type FixedFinding, type Language } from 'journey-lang'
import { CodeActionKind, type CodeAction } from 'vscode-languageserver-types'
import { lintOptionsOf } from './lint-options.ts'
import { actionOf, findingsAt, type Asked } from './asked.ts'

/** What these actions are called. */
const words: Readonly<Record<Language, (count: number, rule: string) => string>> = {
  en: (count, rule) => `Fix all ${count} of \`${rule}\``,
  nl: (count, rule) => `Los alle ${count} van \`${rule}\` op`,
}

/** All safe fixes of a rule in the file at once, where it has something to say in what is selected. They were tried: none adds an error. */
export function fixRuleActions(asked: Asked): readonly CodeAction[] {
  const { file } = asked
  const safe = findingsAt(asked).filter((it) => it.fixes.some(isSafe))
  const rules = [...new Set(safe.map((it) => it.rule))].slice(0, mostRules)
  return rules.flatMap((rule) => {
    const alike = file.findings.filter((it) => it.rule === rule && it.fixes.some(isSafe))
    // Fixes that are the same, such as that of a name that is wrong everywhere, are one fix.
    if (alike.length < 2) return []
    const fixed = fixesTogether(file.model, alike, lintOptionsOf(file), file.findings) ?? []
    if (fixed.length < 2) return []
    return [
      actionOf(asked, {
        title: words[file.language](fixed.length, rule),
        kind: CodeActionKind.QuickFix,
        edits: fixed.flatMap(({ fix }) => fix.edits),
        findings: fixed.map(({ finding }: FixedFinding) => finding),
      }),
    ]
  })
}

/** Each is tried on the whole file. */
const mostRules = 2

function isSafe({ safe, edits }: FixedFinding['fix']): boolean {
  return safe && edits.length > 0
}
