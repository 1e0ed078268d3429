import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { LanguageClientOptions } from 'vscode-languageclient'
import type { MakeClient } from '../../src/client/server-life.ts'
import { State } from './support/languageclient.ts'
import * as stub from './support/vscode.ts'

// Previews and tools have tests of their own.
vi.mock('../../src/tools/tools.ts', () => ({ registerTools: () => ({ dispose: () => {} }) }))
vi.mock('../../src/preview/previews.ts', () => ({ registerPreviews: () => ({ dispose: () => {} }) }))
vi.mock('../../src/markdown/journeys-in-markdown.ts', () => ({ journeysInMarkdown: () => ({ dispose: () => {} }) }))
vi.mock('vscode', () => import('./support/vscode.ts'))
vi.mock('vscode-languageclient', () => import('./support/languageclient.ts'))

const { activateWith, deactivate } = await import('../../src/client/activate.ts')

beforeEach(() => {
  vi.useFakeTimers()
  stub.workspace.textDocuments = [{ languageId: 'markdown' }, { languageId: 'journey' }]
})
let last: readonly { readonly dispose: () => unknown }[] = []

afterEach(async () => {
  await Promise.all([deactivate(), settle()])
  for (const it of last) it.dispose()
  vi.useRealTimers()
  stub.workspace.workspaceFolders = undefined
})

const extensionUri = stub.Uri.parse('file:///ext')

function bench() {
  const made: { readonly options: LanguageClientOptions; readonly end: (reason: string) => void }[] = []
  const sendRequest = vi.fn<(...values: readonly unknown[]) => Promise<string>>(() => Promise.resolve('answer'))
  const makeClient = ((options: LanguageClientOptions, end: (reason: string) => void) => {
    made.push({ options, end })
    const client = {
      state: State.Running,
      start: () => Promise.resolve(),
      dispose: () => Promise.resolve(),
      onRequest: () => ({ dispose: () => {} }),
      error: () => {},
      sendRequest,
    }
    return { client, kill: () => {}, release: () => {} }
  }) as unknown as MakeClient
  let failure: Error | undefined
  const fail = (error: Error | undefined): void => {
    failure = error
  }
  const subscriptions: { readonly dispose: () => unknown }[] = []
  const context = { extensionUri, subscriptions } as unknown as Parameters<typeof activateWith>[0]
  const { client } = activateWith(context, {
    loadClient: () => (failure ? Promise.reject(failure) : Promise.resolve(makeClient)),
    library: { now: () => undefined, load: () => Promise.reject(new Error('Nobody draws here.')) },
  })
  last = subscriptions
  return { client, made, subscriptions, sendRequest, fail }
}

/** Lets time pass, and what is loaded late come. */
async function settle(milliseconds = 10): Promise<void> {
  await vi.advanceTimersByTimeAsync(milliseconds)
  await vi.dynamicImportSettled()
  await vi.advanceTimersByTimeAsync(0)
}

const introduction = ({ initializationOptions }: LanguageClientOptions): unknown =>
  (initializationOptions as () => unknown)()

test('activating starts the server without waiting for it', async () => {
  const { client, made } = bench()
  expect([client.state().kind, made.length, client.current()]).toEqual(['starting', 0, undefined])
  await settle()
  expect(client.state().kind).toBe('running')
})

test('without a journey no server is started; the first one that is opened starts it', async () => {
  stub.workspace.textDocuments = [{ languageId: 'markdown' }]
  const { client, made } = bench()
  stub.documentOpenings.fire({ languageId: 'markdown' })
  stub.workspace.workspaceFolders = [{ uri: stub.Uri.parse('vscode-vfs://github/a') }]
  stub.folderChanges.fire()
  await settle()
  expect([client.state().kind, made.length]).toEqual(['stopped', 0])
  stub.documentOpenings.fire({ languageId: 'journey' })
  await settle()
  expect([client.state().kind, made.length]).toEqual(['running', 1])
  expect(stub.documentOpenings.listeners.size).toBe(0)
})

test('who asks something without a journey starts the server', async () => {
  stub.workspace.textDocuments = []
  const { client } = bench()
  const answer = client.request('journey/x', {})
  await settle()
  expect(await answer).toBe('answer')
})

test('it is about journeys of every scheme, and says which commands and pages there are', async () => {
  const { made } = bench()
  await settle()
  expect(made[0]!.options.documentSelector).toEqual([{ language: 'journey' }])
  expect(introduction(made[0]!.options)).toEqual({
    commands: ['journey.showReferences', 'journey.openPreview'],
    rulePages: 'file:///ext/dist/rules',
  })
})

test('with a folder that is on no disk files are brought by the client', async () => {
  stub.workspace.workspaceFolders = [{ uri: stub.Uri.parse('vscode-vfs://github/a') }]
  const { made } = bench()
  await settle()
  expect(introduction(made[0]!.options)).toMatchObject({ files: 'client' })
})

test('a first folder that is on no disk starts the server again, a second one does not', async () => {
  const { made } = bench()
  await settle()
  const folder = { uri: stub.Uri.parse('vscode-vfs://github/a') }
  for (const folders of [[folder], [folder, folder]]) {
    stub.workspace.workspaceFolders = folders
    stub.folderChanges.fire()
    await settle()
  }
  expect(made).toHaveLength(2)
  expect(introduction(made[1]!.options)).toMatchObject({ files: 'client' })
})

test('requests reach the server, with what takes them back where there is something', async () => {
  const { client, sendRequest } = bench()
  await settle()
  const token = { isCancellationRequested: false } as Parameters<typeof client.request>[2]
  expect(await client.request('journey/x', { a: 1 })).toBe('answer')
  await client.request('journey/x', { a: 2 }, token)
  expect(sendRequest.mock.calls).toEqual([
    ['journey/x', { a: 1 }],
    ['journey/x', { a: 2 }, token],
  ])
})

test('while there is no server requests are refused; the next server answers them', async () => {
  const { client, made } = bench()
  const states: string[] = []
  client.onDidChangeState((it) => states.push(it.kind))
  await settle()
  made[0]!.end('It died.')
  await expect(client.request('journey/x', {})).rejects.toThrow('not running')
  await settle(300)
  expect(await client.request('journey/x', {})).toBe('answer')
  expect(states).toEqual(['running', 'waiting', 'starting', 'running'])
})

test('the status says how the server is, and what can be done', async () => {
  const { client, made } = bench()
  const [item] = stub.languages.items
  expect(item).toMatchObject({ selector: { language: 'journey' }, name: 'Journey language server', busy: true })
  await settle()
  expect(item).toMatchObject({
    detail: 'The language server is running.',
    busy: false,
    severity: 0,
    command: { command: 'journey.showLog' },
  })
  made[0]!.end('It died.')
  expect(item).toMatchObject({ severity: 1, busy: true, command: { command: 'journey.restartServer' } })
  expect(item!.detail).toBe('The server ended, and is back in 1 s.')
  await Promise.all([client.stop(), settle()])
  expect(client.state().kind).toBe('stopped')
})

test('an end is written to the log with its reason', async () => {
  const { made } = bench()
  await settle()
  made[0]!.end('It died.')
  const log = stub.window.createOutputChannel.mock.results.at(-1)!.value as { readonly warn: () => void }
  expect(log.warn).toHaveBeenCalledExactlyOnceWith('It died. It is started again in 200 ms.')
})

test('the command starts the server again, the other one shows the log', async () => {
  const { made } = bench()
  await settle()
  await Promise.all([stub.commands.known.get('journey.restartServer')!(), settle()])
  expect(made).toHaveLength(2)
  stub.commands.known.get('journey.showLog')!()
  const log = stub.window.createOutputChannel.mock.results.at(-1)!.value as { readonly show: () => void }
  expect(log.show).toHaveBeenCalledOnce()
})

test('a request before the code is loaded waits for it', async () => {
  const { client } = bench()
  const answer = client.request('journey/x', {})
  await settle()
  expect(await answer).toBe('answer')
})

test('stopped before the code is loaded, it never starts', async () => {
  const { client, made } = bench()
  const refused = client.request('journey/x', {}).catch(String)
  await client.stop()
  await settle()
  expect(await refused).toContain('stopped before it started')
  expect([made.length, client.state().kind]).toEqual([0, 'stopped'])
})

test('code that cannot be loaded is tried again', async () => {
  const { client, fail } = bench()
  fail(new Error('no such file'))
  await settle()
  expect(client.state()).toMatchObject({ kind: 'waiting', reason: 'Error: no such file' })
  fail(undefined)
  await settle(200)
  expect(client.state().kind).toBe('running')
})

test('in the end nothing is left, and nothing comes back', async () => {
  const { made, subscriptions } = bench()
  await settle()
  await Promise.all([deactivate(), settle()])
  for (const it of subscriptions) it.dispose()
  made[0]!.end('It died.')
  stub.workspace.workspaceFolders = [{ uri: stub.Uri.parse('memfs:/a') }]
  stub.folderChanges.fire()
  await vi.advanceTimersByTimeAsync(120_000)
  expect(made).toHaveLength(1)
  expect([stub.commands.known.size, stub.languages.items.length, stub.folderChanges.listeners.size]).toEqual([0, 0, 0])
})
