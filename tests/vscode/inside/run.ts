/** What an extension host loads. It runs the checks with the Mocha that is made for browsers, which runs everywhere. */
import 'mocha/mocha.js'
import { checks } from './checks.ts'
import { checksElsewhere } from './elsewhere.ts'
import { toolChecks } from './tools.ts'
import { hangingChecks } from './hanging.ts'
import { runChecks } from './run-checks.ts'

/** Called by VS Code. */
export async function run(): Promise<void> {
  const { Mocha: found } = globalThis as unknown as { readonly Mocha: typeof Mocha }
  try {
    await runChecks(found, [...checks, ...hangingChecks(), ...toolChecks, ...checksElsewhere()])
  } finally {
    writeCoverage()
  }
}

/** A host that is a process is ended without time for it. One that is a worker has no `process`, or only a part of it. */
function writeCoverage(): void {
  const { process: host } = globalThis as { readonly process?: Partial<NodeJS.Process> }
  if (host?.env?.['NODE_V8_COVERAGE']) host.getBuiltinModule?.('node:v8').takeCoverage()
}
