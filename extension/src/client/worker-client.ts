/** The client of a server that is a worker of a browser. */
import type * as vscode from 'vscode'
import {
  BrowserMessageReader,
  BrowserMessageWriter,
  LanguageClient,
  type MessageTransports,
} from 'vscode-languageclient/browser'
import type { MakeClient } from './server-life.ts'
import { startWorker, type ServerWorker } from './server-worker.ts'

/** Makes clients that start the server which comes with the extension. */
export function workerClients(extensionUri: vscode.Uri): MakeClient {
  return (options, ended) => {
    let worker: ServerWorker | undefined
    let isReleased = false
    const connect = async (): Promise<MessageTransports> => {
      const started = await startWorker(extensionUri, ended)
      worker = started
      // Whoever gave up meanwhile would leave it running for ever.
      if (isReleased) started.end()
      // The client would know a worker by its class, which the editor has changed.
      return { reader: new BrowserMessageReader(started.worker), writer: new BrowserMessageWriter(started.worker) }
    }
    const release = (): void => {
      isReleased = true
      worker?.end()
    }
    return { client: new LanguageClient('journey', 'Journey', connect, options), kill: release, release }
  }
}
