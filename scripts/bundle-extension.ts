/**
 * Bundles the extension: its client and the language server, for a host that is a process and for one that is a worker.
 * `--readable` leaves the names and lines of the client as they are, so that a test can say which of them were run.
 */
import { cpSync, readFileSync, rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { build, type BuildOptions } from 'esbuild'

/** For people who use it, or for tests that look at how it runs. */
export type Purpose = 'release' | 'readable'

const root = fileURLToPath(new URL('../', import.meta.url))
const dist = 'extension/dist'

const common: BuildOptions = {
  absWorkingDir: root,
  bundle: true,
  mainFields: ['module', 'main'],
  minify: true,
  legalComments: 'none',
  logLevel: 'warning',
}

// The host that is a worker knows no other form.
const client: BuildOptions = { ...common, format: 'cjs', external: ['vscode'] }

const server: BuildOptions = {
  ...common,
  define: { journeyServerVersion: JSON.stringify(versionOf('packages/server')) },
  alias: {
    'journey-lang': './packages/language/src/index.ts',
    'journey-lang/config': './packages/language/src/config/index.ts',
    '@journey-lang/service': './packages/service/src/index.ts',
    '@journey-lang/server/node': './packages/server/src/node.ts',
  },
}

/** Bundles all of the extension. */
export async function bundleExtension(purpose: Purpose = 'release'): Promise<void> {
  await Promise.all([
    build({
      ...client,
      minify: purpose === 'release',
      platform: 'node',
      target: 'node20',
      entryPoints: ['extension/src/client/node.ts'],
      outfile: `${dist}/node/extension.cjs`,
    }),
    build({
      ...client,
      minify: purpose === 'release',
      platform: 'browser',
      conditions: ['browser'],
      target: 'es2022',
      entryPoints: ['extension/src/client/browser.ts'],
      // Older hosts that are a worker put `.js` behind every other name.
      outfile: `${dist}/web/extension.js`,
    }),
    build({
      ...server,
      platform: 'node',
      target: 'node20',
      format: 'esm',
      // What is written for CommonJS asks for modules of Node.js in its own way.
      banner: {
        js: "import { createRequire as makeRequire } from 'node:module'\nconst require = makeRequire(import.meta.url)",
      },
      entryPoints: ['extension/src/server/node.mts'],
      outfile: `${dist}/node/server.mjs`,
    }),
    build({
      ...server,
      platform: 'browser',
      target: 'es2022',
      format: 'iife',
      entryPoints: ['packages/server/src/browser.ts'],
      outfile: `${dist}/web/server.js`,
    }),
  ])
  rmSync(`${root}${dist}/rules`, { recursive: true, force: true })
  cpSync(`${root}grammar/rules`, `${root}${dist}/rules`, { recursive: true })
}

function versionOf(folder: string): string {
  const { version } = JSON.parse(readFileSync(`${root}${folder}/package.json`, 'utf8')) as { readonly version: string }
  return version
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await bundleExtension(process.argv.includes('--readable') ? 'readable' : 'release')
}
