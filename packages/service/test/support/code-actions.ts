/** Code actions as tests see them: their titles, and the text that one of them makes. */
import { applyEdits, type TextEdit } from 'journey-lang'
import type { Feature } from 'journey-lang/testkit'
import { TextDocumentEdit, type CodeAction, type CodeActionContext, type Range } from 'vscode-languageserver-types'
import { codeAction, spanOf, type ProjectState, type SourceFile } from '../../src/index.ts'
import { shown } from './features.ts'

/** How a test asks. */
export interface Asking extends Partial<Omit<CodeActionContext, 'diagnostics'>> {
  readonly state?: Partial<ProjectState>
  readonly snippets?: 'plain' | 'snippets'
  /** Only titles that begin so are shown. */
  readonly beginning?: string
}

/** What is offered at a range. */
export function offered(file: SourceFile, range: Range, asking: Asking = {}): readonly CodeAction[] {
  const { only, triggerKind, snippets = 'plain' } = asking
  const context: CodeActionContext = {
    diagnostics: [],
    ...(only === undefined ? {} : { only }),
    ...(triggerKind === undefined ? {} : { triggerKind }),
  }
  return codeAction(file, range, context, { snippets })
}

/** The titles of what is offered, one a line. */
export function titles(asking: Asking = {}): Feature {
  const { beginning = '' } = asking
  return shown(({ file, range }) => {
    const shownTitles = offered(file, range, asking).map(titleOf)
    return shownTitles.filter((it) => it.startsWith(beginning)).join('\n')
  }, asking.state)
}

/** The text that the action with this title makes; with snippets each is shown as it is written. */
export function made(title: string, asking: Asking = {}): Feature {
  return shown(({ file, range }) => {
    const actions = offered(file, range, asking)
    const action = actions.find((it) => it.title === title)
    return action ? textAfter(file, action) : `not offered, but:\n${actions.map(titleOf).join('\n')}`
  }, asking.state)
}

/** The text of a file after an action. Throws when edits overlap, or lie outside. */
export function textAfter(file: SourceFile, action: CodeAction): string {
  return applyEdits(file.text, editsOf(file, action))
}

/** The edits of an action in its file. Throws when it changes anything else. */
export function editsOf(file: SourceFile, { edit }: CodeAction): readonly TextEdit[] {
  const changes = edit?.documentChanges ?? []
  return changes.flatMap((it) => {
    if (!TextDocumentEdit.is(it) || it.textDocument.uri !== file.uri || it.textDocument.version !== file.version) {
      throw new RangeError('An action changes another file, or another version of it.')
    }
    return it.edits.map((change) => ({
      span: spanOf(file, change.range),
      newText: 'snippet' in change ? change.snippet.value : change.newText,
    }))
  })
}

function titleOf({ title, isPreferred }: CodeAction): string {
  return isPreferred === true ? `${title} (preferred)` : title
}
