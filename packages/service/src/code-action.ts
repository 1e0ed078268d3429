/** What an editor offers to change: behind the light bulb, in the menu of refactorings, and on saving. */
import { CodeActionKind, CodeActionTriggerKind } from 'vscode-languageserver-types'
import type { CodeAction, CodeActionContext, Range } from 'vscode-languageserver-types'
import { fixAllKind, withoutRepeats, type Asked } from './code-action/asked.ts'
import { contactActions } from './code-action/contact.ts'
import { declareActions } from './code-action/declare.ts'
import { extractActions } from './code-action/extract.ts'
import { fixAllActions } from './code-action/fix-all.ts'
import { fixRuleActions } from './code-action/fix-rule.ts'
import { fixActions } from './code-action/fixes.ts'
import { moveActions } from './code-action/move.ts'
import { opportunityActions } from './code-action/opportunity.ts'
import { organizeImportsActions } from './code-action/organize-imports.ts'
import { whyNotActions } from './code-action/why-not.ts'
import { spanOf } from './place/ranges.ts'
import type { SourceFile } from './project/project.ts'

/** How changes are given. */
export interface CodeActionOptions {
  /** Whether the editor knows tab stops in a change of a workspace. Without them plain text is put in. */
  readonly snippets?: 'plain' | 'snippets'
}

/** Every kind of action that is offered; a server announces them. */
export const codeActionKinds: readonly CodeActionKind[] = [
  CodeActionKind.QuickFix,
  CodeActionKind.RefactorExtract,
  CodeActionKind.RefactorMove,
  CodeActionKind.RefactorRewrite,
  fixAllKind,
  CodeActionKind.SourceOrganizeImports,
]

/** An offer, and the kind of what it offers. */
interface Offer {
  readonly kind: CodeActionKind
  readonly actions: (asked: Asked) => readonly CodeAction[]
}

/** In the order of the menu. */
const offers: readonly Offer[] = [
  { kind: CodeActionKind.QuickFix, actions: fixActions },
  { kind: CodeActionKind.QuickFix, actions: fixRuleActions },
  { kind: CodeActionKind.QuickFix, actions: whyNotActions },
  { kind: CodeActionKind.RefactorRewrite, actions: declareActions },
  { kind: CodeActionKind.RefactorRewrite, actions: opportunityActions },
  { kind: CodeActionKind.RefactorRewrite, actions: contactActions },
  { kind: CodeActionKind.RefactorExtract, actions: extractActions },
  { kind: CodeActionKind.RefactorMove, actions: moveActions },
  { kind: fixAllKind, actions: fixAllActions },
  { kind: CodeActionKind.SourceOrganizeImports, actions: organizeImportsActions },
]

/**
 * What can be done at a range of a file: fixes of what is said about it, refactorings, and, when they are asked for by
 * `context.only`, what can be done to the whole file. An editor that asks by itself while nothing is selected hears of
 * fixes alone, so that its light bulb is not always on. Each action has its edit; none changes anything by itself.
 */
export function codeAction(
  file: SourceFile,
  range: Range,
  context: CodeActionContext,
  options: CodeActionOptions = {},
): CodeAction[] {
  const span = spanOf(file, range)
  const asked: Asked = { file, span, snippets: options.snippets ?? 'plain' }
  const isByItself = context.triggerKind === CodeActionTriggerKind.Automatic && span.start === span.end
  const wanted = offers.filter(({ kind }) => isWanted(kind, context.only, isByItself ? 'by-itself' : 'asked'))
  return withoutRepeats(wanted.flatMap(({ actions }) => actions(asked)))
}

/** A kind holds those that begin with it and a dot; the empty one holds all. */
function isWanted(
  kind: CodeActionKind,
  only: readonly CodeActionKind[] | undefined,
  trigger: 'asked' | 'by-itself',
): boolean {
  if (only !== undefined && only.length > 0) {
    return only.some((it) => it === CodeActionKind.Empty || kind === it || kind.startsWith(`${it}.`))
  }
  // What is done to the whole file is asked for by name.
  if (kind.startsWith(CodeActionKind.Source)) return false
  return trigger === 'asked' || kind === CodeActionKind.QuickFix
}
