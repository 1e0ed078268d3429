/** What an extension host loads. It runs the checks with the Mocha that is made for browsers, which runs everywhere. */
import 'mocha/mocha.js'
import { checks } from './checks.ts'
import { runChecks } from './run-checks.ts'

/** Called by VS Code. */
export function run(): Promise<void> {
  const { Mocha: found } = globalThis as unknown as { readonly Mocha: typeof Mocha }
  return runChecks(found, checks)
}
