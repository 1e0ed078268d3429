/** What both hosts do when the extension is needed. Nothing here waits: an editor that starts has other things to do. */
import * as vscode from 'vscode'
import type { LibraryLoader } from '../library/loader.ts'
import { journeysInMarkdown, type JourneysInMarkdown } from '../markdown/journeys-in-markdown.ts'
import { registerPreviews } from '../preview/previews.ts'
import { registerCommands } from './commands.ts'
import { makeJourneyClient, type JourneyClient } from './journey-client.ts'
import type { LoadClient } from './late-life.ts'
import { registerTools } from '../tools/tools.ts'
import { startWithFirstJourney } from './start-with-first-journey.ts'
import { showStatus } from './status.ts'

/** What the extension gives to whoever activates it. */
export interface JourneyExtension {
  readonly client: JourneyClient
  /** Called by VS Code's own preview of Markdown. */
  readonly extendMarkdownIt: JourneysInMarkdown['extendMarkdownIt']
}

/** What differs between the hosts. */
export interface HostParts {
  readonly loadClient: LoadClient
  readonly library: LibraryLoader
}

let running: JourneyClient | undefined

/** Makes all that the extension does, and starts the server when there is a journey. */
export function activateWith(context: vscode.ExtensionContext, { loadClient, library }: HostParts): JourneyExtension {
  const { extensionUri, subscriptions } = context
  const log = vscode.window.createOutputChannel('Journey', { log: true })
  const client = makeJourneyClient({ extensionUri, log, loadClient })
  running = client
  const markdown = journeysInMarkdown({ library, log })
  subscriptions.push(
    log,
    markdown,
    registerTools({ library, log }),
    startWithFirstJourney(client),
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
  return { client, extendMarkdownIt: markdown.extendMarkdownIt }
}

/** Ends the server. */
export async function deactivate(): Promise<void> {
  const client = running
  running = undefined
  await client?.stop()
}
