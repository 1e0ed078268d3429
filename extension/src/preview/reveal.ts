/** From the picture to the text: a click shows what was drawn, where it stands now. */
import * as vscode from 'vscode'
import type { Choice } from '../protocol.ts'
import { documentOf, editorOf, isSame } from './documents.ts'
import { askRange, type PreviewServer, type ServerRange } from './server.ts'

/** Selects the text that a drawn thing stands for, and says so when it is no longer there. */
export async function revealMark(
  server: PreviewServer,
  { uri, choice }: { readonly uri: vscode.Uri; readonly choice: Choice },
  mark: string,
  previewColumn: vscode.ViewColumn | undefined,
): Promise<void> {
  const document = await documentOf(uri)
  // While the server is away, or the text changes under the question, there is as little to show as for what was deleted.
  const range = document && (await askRange(server, uri, choice, mark).catch(() => undefined))
  if (!range) {
    vscode.window.setStatusBarMessage(vscode.l10n.t('This is no longer in the text.'), 5000)
    return
  }
  const viewColumn = columnFor(columnsNow(uri), previewColumn)
  const editor = await vscode.window.showTextDocument(document, { viewColumn })
  // The cursor is at the beginning, where the innermost thing drawn is the one that was clicked.
  const { start, end } = rangeOf(range)
  editor.selection = new vscode.Selection(end, start)
  editor.revealRange(new vscode.Range(start, end), vscode.TextEditorRevealType.InCenterIfOutsideViewport)
}

/** Where editors are. */
export interface Columns {
  /** Where the file is seen. */
  readonly seen: vscode.ViewColumn | undefined
  /** Where the file has a tab, seen or not. */
  readonly tabs: readonly vscode.ViewColumn[]
  /** All columns there are. */
  readonly all: readonly vscode.ViewColumn[]
}

/** Where a text is to be shown: where it is seen already, or else anywhere but over the preview. */
export function columnFor({ seen, tabs, all }: Columns, preview: vscode.ViewColumn | undefined): vscode.ViewColumn {
  if (seen !== undefined && seen !== preview) return seen
  const tab = tabs.find((it) => it !== preview)
  if (tab !== undefined) return tab
  const others = all.filter((it) => it !== preview)
  // The text stands before its picture, if anything does.
  return others.findLast((it) => preview === undefined || it < preview) ?? others[0] ?? vscode.ViewColumn.Beside
}

function columnsNow(uri: vscode.Uri): Columns {
  const groups = vscode.window.tabGroups.all
  const withTab = groups.filter(({ tabs }) =>
    tabs.some(({ input }) => input instanceof vscode.TabInputText && isSame(input.uri, uri)),
  )
  return {
    seen: editorOf(uri)?.viewColumn,
    tabs: withTab.map((it) => it.viewColumn),
    all: groups.map((it) => it.viewColumn),
  }
}

function rangeOf({ start, end }: ServerRange): vscode.Range {
  return new vscode.Range(start.line, start.character, end.line, end.character)
}
