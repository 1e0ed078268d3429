/** The language server in a worker. */
import * as vscode from 'vscode'

/** A server that runs. */
export interface ServerWorker {
  readonly worker: Worker
  /** Ends it at once; nobody is told. */
  readonly end: () => void
}

/**
 * Starts the server. The worker is made from its text, since a browser starts none from the address of an extension that
 * lies on another machine. `ended` hears when it is no more.
 */
export async function startWorker(extensionUri: vscode.Uri, ended: (reason: string) => void): Promise<ServerWorker> {
  const file = vscode.Uri.joinPath(extensionUri, 'dist', 'web', 'server.js')
  const code = await vscode.workspace.fs.readFile(file)
  const name = `journey-server-${crypto.randomUUID()}`
  const address = URL.createObjectURL(
    new Blob([holdLock(name), code as Uint8Array<ArrayBuffer>], { type: 'text/javascript' }),
  )
  // The editor starts a worker of its own, which loads this one in its own time: until the end the address is needed.
  const worker = new Worker(address)
  const waiting = new AbortController()
  const end = (): void => {
    waiting.abort()
    worker.terminate()
    URL.revokeObjectURL(address)
  }
  const over = (reason: string): void => {
    end()
    ended(reason)
  }
  worker.addEventListener('error', (event) => over(`The server came upon a mistake of its own: ${event.message}.`))
  worker.addEventListener('message', () => waitForLock(name, waiting.signal, over), { once: true })
  return { worker, end }
}

/**
 * A worker that dies says nothing, and no event tells of it. So it holds a lock for as long as it lives, from before its
 * first word.
 */
function holdLock(name: string): string {
  return `self.navigator.locks?.request(${JSON.stringify(name)}, () => new Promise(() => {}));\n`
}

/** Whoever gets the lock knows that its holder is gone. Where there are no locks, a dead worker is not noticed. */
function waitForLock(name: string, signal: AbortSignal, over: (reason: string) => void): void {
  if (signal.aborted) return
  navigator.locks
    ?.request(name, { signal }, () => over('The server ended.'))
    .catch(() => {
      // It was ended by us, so that nobody waits for it any more.
    })
}
