/** The page in a panel: where it comes from, and what it may do. */
import * as vscode from 'vscode'
import { previewHtml } from './html.ts'

/** The id of our panels, for VS Code to bring them back after a reload. */
export const previewType = 'journey.preview'

/** What a page may do: run our scripts, and nothing else. */
export function pageOptions(extensionUri: vscode.Uri): vscode.WebviewOptions {
  return {
    enableScripts: true,
    enableCommandUris: false,
    enableForms: false,
    localResourceRoots: [pageFolder(extensionUri)],
  }
}

/** Loads a new page into a panel. */
export function loadPage(webview: vscode.Webview, extensionUri: vscode.Uri): void {
  webview.options = pageOptions(extensionUri)
  const addressOf = (name: string) =>
    webview.asWebviewUri(vscode.Uri.joinPath(pageFolder(extensionUri), name)).toString()
  webview.html = previewHtml({
    nonce: makeNonce(),
    cspSource: webview.cspSource,
    script: addressOf('main.js'),
    style: addressOf('page.css'),
    language: vscode.env.language.toLowerCase().startsWith('nl') ? 'nl' : 'en',
  })
}

/** What stands before the title of a preview: the mark of our files. */
export function tabIcon(extensionUri: vscode.Uri): { readonly light: vscode.Uri; readonly dark: vscode.Uri } {
  const iconFor = (theme: string): vscode.Uri => vscode.Uri.joinPath(extensionUri, 'icons', `file-${theme}.svg`)
  return { light: iconFor('light'), dark: iconFor('dark') }
}

function pageFolder(extensionUri: vscode.Uri): vscode.Uri {
  return vscode.Uri.joinPath(extensionUri, 'dist', 'preview')
}

/** A word that nobody can guess, so that only our own scripts run. */
function makeNonce(): string {
  const bytes = globalThis.crypto.getRandomValues(new Uint8Array(16))
  return Array.from(bytes, (it) => it.toString(16).padStart(2, '0')).join('')
}
