import { styleText } from 'node:util'

/** Everything outside that a command touches; tests bring their own. */
export interface Io {
  /** The folder from which the caller's paths are seen. */
  readonly cwd: string
  readonly out: (text: string) => void
  readonly error: (text: string) => void
  /** All that comes in on standard input. */
  readonly readInput: () => Promise<Uint8Array>
  /** Asks the person at the terminal; undefined when nobody is there. */
  readonly ask: (question: string) => Promise<string | undefined>
  /** Shows on a terminal how far we are, in place of what was shown before; shows nothing elsewhere. Empty when it is over. */
  readonly status: (text: string) => void
  /** A variable of the environment. Only where a report goes is ever read from it, never what it says. */
  readonly variable: (name: string) => string | undefined
  /** The day it is where the caller is, as `YYYY-MM-DD`. */
  readonly today: () => string
  /** Waits until the process is asked to end, as Ctrl+C does. Then finishes what is going on, and ends as it was asked to. */
  readonly untilAskedToEnd: (finish: () => Promise<void>) => Promise<void>
  /** Puts a text for standard output in a style, where the terminal shows styles. */
  readonly style: (style: Style, text: string) => string
}

/** The styles that reports use. */
export type Style = 'red' | 'yellow' | 'blue' | 'cyan' | 'green' | 'dim' | 'bold' | 'underline'

/** How a command ended: nothing wrong, errors in the journeys, or a mistake in the call or with a file. */
export type ExitCode = 0 | 1 | 2

/** The process that runs us. */
export function processIo(): Io {
  // Whoever reads only the beginning of our output, like `head`, has done nothing wrong.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
    process.exit(0)
  })
  return {
    cwd: process.cwd(),
    out: (text) => process.stdout.write(text),
    error: (text) => process.stderr.write(text),
    readInput: async () => {
      const chunks: Uint8Array[] = []
      for await (const chunk of process.stdin) chunks.push(chunk as Uint8Array)
      return Buffer.concat(chunks)
    },
    ask: async (question) => {
      if (!process.stdin.isTTY) return undefined
      // Hardly any call asks, and every start would pay for it.
      const { createInterface } = await import('node:readline/promises')
      const terminal = createInterface({ input: process.stdin, output: process.stderr })
      try {
        return await terminal.question(question)
      } finally {
        terminal.close()
      }
    },
    status: (text) => {
      if (process.stderr.isTTY) process.stderr.write(`\r\u001B[2K${text}`)
    },
    variable: (name) => process.env[name],
    today: () => localDay(new Date()),
    untilAskedToEnd: async (finish) => {
      const signal = await endingSignal()
      await finish()
      // Whoever waits for us sees why we ended. Nobody listens any more, so that this is the end.
      process.kill(process.pid, signal)
    },
    style: (style, text) => styleText(style, text, { stream: process.stdout }),
  }
}

const endingSignals: readonly NodeJS.Signals[] = ['SIGINT', 'SIGTERM']

/** The first signal only: whoever asks twice does not want to wait. */
function endingSignal(): Promise<NodeJS.Signals> {
  return new Promise((resolve) => {
    const hear = (signal: NodeJS.Signals): void => {
      for (const it of endingSignals) process.off(it, hear)
      resolve(signal)
    }
    for (const it of endingSignals) process.on(it, hear)
  })
}

function localDay(now: Date): string {
  const parts = [now.getFullYear(), now.getMonth() + 1, now.getDate()]
  return parts.map((it) => String(it).padStart(2, '0')).join('-')
}
