import { CodeActionKind, type CodeAction } from 'vscode-languageserver-types'
import { actionOf, findingsAt, type Asked } from './asked.ts'

/** The fixes of each finding: the first safe one is preferred, and an insert leaves something to fill in. */
export function fixActions(asked: Asked): readonly CodeAction[] {
  return findingsAt(asked).flatMap((finding) => {
    const fixes = finding.fixes.filter((it) => it.edits.length > 0)
    const first = fixes.find((it) => it.safe)
    return fixes.map((fix) =>
      actionOf(asked, {
        title: fix.title,
        kind: CodeActionKind.QuickFix,
        edits: fix.edits,
        findings: [finding],
        isPreferred: fix === first,
      }),
    )
  })
}
