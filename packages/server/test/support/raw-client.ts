/** A client that says anything, in any order, and hears what comes back. */
import { StreamMessageReader } from 'vscode-languageserver/node'
import { onTestFinished } from 'vitest'
import { memoryHost } from './memory-host.ts'
import { startOnStreams } from './client.ts'

/** What a server says; the fields are there or not, as in JSON-RPC. */
export interface RawMessage {
  readonly id?: unknown
  readonly method?: string
  readonly params?: unknown
  readonly result?: unknown
  readonly error?: { readonly code: number; readonly message: string }
}

export interface RawClient {
  readonly send: (message: unknown) => void
  /** Sends a body as it is. */
  readonly sendText: (body: string) => void
  /** Sends a request and gives its answer: the code of the error, or the result. */
  readonly ask: (method: unknown, params?: unknown) => Promise<unknown>
  /** Everything that came, in order. */
  readonly heard: readonly RawMessage[]
}

/** Starts a server to which nobody said anything yet. */
export function rawClient(files: Readonly<Record<string, string>> = {}): RawClient {
  const { toServer, toClient } = startOnStreams(memoryHost(files))
  const heard: RawMessage[] = []
  const waiting = new Map<unknown, (answer: unknown) => void>()
  const reader = new StreamMessageReader(toClient)
  reader.listen((message) => {
    const it = message as RawMessage
    heard.push(it)
    if (it.method === undefined) waiting.get(it.id)?.(it.error?.code ?? it.result)
  })
  onTestFinished(() => reader.dispose())
  const sendText = (body: string): void =>
    void toServer.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`)
  const send = (message: unknown): void => sendText(JSON.stringify(message))
  let id = 1_000
  return {
    send,
    sendText,
    heard,
    ask: (method, params) => {
      id += 1
      const answer = new Promise<unknown>((resolve) => waiting.set(id, resolve))
      send({ jsonrpc: '2.0', id, method, params })
      return answer
    },
  }
}
