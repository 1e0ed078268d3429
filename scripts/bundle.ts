/**
 * Bundles what is started into one file each: it starts twice as fast as from its two hundred modules, because Node.js has
 * to find, read and compile only one. Made from the sources, so that it needs no other build.
 */
import { cpSync, readFileSync, rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { build, type BuildOptions } from 'esbuild'

const root = fileURLToPath(new URL('../', import.meta.url))

const common: BuildOptions = {
  absWorkingDir: root,
  bundle: true,
  // The packages that are written for bundlers say so here; without it some are taken in a form that loads files by name.
  mainFields: ['module', 'main'],
  alias: {
    'journey-lang': './packages/language/src/index.ts',
    'journey-lang/config': './packages/language/src/config/index.ts',
    '@journey-lang/service': './packages/service/src/index.ts',
  },
  minifySyntax: true,
  legalComments: 'eof',
  logLevel: 'warning',
}

const forNode: BuildOptions = {
  ...common,
  platform: 'node',
  target: 'node22.12',
  format: 'esm',
  // What is written for CommonJS asks for modules of Node.js in its own way.
  banner: {
    js: "import { createRequire as makeRequire } from 'node:module'\nconst require = makeRequire(import.meta.url)",
  },
}

const server = 'packages/server'
const define = { journeyServerVersion: JSON.stringify(versionOf(server)) }

await Promise.all([
  build({
    ...forNode,
    entryPoints: ['packages/cli/src/main.ts'],
    outfile: 'packages/cli/dist/journey.js',
    // Who checks files pays nothing for the language server.
    external: ['@journey-lang/server/*'],
  }),
  build({
    ...forNode,
    define,
    minify: true,
    entryPoints: [`${server}/src/node.ts`],
    outfile: `${server}/dist/node.js`,
  }),
  build({
    ...common,
    define,
    minify: true,
    platform: 'browser',
    target: 'es2022',
    format: 'iife',
    entryPoints: [`${server}/src/browser.ts`],
    outfile: `${server}/dist/browser.js`,
  }),
])
copyRulePages()

/** The pages to which diagnostics link are there without a network. */
function copyRulePages(): void {
  const pages = `${root}${server}/dist/rules`
  rmSync(pages, { recursive: true, force: true })
  cpSync(`${root}grammar/rules`, pages, { recursive: true })
}

function versionOf(folder: string): string {
  const { version } = JSON.parse(readFileSync(`${root}${folder}/package.json`, 'utf8')) as { readonly version: string }
  return version
}
