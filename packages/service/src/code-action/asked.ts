/** What all offers of code actions have in common. */
import { displayText, type Finding, type SnippetEdit, type Span, type TextEdit } from 'journey-lang'
import { CodeActionKind, type CodeAction } from 'vscode-languageserver-types'
import { diagnosticOf } from '../diagnostics.ts'
import { workspaceEditOf } from '../project/workspace-edit.ts'
import type { SourceFile } from '../project/project.ts'

/** Where somebody asks what can be done. */
export interface Asked {
  readonly file: SourceFile
  /** What is selected, in UTF-16 offsets; empty at a cursor. */
  readonly span: Span
  /** Whether what is to be filled in may have tab stops. */
  readonly snippets: 'plain' | 'snippets'
}

/** What one action is. */
export interface Offered {
  readonly title: string
  readonly kind: CodeActionKind
  readonly edits: readonly SnippetEdit[]
  /** What it takes away. */
  readonly findings?: readonly Finding[]
  /** Whether it is what an editor does when it is told to mend what is there. */
  readonly isPreferred?: boolean
}

/** The kind of what mends a whole file. */
export const fixAllKind: CodeActionKind = `${CodeActionKind.SourceFixAll}.journey`

/** An action of one file, as editors take it. */
export function actionOf(
  { file, snippets }: Asked,
  { title, kind, edits, findings, isPreferred }: Offered,
): CodeAction {
  return {
    title,
    kind,
    ...(findings === undefined ? {} : { diagnostics: findings.map((it) => diagnosticOf(file, it)) }),
    ...(isPreferred === true ? { isPreferred } : {}),
    edit: workspaceEditOf([{ file, edits: edits.toSorted(byPlace) }], snippets),
  }
}

/** The findings that touch what is selected, as many as a menu can hold. */
export function findingsAt({ file, span }: Asked): readonly Finding[] {
  const touching: Finding[] = []
  for (const it of file.findings) {
    // They come in the order in which they begin.
    if (it.span.start > span.end || touching.length === mostFindings) break
    if (it.span.end >= span.start) touching.push(it)
  }
  return touching
}

/** Two findings may have the same fix, and a refactoring may be the fix of a finding: each is offered once. */
export function withoutRepeats(actions: readonly CodeAction[]): CodeAction[] {
  const known = new Map<string, CodeAction>()
  for (const it of actions) {
    const key = JSON.stringify([it.title, it.edit])
    const first = known.get(key)
    if (!first) known.set(key, it)
    else if (first.diagnostics && it.diagnostics) {
      known.set(key, { ...it, ...first, diagnostics: [...first.diagnostics, ...it.diagnostics] })
    }
  }
  return [...known.values()]
}

/** A text of the user in a title, on one line and not too long. */
export function titleText(text: string): string {
  return `“${displayText(text, longestText)}”`
}

/** Nobody reads through more of them in a menu. */
const mostFindings = 50

/** In characters. */
const longestText = 40

/** Editors apply edits at the same place in the order in which they get them. */
function byPlace(a: TextEdit, b: TextEdit): number {
  return a.span.start - b.span.start || a.span.end - b.span.end
}
