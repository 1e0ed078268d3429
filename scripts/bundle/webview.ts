/**
 * How the page of a preview is bundled: its own code and Mermaid, in parts that are loaded when they are needed. Of
 * Mermaid only what our views draw with is taken; all of it would be four times as large.
 */
import { gzipSync } from 'node:zlib'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build, type BuildOptions, type Plugin } from 'esbuild'

const root = fileURLToPath(new URL('../../', import.meta.url))

/** Options for esbuild: `main.js`, `page.css` and the parts, in a folder seen from the root of the repository. */
export function webviewBundle(folder = 'extension/dist/preview'): BuildOptions {
  return {
    absWorkingDir: root,
    entryPoints: ['extension/src/webview/main.ts', 'extension/src/webview/page.css'],
    outdir: folder,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2023',
    minify: true,
    chunkNames: 'part-[hash]',
    legalComments: 'none',
    logLevel: 'warning',
    plugins: [withoutOtherDiagrams],
  }
}

/** A file that was written, and how large it is. */
export interface BundledFile {
  readonly path: string
  readonly bytes: number
  readonly zipped: number
}

/** Bundles the page. Gives what was written, the largest first. */
export async function bundleWebview(folder?: string): Promise<readonly BundledFile[]> {
  const options = webviewBundle(folder)
  const { outputFiles } = await build({ ...options, write: false })
  const target = `${root}${options.outdir}`
  // Parts are named after what is in them, so that old ones would stay beside the new ones.
  rmSync(target, { recursive: true, force: true })
  mkdirSync(target, { recursive: true })
  const written = outputFiles.map(({ path, contents }) => {
    writeFileSync(path, contents)
    return { path: relative(root, path), bytes: contents.length, zipped: gzipSync(contents).length }
  })
  return written.toSorted((a, b) => b.bytes - a.bytes)
}

/** A table of the files for people, with their sum. */
export function sizesInWords(files: readonly BundledFile[]): string {
  const sum = {
    path: `${files.length} files`,
    bytes: files.reduce((all, it) => all + it.bytes, 0),
    zipped: files.reduce((all, it) => all + it.zipped, 0),
  }
  return [...files, sum].map((it) => `${kilobytes(it.bytes)} ${kilobytes(it.zipped)} zipped  ${it.path}`).join('\n')
}

/** What Mermaid loads when a diagram asks for it, and our views do ask for: two types of diagram, and one layout. */
const needed = /\/(?:flowDiagram|journeyDiagram|dagre)-\w+\.mjs$/

/** In place of every other diagram, layout, icon and formula of Mermaid stands a module that says that it is not there. */
const withoutOtherDiagrams: Plugin = {
  name: 'without-other-diagrams',
  setup(bundle) {
    bundle.onResolve({ filter: /./ }, ({ kind, path, importer }) => {
      if (kind !== 'dynamic-import' || !/[\\/]mermaid[\\/]dist[\\/]/.test(importer) || needed.test(path))
        return undefined
      return { path: 'left-out', namespace: 'left-out' }
    })
    bundle.onLoad({ filter: /./, namespace: 'left-out' }, () => ({
      contents: "throw new Error('This part of Mermaid is not in the extension.')",
    }))
  },
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1).padStart(8)} kB`
}

if (process.argv[1] === fileURLToPath(import.meta.url)) console.log(sizesInWords(await bundleWebview()))
