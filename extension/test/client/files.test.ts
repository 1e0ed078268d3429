import { beforeEach, expect, test, vi } from 'vitest'
import * as stub from './support/vscode.ts'

vi.mock('vscode', () => import('./support/vscode.ts'))

const { answerFiles, sourceOfFiles } = await import('../../src/client/files.ts')

const { fs, findFiles } = stub.workspace
const handlers = new Map<string, (params: unknown) => Promise<unknown>>()
const client = {
  onRequest: (method: string, handler: (params: unknown) => Promise<unknown>) => {
    handlers.set(method, handler)
    return new stub.Disposable(() => handlers.delete(method))
  },
}
const answers = answerFiles(client as unknown as Parameters<typeof answerFiles>[0])
const ask = (method: string, params: unknown): Promise<unknown> => handlers.get(`journey/${method}`)!(params)

beforeEach(() => {
  vi.resetAllMocks()
  fs.stat.mockResolvedValue({ type: stub.FileType.File, size: 3 })
})

test.each([
  ['file:', 'disk'],
  ['vscode-vfs:', 'client'],
  ['vscode-remote:', 'client'],
] as const)('a folder of %s is read from the %s', (scheme, source) => {
  const folder = { uri: stub.Uri.parse(`${scheme}///a`) }
  expect(sourceOfFiles([folder])).toBe(source)
  expect(sourceOfFiles([{ uri: stub.Uri.parse('file:///b') }, folder])).toBe(source)
})

test('without a folder files are on the disk', () => expect(sourceOfFiles(undefined)).toBe('disk'))

test('a file is read as UTF-8, its mark of order kept', async () => {
  fs.readFile.mockResolvedValue(new TextEncoder().encode('\uFEFFé🍷'))
  expect(await ask('readFile', { uri: 'memfs:/a.journey' })).toBe('\uFEFFé🍷')
  expect(fs.readFile.mock.calls[0]![0].toString()).toBe('memfs:/a.journey')
})

test.each([
  ['is not there', () => fs.stat.mockRejectedValue(new Error('no'))],
  ['is a folder', () => fs.stat.mockResolvedValue({ type: stub.FileType.Directory, size: 0 })],
  ['is a link', () => fs.stat.mockResolvedValue({ type: stub.FileType.File | stub.FileType.SymbolicLink, size: 3 })],
  ['is too large', () => fs.stat.mockResolvedValue({ type: stub.FileType.File, size: 20_000_001 })],
  ['is larger than it says', () => fs.readFile.mockResolvedValue(new Uint8Array(20_000_001))],
  ['is not UTF-8', () => fs.readFile.mockResolvedValue(Uint8Array.of(0xc3, 0x28))],
  ['may not be read', () => fs.readFile.mockRejectedValue(new Error('no'))],
])('a file that %s is null', async (_, arrange) => {
  fs.readFile.mockResolvedValue(new Uint8Array())
  arrange()
  expect(await ask('readFile', { uri: 'memfs:/a.journey' })).toBeNull()
})

test.each([undefined, null, 1, {}, { uri: 1 }, { uri: 'nonsense' }])(
  'nonsense as a question is no file: %j',
  async (params) => {
    expect(await ask('readFile', params)).toBeNull()
    expect(await ask('findFiles', params)).toEqual([])
    expect(fs.stat).not.toHaveBeenCalled()
  },
)

test('files are searched for, what is installed left out', async () => {
  findFiles.mockResolvedValue([stub.Uri.parse('memfs:/a/b.journey')])
  expect(await ask('findFiles', { folder: 'memfs:/a' })).toEqual(['memfs:/a/b.journey'])
  const [pattern, exclude, most] = findFiles.mock.calls[0]!
  expect([pattern.pattern, exclude, most]).toEqual(['**/*.journey', '**/{node_modules,.git}/**', 20_000])
})

test('a search that nobody answers is given up in time', async () => {
  vi.useFakeTimers()
  findFiles.mockReturnValue(new Promise(() => {}))
  fs.readDirectory.mockResolvedValue([['one.journey', stub.FileType.File]])
  const answer = ask('findFiles', { folder: 'memfs:/a' })
  await vi.advanceTimersByTimeAsync(2_999)
  expect(fs.readDirectory).not.toHaveBeenCalled()
  await vi.advanceTimersByTimeAsync(1)
  expect(await answer).toEqual(['memfs:/a/one.journey'])
  vi.useRealTimers()
})

test.each([
  ['finds nothing', () => findFiles.mockResolvedValue([])],
  ['fails', () => findFiles.mockRejectedValue(new Error('no search here'))],
])('where the search %s, folders are walked through', async (_, arrange) => {
  arrange()
  const { File, Directory, SymbolicLink } = stub.FileType
  const entries: Readonly<Record<string, readonly (readonly [string, number])[]>> = {
    '/a': [
      ['one.journey', File],
      ['two.txt', File],
      ['in', Directory],
      ['node_modules', Directory],
      ['closed', Directory],
    ],
    '/a/in': [
      ['three.journey', File],
      ['four.journey', File | SymbolicLink],
      ['loop', Directory | SymbolicLink],
    ],
    '/a/node_modules': [['five.journey', File]],
  }
  fs.readDirectory.mockImplementation((uri) => {
    const found = entries[uri.path]
    return found ? Promise.resolve(found) : Promise.reject(new Error('closed'))
  })
  expect(await ask('findFiles', { folder: 'memfs:/a' })).toEqual(['memfs:/a/one.journey', 'memfs:/a/in/three.journey'])
})

test('a file system without an end is left in time', async () => {
  findFiles.mockResolvedValue([])
  fs.readDirectory.mockResolvedValue([
    ['in', stub.FileType.Directory],
    ['more', stub.FileType.Directory],
  ])
  expect(await ask('findFiles', { folder: 'memfs:/a' })).toEqual([])
  expect(fs.readDirectory).toHaveBeenCalledTimes(5_000)
})

test('nothing is answered any more in the end', () => {
  answers.dispose()
  expect(handlers.size).toBe(0)
})
