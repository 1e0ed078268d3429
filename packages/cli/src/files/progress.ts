import type { Io } from '../io.ts'

/** Says how far a long piece of work is. */
export interface Progress {
  readonly next: () => void
  readonly end: () => void
}

const quietFor = 1_000
const everySoOften = 100

/** Shows progress on a terminal, once the work has taken more than a second. */
export function progress(all: number, io: Io): Progress {
  const start = performance.now()
  let done = 0
  let shown = start
  return {
    next: () => {
      done += 1
      const now = performance.now()
      if (now - start < quietFor || now - shown < everySoOften) return
      shown = now
      io.status(`${done} of ${all} files`)
    },
    end: () => {
      if (shown !== start) io.status('')
    },
  }
}
