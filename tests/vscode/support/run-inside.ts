/** Runs checks inside of an extension host, and brings out what they found. */
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import type { OpenOptions } from './open-vscode.ts'
import { extensionFolder, openVsCode } from './open-vscode.ts'

/** How one check went. */
export interface CheckResult {
  readonly name: string
  /** Undefined when it held. */
  readonly failure?: string
  readonly milliseconds: number
}

/** What came out. */
export interface InsideReport {
  readonly results: readonly CheckResult[]
  /** What checks measured, by name. */
  readonly figures: Readonly<Record<string, number>>
  readonly requestsElsewhere: readonly string[]
}

/** So long all checks together may take, in milliseconds. */
const patience = 300_000

/** Opens a window, runs the checks of `tests/vscode/inside/` in it, and closes it. */
export async function runInside(options: Omit<OpenOptions, 'inside' | 'prepare'>): Promise<InsideReport> {
  const results: CheckResult[] = []
  const figures: Record<string, number> = {}
  const lines: string[] = []
  let settle: (code: number) => void = () => {}
  const ended = new Promise<number>((resolve) => {
    settle = resolve
  })
  const window = await openVsCode({
    ...options,
    inside: await bundleInside(),
    async prepare(page) {
      // VS Code calls these two in tests: at the end, and with everything that is written to a console.
      await page.exposeFunction('codeAutomationExit', (code: number) => settle(code))
      await page.exposeFunction('codeAutomationLog', (_kind: string, args: readonly unknown[]) => {
        const line = args.join(' ')
        // VS Code itself complains about what is not installed with it.
        if (line.includes(extensionFolder)) lines.push(line)
        const [, kind, json] = /^JOURNEY-(CHECK|FIGURE) (.*)$/s.exec(String(args?.[0])) ?? []
        if (kind === 'CHECK') results.push(JSON.parse(json ?? '') as CheckResult)
        if (kind === 'FIGURE') Object.assign(figures, JSON.parse(json ?? ''))
      })
    },
  })
  try {
    const timer = setTimeout(() => settle(-1), patience)
    const code = await ended
    clearTimeout(timer)
    if (code === -1 || results.length === 0) {
      await new Promise((resolve) => setTimeout(resolve, 1000))
      throw new Error(
        `The checks did not ${code === -1 ? 'end' : 'begin'}.\n${JSON.stringify(results)}\n${lines.join('\n')}`,
      )
    }
    return { results, figures, requestsElsewhere: window.requestsElsewhere }
  } finally {
    await window.close()
  }
}

/** Makes one file of the checks, as both kinds of extension hosts load it. Gives its path. */
async function bundleInside(): Promise<string> {
  // VS Code runs checks in the host of the extension below whose folder they lie, and older ones look for `.js` only.
  const outfile = `${extensionFolder}/test/dist/inside.js`
  await build({
    entryPoints: [fileURLToPath(new URL('../inside/run.ts', import.meta.url))],
    outfile,
    bundle: true,
    format: 'cjs',
    platform: 'browser',
    target: 'es2022',
    external: ['vscode'],
    // Mocha would take the exports of the whole file for its own, and hide ours.
    define: { exports: 'undefined' },
    logLevel: 'warning',
  })
  return outfile
}
