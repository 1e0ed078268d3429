/** One preview: a panel, the page in it, and the file that it shows. */
import type { PreviewChoices } from '@journey-lang/service'
import * as vscode from 'vscode'
import { readToHost, type Choice, type ToHost, type ToPage } from '../protocol.ts'
import { followRenaming, isOffered, nearestChoice, type Following } from './choices.ts'
import { makeCursor } from './cursor.ts'
import { documentOf, isJourney, isSame, nameOf, openDocument, watchFile } from './documents.ts'
import { loadPage, tabIcon } from './page.ts'
import { makePageExports, type ExportOptions } from './page-exports.ts'
import { makePageWatch } from './page-watch.ts'
import { makeRedraw } from './redraw.ts'
import { revealMark } from './reveal.ts'
import { askPicture, type PreviewServer } from './server.ts'
import { makeShown, type Looked, type NumberedPicture } from './shown.ts'
import { makeTurnstile } from './turnstile.ts'

/** A preview that is open. */
export interface Preview {
  readonly panel: vscode.WebviewPanel
  readonly uri: () => vscode.Uri
  readonly following: () => Following
  /** What somebody wished to see, whether or not it is there. */
  readonly choice: () => Choice
  /** What it shows; undefined while that is nothing. */
  readonly picture: () => NumberedPicture | undefined
  /** Shows a file; the wished journey of it, or the first. */
  readonly show: (uri: vscode.Uri, journey?: string) => void
  readonly follow: (following: Following) => void
  /** Something changed of what is drawn. */
  readonly changed: () => void
  /** The cursor is at another place of the file. */
  readonly cursorMoved: () => void
  /** The server started or stopped. */
  readonly serverChanged: () => void
  readonly zoom: (to: 'in' | 'out' | 'reset') => void
  /** The picture as a file. Brings the preview to the front, since what is hidden has no page. */
  readonly exportPicture: (options: ExportOptions) => Promise<string>
  /** Lets go of the panel, which stays: when VS Code ends, it is to come back with the next. */
  readonly detach: () => void
}

/** What a preview begins with. */
export interface PreviewOptions {
  readonly server: PreviewServer
  readonly extensionUri: vscode.Uri
  readonly uri: vscode.Uri
  readonly choice: Choice
  readonly following: Following
  /** The page asks to follow the active editor, or to stop that. */
  readonly followWanted: (following: Following) => void
  readonly disposed: () => void
}

/** Fills a panel. All that it listens to ends with the panel. */
export function openPreview(panel: vscode.WebviewPanel, options: PreviewOptions): Preview {
  const { server, extensionUri, followWanted, disposed } = options
  let { uri, choice: wish, following } = options
  /** What there was to choose when it was last looked at. */
  let choices: PreviewChoices | undefined
  let wasVisible = panel.visible
  let watch = watchFile(uri, () => redraw.want())

  const shown = makeShown(following)
  const files = makePageExports(post)
  const drawing = makeTurnstile()
  const page = makePageWatch(() => loadPage(panel.webview, extensionUri))
  const cursor = makeCursor({ server, drawn: whatIsDrawn, highlight: (marks) => post({ type: 'highlight', marks }) })
  const redraw = makeRedraw<Looked>({
    ask: look,
    isCurrent: (it) => it.state !== 'drawn' || it.drawn.preview.version === (openDocument(uri)?.version ?? null),
    show(looked) {
      if (looked.state === 'drawn') {
        wish = looked.wish
        choices = looked.drawn.choices
      }
      const before = shown.picture()
      tell(shown.look(looked))
      if (shown.picture() === before) cursor.moved()
      else cursor.redrawn()
    },
    failed: () => tell(shown.look({ state: 'asleep' })),
  })

  async function look(): Promise<Looked> {
    if (!server.isRunning()) return { state: 'asleep' }
    const asked = uri
    if (!isJourney(await documentOf(asked))) return { state: 'gone' }
    let followed = wish
    const drawn = await askPicture(server, asked, (now) => {
      followed = followRenaming(wish, choices, now)
      return nearestChoice(followed, now)
    })
    return { state: 'drawn', drawn, uri: asked.toString(), file: nameOf(asked), wish: followed }
  }

  function whatIsDrawn() {
    const picture = shown.picture()
    return picture && { uri, choice: picture.choice }
  }

  function tell(messages: readonly ToPage[]): void {
    for (const it of messages) post(it)
  }

  function post(message: ToPage): void {
    // A page that is just closing cannot be told anything, and need not be.
    panel.webview.postMessage(message).then(undefined, () => undefined)
  }

  function heard(message: ToHost): void {
    switch (message.type) {
      case 'ready':
        page.arrived()
        shown.newPage()
        if (!server.isRunning()) tell(shown.look({ state: 'asleep' }))
        return redraw.want()
      case 'choose': {
        const offered = shown.offered()
        if (!offered || !isOffered(message.choice, offered)) return
        wish = message.choice
        return redraw.want()
      }
      case 'reveal': {
        const drawn = whatIsDrawn()
        if (drawn) revealMark(server, drawn, message.mark, panel.viewColumn).catch(() => undefined)
        return
      }
      case 'openProblems':
        return void vscode.commands.executeCommand('workbench.actions.view.problems')
      case 'lock':
        return followWanted(message.locked ? 'locked' : 'follows')
      case 'drawn':
        return drawing.reached(message.request)
      case 'exported':
      case 'exportFailed':
        return files.answered(message)
    }
  }

  const listeners: vscode.Disposable = vscode.Disposable.from(
    panel.webview.onDidReceiveMessage((message: unknown) => {
      const read = readToHost(message)
      if (read) heard(read)
    }),
    panel.onDidChangeViewState(() => {
      if (panel.visible === wasVisible) return
      wasVisible = panel.visible
      // A page that is hidden is thrown away with all that it drew; another one is loaded when it is to be seen again.
      if (wasVisible) {
        page.expected()
        return redraw.resume()
      }
      page.dispose()
      shown.newPage()
      redraw.pause()
    }),
    panel.onDidDispose(() => {
      detach()
      disposed()
    }),
  )

  function detach(): void {
    for (const it of [listeners, watch, redraw, cursor, files, drawing, page]) it.dispose()
  }

  panel.title = titleOf(uri)
  panel.iconPath = tabIcon(extensionUri)
  loadPage(panel.webview, extensionUri)
  if (panel.visible) page.expected()
  else redraw.pause()

  return {
    panel,
    uri: () => uri,
    following: () => following,
    choice: () => wish,
    picture: shown.picture,
    show(next, journey) {
      const same = isSame(next, uri)
      if (same && journey === undefined) return
      wish = { view: wish.view, ...(journey === undefined ? {} : { journey }) }
      if (same) return redraw.want()
      uri = next
      watch.dispose()
      watch = watchFile(uri, redraw.want)
      choices = undefined
      shown.newFile()
      panel.title = titleOf(uri)
      redraw.restart()
    },
    follow(next) {
      following = next
      tell(shown.follow(next))
    },
    changed: redraw.want,
    cursorMoved: cursor.moved,
    serverChanged() {
      if (!server.isRunning() && panel.visible) tell(shown.look({ state: 'asleep' }))
      redraw.restart()
    },
    zoom: (to) => post({ type: 'zoom', to }),
    async exportPicture(wanted) {
      if (!panel.visible) panel.reveal(undefined, true)
      await drawing.until(() => shown.picture()?.request)
      return files.ask(wanted)
    },
    detach,
  }
}

function titleOf(uri: vscode.Uri): string {
  return vscode.l10n.t('Preview {0}', nameOf(uri))
}
