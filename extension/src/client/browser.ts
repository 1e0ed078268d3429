/** The extension in a host that is a worker of a browser: the server is a worker beside it. */
import * as vscode from 'vscode'
import { loadFromText } from '../library/loader.ts'
import { activateWith, type JourneyExtension } from './activate.ts'

export { deactivate } from './activate.ts'

/** Called by the editor. */
export function activate(context: vscode.ExtensionContext): JourneyExtension {
  const { extensionUri } = context
  const library = vscode.Uri.joinPath(extensionUri, 'dist', 'library.cjs')
  return activateWith(context, {
    loadClient: async () => (await import('./worker-client.ts')).workerClients(extensionUri),
    library: loadFromText(async () => new TextDecoder().decode(await vscode.workspace.fs.readFile(library))),
  })
}
