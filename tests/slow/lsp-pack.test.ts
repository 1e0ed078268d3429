/** The language server as npm would publish it, installed alone and without a network in an empty project. */
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, globSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { isBuiltin } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { text, uri } from '../support/malformed-messages.ts'
import { converse, introduction, within } from '../support/malformed-session.ts'
import { overStdio } from '../support/server-process.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const server = join(root, 'packages/server')
const methodNotFound = -32_601
let folder = ''
let packed: { readonly filename: string; readonly size: number; readonly files: readonly { readonly path: string }[] }

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'journey-lsp-pack-'))
  const [first] = JSON.parse(npm(['pack', '--json', '--pack-destination', folder], server)) as [typeof packed]
  packed = first
  console.log(`${packed.filename}: ${Math.round(packed.size / 1024)} KB, ${packed.files.length} files`)
  writeFileSync(join(folder, 'package.json'), '{ "type": "module", "private": true }')
  // An empty cache and no network: what it needs is in it.
  npm(['install', '--offline', '--cache', join(folder, 'cache'), join(folder, packed.filename)], folder)
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('holds what is started, its types, a page for every rule, and what other editors need', () => {
  const pages = readdirSync(join(root, 'grammar/rules')).map((it) => `dist/rules/${it}`)
  expect(pages.length).toBeGreaterThan(50)
  const editors = globSync('editors/**/*.*', { cwd: server }).map((it) => it.replaceAll('\\', '/'))
  expect(editors.length).toBeGreaterThan(10)
  expect(packed.files.map((it) => it.path).toSorted()).toEqual(
    [
      'LICENSE',
      'README.md',
      'bin/journey-language-server.js',
      'dist/browser.js',
      'dist/modules/browser.d.ts',
      'dist/modules/node.d.ts',
      'dist/node.js',
      'package.json',
      ...editors,
      ...pages,
    ].toSorted(),
  )
})

test('needs no other package', () => {
  expect(readdirSync(join(folder, 'node_modules')).filter((it) => !it.startsWith('.'))).toEqual(['@journey-lang'])
  expect(readdirSync(join(folder, 'node_modules/@journey-lang'))).toEqual(['server'])
})

test('answers: who it is, what is wrong with a text, and where a page says more', async () => {
  const program = join(folder, 'node_modules/@journey-lang/server/bin/journey-language-server.js')
  const process = overStdio([], program)
  try {
    const { ask } = converse(process)
    const { result } = await ask('initialize', introduction)
    const { version } = JSON.parse(readFileSync(join(server, 'package.json'), 'utf8')) as { version: string }
    const { capabilities, serverInfo } = result as { capabilities: Record<string, unknown>; serverInfo: unknown }
    expect(serverInfo).toEqual({ name: 'journey-language-server', version })
    process.send({ jsonrpc: '2.0', method: 'initialized', params: {} })
    const textDocument = { uri, languageId: 'journey', version: 1, text }
    process.send({ jsonrpc: '2.0', method: 'textDocument/didOpen', params: { textDocument } })
    const report = await ask('textDocument/diagnostic', { textDocument: { uri } })
    const [found, ...others] = (report.result as { items: { code: string; codeDescription: { href: string } }[] }).items
    expect(others).toEqual([])
    expect(found?.code).toBe('emotion-out-of-range')
    const page = fileURLToPath(found?.codeDescription.href ?? '')
    expect(page.replaceAll('\\', '/')).toContain(
      '/node_modules/@journey-lang/server/dist/rules/emotion-out-of-range.md',
    )
    expect(readFileSync(page, 'utf8')).toContain('# emotion-out-of-range')
    const hover = await ask('textDocument/hover', { textDocument: { uri }, position: { line: 0, character: 2 } })
    const isOffered = capabilities['hoverProvider'] !== undefined
    expect(hover.error?.code).toBe(isOffered ? undefined : methodNotFound)
    expect(JSON.stringify(hover.result ?? 'journey')).toContain('journey')
    expect((await ask('shutdown', undefined)).result).toBeNull()
    process.send({ jsonrpc: '2.0', method: 'exit' })
    expect(await within(20_000, process.ended)).toBe(0)
    expect(process.said()).toBe('')
  } finally {
    process.child.kill('SIGKILL')
  }
})

test('npm links the program, which says how to start it', () => {
  const bin = join(folder, 'node_modules/.bin/journey-language-server')
  expect(existsSync(bin)).toBe(true)
  const { status, stderr, stdout } = spawnSync(bin, [], { encoding: 'utf8', shell: process.platform === 'win32' })
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
  expect(stderr).toContain('journey-language-server --stdio')
})

test('can be imported by its name, with types', () => {
  writeFileSync(
    join(folder, 'use.js'),
    `import { serve } from '@journey-lang/server/node'\nconsole.log(typeof serve)\n`,
  )
  expect(execFileSync(process.execPath, ['use.js'], { cwd: folder, encoding: 'utf8' })).toBe('function\n')
  const { exports } = JSON.parse(
    readFileSync(join(folder, 'node_modules/@journey-lang/server/package.json'), 'utf8'),
  ) as { exports: Record<string, string | { types: string; default: string }> }
  const paths = Object.values(exports).flatMap((it) => (typeof it === 'string' ? [it] : Object.values(it)))
  expect(paths.filter((it) => !existsSync(join(folder, 'node_modules/@journey-lang/server', it)))).toEqual([])
  expect(readFileSync(join(folder, 'node_modules/@journey-lang/server/dist/modules/node.d.ts'), 'utf8')).not.toMatch(
    /\bfrom '|\bimport\(/,
  )
})

describe('what the bundles import', () => {
  test('for Node.js: its own modules alone', async () => {
    const path = join(server, 'dist/node.js')
    const imported = await importsOf(path)
    expect(imported).toContain('node:fs')
    expect([...imported, ...requiredBy(readFileSync(path, 'utf8'))].filter((it) => !isBuiltin(it))).toEqual([])
  })

  test('for a browser: nothing', async () => {
    const path = join(server, 'dist/browser.js')
    expect(await importsOf(path)).toEqual([])
    expect(/\bimportScripts\(|["'`]node:/.exec(readFileSync(path, 'utf8'))?.[0]).toBeUndefined()
  })

  test('a module that is none of Node.js would be noticed', async () => {
    const planted = join(folder, 'planted.js')
    writeFileSync(planted, `import 'node:fs'\nimport 'chevrotain'\nawait import('valibot')\n`)
    expect(await importsOf(planted)).toEqual(['node:fs', 'chevrotain', 'valibot'])
    const bundle = readFileSync(join(server, 'dist/node.js'), 'utf8')
    const required = requiredBy(bundle)
    expect(required).toContain('net')
    const [, name = ''] = requireName.exec(bundle) ?? []
    expect(requiredBy(`${bundle}\n${name}("chevrotain")`)).toEqual([...required, 'chevrotain'])
  })
})

/** What a file imports, as a bundler reads it. */
async function importsOf(path: string): Promise<readonly string[]> {
  const { metafile } = await build({
    entryPoints: [path],
    bundle: true,
    metafile: true,
    write: false,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    logLevel: 'error',
  })
  return Object.values(metafile.inputs).flatMap((it) => it.imports.map(({ path: imported }) => imported))
}

/** The name under which a bundle asks for modules as CommonJS does. */
const requireName = /([\w$]+)=\(\w+=>typeof require<"u"\?require/

function requiredBy(bundle: string): readonly string[] {
  const [, name] = requireName.exec(bundle) ?? []
  if (name === undefined) return []
  const calls = new RegExp(`(?<![\\w$.])${name.replaceAll('$', '\\$')}\\("([^"]+)"\\)`, 'g')
  return Array.from(bundle.matchAll(calls), ([, it = '']) => it)
}

function npm(args: readonly string[], cwd: string): string {
  return execFileSync('npm', [...args, '--loglevel=error'], {
    cwd,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  })
}
