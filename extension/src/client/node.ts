/** The extension in a host that is a process of Node.js: the server is a process beside it. */
import * as vscode from 'vscode'
import { loadAtOnce } from '../library/loader.ts'
import { activateWith, type JourneyExtension } from './activate.ts'

export { deactivate } from './activate.ts'

/** Code for such a host is CommonJS. */
declare const require: (path: string) => unknown
declare const process: { readonly env: Readonly<Record<string, string | undefined>> }

/** Called by the editor. */
export function activate(context: vscode.ExtensionContext): JourneyExtension {
  const fileIn = (...parts: readonly string[]): string =>
    vscode.Uri.joinPath(context.extensionUri, 'dist', ...parts).fsPath
  const library = fileIn('library.cjs')
  // In milliseconds, for tests: they make a server hang, and cannot wait as long as people can.
  const patience = Number(process.env['JOURNEY_SERVER_PATIENCE']) || undefined
  return activateWith(context, {
    loadClient: async () =>
      (await import('./process-client.ts')).processClients(fileIn('node', 'server.mjs'), patience),
    library: loadAtOnce(() => require(library)),
  })
}
