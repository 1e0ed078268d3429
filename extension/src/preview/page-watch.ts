/**
 * Sees to it that a page really comes. VS Code may throw the page of a hidden panel away and load it anew when it is shown
 * again; a page whose script was lost on the way would stay blank for good.
 */

/** Waits for a page. */
export interface PageWatch {
  /** A page is being loaded. */
  readonly expected: () => void
  /** It said that it is there. */
  readonly arrived: () => void
  /** Nobody waits for it any more. */
  readonly dispose: () => void
}

/**
 * Makes one that loads a page again when it does not come. `patience` is in milliseconds, and doubles every time, so that a
 * slow machine gets its page in the end; after `most` times it is left at that.
 */
export function makePageWatch(loadAgain: () => void, { patience = 5_000, most = 3 } = {}): PageWatch {
  let timer: ReturnType<typeof setTimeout> | undefined
  const wait = (times: number): void => {
    clearTimeout(timer)
    if (times >= most) return
    timer = setTimeout(
      () => {
        loadAgain()
        wait(times + 1)
      },
      patience * 2 ** times,
    )
  }
  return {
    expected: () => wait(0),
    arrived: () => clearTimeout(timer),
    dispose: () => clearTimeout(timer),
  }
}
