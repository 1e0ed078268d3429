import { beforeEach, expect, test, vi } from 'vitest'
import * as stub from './support/vscode.ts'

vi.mock('vscode', () => import('./support/vscode.ts'))

const { registerCommands } = await import('../../src/client/commands.ts')

const extensionUri = stub.Uri.parse('file:///ext')
const parts = {
  client: { restart: vi.fn<() => Promise<void>>(() => Promise.resolve()) },
  log: { show: vi.fn<() => void>() },
  extensionUri,
}
registerCommands(parts)
const run = async (name: string, ...values: readonly unknown[]): Promise<unknown> =>
  await stub.commands.known.get(`journey.${name}`)!(...values)

const { fs } = stub.workspace
const range = { start: { line: 1, character: 2 }, end: { line: 1, character: 5 } }

beforeEach(() => {
  vi.clearAllMocks()
  stub.window.showQuickPick.mockResolvedValue(undefined)
})

test('references are shown with positions as the editor knows them', async () => {
  await run('showReferences', 'file:///a.journey', range.start, [{ uri: 'file:///b.journey', range }])
  const [name, uri, position, places] = stub.commands.executeCommand.mock.calls[0]!
  expect([name, String(uri), position]).toEqual([
    'editor.action.showReferences',
    'file:///a.journey',
    new stub.Position(1, 2),
  ])
  expect(places).toEqual([
    new stub.Location(
      stub.Uri.parse('file:///b.journey'),
      new stub.Range(new stub.Position(1, 2), new stub.Position(1, 5)),
    ),
  ])
})

test.each([
  [[]],
  [[1, range.start, []]],
  [['file:///a', { line: -1, character: 0 }, []]],
  [['file:///a', { line: 0, character: 1.5 }, []]],
  [['file:///a', null, []]],
  [['file:///a', range.start, 'none']],
])('nonsense as references shows nothing: %j', async (values) => {
  await run('showReferences', ...values)
  expect(stub.commands.executeCommand).not.toHaveBeenCalled()
})

test('of references those are left out that are none', async () => {
  const all = [null, {}, { uri: 'file:///b' }, { uri: 1, range }, { uri: 'file:///b', range: { start: range.start } }]
  await run('showReferences', 'file:///a', range.start, all)
  expect(stub.commands.executeCommand.mock.calls[0]![3]).toEqual([])
})

interface Item {
  readonly label: string
  readonly detail?: string
}

test('a new file begins with a sample, which says in its first line what it is', async () => {
  fs.readDirectory.mockResolvedValue([
    ['today-and-future.journey', 1],
    ['readme.md', 1],
    ['a-stay.journey', 1],
  ])
  fs.readFile.mockImplementation(({ path }) =>
    Promise.resolve(new TextEncoder().encode(path.includes('stay') ? '/// One night away.\nx' : 'journey a "A"')),
  )
  stub.window.showQuickPick.mockImplementation((items) => Promise.resolve(items[1]))
  await run('newFile')
  const items = stub.window.showQuickPick.mock.calls[0]![0] as readonly Item[]
  expect(items.map(({ label, detail }) => [label, detail])).toEqual([
    ['Empty file', undefined],
    ['A stay', 'One night away.'],
    ['Today and future', undefined],
  ])
  expect(stub.workspace.openTextDocument).toHaveBeenCalledExactlyOnceWith({
    language: 'journey',
    content: '/// One night away.\nx',
  })
  expect(stub.window.showTextDocument).toHaveBeenCalledOnce()
})

test('without samples there is still an empty file', async () => {
  fs.readDirectory.mockRejectedValue(new Error('no such folder'))
  stub.window.showQuickPick.mockImplementation((items) => Promise.resolve(items[0]))
  await run('newFile')
  expect(stub.workspace.openTextDocument).toHaveBeenCalledExactlyOnceWith({ language: 'journey', content: '' })
})

test('whoever changes their mind gets nothing', async () => {
  fs.readDirectory.mockResolvedValue([])
  await run('newFile')
  expect(stub.workspace.openTextDocument).not.toHaveBeenCalled()
})
