/** Vite's development server on a folder, with a program that runs in it and takes updates. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createServer, createServerModuleRunner, isRunnableDevEnvironment } from 'vite'
import { expect, onTestFinished } from 'vitest'
import { folderWith } from '../../../files/test/support/folder.ts'
import journey, { type JourneyModule, type JourneyOptions } from '../../src/index.ts'
import { journeyModule, loggerTo } from './bundles.ts'

/** A program that runs, and takes every new `wine.journey` without starting again. */
export interface Running {
  readonly folder: string
  /** What it was given, the first time and with every update. */
  readonly seen: readonly JourneyModule[]
  /** Warnings of the server, and errors of the program. */
  readonly warnings: readonly string[]
  /** Writes a file of the folder. */
  readonly edit: (path: string, text: string) => void
  /** Waits for the update with this number, and gives what came with it. */
  readonly update: (count: number) => Promise<JourneyModule>
}

const program = (path: string): string => `
import wine from '${path}'

export const seen = [wine]
import.meta.hot.accept('${path}', (it) => {
  if (it) seen.push(it.default)
})
`

/** Starts it on these files; all is over after the test. The root is a folder of them, seen from which the journey has a path. */
export async function running(
  files: Readonly<Record<string, string>>,
  options: JourneyOptions = {},
  { root = '.', path = './wine.journey' } = {},
): Promise<Running> {
  const folder = folderWith({ ...files, [join(root, 'main.js')]: program(path) })
  const warnings: string[] = []
  const server = await createServer({
    root: join(folder, root),
    configFile: false,
    logLevel: 'warn',
    customLogger: loggerTo(warnings),
    plugins: [journey({ today: '2026-11-22', ...options })],
    server: { middlewareMode: true, ws: false },
    optimizeDeps: { noDiscovery: true },
  })
  onTestFinished(() => server.close())
  const { ssr } = server.environments
  if (!isRunnableDevEnvironment(ssr)) throw new Error('This Vite runs nothing.')
  const runner = createServerModuleRunner(ssr, {
    // What cannot be loaded is an error of the program that asks for it.
    hmr: { logger: { debug: () => {}, error: (it) => warnings.push(String(it)) } },
  })
  onTestFinished(() => runner.close())
  await expect.poll(() => Object.keys(server.watcher.getWatched()), { timeout: 10_000 }).toContain(join(folder, root))
  const exports: { readonly seen: unknown[] } = await runner.import('/main.js')
  const seen = (): JourneyModule[] => exports.seen.map(journeyModule)
  return {
    folder,
    warnings,
    get seen() {
      return seen()
    },
    edit: (path, text) => writeFileSync(join(folder, path), text),
    async update(count) {
      await expect.poll(() => seen().length, { timeout: 10_000 }).toBeGreaterThan(count)
      return seen()[count]!
    },
  }
}
