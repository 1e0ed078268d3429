/** All previews that are open: one follows the active editor, the others stay with their files. */
import * as vscode from 'vscode'
import type { Choice } from '../protocol.ts'
import { readPageState } from '../protocol.ts'
import type { Following } from './choices.ts'
import { activeJourney, isJourney, isSame, uriOf } from './documents.ts'
import { pageOptions, previewType } from './page.ts'
import { openPreview, type Preview } from './panel.ts'
import type { PreviewServer } from './server.ts'

/** The open previews. */
export interface OpenPreviews {
  /** Shows a file in the preview that follows, or in a new one. */
  readonly open: (uri: vscode.Uri, where: Where, journey?: string) => void
  /** The preview that somebody has in mind: the active one, or that of what they write, or the one that was used last. */
  readonly current: () => Preview | undefined
  /** The preview that was used last, whatever somebody writes. */
  readonly latest: () => Preview | undefined
  readonly follow: (preview: Preview, following: Following) => void
  /** Lets go of them all. Their panels stay, and come back with the next session. */
  readonly dispose: () => void
}

/** Where a new preview opens: in the place of the text, or beside it, where the text keeps the keyboard. */
export type Where = 'here' | 'beside'

/** Begins with none; those of the last session come back by themselves. */
export function makeOpenPreviews(server: PreviewServer, extensionUri: vscode.Uri): OpenPreviews {
  /** What was used last is first. */
  let previews: readonly Preview[] = []
  let later: ReturnType<typeof setTimeout> | undefined

  const activations = new Map<Preview, vscode.Disposable>()

  function add(panel: vscode.WebviewPanel, uri: vscode.Uri, choice: Choice, following: Following): void {
    const preview = openPreview(panel, {
      server,
      extensionUri,
      uri,
      choice,
      following,
      followWanted: (wanted) => follow(preview, wanted),
      disposed() {
        forget(preview)
        previews = previews.filter((it) => it !== preview)
      },
    })
    const activated = () => {
      if (panel.active) previews = [preview, ...previews.filter((it) => it !== preview)]
    }
    activations.set(preview, panel.onDidChangeViewState(activated))
    previews = [preview, ...previews]
  }

  function forget(preview: Preview): void {
    activations.get(preview)?.dispose()
    activations.delete(preview)
  }

  function follow(preview: Preview, following: Following): void {
    // Two that follow would show the same.
    if (following === 'follows') follower()?.follow('locked')
    preview.follow(following)
    const active = activeJourney()
    if (following === 'follows' && active) preview.show(active)
  }

  function follower(): Preview | undefined {
    return previews.find((it) => it.following() === 'follows')
  }

  function of(uri: vscode.Uri): readonly Preview[] {
    return previews.filter((it) => isSame(it.uri(), uri))
  }

  function changed(uri: vscode.Uri): void {
    for (const it of of(uri)) it.changed()
  }

  /** Names may come from other files, and findings and words from what holds in a project: what is shown is looked at again. */
  function changedElsewhere(): void {
    later ??= setTimeout(() => {
      later = undefined
      for (const it of previews) it.changed()
    }, 250)
  }

  const listeners = vscode.Disposable.from(
    server.onDidChangeState(() => {
      for (const it of previews) it.serverChanged()
    }),
    vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      // Saving is told as a change of nothing.
      if (contentChanges.length > 0) changed(document.uri)
    }),
    vscode.workspace.onDidOpenTextDocument(({ uri }) => changed(uri)),
    vscode.workspace.onDidCloseTextDocument(({ uri }) => changed(uri)),
    vscode.workspace.onDidRenameFiles(({ files }) => {
      for (const { oldUri, newUri } of files) {
        for (const it of of(oldUri)) it.show(newUri, it.choice().journey)
      }
    }),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration('journey')) changedElsewhere()
    }),
    vscode.languages.onDidChangeDiagnostics(({ uris }) => {
      if (uris.some((uri) => of(uri).length > 0)) changedElsewhere()
    }),
    vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => {
      for (const it of of(textEditor.document.uri)) it.cursorMoved()
    }),
    vscode.window.onDidChangeActiveTextEditor((editor) => {
      if (!editor || !isJourney(editor.document)) return
      const { uri } = editor.document
      follower()?.show(uri)
      for (const it of of(uri)) it.cursorMoved()
    }),
    vscode.window.registerWebviewPanelSerializer(previewType, {
      deserializeWebviewPanel(panel, state) {
        restore(panel, state)
        return Promise.resolve()
      },
    }),
  )

  function restore(panel: vscode.WebviewPanel, state: unknown): void {
    const kept = readPageState(state)
    const following = kept?.locked === true || follower() ? 'locked' : 'follows'
    const uri = (kept && uriOf(kept.uri)) ?? activeJourney()
    // Without a file there is nothing to show, now or later.
    if (!uri) return panel.dispose()
    add(panel, uri, kept?.choice ?? firstChoice, following)
  }

  return {
    open(uri, where, journey) {
      const before = follower()
      if (before) {
        before.show(uri, journey)
        before.panel.reveal(undefined, where === 'beside')
        return
      }
      const viewColumn = where === 'beside' ? vscode.ViewColumn.Beside : vscode.ViewColumn.Active
      const panel = vscode.window.createWebviewPanel(
        previewType,
        '',
        { viewColumn, preserveFocus: where === 'beside' },
        { ...pageOptions(extensionUri), enableFindWidget: true },
      )
      add(panel, uri, { ...firstChoice, ...(journey === undefined ? {} : { journey }) }, 'follows')
    },
    current() {
      const written = activeJourney()
      return previews.find((it) => it.panel.active) ?? (written ? of(written) : previews)[0]
    },
    latest: () => previews[0],
    follow,
    dispose() {
      listeners.dispose()
      clearTimeout(later)
      for (const it of previews) {
        it.detach()
        forget(it)
      }
      previews = []
    },
  }
}

/** The first view there is. */
const firstChoice: Choice = { view: '' }
