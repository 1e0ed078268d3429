/** Draws one thing at a time, and of those that wait only the newest, so that whoever types never waits for pictures. */

/** How things are drawn, and who hears of it. */
export interface Drawing<Thing, Made> {
  readonly make: (thing: Thing) => Promise<Made>
  /** It was made. `milliseconds` count from when the queue was given it. */
  readonly show: (thing: Thing, made: Made, milliseconds: number) => void
  readonly fail: (thing: Thing, milliseconds: number, error: unknown) => void
  /** It takes longer than `patience`. What it gives in the end is still shown, unless something newer began. */
  readonly slow: (thing: Thing, milliseconds: number) => void
  /** Whether a picture is not worth showing any more when another one waits. */
  readonly isOvertaken: (thing: Thing, by: Thing) => boolean
  readonly patience: number
}

/** Gives a queue the next thing to draw. */
export type Put<Thing> = (thing: Thing) => void

interface Waiting<Thing> {
  readonly thing: Thing
  readonly since: number
}

/** Makes a queue. */
export function newestOnly<Thing, Made>(drawing: Drawing<Thing, Made>): Put<Thing> {
  let current: Waiting<Thing> | undefined
  let next: Waiting<Thing> | undefined
  let soon: ReturnType<typeof setTimeout> | undefined
  const begin = (one: Waiting<Thing>): void => {
    current = one
    next = undefined
    void work(one)
  }
  /** What was said while a picture was drawn is heard after it: all of that first, and then the newest is drawn. */
  const goOnSoon = (): void => {
    soon ??= setTimeout(() => {
      soon = undefined
      if (next && !current) begin(next)
    })
  }
  const goOn = (): void => {
    current = undefined
    goOnSoon()
  }
  const work = async (one: Waiting<Thing>): Promise<void> => {
    const { thing, since } = one
    const watchdog = setTimeout(() => {
      drawing.slow(thing, performance.now() - since)
      // Whatever waits need not wait for this one.
      if (next) goOn()
    }, drawing.patience)
    try {
      const made = await drawing.make(thing)
      if (current === one && !(next && drawing.isOvertaken(thing, next.thing)))
        drawing.show(thing, made, performance.now() - since)
    } catch (error) {
      if (current === one) drawing.fail(thing, performance.now() - since, error)
    } finally {
      clearTimeout(watchdog)
      if (current === one) goOn()
    }
  }
  return (thing) => {
    next = { thing, since: performance.now() }
    if (!current) goOnSoon()
  }
}
