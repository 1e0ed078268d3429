import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { supervise, type Life, type ServerState, type Supervisor } from '../../src/client/supervise.ts'

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

/** A server that does what a test says. */
class Server implements Life {
  readonly ended: (reason: string) => void
  readonly started = Promise.withResolvers<void>()
  readonly start = vi.fn<() => Promise<void>>(() => this.started.promise)
  readonly end = vi.fn<() => Promise<void>>(() => Promise.resolve())
  constructor(ended: (reason: string) => void) {
    this.ended = ended
  }
}

interface Bench {
  readonly supervisor: Supervisor<Server>
  readonly servers: readonly Server[]
  readonly states: readonly string[]
  readonly newest: () => Server
}

function bench(): Bench {
  const servers: Server[] = []
  const states: string[] = []
  const supervisor = supervise(
    (ended) => {
      const server = new Server(ended)
      servers.push(server)
      return server
    },
    (state: ServerState) => states.push(state.kind),
  )
  return { supervisor, servers, states, newest: () => servers.at(-1)! }
}

async function comeUp(server: Server): Promise<void> {
  server.started.resolve()
  await vi.advanceTimersByTimeAsync(0)
}

test('nothing is started before it is asked for', () => {
  const { supervisor, servers } = bench()
  expect([servers.length, supervisor.state().kind, supervisor.life()]).toEqual([0, 'stopped', undefined])
})

test('a server starts, and runs once it answers', async () => {
  const { supervisor, servers, states, newest } = bench()
  supervisor.start()
  supervisor.start()
  expect(states).toEqual(['starting'])
  await comeUp(newest())
  expect(states).toEqual(['starting', 'running'])
  expect(supervisor.life()).toBe(newest())
  expect(servers).toHaveLength(1)
})

test('one that ends unasked is let go, and started again after a wait', async () => {
  const { supervisor, servers, states, newest } = bench()
  supervisor.start()
  await comeUp(newest())
  newest().ended('gone')
  expect(supervisor.state()).toEqual({ kind: 'waiting', reason: 'gone', milliseconds: 200 })
  expect(supervisor.life()).toBeUndefined()
  await vi.advanceTimersByTimeAsync(199)
  expect(servers).toHaveLength(1)
  expect(servers[0]!.end).toHaveBeenCalledOnce()
  await vi.advanceTimersByTimeAsync(1)
  await comeUp(newest())
  expect(servers).toHaveLength(2)
  expect(states).toEqual(['starting', 'running', 'waiting', 'starting', 'running'])
})

test('an end that is told twice is one end', async () => {
  const { supervisor, servers, newest } = bench()
  supervisor.start()
  newest().ended('the connection is closed')
  newest().started.reject(new Error('the start failed'))
  await vi.advanceTimersByTimeAsync(200)
  expect(servers).toHaveLength(2)
  await vi.advanceTimersByTimeAsync(60_000)
  expect(servers).toHaveLength(2)
})

test('a start that fails is an end', async () => {
  const { supervisor, newest } = bench()
  supervisor.start()
  newest().started.reject(new Error('no such file'))
  await vi.advanceTimersByTimeAsync(0)
  expect(supervisor.state()).toMatchObject({ kind: 'waiting', reason: 'Error: no such file' })
})

test('a server that cannot even be made is an end', () => {
  const supervisor = supervise(
    () => {
      throw new Error('no memory')
    },
    () => {},
  )
  supervisor.start()
  expect(supervisor.state()).toMatchObject({ kind: 'waiting', reason: 'Error: no memory' })
})

test('it is started again without limit, at least twice in a minute', async () => {
  const { supervisor, servers, newest } = bench()
  supervisor.start()
  for (let ends = 0; ends < 500; ends += 1) {
    newest().ended('gone')
    await vi.advanceTimersByTimeAsync(30_000)
    expect(servers).toHaveLength(ends + 2)
  }
})

test('what an earlier server says is about nothing', async () => {
  const { supervisor, servers, newest } = bench()
  supervisor.start()
  newest().ended('gone')
  await vi.advanceTimersByTimeAsync(200)
  await comeUp(newest())
  servers[0]!.ended('gone again')
  servers[0]!.started.resolve()
  await vi.advanceTimersByTimeAsync(60_000)
  expect([supervisor.state().kind, servers.length]).toEqual(['running', 2])
})

test('a restart waits for the end, does not wait otherwise, and starts one server however often it is asked for', async () => {
  const { supervisor, servers, newest } = bench()
  supervisor.start()
  await comeUp(newest())
  const ended = Promise.withResolvers<void>()
  newest().end.mockReturnValue(ended.promise)
  const both = Promise.all([supervisor.restart(), supervisor.restart()])
  await vi.advanceTimersByTimeAsync(0)
  expect(supervisor.state().kind).toBe('starting')
  ended.resolve()
  await both
  await vi.advanceTimersByTimeAsync(60_000)
  expect(servers).toHaveLength(2)
})

test('a restart while it waits starts at once, and only once', async () => {
  const { supervisor, servers, newest } = bench()
  supervisor.start()
  newest().ended('gone')
  await supervisor.restart()
  expect(servers).toHaveLength(2)
  await vi.advanceTimersByTimeAsync(60_000)
  expect(servers).toHaveLength(2)
})

test('an end that fails keeps nobody from starting again', async () => {
  const { supervisor, servers, newest } = bench()
  supervisor.start()
  newest().end.mockRejectedValue(new Error('it was not running'))
  await supervisor.restart()
  expect(servers).toHaveLength(2)
})

test.each(['starting', 'running', 'waiting'] as const)(
  'closing down while it is %s starts nothing any more',
  async (kind) => {
    const { supervisor, servers, newest } = bench()
    supervisor.start()
    if (kind === 'running') await comeUp(newest())
    if (kind === 'waiting') newest().ended('gone')
    expect(supervisor.state().kind).toBe(kind)
    const server = newest()
    await supervisor.stop()
    server.ended('closed')
    server.started.reject(new Error('closed'))
    supervisor.start()
    await supervisor.restart()
    await vi.advanceTimersByTimeAsync(120_000)
    expect(servers).toHaveLength(1)
    expect(server.end).toHaveBeenCalledOnce()
    expect(supervisor.state().kind).toBe('stopped')
  },
)

test('closing down in the middle of a restart wins', async () => {
  const { supervisor, servers, newest } = bench()
  supervisor.start()
  await comeUp(newest())
  const restarted = supervisor.restart()
  await supervisor.stop()
  await restarted
  expect([servers.length, supervisor.state().kind]).toEqual([1, 'stopped'])
})
