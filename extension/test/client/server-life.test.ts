import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { LanguageClientOptions } from 'vscode-languageclient'
import type { MakeClient } from '../../src/client/server-life.ts'
import { CloseAction, ErrorAction, State } from './support/languageclient.ts'

vi.mock('vscode', () => import('./support/vscode.ts'))
vi.mock('vscode-languageclient', () => import('./support/languageclient.ts'))

const { beginLife } = await import('../../src/client/server-life.ts')

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

function bench() {
  let options: LanguageClientOptions = {}
  const dispose = vi.fn<() => void>()
  const say = vi.fn<(message: string, data: unknown, showNotification?: boolean | 'force') => void>()
  const client = {
    state: State.Running,
    start: vi.fn<() => Promise<void>>(() => Promise.resolve()),
    dispose: vi.fn<() => Promise<void>>(() => Promise.resolve()),
    onRequest: () => ({ dispose }),
    error: say,
    sendRequest: vi.fn<(method: string) => Promise<unknown>>(() => new Promise(() => {})),
  }
  const kill = vi.fn<() => void>()
  const ended = vi.fn<(reason: string) => void>()
  const release = vi.fn<() => void>()
  const makeClient = ((given: LanguageClientOptions) => {
    options = given
    return { client, kill, release }
  }) as unknown as MakeClient
  const life = beginLife(makeClient, { documentSelector: [{ language: 'journey' }] }, ended)
  return { life, client, ended, kill, release, say, answersEnded: dispose, options: () => options }
}

test('the options of every life are the given ones', () => {
  expect(bench().options()).toMatchObject({ documentSelector: [{ language: 'journey' }] })
})

test('a closed connection is told, and left to whoever looks after it', async () => {
  const { options, ended } = bench()
  const result = await options().errorHandler!.closed()
  expect(ended).toHaveBeenCalledExactlyOnceWith('The connection to the server is closed.')
  expect(result).toMatchObject({ action: CloseAction.DoNotRestart, handled: true })
})

test('one message that fails ends nothing', async () => {
  const { options, ended } = bench()
  const result = await options().errorHandler!.error(new Error('broken'), undefined, 1)
  expect(result).toMatchObject({ action: ErrorAction.Continue, handled: true })
  expect(ended).not.toHaveBeenCalled()
})

test('an introduction that fails is not tried again by the client', () => {
  expect(bench().options().initializationFailedHandler!(new Error('no'))).toBe(false)
})

test('errors go to the log and never into a window', () => {
  const { life, say } = bench()
  life.client.error('It failed.', 'why', 'force')
  expect(say).toHaveBeenCalledExactlyOnceWith('It failed.', 'why', false)
})

test('in the end all is given back, also when the client could not be stopped; then the server is killed', async () => {
  const { life, client, kill, release, answersEnded } = bench()
  client.dispose.mockRejectedValue(new Error('it is not running'))
  const done = life.end()
  await vi.advanceTimersByTimeAsync(0)
  await done
  expect(client.dispose).toHaveBeenCalledOnce()
  expect(kill).toHaveBeenCalledOnce()
  expect(release).toHaveBeenCalledOnce()
  expect(answersEnded).toHaveBeenCalledTimes(2)
})

test.each([
  ['answers', () => Promise.resolve()],
  ['fails', () => Promise.reject(new Error('no'))],
])('one that is starting is stopped once it %s', async (_, start) => {
  const { life, client, kill, release } = bench()
  client.state = State.Starting
  client.start.mockImplementation(start)
  const done = life.end()
  await vi.advanceTimersByTimeAsync(1)
  await done
  expect(release).toHaveBeenCalledOnce()
  expect(kill).not.toHaveBeenCalled()
  expect(vi.getTimerCount()).toBe(0)
})

test('one that never comes up is waited for in vain two seconds long', async () => {
  const { life, client } = bench()
  client.state = State.Starting
  client.start.mockReturnValue(new Promise(() => {}))
  const done = life.end()
  await vi.advanceTimersByTimeAsync(1_999)
  expect(client.dispose).not.toHaveBeenCalled()
  await vi.advanceTimersByTimeAsync(1)
  await done
  expect(client.dispose).toHaveBeenCalledOnce()
})

/** Sends a request as the client does, to a server that never answers. */
function requestInVain(options: LanguageClientOptions): void {
  void options.middleware!.sendRequest!('textDocument/hover', undefined, undefined, () => new Promise(() => {}))
}

test('a server that hangs is asked whether it is there, killed, and told to have ended', async () => {
  const { options, client, ended, kill } = bench()
  requestInVain(options())
  await vi.advanceTimersByTimeAsync(34_999)
  expect(client.sendRequest).toHaveBeenCalledExactlyOnceWith('journey/alive')
  expect(kill).not.toHaveBeenCalled()
  await vi.advanceTimersByTimeAsync(1)
  expect(kill).toHaveBeenCalledOnce()
  expect(ended).toHaveBeenCalledExactlyOnceWith('The server has not answered for 30 s.')
})

test('one that says that it is there is left alone, and the request with it', async () => {
  const { options, client, ended } = bench()
  client.sendRequest.mockResolvedValue(true)
  requestInVain(options())
  await vi.advanceTimersByTimeAsync(600_000)
  expect(client.sendRequest.mock.calls.length).toBeGreaterThan(100)
  expect(ended).not.toHaveBeenCalled()
})

test('what is answered reaches whoever asked', async () => {
  const { options } = bench()
  const next = vi.fn<() => Promise<never>>(() => Promise.resolve('text' as never))
  expect(await options().middleware!.sendRequest!('textDocument/hover', { a: 1 }, undefined, next)).toBe('text')
  expect(next).toHaveBeenCalledExactlyOnceWith('textDocument/hover', { a: 1 }, undefined)
})

test('after its end nobody watches it any more', async () => {
  const { options, life, ended, client } = bench()
  requestInVain(options())
  const done = life.end()
  await vi.advanceTimersByTimeAsync(0)
  await done
  await vi.advanceTimersByTimeAsync(600_000)
  expect(client.sendRequest).not.toHaveBeenCalled()
  expect(ended).not.toHaveBeenCalled()
  expect(vi.getTimerCount()).toBe(0)
})
