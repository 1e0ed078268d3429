/** The extension in a host that is a worker of a browser: the server is a worker beside it. */
import type * as vscode from 'vscode'
import {
  BrowserMessageReader,
  BrowserMessageWriter,
  LanguageClient,
  type MessageTransports,
} from 'vscode-languageclient/browser'
import { activateWith, type JourneyExtension } from './activate.ts'
import { startWorker, type ServerWorker } from './server-worker.ts'

export { deactivate } from './activate.ts'

/** Called by the editor. */
export function activate(context: vscode.ExtensionContext): JourneyExtension {
  return activateWith(context, (options, ended) => {
    let worker: ServerWorker | undefined
    let isReleased = false
    const connect = async (): Promise<MessageTransports> => {
      const started = await startWorker(context.extensionUri, ended)
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
    return { client: new LanguageClient('journey', 'Journey', connect, options), release }
  })
}
