/** The client of a server that is a process of Node.js. */
import { LanguageClient, TransportKind, type MessageTransports } from 'vscode-languageclient/node'
import type { MakeClient } from './server-life.ts'

/** Makes clients that start the server of a file. `patience` is how long one that hangs is waited for; see `MadeClient`. */
export function processClients(module: string, patience?: number): MakeClient {
  const server = { module, transport: TransportKind.ipc }
  return (options) => {
    const client = new ProcessClient('journey', 'Journey', server, options)
    return { client, kill: () => client.kill(), release: () => {}, patience }
  }
}

/** The client forgets a process that it could not stop, and ends it seconds later, when there may be nobody left for that. */
class ProcessClient extends LanguageClient {
  #process: LanguageClient['serverProcess']
  #isKilled = false

  kill(): void {
    this.#isKilled = true
    // One that hangs hears no other signal.
    this.#process?.kill('SIGKILL')
  }

  protected override async createMessageTransports(encoding: string): Promise<MessageTransports> {
    const transports = await super.createMessageTransports(encoding)
    this.#process = this.serverProcess
    // Whoever gave up meanwhile would leave it running for ever.
    if (this.#isKilled) this.kill()
    return transports
  }
}
