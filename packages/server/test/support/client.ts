/** A client that speaks to a server in this process, over streams as a real one does. */
import { PassThrough } from 'node:stream'
import {
  createConnection,
  createProtocolConnection,
  ProposedFeatures,
  StreamMessageReader,
  StreamMessageWriter,
  type ClientCapabilities,
  type Diagnostic,
  type InitializeResult,
  type MessageConnection,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
} from 'vscode-languageserver/node'
import { onTestFinished } from 'vitest'
import { start } from '../../src/start.ts'
import { carefulReader } from '../../src/transport/careful-reader.ts'
import { connectionOptions } from '../../src/transport/options.ts'
import { memoryHost, type MemoryHost } from './memory-host.ts'

export interface TestClient {
  readonly connection: ProtocolConnection
  readonly host: MemoryHost
  readonly initialized: InitializeResult
  /** What was logged and shown, a line each. */
  readonly messages: readonly string[]
  /** Every publication, in order. */
  readonly published: readonly PublishDiagnosticsParams[]
  /** The requests that the server made, by method, in order. */
  readonly asked: readonly string[]
  readonly request: (method: string, params: unknown) => Promise<unknown>
  readonly notify: (method: string, params: unknown) => Promise<void>
  readonly open: (uri: string, text: string, version?: number) => Promise<void>
  readonly change: (uri: string, version: number, text: string) => Promise<void>
  /** The next publication for a document of at least this version. */
  readonly diagnosticsOf: (uri: string, version?: number) => Promise<readonly Diagnostic[]>
}

export interface TestClientOptions {
  readonly capabilities?: ClientCapabilities
  readonly files?: Readonly<Record<string, string>>
  readonly folders?: readonly string[]
  readonly locale?: string
  readonly initializationOptions?: unknown
  /** What the client answers when it is asked for its settings; an error is thrown. */
  readonly settings?: unknown
  /** What the client answers to other requests, by method. */
  readonly answers?: Readonly<Record<string, (params: Readonly<Record<string, unknown>>) => unknown>>
}

/** Starts a server and introduces a client to it. */
export async function connect(options: TestClientOptions = {}): Promise<TestClient> {
  const { capabilities = {}, files = {}, folders = ['file:///w'], locale = 'en' } = options
  const host = memoryHost(files)
  const connection = startServer(host)
  const messages: string[] = []
  const published: PublishDiagnosticsParams[] = []
  const asked: string[] = []
  const waiting = new Set<() => void>()
  connection.onNotification('window/logMessage', ({ message }: { message: string }) => void messages.push(message))
  connection.onNotification('window/showMessage', ({ message }: { message: string }) => void messages.push(message))
  connection.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => {
    published.push(params)
    for (const it of waiting) it()
  })
  // Whatever else the server asks for is answered as by a client that agrees to everything.
  const answering = connection as unknown as Pick<MessageConnection, 'onRequest'>
  answering.onRequest((method, params) => {
    asked.push(method)
    const answer = options.answers?.[method]
    if (answer) return answer(params as Readonly<Record<string, unknown>>)
    if (method !== 'workspace/configuration') return null
    if (options.settings instanceof Error) throw options.settings
    return [options.settings ?? null]
  })
  connection.listen()
  const initialized = await connection.sendRequest<InitializeResult>('initialize', {
    processId: null,
    capabilities,
    locale,
    rootUri: null,
    workspaceFolders: folders.map((uri) => ({ uri, name: uri })),
    initializationOptions: options.initializationOptions,
  })
  await connection.sendNotification('initialized', {})
  return {
    connection,
    host,
    initialized,
    messages,
    published,
    asked,
    request: (method, params) => connection.sendRequest(method, params),
    notify: (method, params) => connection.sendNotification(method, params),
    open: (uri, text, version = 1) =>
      connection.sendNotification('textDocument/didOpen', {
        textDocument: { uri, languageId: 'journey', version, text },
      }),
    change: (uri, version, text) =>
      connection.sendNotification('textDocument/didChange', {
        textDocument: { uri, version },
        contentChanges: [{ text }],
      }),
    diagnosticsOf: (uri, version = 0) =>
      new Promise((resolve) => {
        const look = (): void => {
          const found = published.findLast((it) => it.uri === uri && (it.version ?? -1) >= version)
          if (!found) return
          waiting.delete(look)
          resolve(found.diagnostics)
        }
        waiting.add(look)
        look()
      }),
  }
}

/** A server on streams; the other ends are the client's connection. */
export function startServer(host: MemoryHost | undefined): ProtocolConnection {
  const { toServer, toClient } = startOnStreams(host)
  const client = createProtocolConnection(new StreamMessageReader(toClient), new StreamMessageWriter(toServer))
  onTestFinished(() => client.dispose())
  return client
}

/** A server on streams, for clients that say what no connection would. */
export function startOnStreams(host: MemoryHost | undefined): { toServer: PassThrough; toClient: PassThrough } {
  const [toServer, toClient] = [new PassThrough(), new PassThrough()]
  const writer = new StreamMessageWriter(toClient)
  const options = connectionOptions((response) => void writer.write(response))
  const reader = carefulReader(new StreamMessageReader(toServer))
  start(createConnection(ProposedFeatures.all, reader, writer, options), host)
  return { toServer, toClient }
}
