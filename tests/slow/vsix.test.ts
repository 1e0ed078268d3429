/** The one file that editors install: what is in it, how large it is, and that anybody who builds it gets the same one. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync } from 'node:fs'
import { isBuiltin } from 'node:module'
import { homedir, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Metafile } from 'esbuild'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { bundleExtension } from '../../scripts/bundle-extension.ts'
import { mostBytes, packageExtension, type Packaged } from '../../scripts/package-extension.ts'
import { entriesOf, type ZipEntry } from '../support/zip.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const rulePage = /^extension\/dist\/rules\//
let folder = ''
let bundles: readonly Metafile[]
let made: Packaged
let entries: readonly ZipEntry[]

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'journey-vsix-'))
  bundles = await bundleExtension()
  made = await packageExtension(folder)
  entries = entriesOf(readFileSync(made.path))
  console.log(`${(made.bytes / 1000).toFixed(0)} kB, ${entries.length} files`)
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('made again, on another day in another part of the world, it has the same bytes', async () => {
  const before = process.env['TZ']
  const readme = join(root, 'extension/README.md')
  process.env['TZ'] = 'Pacific/Auckland'
  try {
    await bundleExtension()
    utimesSync(readme, new Date('2030-06-01'), new Date('2030-06-01'))
    const again = await packageExtension(join(folder, 'again'))
    expect(again.sha256).toBe(made.sha256)
  } finally {
    utimesSync(readme, new Date(), new Date())
    if (before === undefined) delete process.env['TZ']
    else process.env['TZ'] = before
  }
})

test('it holds what it should, and nothing else', async () => {
  // The parts of the preview are named after what is in them.
  const paths = entries.flatMap(({ path }) =>
    rulePage.test(path) ? [] : [path.replace(/(\/preview\/part-)\w+\.js$/, '$1….js')],
  )
  await expect(`${[...new Set(paths)].join('\n')}\n`).toMatchFileSnapshot('vsix-contents.txt')
})

test('it holds a page for every rule', () => {
  const pages = entries.flatMap(({ path }) => (rulePage.test(path) ? [path.replace(rulePage, '')] : []))
  expect(pages.length).toBeGreaterThan(50)
  expect(pages.toSorted()).toEqual(readdirSync(join(root, 'grammar/rules')).toSorted())
})

test('it is small', () => {
  expect(made.bytes).toBeLessThanOrEqual(mostBytes)
})

test('nothing in it tells who made it, or can be run by itself', () => {
  const telling = /sourceMappingURL|-----BEGIN [A-Z ]*PRIVATE KEY|\bghp_\w{30}|\bnpm_\w{30}|\bAKIA[0-9A-Z]{16}/
  for (const { path, mode, content } of entries) {
    const text = content.toString('utf8')
    expect(telling.exec(text)?.[0], path).toBeUndefined()
    expect(text.includes(root) || text.includes(`${homedir()}/`), path).toBe(false)
    expect(mode, path).toMatch(/^1006[46]4$/)
  }
})

test('nothing in it asks for a module that is not there', () => {
  expect(importsOf('node/extension.cjs').filter((it) => !isBuiltin(it))).toEqual(['vscode'])
  expect(importsOf('web/extension.js')).toEqual(['vscode'])
  expect(importsOf('library.cjs')).toEqual([])
  expect(importsOf('node/server.mjs').filter((it) => !isBuiltin(it))).toEqual([])
  expect(importsOf('web/server.js')).toEqual([])
})

test('of Mermaid it holds what our views are drawn with, and of nothing else the code', () => {
  const diagrams = bundles
    .flatMap(({ outputs }) => Object.values(outputs))
    .flatMap(({ inputs }) => Object.keys(inputs))
    .flatMap(
      (path) =>
        /^node_modules\/mermaid\/dist\/chunks\/mermaid\.core\/((?!chunk-)[\w-]+?)-[A-Z0-9]{8}\.mjs$/.exec(path)?.[1] ??
        [],
    )
  expect([...new Set(diagrams)].toSorted()).toEqual(['dagre', 'flowDiagram', 'journeyDiagram'])
})

test('whoever is in it is named, with the words of the licence', () => {
  const notices = entries.find(({ path }) => path.endsWith('third-party-notices.txt'))?.content.toString('utf8') ?? ''
  const titles = Array.from(notices.matchAll(/^={80}\n(.+)\n={80}\n\n(.*)/gm), ([, title = '', text = '']) => ({
    title,
    text,
  }))
  expect(titles.map((it) => it.title.split(' ')[0])).toEqual(
    expect.arrayContaining(['mermaid', 'chevrotain', 'vscode-languageclient', 'valibot', 'dompurify']),
  )
  expect(titles.filter((it) => it.text === '' || it.text.startsWith('Licence:'))).toEqual([])
})

/** What a bundle asks its host for. */
function importsOf(file: string): readonly string[] {
  const outputs = bundles.flatMap((it) => Object.entries(it.outputs))
  const [, output] = outputs.find(([path]) => path === `extension/dist/${file}`) ?? []
  if (!output) throw new Error(`${file} was not made.`)
  return [...new Set(output.imports.map((it) => it.path))].toSorted()
}
