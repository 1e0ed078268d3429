/** The Mermaid text of a picture, as a document that changes with the journey. */
import * as v from 'valibot'
import * as vscode from 'vscode'
import type { Choice } from '../protocol.ts'
import { nearestChoice } from './choices.ts'
import { documentOf, isJourney, isSame, nameOf, uriOf } from './documents.ts'
import { askPicture, type PreviewServer } from './server.ts'
import { exportName } from './texts.ts'

/** The scheme of these documents. */
export const mermaidScheme = 'journey-mermaid'

/** The address of the Mermaid text of a picture. */
export function mermaidUri(uri: vscode.Uri, choice: Choice): vscode.Uri {
  const name = exportName(nameOf(uri), choice.view, 'mmd')
  const query = JSON.stringify({ uri: uri.toString(), ...choice })
  return vscode.Uri.from({ scheme: mermaidScheme, path: `/${name}`, query })
}

/** Shows the Mermaid text of a picture beside the active editor. */
export async function showMermaid(uri: vscode.Uri, choice: Choice): Promise<void> {
  const document = await vscode.workspace.openTextDocument(mermaidUri(uri, choice))
  await vscode.window.showTextDocument(document, { viewColumn: vscode.ViewColumn.Beside, preview: true })
}

/** Gives these documents their text, as long as they are open. */
export function provideMermaidDocuments(server: PreviewServer): vscode.Disposable {
  const changed = new vscode.EventEmitter<vscode.Uri>()
  /** The last good text of each: it stays while the journey is broken. */
  const good = new Map<string, string>()
  const timers = new Map<string, ReturnType<typeof setTimeout>>()

  function refresh(uri: vscode.Uri): void {
    const key = uri.toString()
    clearTimeout(timers.get(key))
    timers.set(
      key,
      setTimeout(() => changed.fire(uri), 200),
    )
  }

  function openOnes(): readonly vscode.Uri[] {
    return vscode.workspace.textDocuments.map((it) => it.uri).filter((it) => it.scheme === mermaidScheme)
  }

  async function textOf(uri: vscode.Uri): Promise<string> {
    const key = uri.toString()
    const before = good.get(key) ?? ''
    const source = sourceOf(uri)
    if (!source || !isJourney(await documentOf(source.uri))) return before
    try {
      const { preview } = await askPicture(server, source.uri, (it) => nearestChoice(source.choice, it))
      if (preview.broken > 0 && before !== '') return before
      good.set(key, preview.text)
      return preview.text
    } catch {
      return before
    }
  }

  const disposables = vscode.Disposable.from(
    changed,
    vscode.workspace.registerTextDocumentContentProvider(mermaidScheme, {
      onDidChange: changed.event,
      provideTextDocumentContent: textOf,
    }),
    vscode.workspace.onDidChangeTextDocument(({ document }) => {
      if (document.uri.scheme === mermaidScheme) return
      for (const it of openOnes()) {
        const source = sourceOf(it)
        if (source && isSame(source.uri, document.uri)) refresh(it)
      }
    }),
    vscode.workspace.onDidCloseTextDocument(({ uri }) => {
      const key = uri.toString()
      good.delete(key)
      clearTimeout(timers.get(key))
      timers.delete(key)
    }),
    server.onDidChangeState(() => {
      if (server.isRunning()) for (const it of openOnes()) refresh(it)
    }),
  )
  return new vscode.Disposable(() => {
    disposables.dispose()
    for (const it of timers.values()) clearTimeout(it)
  })
}

const source = v.object({ uri: v.string(), view: v.string(), journey: v.optional(v.string()) })

/** What a document is about: anybody can write an address, so nothing is taken for granted. */
function sourceOf({ query }: vscode.Uri): { readonly uri: vscode.Uri; readonly choice: Choice } | undefined {
  const read = v.safeParse(v.pipe(v.string(), v.parseJson(), source), query)
  if (!read.success) return undefined
  const uri = uriOf(read.output.uri)
  const { view, journey } = read.output
  return uri && { uri, choice: { view, ...(journey === undefined ? {} : { journey }) } }
}
