/** The extension in a host that is a process of Node.js: the server is a process beside it. */
import * as vscode from 'vscode'
import { LanguageClient, TransportKind } from 'vscode-languageclient/node'
import { activateWith, type JourneyExtension } from './activate.ts'
import type { MakeClient } from './server-life.ts'

export { deactivate } from './activate.ts'

/** Called by the editor. */
export function activate(context: vscode.ExtensionContext): JourneyExtension {
  const module = vscode.Uri.joinPath(context.extensionUri, 'dist', 'node', 'server.mjs').fsPath
  return activateWith(context, serverProcess(module))
}

/** The client ends its process by itself, also one that does not want to. */
function serverProcess(module: string): MakeClient {
  const server = { module, transport: TransportKind.ipc }
  return (options) => ({ client: new LanguageClient('journey', 'Journey', server, options), release: () => {} })
}
