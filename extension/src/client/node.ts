/** The extension in a host that is a process of Node.js: the server is a process beside it. */
import * as vscode from 'vscode'
import { loadAtOnce } from '../library/loader.ts'
import { activateWith, type JourneyExtension } from './activate.ts'

export { deactivate } from './activate.ts'

/** Code for such a host is CommonJS. */
declare const require: (path: string) => unknown

/** Called by the editor. */
export function activate(context: vscode.ExtensionContext): JourneyExtension {
  const fileIn = (...parts: readonly string[]): string =>
    vscode.Uri.joinPath(context.extensionUri, 'dist', ...parts).fsPath
  const library = fileIn('library.cjs')
  return activateWith(context, {
    loadClient: async () => (await import('./process-client.ts')).processClients(fileIn('node', 'server.mjs')),
    library: loadAtOnce(() => require(library)),
  })
}
