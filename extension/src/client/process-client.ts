/** The client of a server that is a process of Node.js. */
import { LanguageClient, TransportKind } from 'vscode-languageclient/node'
import type { MakeClient } from './server-life.ts'

/** Makes clients that start the server of a file. */
export function processClients(module: string): MakeClient {
  const server = { module, transport: TransportKind.ipc }
  // The client ends its process by itself, also one that does not want to.
  return (options) => ({ client: new LanguageClient('journey', 'Journey', server, options), release: () => {} })
}
