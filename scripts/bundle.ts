/**
 * Bundles what is started into as few files as are needed: it starts twice as fast as from its two hundred modules, because Node.js has
 * to find, read and compile only one. Made from the sources, so that it needs no other build.
 */
import { cpSync, globSync, rmSync } from 'node:fs'
import { build } from 'esbuild'
import { forNode, root, serverForBrowser, serverForNode } from './bundle/options.ts'

const server = 'packages/server'

// Parts are named after what is in them, so that old ones would stay beside the new ones.
for (const it of globSync('packages/cli/dist/part-*.js', { cwd: root })) rmSync(root + it)
await Promise.all([
  build({
    ...forNode,
    entryPoints: { journey: 'packages/cli/src/main.ts' },
    outdir: 'packages/cli/dist',
    // What few commands need, such as a parser of Markdown, is a file of its own that only they load.
    splitting: true,
    // They lie beside it, so that what it reads is at the same distance from all of them.
    chunkNames: 'part-[hash]',
    // Who checks files pays nothing for the language server.
    external: ['@journey-lang/server/*'],
  }),
  build({ ...serverForNode, outfile: `${server}/dist/node.js` }),
  build({ ...serverForBrowser, outfile: `${server}/dist/browser.js` }),
])
copyRulePages()

/** The pages to which diagnostics link are there without a network. */
function copyRulePages(): void {
  const pages = `${root}${server}/dist/rules`
  rmSync(pages, { recursive: true, force: true })
  cpSync(`${root}grammar/rules`, pages, { recursive: true })
}
