/** The previews of journeys: their commands, and what keeps them alive. */
import * as vscode from 'vscode'
import { documentOf, isJourney, journeyAtHand, nameOf, uriOf } from './documents.ts'
import { chosenPicture, copyPicture, copyText, exportPicture, exportText } from './export.ts'
import { provideMermaidDocuments, showMermaid } from './mermaid-document.ts'
import { makeOpenPreviews, type OpenPreviews, type Where } from './open-previews.ts'
import type { PreviewServer } from './server.ts'

/** What previews need. */
export interface PreviewsOptions {
  readonly server: PreviewServer
  /** Where the extension is, and with it the page of a preview. */
  readonly extensionUri: vscode.Uri
}

/** Registers commands, the way back after a reload, and the Mermaid documents, until it is disposed. */
export function registerPreviews({ server, extensionUri }: PreviewsOptions): vscode.Disposable {
  const previews = makeOpenPreviews(server, extensionUri)
  const commands: Readonly<Record<string, (...given: readonly unknown[]) => unknown>> = {
    // Who clicks a lens in the text wants to see both.
    openPreview: (file, journey) => open(previews, file, journey, typeof journey === 'string' ? 'beside' : 'here'),
    openPreviewToSide: (file, journey) => open(previews, file, journey, 'beside'),
    lockPreview() {
      const preview = previews.latest()
      if (preview) previews.follow(preview, preview.following() === 'locked' ? 'follows' : 'locked')
    },
    zoomIn: () => previews.latest()?.zoom('in'),
    zoomOut: () => previews.latest()?.zoom('out'),
    resetZoom: () => previews.latest()?.zoom('reset'),
    exportSvg: () => exportPicture(previews, 'svg', undefined),
    exportPng: (looks) => exportPicture(previews, 'png', looks),
    exportMermaid: () => exportText(previews, server, 'mermaid'),
    exportMarkdown: () => exportText(previews, server, 'markdown'),
    copySvg: () => copyPicture(previews, 'svg'),
    copyPng: () => copyPicture(previews, 'png'),
    copyMermaid: () => copyText(previews, server, 'mermaid'),
    copyMarkdown: () => copyText(previews, server, 'markdown'),
    async showMermaid() {
      const chosen = chosenPicture(previews)
      if (chosen) await showMermaid(chosen.uri, chosen.choice)
    },
  }
  return vscode.Disposable.from(
    previews,
    provideMermaidDocuments(server),
    ...Object.entries(commands).map(([name, run]) => vscode.commands.registerCommand(`journey.${name}`, run)),
  )
}

async function open(previews: OpenPreviews, file: unknown, journey: unknown, where: Where): Promise<void> {
  const uri = uriOf(file) ?? journeyAtHand()
  if (!uri) {
    void vscode.window.showInformationMessage(vscode.l10n.t('Open a .journey file first.'))
    return
  }
  if (!isJourney(await documentOf(uri))) {
    void vscode.window.showInformationMessage(vscode.l10n.t('{0} is not a journey.', nameOf(uri)))
    return
  }
  previews.open(uri, where, typeof journey === 'string' ? journey : undefined)
}
