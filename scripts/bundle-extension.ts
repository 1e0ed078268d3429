/**
 * Bundles the extension for VS Code into `extension/dist`: the client, the language and its server for both hosts, the
 * page of the preview, and copies of what is generated. With `--readable` the names and lines of the client stay as they are, with
 * source maps, so that a test can say which of them were run.
 */
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { build, type BuildOptions, type Metafile } from 'esbuild'
import { noticesFor } from './bundle/notices.ts'
import { common, root, serverForBrowser, serverForNode } from './bundle/options.ts'
import { webviewBundle } from './bundle/webview.ts'

/** For people who use it, or for tests that look at how it runs. */
export type Purpose = 'release' | 'readable'

const dist = 'extension/dist'

/** In which the oldest VS Code that we support runs extensions on another machine. */
const oldestNode = 'node20'

/** Bundles all of the extension. Gives what was written, as esbuild tells it. */
export async function bundleExtension(purpose: Purpose = 'release'): Promise<readonly Metafile[]> {
  for (const it of ['grammar', 'node', 'preview', 'rules', 'web']) {
    rmSync(`${root}${dist}/${it}`, { recursive: true, force: true })
  }
  const results = await Promise.all(
    [...clients.map((it) => ({ ...it, ...clientFor[purpose] })), ...others].map((it) =>
      build({ ...it, metafile: true }),
    ),
  )
  copyWhatIsGenerated()
  const written = results.map(({ metafile }) => metafile)
  writeFileSync(`${root}${dist}/third-party-notices.txt`, noticesFor(written))
  return written
}

/** What was written and how large it is, for people. */
export function sizesOf(written: readonly Metafile[]): string {
  const outputs = written.flatMap(({ outputs: all }) => Object.entries(all).filter(([path]) => !path.endsWith('.map')))
  const lines = outputs.toSorted(([, a], [, b]) => b.bytes - a.bytes)
  const sum = outputs.reduce((all, [, { bytes }]) => all + bytes, 0)
  return [...lines.map(([path, { bytes }]) => sizeLine(bytes, path)), sizeLine(sum, 'in all')].join('\n')
}

const clientFor: Readonly<Record<Purpose, BuildOptions>> = {
  release: { minify: true },
  readable: { minifySyntax: false, sourcemap: 'linked' },
}

// A host that is a worker knows no ES modules.
const client: BuildOptions = { ...common, format: 'cjs', external: ['vscode'] }

const clients: readonly BuildOptions[] = [
  {
    ...client,
    platform: 'node',
    target: oldestNode,
    entryPoints: ['extension/src/client/node.ts'],
    outfile: `${dist}/node/extension.cjs`,
  },
  {
    ...client,
    platform: 'browser',
    target: 'es2022',
    entryPoints: ['extension/src/client/browser.ts'],
    // Older hosts that are a worker put `.js` behind every other name.
    outfile: `${dist}/web/extension.js`,
  },
]

const others: readonly BuildOptions[] = [
  {
    ...serverForNode,
    target: oldestNode,
    alias: { ...common.alias, '@journey-lang/server/node': './packages/server/src/node.ts' },
    entryPoints: ['extension/src/server/node.mts'],
    outfile: `${dist}/node/server.mjs`,
  },
  { ...serverForBrowser, outfile: `${dist}/web/server.js` },
  {
    ...common,
    minify: true,
    // Both hosts load the same one.
    platform: 'neutral',
    format: 'cjs',
    target: 'es2022',
    define: { 'Map.groupBy': 'groupBy' },
    inject: ['extension/src/library/group-by.ts'],
    entryPoints: ['extension/src/library/index.ts'],
    outfile: `${dist}/library.cjs`,
  },
  webviewBundle(`${dist}/preview`),
]

/** A manifest reaches only what is below it. */
function copyWhatIsGenerated(): void {
  mkdirSync(`${root}${dist}/grammar`, { recursive: true })
  for (const it of generated) cpSync(`${root}grammar/${it}`, `${root}${dist}/grammar/${it}`)
  cpSync(`${root}grammar/rules`, `${root}${dist}/rules`, { recursive: true })
}

const generated = [
  'config.schema.json',
  'journey.code-snippets.json',
  'journey.markdown.tmLanguage.json',
  'journey.tmLanguage.json',
  'language-configuration.json',
]

function sizeLine(bytes: number, what: string): string {
  return `${(bytes / 1024).toFixed(1).padStart(8)} KB  ${what}`
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  console.log(sizesOf(await bundleExtension(process.argv.includes('--readable') ? 'readable' : 'release')))
}
