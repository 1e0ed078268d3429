/** The language server as a process, bundled as it is published. */
import { fork, spawn, type ChildProcess } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { StreamMessageReader } from 'vscode-languageserver/node'
import type { Heard, Wire } from './malformed-session.ts'

/** The program that npm links. */
export const launcher = fileURLToPath(new URL('../../packages/server/bin/journey-language-server.js', import.meta.url))

/** A server, and its process. */
export interface ServerProcess extends Wire {
  readonly child: ChildProcess
  /** Bytes as they are, for a stream. */
  readonly write: (bytes: string | Uint8Array) => void
  /** What it wrote for people. */
  readonly said: () => string
}

/** Starts a server that is spoken to over its standard streams. */
export function overStdio(args: readonly string[] = [], program = launcher): ServerProcess {
  const child = spawn(process.execPath, [program, '--stdio', ...args], { stdio: 'pipe' })
  const write = (bytes: string | Uint8Array): void => void child.stdin.write(bytes)
  // A server that ended hears nothing; that is what some tests are about.
  child.stdin.on('error', () => {})
  return {
    ...common(child),
    write,
    send: (message) => {
      const body = JSON.stringify(message)
      write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`)
    },
    hear: (listener) => void new StreamMessageReader(child.stdout).listen((it) => listener(it as Heard)),
  }
}

/** Starts a server that is spoken to over the pipe that Node.js has for its children. */
export function overIpc(): ServerProcess {
  const child = fork(launcher, ['--node-ipc'], { silent: true })
  child.on('error', () => {})
  return {
    ...common(child),
    write: () => {
      throw new Error('Nobody writes bytes here.')
    },
    send: (message) => void (child.connected && child.send(message as object)),
    hear: (listener) => void child.on('message', (it) => listener(it as Heard)),
  }
}

function common(child: ChildProcess): Pick<ServerProcess, 'child' | 'ended' | 'said'> {
  let said = ''
  child.stderr?.on('data', (bytes: Buffer) => {
    said += bytes.toString()
  })
  // All that it wrote for people was read by then.
  const isRead = new Promise<void>((resolve) => child.stderr?.once('close', resolve))
  const exit = new Promise<number | null>((resolve) => child.once('exit', resolve))
  return { child, said: () => said, ended: isRead.then(() => exit) }
}
