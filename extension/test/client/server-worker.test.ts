import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import * as stub from './support/vscode.ts'

vi.mock('vscode', () => import('./support/vscode.ts'))

const { startWorker } = await import('../../src/client/server-worker.ts')

/** A worker that says what a test wants. */
class FakeWorker extends EventTarget {
  readonly address: string
  readonly terminate = vi.fn<() => void>()
  constructor(address: string) {
    super()
    this.address = address
  }
}

/** A lock that somebody holds until a test takes it away. */
const locks = {
  waiting: [] as { readonly name: string; readonly signal: AbortSignal; readonly got: () => void }[],
  request(name: string, { signal }: { readonly signal: AbortSignal }, got: () => void): Promise<void> {
    locks.waiting.push({ name, signal, got })
    return new Promise<void>((_, reject) => signal.addEventListener('abort', () => reject(new Error('aborted'))))
  },
}

const revoke = vi.spyOn(URL, 'revokeObjectURL').mockReturnValue()
const create = vi.spyOn(URL, 'createObjectURL').mockReturnValue('blob:1')

beforeEach(() => {
  vi.clearAllMocks()
  locks.waiting.length = 0
  vi.stubGlobal('Worker', FakeWorker)
  vi.stubGlobal('navigator', { locks })
  stub.workspace.fs.readFile.mockResolvedValue(new TextEncoder().encode('serve()'))
})
afterEach(() => vi.unstubAllGlobals())

async function start() {
  const ended = vi.fn<(reason: string) => void>()
  const started = await startWorker(stub.Uri.parse('vscode-remote://x/ext'), ended)
  return { ...started, worker: started.worker as unknown as FakeWorker, ended }
}

test('the worker is made from the text of the server, and holds a lock from its first line on', async () => {
  const { worker } = await start()
  expect(stub.workspace.fs.readFile.mock.calls[0]![0].path).toBe('/ext/dist/web/server.js')
  const text = await (create.mock.calls[0]![0] as Blob).text()
  expect(text).toMatch(/^self\.navigator\.locks\?\.request\("journey-server-[^"]+", .*\nserve\(\)$/)
  expect(worker.address).toBe('blob:1')
})

test('once it has spoken its lock is waited for, and whoever gets it tells of its end', async () => {
  const { worker, ended } = await start()
  expect(locks.waiting).toEqual([])
  worker.dispatchEvent(new Event('message'))
  worker.dispatchEvent(new Event('message'))
  expect(locks.waiting).toHaveLength(1)
  const text = await (create.mock.calls[0]![0] as Blob).text()
  expect(text).toContain(locks.waiting[0]!.name)
  locks.waiting[0]!.got()
  expect(ended).toHaveBeenCalledExactlyOnceWith('The server ended.')
  expect(worker.terminate).toHaveBeenCalledOnce()
})

test('a mistake that nobody caught ends it', async () => {
  const { worker, ended } = await start()
  worker.dispatchEvent(Object.assign(new Event('error'), { message: 'x is undefined' }))
  expect(ended).toHaveBeenCalledExactlyOnceWith('The server came upon a mistake of its own: x is undefined.')
  expect(worker.terminate).toHaveBeenCalledOnce()
})

test('one that is ended by us tells nobody, and nobody waits for it any more', async () => {
  const { worker, ended, end } = await start()
  worker.dispatchEvent(new Event('message'))
  end()
  expect(worker.terminate).toHaveBeenCalledOnce()
  expect(locks.waiting[0]!.signal.aborted).toBe(true)
  expect(revoke).toHaveBeenCalledWith('blob:1')
  expect(ended).not.toHaveBeenCalled()
})

test('ended before it spoke, its lock is never waited for', async () => {
  const { worker, end } = await start()
  end()
  worker.dispatchEvent(new Event('message'))
  expect(locks.waiting).toEqual([])
})

test('a browser without locks runs it all the same', async () => {
  vi.stubGlobal('navigator', {})
  const { worker, ended } = await start()
  worker.dispatchEvent(new Event('message'))
  expect(ended).not.toHaveBeenCalled()
})
