/** Waits until a page has drawn what it was last sent. */

/** Lets those pass who wait for the number that was reached last. */
export interface Turnstile {
  /** The page has drawn the picture of this number, or could not. */
  readonly reached: (number: number) => void
  /** Waits for the number that is wanted by then. Rejects when it does not come. */
  readonly until: (wanted: () => number | undefined) => Promise<void>
  readonly dispose: () => void
}

/** Makes one at which nothing was reached. `patience` is in milliseconds. */
export function makeTurnstile(patience = 10_000): Turnstile {
  let last: number | undefined
  const waiting = new Map<() => void, (reason: Error) => void>()
  return {
    reached(number) {
      last = number
      for (const look of waiting.keys()) look()
    },
    until(wanted) {
      const isReached = () => last !== undefined && wanted() === last
      if (isReached()) return Promise.resolve()
      return new Promise((resolve, reject) => {
        const refuse = (reason: Error) => {
          clearTimeout(timer)
          waiting.delete(look)
          reject(reason)
        }
        const look = () => {
          if (!isReached()) return
          clearTimeout(timer)
          waiting.delete(look)
          resolve()
        }
        const timer = setTimeout(() => refuse(new Error('The picture is not ready.')), patience)
        waiting.set(look, refuse)
      })
    },
    dispose() {
      for (const refuse of waiting.values()) refuse(new Error('The preview was closed.'))
    },
  }
}
