/**
 * When something is asked for, and which answers count. Texts change faster than they are drawn, so one thing is asked at a
 * time, after a short pause in the typing, and what is answered about an older text is dropped.
 */

/** Asks again and again for what stands there now. */
export interface Redraw {
  /** Something changed: what was asked before is too old. */
  readonly want: () => void
  /** Nobody answers what was asked before, or it was about something else: a new question need not wait for its answer. */
  readonly restart: () => void
  /** Nobody looks: nothing is asked, and nothing shown. */
  readonly pause: () => void
  /** Somebody looks again. */
  readonly resume: () => void
  readonly dispose: () => void
}

/** What is asked, and what becomes of the answers. */
export interface RedrawOptions<Answer> {
  readonly ask: () => Promise<Answer>
  /** Whether an answer is about what stands there now. One that is not is asked for again. */
  readonly isCurrent: (answer: Answer) => boolean
  readonly show: (answer: Answer) => void
  /** It could not be answered, or took too long. It is asked again after a while, but not for ever. */
  readonly failed: (reason: unknown) => void
  readonly times?: Partial<RedrawTimes>
}

/** In milliseconds, but for `tries`. */
export interface RedrawTimes {
  /** How long nothing has to change before something is asked. */
  readonly quiet: number
  /** How long changes can put off a question. */
  readonly most: number
  /** After how long an answer is given up. */
  readonly lost: number
  /** Before a question is repeated; twice as long each time. */
  readonly again: number
  /** How often a question is repeated. */
  readonly tries: number
}

/** Makes one, which asks nothing until something is wanted. */
export function makeRedraw<Answer>({ ask, isCurrent, show, failed, times }: RedrawOptions<Answer>): Redraw {
  const { quiet, most, lost, again, tries } = { ...usualTimes, ...times }
  let state: 'working' | 'paused' | 'disposed' = 'working'
  /** Counts what changed. An answer counts when this is as it was at the question. */
  let wants = 0
  let tried = 0
  let firstWant: number | undefined
  let timer: ReturnType<typeof setTimeout> | undefined
  let question: { readonly watch: ReturnType<typeof setTimeout> } | undefined

  function after(wait: number): void {
    clearTimeout(timer)
    timer = setTimeout(put, wait)
  }

  function put(): void {
    timer = undefined
    firstWant = undefined
    const wanted = wants
    const mine = { watch: setTimeout(() => settle(mine, () => refuse(wanted, new Error('No answer came.'))), lost) }
    question = mine
    ask()
      .then(
        (answer) => settle(mine, () => take(wanted, answer)),
        (reason: unknown) => settle(mine, () => refuse(wanted, reason)),
      )
      // An answer that cannot be shown is as good as none, and asking again would bring the same.
      .catch(failed)
  }

  /** Only the last question has an answer: earlier ones were given up. */
  function settle(asked: typeof question, then: () => void): void {
    if (!asked || question !== asked) return
    clearTimeout(asked.watch)
    question = undefined
    then()
  }

  function take(wanted: number, answer: Answer): void {
    if (wanted !== wants) return wait()
    if (!isCurrent(answer) && tried < tries) return repeat()
    show(answer)
  }

  function refuse(wanted: number, reason: unknown): void {
    if (wanted !== wants) return wait()
    if (!isAboutOlderText(reason)) failed(reason)
    if (wanted === wants && state === 'working' && tried < tries) repeat()
  }

  function repeat(): void {
    after(again * 2 ** tried)
    tried += 1
  }

  /** Waits for a pause in the typing, but not for ever; and for the answer of what was asked. */
  function wait(): void {
    firstWant ??= Date.now()
    if (state !== 'working' || question) return
    after(Math.min(quiet, Math.max(0, firstWant + most - Date.now())))
  }

  function forget(): void {
    clearTimeout(timer)
    clearTimeout(question?.watch)
    timer = undefined
    question = undefined
    firstWant = undefined
  }

  function want(): void {
    wants += 1
    tried = 0
    wait()
  }

  return {
    want,
    restart() {
      forget()
      want()
    },
    pause() {
      if (state === 'disposed') return
      forget()
      state = 'paused'
    },
    resume() {
      if (state !== 'paused') return
      state = 'working'
      want()
    },
    dispose() {
      forget()
      state = 'disposed'
    },
  }
}

const usualTimes: RedrawTimes = { quiet: 30, most: 200, lost: 10_000, again: 100, tries: 6 }

/** What servers answer when the text changed meanwhile, or the question was taken back: nothing is wrong then. */
function isAboutOlderText(reason: unknown): boolean {
  if (typeof reason !== 'object' || reason === null || !('code' in reason)) return false
  return reason.code === -32801 || reason.code === -32800 || reason.code === -32802
}
