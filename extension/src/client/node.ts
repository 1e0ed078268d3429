/** The extension in a host that is a process of Node.js: the server is a process beside it. */
import * as vscode from 'vscode'
import { activateWith, type JourneyExtension } from './activate.ts'

export { deactivate } from './activate.ts'

/** Called by the editor. */
export function activate(context: vscode.ExtensionContext): JourneyExtension {
  const module = vscode.Uri.joinPath(context.extensionUri, 'dist', 'node', 'server.mjs').fsPath
  return activateWith(context, async () => (await import('./process-client.ts')).processClients(module))
}
