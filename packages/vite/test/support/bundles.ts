/** Projects that are really built, by Vite and by Rollup, and what comes out of them. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { rollup } from 'rollup'
import { build, createLogger, type Logger } from 'vite'
import journey, { type JourneyModule, type JourneyOptions } from '../../src/index.ts'

/** What a build gave. */
export interface Built {
  /** What the entry exports, once it has run. */
  readonly exports: Readonly<Record<string, unknown>>
  readonly code: string
  readonly warnings: readonly string[]
}

/** Builds `main.js` of a folder, minified, and runs what comes out. */
export type Bundler = (folder: string, options?: JourneyOptions) => Promise<Built>

export const withVite: Bundler = async (folder, options) => {
  const warnings: string[] = []
  await build({
    root: folder,
    configFile: false,
    logLevel: 'warn',
    customLogger: loggerTo(warnings),
    plugins: [journey({ today: '2026-11-22', ...options })],
    build: { lib: { entry: 'main.js', formats: ['es'], fileName: () => 'out.mjs' }, minify: 'oxc', outDir: 'dist' },
  })
  return { ...(await run(join(folder, 'dist/out.mjs'))), warnings }
}

export const withRollup: Bundler = async (folder, options) => {
  const warnings: string[] = []
  const before = process.cwd()
  // Rollup has no root but the folder of the process.
  process.chdir(folder)
  try {
    const bundle = await rollup({
      input: 'main.js',
      plugins: [journey({ today: '2026-11-22', ...options })],
      onwarn: (it) => warnings.push(it.message),
    })
    const { output } = await bundle.generate({ format: 'es' })
    writeFileSync(join(folder, 'out.mjs'), output[0].code)
  } finally {
    process.chdir(before)
  }
  return { ...(await run(join(folder, 'out.mjs'))), warnings }
}

/** A logger that keeps warnings and errors, as they are shown without colours. */
export function loggerTo(warnings: string[]): Logger {
  const keep = (message: string): void => {
    // oxlint-disable-next-line no-control-regex -- Colours are control characters.
    warnings.push(message.replaceAll(/\u001B\[\d+m/g, ''))
  }
  return { ...createLogger('silent'), warn: keep, warnOnce: keep, error: keep }
}

/** A value that is what an import of a journey gives; throws for any other. */
export function journeyModule(value: unknown): JourneyModule {
  if (!isJourneyModule(value)) throw new TypeError(`${JSON.stringify(value)} is not what a journey gives.`)
  return value
}

function isJourneyModule(value: unknown): value is JourneyModule {
  return typeof value === 'object' && value !== null && 'model' in value && 'findings' in value && 'mermaid' in value
}

async function run(path: string): Promise<Omit<Built, 'warnings'>> {
  return { exports: await import(pathToFileURL(path).href), code: readFileSync(path, 'utf8') }
}
