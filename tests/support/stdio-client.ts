/** Speaks to a language server in a process of its own, as an editor does. */
import { spawn, type ChildProcess } from 'node:child_process'

/** A server that was started. */
export interface StdioClient {
  readonly process: ChildProcess
  readonly send: (message: object) => void
  /** The answer to a request. Rejects when the server answers with an error, or ends. */
  readonly request: (method: string, params: unknown) => Promise<unknown>
  readonly notify: (method: string, params: unknown) => void
  /** Waits for the next notification for which this is true. */
  readonly next: (wanted: (method: string, params: unknown) => boolean) => Promise<unknown>
  readonly kill: () => void
  /** Ends it as an editor does; one that does not want to is killed after a second. */
  readonly stop: () => Promise<void>
}

interface Message {
  readonly id?: number | string | null
  readonly method?: string
  readonly params?: unknown
  readonly result?: unknown
  readonly error?: { readonly message: string; readonly code: number }
}

/** Starts a server. What it asks for is answered with null, or with what `answers` holds for its method. */
export function startServer(
  command: string,
  args: readonly string[],
  options: { readonly cwd?: string; readonly answers?: ReadonlyMap<string, unknown> } = {},
): StdioClient {
  const process = spawn(command, args, { cwd: options.cwd, stdio: ['pipe', 'pipe', 'pipe'] })
  const pending = new Map<number, { resolve: (value: unknown) => void; reject: (error: Error) => void }>()
  const waiting = new Set<(method: string, params: unknown) => void>()
  let errors = ''
  let nextId = 1
  const send = (message: object): void => {
    const body = JSON.stringify({ jsonrpc: '2.0', ...message })
    process.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`)
  }
  const hear = (message: Message): void => {
    const { id, method } = message
    if (method !== undefined && id !== undefined && id !== null) {
      send({ id, result: options.answers?.get(method) ?? null })
    } else if (method !== undefined) for (const it of waiting) it(method, message.params)
    else if (typeof id === 'number') {
      const asked = pending.get(id)
      pending.delete(id)
      if (message.error) asked?.reject(new Error(`${message.error.code}: ${message.error.message}`))
      else asked?.resolve(message.result)
    }
  }
  process.stdout.on('data', messagesIn(hear))
  process.stderr.on('data', (bytes: Buffer) => {
    errors = (errors + bytes.toString()).slice(-2_000)
  })
  process.stdin.on('error', () => {})
  process.on('exit', (code) => {
    for (const { reject } of pending.values()) reject(new Error(`The server ended with ${code}.\n${errors}`))
    pending.clear()
  })
  return {
    process,
    send,
    request: (method, params) =>
      new Promise((resolve, reject) => {
        const id = nextId
        nextId += 1
        pending.set(id, { resolve, reject })
        send({ id, method, params })
      }),
    notify: (method, params) => send({ method, params }),
    next: (wanted) =>
      new Promise((resolve) => {
        const listener = (method: string, params: unknown): void => {
          if (!wanted(method, params)) return
          waiting.delete(listener)
          resolve(params)
        }
        waiting.add(listener)
      }),
    kill: () => void process.kill('SIGKILL'),
    stop: () =>
      new Promise((resolve) => {
        const late = setTimeout(() => process.kill('SIGKILL'), 1_000)
        process.on('exit', () => {
          clearTimeout(late)
          resolve()
        })
        send({ id: 0, method: 'shutdown' })
        send({ method: 'exit' })
      }),
  }
}

/** Puts pieces of a stream together to messages. */
function messagesIn(hear: (message: Message) => void): (bytes: Buffer) => void {
  let rest = Buffer.alloc(0)
  return (bytes) => {
    rest = Buffer.concat([rest, bytes])
    for (;;) {
      const headerEnd = rest.indexOf('\r\n\r\n')
      if (headerEnd === -1) return
      const length = Number(/content-length: *(\d+)/i.exec(rest.toString('latin1', 0, headerEnd))?.[1])
      const bodyStart = headerEnd + 4
      if (rest.length < bodyStart + length) return
      hear(JSON.parse(rest.toString('utf8', bodyStart, bodyStart + length)) as Message)
      rest = rest.subarray(bodyStart + length)
    }
  }
}
