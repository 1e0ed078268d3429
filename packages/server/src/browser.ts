/** The language server as a worker of a browser. Files are read through the client. */
import {
  BrowserMessageReader,
  BrowserMessageWriter,
  createConnection,
  ProposedFeatures,
} from 'vscode-languageserver/browser'
import { start } from './start.ts'
import { carefulReader } from './transport/careful-reader.ts'
import { connectionOptions } from './transport/options.ts'

const worker = self as unknown as DedicatedWorkerGlobalScope
const writer = new BrowserMessageWriter(worker)
const options = connectionOptions((response) => void writer.write(response))
const reader = carefulReader(new BrowserMessageReader(worker))
const connection = createConnection(ProposedFeatures.all, reader, writer, options)
// Nobody ends a worker for it.
connection.onExit(() => worker.close())
start(connection, undefined)
