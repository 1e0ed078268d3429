/** What an extension host that is a process loads: it runs the checks with Mocha. */
import Mocha from 'mocha'
import { checks } from './checks.ts'
import { runChecks } from './run-checks.ts'

/** Called by VS Code. */
export function run(): Promise<void> {
  return runChecks(Mocha, checks)
}
