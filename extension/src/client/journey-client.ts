/** The language server, as the rest of the extension sees it: asked, watched, and started again. */
import * as vscode from 'vscode'
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient'
import { sourceOfFiles } from './files.ts'
import { beginLate, type LoadClient } from './late-life.ts'
import { supervise, type ServerState } from './supervise.ts'

/** The language server. */
export interface JourneyClient {
  readonly state: () => ServerState
  readonly onDidChangeState: vscode.Event<ServerState>
  /** Starts the server, if nobody did before. */
  readonly start: () => void
  /** Asks the server, and starts it for that. Rejects while there is none; whoever shows something asks again once it is `running`. */
  readonly request: <Result>(method: string, params: object, token?: vscode.CancellationToken) => Promise<Result>
  readonly restart: () => Promise<void>
  readonly stop: () => Promise<void>
  /** The client of this moment; another one after every start, and none before its code is loaded. */
  readonly current: () => BaseLanguageClient | undefined
}

/** What a client is made with. */
export interface JourneyClientParts {
  readonly extensionUri: vscode.Uri
  readonly log: vscode.LogOutputChannel
  readonly loadClient: LoadClient
}

/** What the server may offer to be clicked. */
const commands = ['journey.showReferences', 'journey.openPreview']

/** Makes the client of a server that is not started yet; starting it makes nobody wait. */
export function makeJourneyClient({ extensionUri, log, loadClient }: JourneyClientParts): JourneyClient {
  const changes = new vscode.EventEmitter<ServerState>()
  const options: LanguageClientOptions = {
    // Of every scheme: files on a disk, on another machine, and those that were never saved.
    documentSelector: [{ language: 'journey' }],
    outputChannel: log,
    initializationOptions: () => ({
      commands,
      rulePages: vscode.Uri.joinPath(extensionUri, 'dist', 'rules').toString(),
      ...(sourceOfFiles(vscode.workspace.workspaceFolders) === 'client' ? { files: 'client' } : {}),
    }),
  }
  const supervisor = supervise(
    (ended) => beginLate(loadClient, options, ended),
    (state) => {
      if (state.kind === 'waiting') log.warn(`${state.reason} It is started again in ${state.milliseconds} ms.`)
      changes.fire(state)
    },
  )
  let source = sourceOfFiles(vscode.workspace.workspaceFolders)
  const folders = vscode.workspace.onDidChangeWorkspaceFolders(() => {
    const next = sourceOfFiles(vscode.workspace.workspaceFolders)
    if (next === source) return
    source = next
    // The server hears once where files come from, when it introduces itself.
    if (supervisor.state().kind !== 'stopped') void supervisor.restart()
  })
  return {
    state: supervisor.state,
    onDidChangeState: changes.event,
    start: supervisor.start,
    async request<Result>(method: string, params: object, token?: vscode.CancellationToken): Promise<Result> {
      supervisor.start()
      const life = supervisor.life()
      if (!life) throw new Error('The language server is not running.')
      const client = await life.client()
      return await (token ? client.sendRequest(method, params, token) : client.sendRequest(method, params))
    },
    restart: supervisor.restart,
    async stop() {
      folders.dispose()
      await supervisor.stop()
      changes.dispose()
    },
    current: () => supervisor.life()?.current(),
  }
}
