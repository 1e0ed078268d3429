import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, onTestFinished, test } from 'vitest'
import { nodeHost } from '../../src/files/node-host.ts'
import { makeWorkspaceFiles } from '../../src/files/workspace-files.ts'
import { memoryHost } from '../support/memory-host.ts'

const folder = 'file:///w'
const textsOf = (files: ReturnType<typeof makeWorkspaceFiles>) =>
  Object.fromEntries(Array.from(files.sources(), ([uri, { text }]) => [uri.replace(`${folder}/`, ''), text]))

function index(texts: Readonly<Record<string, string>>) {
  const host = memoryHost(Object.fromEntries(Object.entries(texts).map(([path, text]) => [`${folder}/${path}`, text])))
  let changes = 0
  const files = makeWorkspaceFiles(host, () => {
    changes += 1
  })
  return { host, files, changes: () => changes }
}

describe('the files of a workspace', () => {
  test('are found and read', async () => {
    const { files } = index({ 'a.journey': 'A', 'sub/b.journey': 'B', 'c.txt': 'C' })
    expect(files.isComplete()).toBe(false)
    expect(await files.index([folder])).toBe(2)
    expect(textsOf(files)).toEqual({ 'a.journey': 'A', 'sub/b.journey': 'B' })
    expect(files.isComplete()).toBe(true)
  })

  test('without a folder nobody knows all files', async () => {
    const { files } = index({ 'a.journey': 'A' })
    await files.index([])
    expect(files.isComplete()).toBe(false)
  })

  test('are read again when they change, come or go', async () => {
    const { files, host } = index({ 'a.journey': 'A', 'b.journey': 'B', 'sub/c.journey': 'C', 'sub/d.journey': 'D' })
    await files.index([folder])
    host.files.set(`${folder}/a.journey`, 'A, newer')
    host.files.set(`${folder}/new.journey`, 'N')
    host.files.delete(`${folder}/b.journey`)
    host.files.delete(`${folder}/sub/c.journey`)
    host.files.delete(`${folder}/sub/d.journey`)
    await files.refresh([`${folder}/a.journey`, `${folder}/new.journey`, `${folder}/b.journey`, `${folder}/sub`])
    expect(textsOf(files)).toEqual({ 'a.journey': 'A, newer', 'new.journey': 'N' })
  })

  test('a file whose text is the same is the same, and nobody is told', async () => {
    const { files, changes } = index({ 'a.journey': 'A' })
    await files.index([folder])
    const before = [files.sources(), changes()]
    await files.refresh([`${folder}/a.journey`])
    expect([files.sources(), changes()]).toEqual(before)
    expect(files.sources()).toBe(before[0])
  })

  test('whatever a slow disk answers last, what was asked for last counts', async () => {
    const answers: ((text: string) => void)[] = []
    const host = { ...memoryHost(), readFile: () => new Promise<string>((resolve) => answers.push(resolve)) }
    const files = makeWorkspaceFiles({ ...host, findFiles: () => Promise.resolve([`${folder}/a.journey`]) }, () => {})
    const indexing = files.index([folder])
    await expect.poll(() => answers.length).toBe(1)
    const refreshing = files.refresh([`${folder}/a.journey`])
    await expect.poll(() => answers.length).toBe(2)
    answers[1]?.('newer')
    await refreshing
    answers[0]?.('older')
    await indexing
    expect(textsOf(files)).toEqual({ 'a.journey': 'newer' })
  })

  test('what lies outside is not read, whatever is said about it', async () => {
    const { files, host } = index({ 'a.journey': 'A' })
    host.files.set('file:///etc/x.journey', 'secret')
    await files.index([folder])
    await files.refresh(['file:///etc/x.journey', 'file:///etc'])
    expect(textsOf(files)).toEqual({ 'a.journey': 'A' })
  })

  test('other folders take the place of those before', async () => {
    const { files, host } = index({ 'a.journey': 'A' })
    host.files.set('file:///v/b.journey', 'B')
    await files.index([folder])
    await files.index(['file:///v'])
    expect([...files.sources().keys()]).toEqual(['file:///v/b.journey'])
  })

  test('a folder that is taken away while it is searched leaves nothing behind', async () => {
    const { files } = index(Object.fromEntries(Array.from({ length: 200 }, (_, at) => [`${at}.journey`, `${at}`])))
    const first = files.index([folder])
    const second = files.index([])
    await Promise.all([first, second])
    expect(files.sources().size).toBe(0)
  })
})

describe('a file in no folder', () => {
  const imports = (...paths: string[]) => paths.map((it, at) => `import n${at} from "${it}"\n`).join('')

  test('brings what it imports, and what that imports', async () => {
    const { files } = index({
      'b.journey': imports('./sub/c.journey', './b.journey'),
      'sub/c.journey': imports('../d.journey'),
      'd.journey': 'D',
      'other.journey': 'O',
    })
    await files.readImports(`${folder}/a.journey`, imports('./b.journey', './nowhere.journey'))
    expect([...files.sources().keys()].toSorted()).toEqual([
      'file:///w/b.journey',
      'file:///w/d.journey',
      'file:///w/sub/c.journey',
    ])
  })

  test.each([
    '../../etc/x.journey',
    '/etc/x.journey',
    'file:///etc/x.journey',
    './%2e%2e/x.journey',
    '\\\\host\\x.journey',
  ])('never brings %s', async (path) => {
    const { files, host } = index({})
    host.files.set('file:///etc/x.journey', 'secret')
    host.files.set('file:///x.journey', 'secret')
    await files.readImports(`${folder}/a.journey`, imports(path))
    expect(files.sources().size).toBe(0)
    expect(host.reads).toEqual([])
  })
})

describe('the files of this machine', () => {
  const host = nodeHost(new URL('file:///nowhere/'))

  function realFolder(): { readonly path: string; readonly uri: string } {
    const path = mkdtempSync(join(tmpdir(), 'journey files ü '))
    onTestFinished(() => rmSync(path, { recursive: true, force: true }))
    return { path, uri: pathToFileURL(path).href }
  }

  test('are found below a folder, what is installed or linked left out', async () => {
    const { path, uri } = realFolder()
    for (const it of ['sub', 'node_modules/x', '.git']) mkdirSync(join(path, it), { recursive: true })
    for (const it of ['a.journey', 'sub/b é.journey', 'node_modules/x/c.journey', '.git/d.journey', 'e.txt']) {
      writeFileSync(join(path, it), it)
    }
    symlinkSync(path, join(path, 'sub/loop'))
    const found = await host.findFiles(uri)
    const texts = await Promise.all(found.map((it) => host.readFile(it)))
    expect(texts.map(String).toSorted()).toEqual(['a.journey', 'sub/b é.journey'])
    expect(found.every((it) => it.startsWith(encodeURI(`file://${path}/`)))).toBe(true)
  })

  test('are named by the folder as it was opened, also where that is a link', async () => {
    const { path } = realFolder()
    mkdirSync(join(path, 'real'))
    writeFileSync(join(path, 'real/a.journey'), 'A')
    symlinkSync(join(path, 'real'), join(path, 'link'))
    expect(await host.findFiles(pathToFileURL(join(path, 'link')).href)).toEqual([
      pathToFileURL(join(path, 'link/a.journey')).href,
    ])
  })

  test('what is no file, no text or not there has no text', async () => {
    const { path, uri } = realFolder()
    writeFileSync(join(path, 'a.journey'), new Uint8Array([0xff, 0xfe, 0x00]))
    mkdirSync(join(path, 'folder.journey'))
    symlinkSync('/etc/passwd', join(path, 'link.journey'))
    for (const it of ['a.journey', 'folder.journey', 'link.journey', 'nowhere.journey']) {
      expect(await host.readFile(`${uri}/${it}`)).toBeUndefined()
    }
    for (const it of ['untitled:x', 'http://host/x.journey', 'file://host/x.journey', '', 'file:///dev/zero']) {
      expect(await host.readFile(it)).toBeUndefined()
    }
  })

  test('a byte order mark stays', async () => {
    const { path, uri } = realFolder()
    writeFileSync(join(path, 'a.journey'), '\uFEFFmentor a "A"')
    expect(await host.readFile(`${uri}/a.journey`)).toBe('\uFEFFmentor a "A"')
  })

  test('pages of rules are offered only where they are', () => {
    expect(host.rulePage('no-cta')).toBeUndefined()
    const here = nodeHost(new URL('./', import.meta.url))
    expect(here.rulePage('no-cta')).toBe(new URL('./no-cta.md', import.meta.url).href)
  })
})
