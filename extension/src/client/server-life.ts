/** One life of the language server, as the supervisor sees it: a client of its own, made anew for every start. */
import { State, type BaseLanguageClient, type LanguageClientOptions } from 'vscode-languageclient'
import { errorHandler } from './error-handler.ts'
import { answerFiles } from './files.ts'
import type { Life } from './supervise.ts'
import { watchdog } from './watchdog.ts'

/** A client, and what is to be done about its server beside the connection. */
export interface MadeClient {
  readonly client: BaseLanguageClient
  /** Ends the server at once, also one that hears nobody. It does nothing when the server is gone. */
  readonly kill: () => void
  /** Gives back what the server held. */
  readonly release: () => void
  /** So long a server may leave everything unanswered before it is killed, in milliseconds; half a minute if left out. */
  readonly patience?: number | undefined
}

/**
 * Makes a client that is not started. `ended` is for what the connection does not notice: a worker that dies closes nothing.
 */
export type MakeClient = (options: LanguageClientOptions, ended: (reason: string) => void) => MadeClient

/** A life with its client. */
export interface ServerLife extends Life {
  readonly client: BaseLanguageClient
}

/** So long a server that is just starting may take before it is ended, in milliseconds. */
const startPatience = 2_000

/**
 * Begins a life. A client whose start failed can never be started again, so that every life has its own.
 */
export function beginLife(
  makeClient: MakeClient,
  options: LanguageClientOptions,
  ended: (reason: string) => void,
): ServerLife {
  const ownOptions: LanguageClientOptions = {
    ...options,
    errorHandler: errorHandler(() => ended('The connection to the server is closed.')),
    // The start fails with the same error, and that is enough.
    initializationFailedHandler: () => false,
    middleware: { sendRequest: (type, params, token, next) => watching.during(next(type, params, token)) },
  }
  const { client, kill, release, patience } = makeClient(ownOptions, ended)
  const watching = watchdog({
    ask: () => client.sendRequest('journey/alive'),
    hangs(milliseconds) {
      kill()
      ended(`The server has not answered for ${milliseconds / 1_000} s.`)
    },
    patience,
  })
  keepQuiet(client)
  const answers = answerFiles(client)
  return {
    client,
    start: () => client.start(),
    async end() {
      watching.stop()
      // What just closed tidies up after itself first.
      await new Promise((resolve) => setTimeout(resolve, 0))
      if (client.state === State.Starting) await settled(client.start())
      try {
        await client.dispose()
      } catch {
        // It was not running, or it hears nobody; then it would stay, and keep a processor busy.
        kill()
      }
      answers.dispose()
      release()
    },
  }
}

/** The status and the log say what went wrong; a window would only be in the way of whoever types. */
function keepQuiet(client: BaseLanguageClient): void {
  const say = client.error.bind(client)
  client.error = (message, data) => say(message, data, false)
}

async function settled(promise: Promise<unknown>): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const tooLong = new Promise((resolve) => {
    timer = setTimeout(resolve, startPatience)
  })
  await Promise.race([promise.catch(() => {}), tooLong])
  clearTimeout(timer)
}
