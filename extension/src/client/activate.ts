/** What both hosts do when the extension is needed. Nothing here waits: an editor that starts has other things to do. */
import * as vscode from 'vscode'
import { registerPreviews } from '../preview/previews.ts'
import { registerCommands } from './commands.ts'
import { startJourneyClient, type JourneyClient } from './journey-client.ts'
import type { LoadClient } from './late-life.ts'
import { showStatus } from './status.ts'

/** What the extension gives to whoever activates it. */
export interface JourneyExtension {
  readonly client: JourneyClient
}

let running: JourneyClient | undefined

/** Starts the server and all that shows something of it. `loadClient` is what differs between the hosts. */
export function activateWith(context: vscode.ExtensionContext, loadClient: LoadClient): JourneyExtension {
  const { extensionUri, subscriptions } = context
  const log = vscode.window.createOutputChannel('Journey', { log: true })
  const client = startJourneyClient({ extensionUri, log, loadClient })
  running = client
  subscriptions.push(
    log,
    showStatus(client),
    registerCommands({ client, log, extensionUri }),
    registerPreviews({
      extensionUri,
      server: {
        request: (method, params) => client.request(method, params),
        isRunning: () => client.state().kind === 'running',
        onDidChangeState: (listener) => client.onDidChangeState(() => listener()),
      },
    }),
  )
  return { client }
}

/** Ends the server. */
export async function deactivate(): Promise<void> {
  const client = running
  running = undefined
  await client?.stop()
}
