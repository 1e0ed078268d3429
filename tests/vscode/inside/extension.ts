/** The extension, as a check inside of its host sees it. */
import * as vscode from 'vscode'

/** How the server is. */
export interface ClientState {
  readonly kind: string
  /** Why it is waited for. */
  readonly reason?: string
}

/** The client, as far as checks use it. */
export interface Client {
  readonly state: () => ClientState
  readonly onDidChangeState: vscode.Event<ClientState>
  readonly request: <Result>(method: string, params: object) => Promise<Result>
  readonly current: () =>
    | {
        readonly serverProcess?: { readonly pid?: number }
        readonly sendNotification: (method: string) => Promise<void>
      }
    | undefined
}

/** The extension. */
export function extension(): vscode.Extension<{ readonly client: Client }> {
  const found = vscode.extensions.getExtension<{ readonly client: Client }>('journey-lang.journey-lang-vscode')
  if (!found) throw new Error('The extension is not there.')
  return found
}

/** The client of the extension, which has to be active. */
export function clientOf(): Client {
  return extension().exports.client
}

/**
 * How long the extension took to be there, in milliseconds: to load its code, and to activate it. Between the two the
 * editor reads what extensions keep, which is no work of ours. These are its own marks, as its list of extensions shows them.
 */
export function activationTime(): number {
  const { MonacoPerformanceMarks: all } = globalThis as unknown as {
    readonly MonacoPerformanceMarks: {
      readonly getMarks: () => readonly { readonly name: string; readonly startTime: number }[]
    }
  }
  const marks = all.getMarks()
  const at = (name: string): number => {
    const found = marks.find((it) => it.name === `code/extHost/${name}/${extension().id}`)
    if (!found) throw new Error(`The editor wrote down no ${name}.`)
    return found.startTime
  }
  const loading = at('didLoadExtensionCode') - at('willLoadExtensionCode')
  return Math.round(loading + at('didActivateExtension') - at('willActivateExtension'))
}

/** Kills the server: a process without a word, a worker by a word that makes it end itself. Returns when that is noticed. */
export async function endServer(): Promise<void> {
  const client = clientOf()
  const current = client.current()
  const pid = current?.serverProcess?.pid
  if (pid === undefined) await current?.sendNotification('exit')
  else process.kill(pid, 'SIGKILL')
  for (let tries = 0; client.state().kind === 'running'; tries += 1) {
    if (tries > 200) throw new Error('Nobody noticed that the server ended.')
    await new Promise((resolve) => setTimeout(resolve, 25))
  }
}
