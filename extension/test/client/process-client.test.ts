import { expect, test, vi } from 'vitest'
import type { processClients as ProcessClients } from '../../src/client/process-client.ts'

/** A client whose server is started when a test says so, and who then forgets it, as the real one does. */
class FakeLanguageClient {
  serverProcess: { readonly kill: (signal: string) => boolean } | undefined
  readonly started = Promise.withResolvers<void>()
  readonly transports = {}
  async createMessageTransports(): Promise<object> {
    await this.started.promise
    return this.transports
  }
}

vi.mock('vscode-languageclient/node', () => ({ LanguageClient: FakeLanguageClient, TransportKind: { ipc: 1 } }))

const { processClients } = (await import('../../src/client/process-client.ts')) as {
  readonly processClients: typeof ProcessClients
}

function bench() {
  const made = processClients('/server.mjs', 7)({}, () => {})
  const client = made.client as unknown as FakeLanguageClient
  const kill = vi.fn<(signal: string) => boolean>(() => true)
  return { made, client, kill, transports: client.createMessageTransports() }
}

test('a process is killed so that it cannot refuse, also when its client has forgotten it', async () => {
  const { made, client, kill, transports } = bench()
  client.serverProcess = { kill }
  client.started.resolve()
  expect(await transports).toBe(client.transports)
  client.serverProcess = undefined
  made.kill()
  expect(kill).toHaveBeenCalledExactlyOnceWith('SIGKILL')
})

test('one that is just being started is killed as soon as it is there', async () => {
  const { made, client, kill, transports } = bench()
  made.kill()
  expect(kill).not.toHaveBeenCalled()
  client.serverProcess = { kill }
  client.started.resolve()
  await transports
  expect(kill).toHaveBeenCalledExactlyOnceWith('SIGKILL')
})

test('one that ended well is left alone, and the patience is the given one', async () => {
  const { made, client, kill, transports } = bench()
  client.serverProcess = { kill }
  client.started.resolve()
  await transports
  made.release()
  expect(kill).not.toHaveBeenCalled()
  expect(made.patience).toBe(7)
})
