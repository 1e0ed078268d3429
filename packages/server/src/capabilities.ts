import { TextDocumentSyncKind, type ServerCapabilities } from 'vscode-languageserver'
import type { Client } from './client.ts'

/** What is offered to a client. */
export function capabilitiesFor(client: Client): ServerCapabilities {
  return {
    positionEncoding: client.encoding,
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: { includeText: false } },
    ...(client.diagnostics === 'pull'
      ? { diagnosticProvider: { identifier: 'journey', interFileDependencies: true, workspaceDiagnostics: true } }
      : {}),
    workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
  }
}
