/** `@journey-lang/server/node`: the language server as a process of Node.js. */
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node'
import { nodeHost } from './files/node-host.ts'
import { start } from './start.ts'
import { carefulReader } from './transport/careful-reader.ts'
import { transportOf } from './transport/node-transport.ts'
import { connectionOptions } from './transport/options.ts'

const usage = `How to start the language server for .journey files:

  journey-language-server --stdio          as most editors do
  journey-language-server --node-ipc       as a child of a process of Node.js
  journey-language-server --socket=PORT    connects to a port of this machine
  journey-language-server --pipe=NAME      connects to a pipe
`

/**
 * Speaks over the transport that the arguments name, until nothing more can be heard; the process ends with it: with 0
 * when the other side went away, with 1 when what it said had no beginning and no end. Resolves at once, with 2, when the
 * arguments name no transport.
 */
export async function serve(args: readonly string[]): Promise<number> {
  const transport = transportOf(args, (fault) => {
    if (fault !== undefined) process.stderr.write(`${fault} The server ends, so that it can be started again.\n`)
    process.exit(fault === undefined ? 0 : 1)
  })
  if (!transport) {
    process.stderr.write(usage)
    return 2
  }
  process.on('uncaughtException', endWith)
  process.on('unhandledRejection', endWith)
  const { writer } = transport
  const reader = carefulReader(transport.reader)
  // A body that is no JSON; the next message can be read again.
  reader.onError((error) => process.stderr.write(`A message cannot be read: ${error.message}\n`))
  const options = connectionOptions((response) => void writer.write(response))
  // The pages of the rules lie beside the bundle.
  start(createConnection(ProposedFeatures.all, reader, writer, options), nodeHost(new URL('rules/', import.meta.url)))
  return await new Promise(() => {})
}

/** Nobody knows what such a state would answer; a new process does. */
function endWith(error: unknown): void {
  process.stderr.write(`The language server came upon a mistake of its own and ends.\n${String(error)}\n`)
  process.exit(1)
}
