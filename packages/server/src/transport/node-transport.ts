/** The ways in which a process is spoken to. */
import { createConnection as connectSocket } from 'node:net'
import type { Readable, Writable } from 'node:stream'
import {
  IPCMessageReader,
  IPCMessageWriter,
  StreamMessageReader,
  StreamMessageWriter,
  type MessageReader,
  type MessageWriter,
} from 'vscode-languageserver/node'
import { framingGuard } from './framing-guard.ts'

/** Where messages come in and go out. */
export interface Transport {
  readonly reader: MessageReader
  readonly writer: MessageWriter
}

/**
 * The transport that the arguments of a call name: `--stdio`, `--node-ipc`, `--socket=PORT` or `--pipe=NAME`; undefined
 * when they name none. `end` is called, once, when nothing more can be heard: with what is wrong, or nothing at a good end.
 */
export function transportOf(args: readonly string[], end: (fault?: string) => void): Transport | undefined {
  if (args.includes('--node-ipc') && process.send) {
    process.on('disconnect', () => end())
    return { reader: new IPCMessageReader(process), writer: new IPCMessageWriter(process) }
  }
  if (args.includes('--stdio')) return overStreams(process.stdin, process.stdout, end)
  const socket = valueOf(args, '--socket')
  const pipe = valueOf(args, '--pipe')
  if (socket === undefined && pipe === undefined) return undefined
  const stream = pipe === undefined ? connectSocket(Number(socket), '127.0.0.1') : connectSocket(pipe)
  return overStreams(stream, stream, end)
}

function overStreams(input: Readable, output: Writable, end: (fault?: string) => void): Transport {
  const faultOf = framingGuard()
  // The guard hears every piece before the reader does.
  input.on('data', (bytes: Uint8Array) => {
    const fault = faultOf(bytes)
    if (fault !== undefined) end(fault)
  })
  for (const event of ['end', 'close'] as const) input.on(event, () => end())
  // Whoever listens no longer has closed the other end as well.
  for (const it of new Set([input, output])) it.on('error', () => end())
  return { reader: new StreamMessageReader(input), writer: new StreamMessageWriter(output) }
}

function valueOf(args: readonly string[], name: string): string | undefined {
  const at = args.findIndex((it) => it === name || it.startsWith(`${name}=`))
  if (at === -1) return undefined
  const found = args[at]!
  return found === name ? args[at + 1] : found.slice(name.length + 1)
}
