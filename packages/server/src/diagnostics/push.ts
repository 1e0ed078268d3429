/** Diagnostics for clients that do not ask for them: sent when a text changed, the newest text only. */
import { diagnostics } from '@journey-lang/service'
import type { Connection } from 'vscode-languageserver'
import { logTo } from '../log.ts'
import type { Session } from '../session.ts'

/** Sends diagnostics of what is open. */
export interface Push {
  /** A document was opened or changed: what there is to say about it comes first, and soon. */
  readonly now: (uri: string) => void
  /** Something else changed: everything that is open is looked at again, when there is time. */
  readonly later: () => void
  /** A document was closed: what was said about it is taken back. */
  readonly forget: (uri: string, clientUri: string) => void
  /** Nothing is sent any more. */
  readonly stop: () => void
}

/** In milliseconds. A look that takes longer than three frames is not repeated for every letter of somebody who types fast. */
const cheap = 50
/** Nobody waits longer than this. */
const longestWait = 200
const whenQuiet = 250

/** Makes a sender. */
export function makePush(connection: Connection, session: Session): Push {
  const sent = new Map<string, string>()
  const waiting = new Set<string>()
  let soon: ReturnType<typeof setTimeout> | undefined
  let quiet: ReturnType<typeof setTimeout> | undefined
  /** How long the last look took. */
  let lastCost = 0
  let waitingSince = 0

  let isOver = false
  const send = async (uri: string): Promise<void> => {
    await session.ready(uri)
    if (isOver) return
    const document = session.documents.get(uri)
    const file = session.project().file(uri)
    if (!document || !file) return
    const found = diagnostics(file)
    const said = JSON.stringify(found)
    if (sent.get(uri) === `${document.version} ${said}`) return
    sent.set(uri, `${document.version} ${said}`)
    await connection.sendDiagnostics({ uri: document.clientUri, version: document.version, diagnostics: found })
  }
  const sendWaiting = async (): Promise<void> => {
    const start = performance.now()
    const uris = [...waiting]
    waiting.clear()
    for (const it of uris) await send(it)
    lastCost = performance.now() - start
  }
  const sendAll = async (): Promise<void> => {
    for (const { uri } of session.documents.all()) {
      await send(uri)
      // Between two files whoever types comes first.
      await new Promise((resolve) => setTimeout(resolve, 0))
    }
  }
  const report = logTo(connection)
  const later = (): void => {
    clearTimeout(quiet)
    quiet = setTimeout(() => void sendAll().catch(report), whenQuiet)
  }

  return {
    now(uri) {
      const now = performance.now()
      if (waiting.size === 0) waitingSince = now
      waiting.add(uri)
      clearTimeout(soon)
      const wait = lastCost < cheap ? 0 : Math.max(0, Math.min(lastCost, longestWait - (now - waitingSince)))
      soon = setTimeout(() => void sendWaiting().catch(report), wait)
      if ([...session.documents.all()].length > 1) later()
    },
    later,
    stop() {
      isOver = true
      clearTimeout(soon)
      clearTimeout(quiet)
    },
    forget(uri, clientUri) {
      sent.delete(uri)
      waiting.delete(uri)
      connection.sendDiagnostics({ uri: clientUri, diagnostics: [] }).catch(report)
    },
  }
}
