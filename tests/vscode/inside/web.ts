/** What an extension host that is a worker loads: it runs the checks with the Mocha that is made for browsers. */
import 'mocha/mocha.js'
import { checks } from './checks.ts'
import { runChecks } from './run-checks.ts'

/** Called by VS Code. */
export function run(): Promise<void> {
  const { Mocha: MochaOfBrowsers } = globalThis as unknown as { readonly Mocha: typeof Mocha }
  return runChecks(MochaOfBrowsers, checks)
}
