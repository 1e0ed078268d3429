/** The language server as a worker of a browser. Files are read through the client. */
import {
  BrowserMessageReader,
  BrowserMessageWriter,
  createConnection,
  ProposedFeatures,
} from 'vscode-languageserver/browser'
import { start } from './start.ts'
import { connectionOptions } from './transport/options.ts'

const worker = self as unknown as DedicatedWorkerGlobalScope
const writer = new BrowserMessageWriter(worker)
const options = connectionOptions((response) => void writer.write(response))
start(createConnection(ProposedFeatures.all, new BrowserMessageReader(worker), writer, options), undefined)
