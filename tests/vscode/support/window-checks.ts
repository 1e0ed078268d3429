/** Checks that share one window: each is done although one before it failed, and one that fails says which it is. */
import { isDeepStrictEqual } from 'node:util'

/** What one check does. It throws when something is not as it should be. */
export type Check = readonly [name: string, run: () => Promise<void>]

/** How they went: the names of those that held, and what was wrong with the others. */
export interface Outcome {
  readonly held: readonly string[]
  readonly failed: readonly string[]
}

/** Does them one after the other. */
export async function runChecks(checks: readonly Check[], failing: (name: string) => Promise<void>): Promise<Outcome> {
  const held: string[] = []
  const failed: string[] = []
  for (const [name, run] of checks) {
    try {
      await run()
      held.push(name)
    } catch (error) {
      failed.push(`${name}: ${error instanceof Error ? error.message : String(error)}`)
      console.log(failed.at(-1))
      await failing(name)
    }
  }
  return { held, failed }
}

/** Waits until something is as expected. Throws an error that says what it was in the end. */
export async function eventually<Value>(
  read: () => Promise<Value> | Value,
  expected: Value,
  patience = 10_000,
): Promise<void> {
  const end = Date.now() + patience
  for (;;) {
    const last = await readOr(read)
    if (isDeepStrictEqual(last, expected)) return
    if (Date.now() > end) throw new Error(`It is ${JSON.stringify(last)}, not ${JSON.stringify(expected)}.`)
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}

/** While a page is loaded again there is nothing to be read of it. */
async function readOr<Value>(read: () => Promise<Value> | Value): Promise<Value | string> {
  try {
    return await read()
  } catch (error) {
    return String(error)
  }
}
