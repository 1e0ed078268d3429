/**
 * Keeps a server alive: one that ends unasked is started again, however often that happens. It knows nothing of editors,
 * so that it can be tested with a clock of its own.
 */
import { backOff } from './back-off.ts'

/** One server, from its start to its end. */
export interface Life {
  /** Resolves once it answers. */
  readonly start: () => Promise<void>
  /** Ends it, and gives back what it held. Called once, also after it ended by itself. */
  readonly end: () => Promise<void>
}

/** How the server is. */
export type ServerState =
  | { readonly kind: 'starting' | 'running' | 'stopped' }
  | {
      readonly kind: 'waiting'
      readonly reason: string
      /** Until it is started again. */
      readonly milliseconds: number
    }

/** Looks after the server. */
export interface Supervisor<One extends Life> {
  readonly state: () => ServerState
  /** The server that is starting or running now. */
  readonly life: () => One | undefined
  readonly start: () => void
  /** Ends the server and starts another at once. */
  readonly restart: () => Promise<void>
  /** Ends the server for good. */
  readonly stop: () => Promise<void>
}

/**
 * Makes a supervisor. `begin` makes a server, which says through `ended` that it came to an end; `changed` hears of every
 * state after the first, which is `stopped`.
 */
export function supervise<One extends Life>(
  begin: (ended: (reason: string) => void) => One,
  changed: (state: ServerState) => void,
): Supervisor<One> {
  const wait = backOff()
  let state: ServerState = { kind: 'stopped' }
  let life: One | undefined
  let timer: ReturnType<typeof setTimeout> | undefined
  /** What is said by a server of an earlier turn is about nothing that matters any more. */
  let turn = 0
  let isOver = false

  const become = (next: ServerState): void => {
    state = next
    changed(next)
  }
  const letGo = async (): Promise<void> => {
    turn += 1
    clearTimeout(timer)
    const gone = life
    life = undefined
    // However it ended: it is gone, and whatever it says about that helps nobody.
    await gone?.end().catch(() => {})
  }
  const run = (): void => {
    turn += 1
    const mine = turn
    const ended = (reason: string): void => {
      if (mine !== turn) return
      void letGo()
      const milliseconds = wait.next(Date.now())
      timer = setTimeout(run, milliseconds)
      become({ kind: 'waiting', reason, milliseconds })
    }
    become({ kind: 'starting' })
    try {
      life = begin(ended)
    } catch (error) {
      return ended(String(error))
    }
    life.start().then(
      () => {
        if (mine === turn) become({ kind: 'running' })
      },
      (error: unknown) => ended(String(error)),
    )
  }

  return {
    state: () => state,
    life: () => life,
    start() {
      if (!isOver && state.kind === 'stopped') run()
    },
    async restart() {
      if (isOver) return
      const gone = letGo()
      const mine = turn
      become({ kind: 'starting' })
      await gone
      // Somebody may have asked for it twice, or for the end.
      if (mine === turn) run()
    },
    async stop() {
      isOver = true
      const gone = letGo()
      become({ kind: 'stopped' })
      await gone
    },
  }
}
