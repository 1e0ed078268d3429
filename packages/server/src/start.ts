/** Puts a server on a connection. Transport only: what is said about a journey comes from the service. */
import {
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  MessageType,
  ShowMessageNotification,
  type Connection,
  type InitializeResult,
  type WorkDoneProgressServerReporter,
} from 'vscode-languageserver'
import { capabilitiesFor } from './capabilities.ts'
import { clientOf, type Client } from './client.ts'
import { makePush } from './diagnostics/push.ts'
import { clientHost } from './files/client-host.ts'
import { isConfiguration } from './files/configuration.ts'
import type { Heard } from './files/documents.ts'
import type { Host } from './host.ts'
import { logTo } from './log.ts'
import { makeSession, type Session } from './session.ts'
import { answerRequests } from './verbs.ts'
import { version } from './version.ts'
import { withinSeconds } from './within-seconds.ts'

/** Begins to listen. `host` are the files of this machine; without one, files are read through the client. */
export function start(connection: Connection, host: Host | undefined): void {
  connection.onInitialize((params): InitializeResult => {
    const client = clientOf(params)
    const files = host && !client.bringsFiles ? host : clientHost(connection, client.rulePages)
    const session = makeSession(client, files, (sentence) => warn(connection, sentence))
    listen(connection, session)
    return {
      capabilities: capabilitiesFor(client),
      serverInfo: { name: 'journey-language-server', version: version() },
    }
  })
  connection.listen()
}

function listen(connection: Connection, session: Session): void {
  const { client, documents, files, configuration } = session
  const push = client.diagnostics === 'push' ? makePush(connection, session) : undefined
  const refresh = afterQuiet(50, () => {
    if (!isOver) refreshClient(connection, client)
  })
  const report = logTo(connection)
  let isOver = false
  connection.onShutdown(() => {
    isOver = true
    push?.stop()
  })
  const elsewhere = (): void => {
    if (isOver) return
    push?.later()
    refresh()
  }
  const heard = (result: Heard): void => {
    if ('ignored' in result) return connection.console.warn(result.ignored)
    session.changed()
    push?.now(result.document.uri)
  }

  connection.onInitialized(() => {
    register(connection, client).catch(report)
    const settings = readEditorSettings(connection, session, client.settings)
    session.waitFor(settings)
    settings
      .catch(report)
      .then(() => indexWithProgress(connection, session, client.folders))
      .then(elsewhere)
      .catch(report)
  })
  connection.onDidOpenTextDocument((params) => {
    heard(documents.open(params))
    // Whoever cannot watch files for us has perhaps changed some since; opening one is a good moment to look.
    if (!client.watchesFiles) rescan()
  })
  connection.onDidChangeTextDocument((params) => heard(documents.change(params)))
  connection.onDidCloseTextDocument((params) => {
    const result = documents.close(params)
    if ('ignored' in result) return connection.console.warn(result.ignored)
    push?.forget(result.document.uri, result.document.clientUri)
    // From now on what is on the disk is the truth.
    files.refresh([result.document.uri]).catch(report)
    session.changed()
    elsewhere()
  })
  connection.onDidSaveTextDocument(() => {
    if (!client.watchesFiles) rescan()
  })
  const rescan = afterQuiet(500, () => {
    if (isOver) return
    configuration.forget()
    session.changed()
    session.index(folders).then(elsewhere).catch(report)
  })

  let folders = client.folders
  connection.onDidChangeWatchedFiles(({ changes }) => {
    const uris = urisOf(changes)
    if (uris.some(isConfiguration)) {
      configuration.forget()
      session.changed()
    }
    files.refresh(uris).then(elsewhere).catch(report)
  })
  connection.onDidChangeConfiguration(({ settings }: { readonly settings?: unknown }) => {
    const sent =
      typeof settings === 'object' && settings !== null && 'journey' in settings ? settings.journey : undefined
    readEditorSettings(connection, session, sent).then(elsewhere).catch(report)
  })
  if (client.hasFolderChanges) {
    connection.onNotification('workspace/didChangeWorkspaceFolders', (params: { readonly event?: FolderChange }) => {
      const removed = new Set(urisOf(params.event?.removed))
      folders = [...folders.filter((it) => !removed.has(it)), ...urisOf(params.event?.added)]
      indexWithProgress(connection, session, folders).then(elsewhere).catch(report)
    })
  }
  answerRequests(connection, session)
}

/** Shows a sentence to the person. The library would ask for an answer, for which there is nothing to choose. */
function warn(connection: Connection, message: string): void {
  connection
    .sendNotification(ShowMessageNotification.type, { type: MessageType.Warning, message })
    .catch(logTo(connection))
}

interface FolderChange {
  readonly added?: unknown
  readonly removed?: unknown
}

/** The uris of a list of files or folders, as far as it is one. */
function urisOf(list: unknown): readonly string[] {
  if (!Array.isArray(list)) return []
  return list.flatMap((it: { readonly uri?: unknown } | null) => (typeof it?.uri === 'string' ? [it.uri] : []))
}

/** Asks the client to tell us what we cannot see ourselves. */
async function register(connection: Connection, client: Client): Promise<void> {
  if (client.watchesFiles) {
    const watchers = ['**/*.journey', '**/journey.config.json', '**/package.json'].map((globPattern) => ({
      globPattern,
    }))
    await connection.client.register(DidChangeWatchedFilesNotification.type, { watchers })
  }
  if (client.registersConfiguration) {
    await connection.client.register(DidChangeConfigurationNotification.type, { section: 'journey' })
  }
}

/** Settings are asked for where the client can be asked, else they are what it sent. */
async function readEditorSettings(connection: Connection, session: Session, sent: unknown): Promise<void> {
  const asked: unknown = session.client.hasConfiguration
    ? await withinSeconds(2, connection.workspace.getConfiguration('journey'))
    : undefined
  for (const it of session.configuration.setEditor(asked ?? sent)) warn(connection, it)
  session.changed()
}

/** Looks through the folders, and shows how far it is where the client shows such things. */
async function indexWithProgress(connection: Connection, session: Session, folders: readonly string[]): Promise<void> {
  const title = { en: 'Reading journeys', nl: 'Journeys lezen' }[session.client.language]
  const wanted: Promise<WorkDoneProgressServerReporter> | undefined = session.client.showsProgress
    ? connection.window.createWorkDoneProgress()
    : undefined
  let progress: WorkDoneProgressServerReporter | undefined
  let isOver = false
  // A client that never answers may not keep us from reading.
  wanted?.then(
    (it) => {
      if (isOver) return
      progress = it
      it.begin(title, 0)
    },
    () => {},
  )
  const count = await session.index(folders, (done) => progress?.report(Math.round(done * 100)))
  isOver = true
  progress?.done()
  connection.console.log(`${count} journey files in ${folders.length} folders.`)
}

/** Asks the client to ask again for what it shows. */
function refreshClient(connection: Connection, { refreshes, diagnostics }: Client): void {
  const failed = logTo(connection)
  if (diagnostics === 'pull' && refreshes.has('diagnostics')) connection.languages.diagnostics.refresh().catch(failed)
  if (refreshes.has('inlayHint')) connection.languages.inlayHint.refresh().catch(failed)
  if (refreshes.has('semanticTokens')) connection.languages.semanticTokens.refresh().catch(failed)
  if (refreshes.has('codeLens')) connection.sendRequest('workspace/codeLens/refresh').catch(failed)
}

/** Calls a function once things have been quiet for so many milliseconds. */
function afterQuiet(milliseconds: number, run: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  return () => {
    clearTimeout(timer)
    timer = setTimeout(run, milliseconds)
  }
}
