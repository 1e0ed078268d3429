/** What all bundles have in common: the packages of this repository are taken from their sources. */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { BuildOptions } from 'esbuild'

/** The root of the repository, with a slash behind it. */
export const root = fileURLToPath(new URL('../../', import.meta.url))

/** Options of every bundle. */
export const common: BuildOptions = {
  absWorkingDir: root,
  bundle: true,
  // The packages that are written for bundlers say so here; without it some are taken in a form that loads files by name.
  mainFields: ['module', 'main'],
  alias: {
    'journey-lang': './packages/language/src/index.ts',
    'journey-lang/config': './packages/language/src/config/index.ts',
    '@journey-lang/files': './packages/files/src/index.ts',
    '@journey-lang/service': './packages/service/src/index.ts',
  },
  minifySyntax: true,
  legalComments: 'eof',
  logLevel: 'warning',
}

/** What runs in Node.js, as one ES module. */
export const forNode: BuildOptions = {
  ...common,
  platform: 'node',
  target: 'node22.12',
  format: 'esm',
  // What is written for CommonJS asks for modules of Node.js in its own way.
  banner: {
    js: "import { createRequire as makeRequire } from 'node:module'\nconst require = makeRequire(import.meta.url)",
  },
}

const server: BuildOptions = {
  define: { journeyServerVersion: JSON.stringify(versionOf('packages/server')) },
  minify: true,
}

/** The language server as a process of Node.js. */
export const serverForNode: BuildOptions = {
  ...forNode,
  ...server,
  entryPoints: ['packages/server/src/node.ts'],
}

/** The language server as a worker of a browser. */
export const serverForBrowser: BuildOptions = {
  ...common,
  ...server,
  platform: 'browser',
  target: 'es2022',
  format: 'iife',
  entryPoints: ['packages/server/src/browser.ts'],
}

/** The version in the `package.json` of a folder. */
function versionOf(folder: string): string {
  const { version } = JSON.parse(readFileSync(`${root}${folder}/package.json`, 'utf8')) as { readonly version: string }
  return version
}
