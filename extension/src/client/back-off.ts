/** How long to wait before a server that ended is started again. */
export interface BackOff {
  /** In milliseconds; `now` is the time at which it ended. */
  readonly next: (now: number) => number
}

const shortest = 200
const longest = 30_000
const growth = 1.5

/** After so long without an end all is forgotten, in milliseconds. */
const quiet = 60_000

/**
 * Waits longer with every end, and short again after a minute of quiet. It grows slowly at first: whoever is typing gets
 * an answer soon, also after the tenth time, and a server that never comes up costs little.
 */
export function backOff(): BackOff {
  let wait = 0
  let readyAt = 0
  return {
    next(now) {
      const isQuiet = now - readyAt >= quiet
      wait = wait === 0 || isQuiet ? shortest : Math.min(longest, wait * growth)
      readyAt = now + wait
      return wait
    },
  }
}
