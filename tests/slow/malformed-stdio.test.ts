/** Whatever a client says, the server answers the next question, or ends so that it can be started again: never alive and deaf. */
import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { describe, expect, test } from 'vitest'
import { framingCases, messageCases, uri } from '../support/malformed-messages.ts'
import { converse, introduce, within } from '../support/malformed-session.ts'
import { launcher, overIpc, overStdio, type ServerProcess } from '../support/server-process.ts'

const transports = [
  ['stdio', overStdio],
  ['a pipe of Node.js', overIpc],
] as const

/** Starts a server, and ends it whatever comes. */
async function serving(start: () => ServerProcess, run: (server: ServerProcess) => Promise<void>): Promise<void> {
  const server = start()
  try {
    await run(server)
  } finally {
    server.child.kill('SIGKILL')
    await server.ended
  }
}

test('there are enough cases, and no two of one name', () => {
  const names = [...messageCases, ...framingCases].map((it) => it.name)
  expect(names.length).toBeGreaterThan(150)
  expect(new Set(names).size).toBe(names.length)
})

/** Whoever starts servers hears why one ended, and what was left out. */
const whyItEnds =
  /^(A message does not begin|A message has no|A line of a header|The header of|The Content-Length) .+ The server ends, so that it can be started again\.\n$/
const whatItCannotRead = /^(A message cannot be read: [^\n]+\n)*$/

describe('frames over stdio', () => {
  test.each(framingCases)('$name', ({ pieces, holds }) =>
    serving(overStdio, async (server) => {
      const session = await introduce(server)
      const complaints = await session.complaints(() => {
        for (const it of pieces()) server.write(it)
      }, holds)
      expect(complaints).toEqual([])
      expect(server.said()).toMatch(holds === 'ends' ? whyItEnds : whatItCannotRead)
    }),
  )

  test('before it knows anybody it ends as well', () =>
    serving(overStdio, async (server) => {
      server.write('hello')
      expect(await within(20_000, server.ended)).toBe(1)
    }))
})

describe.each(transports)('messages over %s', (_, start) => {
  test.each(messageCases)('$name', ({ messages, holds }) =>
    serving(start, async (server) => {
      const session = await introduce(server)
      const said = messages().map((it) => JSON.parse(it) as unknown)
      expect(
        await session.complaints(() => {
          for (const it of said) server.send(it)
        }, holds),
      ).toEqual([])
    }),
  )

  test('all of them, one after the other, to one server', () =>
    serving(start, async (server) => {
      const session = await introduce(server)
      for (const { name, messages, holds } of messageCases) {
        const said = messages().map((it) => JSON.parse(it) as unknown)
        const answers = holds.answers.map(([id, outcome]) => [id === 'case' ? name : id, outcome] as const)
        const complaints = await session.complaints(
          () => {
            for (const it of said) server.send(withId(it, name))
          },
          { answers },
        )
        expect(complaints, name).toEqual([])
      }
    }))
})

/** Every request of a long session has an id of its own. */
function withId(message: unknown, id: string): unknown {
  return typeof message === 'object' && message !== null && 'id' in message && message.id === 'case'
    ? { ...message, id }
    : message
}

describe('whoever listens no longer', () => {
  const half = `Content-Length: 100\r\n\r\n{"jsonrpc":"2.0"`
  test.each([
    ['between two messages', ''],
    ['inside a header', 'Content-Le'],
    ['inside a body', half],
  ])('closes standard input %s: it ends with 0', (_, bytes) =>
    serving(overStdio, async (server) => {
      await introduce(server)
      if (bytes !== '') server.write(bytes)
      server.child.stdin?.end()
      expect(await within(20_000, server.ended)).toBe(0)
    }),
  )

  test('closes standard input before it said anything', () =>
    serving(overStdio, async (server) => {
      server.child.stdin?.end()
      expect(await within(20_000, server.ended)).toBe(0)
    }))

  test('closes standard output: it ends when it has something to say', () =>
    serving(overStdio, async (server) => {
      await introduce(server)
      server.child.stdout?.destroy()
      server.send({ jsonrpc: '2.0', id: 'x', method: 'textDocument/diagnostic', params: { textDocument: { uri } } })
      expect(await within(20_000, server.ended)).toBe(0)
    }))

  test('disconnects the pipe of Node.js: it ends with 0', () =>
    serving(overIpc, async (server) => {
      await introduce(server)
      server.child.disconnect()
      expect(await within(20_000, server.ended)).toBe(0)
    }))

  test.each(['--stdio', '--node-ipc'])('is killed, with a server on %s: it ends', async (transport) => {
    // The server writes to the same standard error, which closes when both are gone.
    const parent = spawn(process.execPath, ['--input-type=module', '-e', parentOf(transport)], { stdio: 'pipe' })
    try {
      const [ready] = (await once(parent.stdout, 'data')) as [Buffer]
      expect(ready.toString()).toBe('ready')
      const closed = once(parent.stderr.resume(), 'close')
      parent.kill('SIGKILL')
      expect(await within(20_000, closed)).toBeDefined()
    } finally {
      parent.kill('SIGKILL')
    }
  })

  test.each([
    ['--clientProcessId', 'argument'],
    ['the introduction', 'introduction'],
  ])('was named by %s and is gone, while its streams stay open: it ends with 1 within four seconds', async (_, by) => {
    const other = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'ignore' })
    try {
      await serving(
        () => overStdio(by === 'argument' ? [`--clientProcessId=${other.pid}`] : []),
        async (server) => {
          await greet(server, by === 'argument' ? null : (other.pid ?? null))
          await end(other)
          // It looks every three seconds.
          expect(await within(20_000, server.ended)).toBe(1)
        },
      )
    } finally {
      other.kill('SIGKILL')
    }
  })

  test('is still there: it goes on', () =>
    serving(overStdio, async (server) => {
      await greet(server, process.pid)
      expect(await within(4_000, server.ended)).toBeUndefined()
    }))
})

/** The program of a parent that starts a server, and says when it answered. */
function parentOf(transport: string): string {
  const hello = { jsonrpc: '2.0', id: 0, method: 'initialize', params: { processId: null, capabilities: {} } }
  const body = JSON.stringify(hello)
  return `import { fork, spawn } from 'node:child_process'
const isIpc = ${JSON.stringify(transport)} === '--node-ipc'
const args = [${JSON.stringify(launcher)}, ${JSON.stringify(transport)}]
const child = spawn(process.execPath, args, { stdio: ['pipe', 'pipe', 'inherit', ...(isIpc ? ['ipc'] : [])] })
const ready = () => process.stdout.write('ready')
if (isIpc) { child.once('message', ready); child.send(${body}) }
else { child.stdout.once('data', ready); child.stdin.write(${JSON.stringify(`Content-Length: ${body.length}\r\n\r\n${body}`)}) }
setInterval(() => {}, 1000)
`
}

/** Introduces a client whose process has this number. */
async function greet(server: ServerProcess, processId: number | null): Promise<void> {
  await converse(server).ask('initialize', { processId, capabilities: {} })
}

async function end(child: ChildProcess): Promise<void> {
  const exit = once(child, 'exit')
  child.kill('SIGKILL')
  await exit
}
