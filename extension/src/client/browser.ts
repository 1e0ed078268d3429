/** The extension in a host that is a worker of a browser: the server is a worker beside it. */
import type * as vscode from 'vscode'
import { activateWith, type JourneyExtension } from './activate.ts'

export { deactivate } from './activate.ts'

/** Called by the editor. */
export function activate(context: vscode.ExtensionContext): JourneyExtension {
  return activateWith(context, async () => (await import('./worker-client.ts')).workerClients(context.extensionUri))
}
