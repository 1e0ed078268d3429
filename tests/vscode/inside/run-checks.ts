import type MochaClass from 'mocha'

/** Something that must hold, in an order: later ones see what earlier ones did. */
export interface Check {
  readonly name: string
  readonly run: () => Promise<void>
  /** In milliseconds, when it may take longer than others. */
  readonly patience?: number
}

/** Runs checks one after the other. What comes out is written to the console, which is all that leaves a worker. */
export function runChecks(Mocha: typeof MochaClass, checks: readonly Check[]): Promise<void> {
  // All other reporters write to a page or to a terminal, and here is neither.
  const mocha = new Mocha({ reporter: Mocha.reporters.Base, timeout: 30_000 })
  for (const { name, run, patience } of checks) {
    const test = new Mocha.Test(name, run)
    mocha.suite.addTest(test)
    if (patience !== undefined) test.timeout(patience)
  }
  return new Promise((resolve, reject) => {
    const runner = mocha.run((failures) => {
      if (failures === 0) resolve()
      else reject(new Error(`${failures} failed.`))
    })
    runner.on('pass', (it) => say({ name: it.title, milliseconds: it.duration ?? 0 }))
    runner.on('fail', (it, error: Error) =>
      say({ name: it.title, milliseconds: it.duration ?? 0, failure: `${error.message}\n${error.stack ?? ''}` }),
    )
  })
}

function say(result: object): void {
  console.log(`JOURNEY-CHECK ${JSON.stringify(result)}`)
}

/** Brings a figure out. */
export function measure(name: string, value: number): void {
  console.log(`JOURNEY-FIGURE ${JSON.stringify({ [name]: value })}`)
}
