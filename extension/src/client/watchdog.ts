/**
 * Notices a server that is there and answers nobody: one in an endless loop never ends by itself. As long as every request
 * is answered soon it asks nothing. It knows nothing of editors, so that it can be tested with a clock of its own.
 */

/** Watches one server. */
export interface Watchdog {
  /** Watches while a request waits for its answer, and gives the same promise. */
  readonly during: <Answer>(request: Promise<Answer>) => Promise<Answer>
  /** Nothing is asked and said any more. */
  readonly stop: () => void
}

/** What a watchdog works with. */
export interface WatchdogParts {
  /** Asks the server what it answers at once, whatever else it has to do. An error is an answer too. */
  readonly ask: () => Promise<unknown>
  /** Called once, when no answer came, with how long was waited in milliseconds. */
  readonly hangs: (milliseconds: number) => void
  /** So long the server may take for that answer, in milliseconds. */
  readonly patience?: number | undefined
}

/** A request that waits so long is reason to ask, in milliseconds. Drawing a large journey takes less. */
const doubtAfter = 5_000

const usualPatience = 30_000

/** The wait for the answer is counted in pieces, in milliseconds: see `count`. */
const piece = 1_000

/** When one piece took so long, in milliseconds, this program slept, or was too busy to read an answer. */
const nap = 5_000

/** Begins to watch. */
export function watchdog({ ask, hangs, patience = usualPatience }: WatchdogParts): Watchdog {
  let unanswered = 0
  let timer: ReturnType<typeof setTimeout> | undefined
  let isOver = false

  const stop = (): void => {
    isOver = true
    clearTimeout(timer)
  }
  /** Whatever is answered shows that the server lives. What still waits may only take long. */
  const heard = (): void => {
    if (isOver) return
    clearTimeout(timer)
    timer = unanswered > 0 ? setTimeout(doubt, doubtAfter) : undefined
  }
  const doubt = (): void => {
    ask().then(heard, heard)
    count(0)
  }
  /** Time in which this program slept is no time in which an answer could have come: the wait begins anew. */
  const count = (waited: number): void => {
    const since = Date.now()
    timer = setTimeout(() => {
      const isAwake = Date.now() - since < nap
      const soFar = isAwake ? waited + piece : 0
      if (soFar < patience) return count(soFar)
      stop()
      hangs(soFar)
    }, piece)
  }

  return {
    during(request) {
      unanswered += 1
      const answered = (): void => {
        unanswered -= 1
        heard()
      }
      request.then(answered, answered)
      if (!isOver) timer ??= setTimeout(doubt, doubtAfter)
      return request
    },
    stop,
  }
}
