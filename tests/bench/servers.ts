/**
 * How long a language server takes from its start to the first diagnostics of a file of 1,000 lines, and from a key to
 * the next ones, beside the servers of three other languages: `npm run bench`.
 *
 * LikeC4 is a language for architectures and Prisma one for databases, each with the server that its users have. The
 * third is what one gets with Langium for a toy of three rules, bundled. Each file has one mistake in its last lines, in
 * the words of its language, so that diagnostics are known to be the right ones. All run in turn, a new process each time.
 */
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { gzipSync } from 'node:zlib'
import { installed } from '../support/own-package.ts'
import { startServer } from '../support/stdio-client.ts'
import { sampleText } from './sample.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const peers = installed(join(root, 'tests/peers'))
await import(new URL('../peers/langium-server/make.mjs', import.meta.url).href)

const rounds = 7
const keys = 15
const lines = 1_000
/** Seconds after which a server is given up. */
const patience = 60

interface Server {
  readonly name: string
  readonly args: readonly string[]
  readonly file: string
  /** Without a mistake. */
  readonly text: string
  /** What is put behind it. */
  readonly mistake: string
}

const bin = (path: string): string => join(peers, 'node_modules', path)
const servers: readonly Server[] = [
  {
    name: 'journey-language-server',
    args: [join(root, 'packages/server/bin/journey-language-server.js'), '--stdio'],
    file: 'a.journey',
    text: sampleText(lines),
    mistake: 'mentor\n',
  },
  {
    name: 'Langium, minimal',
    args: [join(peers, 'langium-server/made/server.mjs'), '--stdio'],
    file: 'a.toy',
    text: toy(lines),
    mistake: 'journey z "Z" { phase z { step z "Z" back to nobody; } }\n',
  },
  {
    name: 'prisma-language-server',
    args: [bin('@prisma/language-server/dist/bin.js'), '--stdio'],
    file: 'schema.prisma',
    text: schema(lines),
    mistake: 'model Z {\n  id Nothing @id\n}\n',
  },
  {
    name: 'likec4 lsp',
    args: [bin('likec4/bin/likec4.mjs'), 'lsp', '--stdio'],
    file: 'a.c4',
    text: architecture(lines),
    mistake: 'model {\n  nobody -> nothing "asks"\n}\n',
  },
]

const cold = servers.map((): number[] => [])
const typed = servers.map((): number[] => [])
for (let round = 0; round < rounds; round += 1) {
  for (const [index, server] of servers.entries()) {
    const times = await timesOf(server)
    cold[index]!.push(times.cold)
    typed[index]!.push(...times.keys)
  }
}

console.log(`\nLanguage servers over stdio, ${lines} lines; medians in milliseconds, ours is 1.\n`)
console.log(`  ${''.padEnd(26)}${'start to diagnostics'.padStart(28)}${'key to diagnostics'.padStart(28)}`)
for (const [index, { name }] of servers.entries()) {
  const cells = [cold, typed].map((times) => {
    const [ours, theirs] = [median(times[0]!), median(times[index]!)]
    return `${theirs.toFixed(1)} (${(theirs / ours).toFixed(1)} x)`.padStart(28)
  })
  console.log(`  ${name.padEnd(26)}${cells.join('')}`)
}
const best = Math.min(...cold.slice(1).map(median))
console.log(
  `\nThe size of our server: ${sizeOf('node.js')} for Node.js, ${sizeOf('browser.js')} for a worker, each in one file.`,
)
if (median(cold[0]!) >= best) console.log('In this run another server was faster to its first diagnostics.')

interface Times {
  readonly cold: number
  readonly keys: readonly number[]
}

/** Starts a server in a folder of its own, opens a file, and types. */
async function timesOf({ name, args, file, text, mistake }: Server): Promise<Times> {
  const cwd = mkdtempSync(join(tmpdir(), 'journey-servers-'))
  const path = join(cwd, file)
  writeFileSync(path, text + mistake)
  const uri = pathToFileURL(path).href
  const start = performance.now()
  const client = startServer(process.execPath, args, { cwd, answers: new Map([['workspace/configuration', [null]]]) })
  const late = setTimeout(() => client.kill(), patience * 1_000)
  const diagnosed = (): Promise<unknown> =>
    client.next((method, params) => method === 'textDocument/publishDiagnostics' && hasMistake(params))
  try {
    const folder = pathToFileURL(cwd).href
    await client.request('initialize', {
      processId: process.pid,
      rootUri: folder,
      workspaceFolders: [{ uri: folder, name: 'a' }],
      capabilities: { textDocument: { publishDiagnostics: {}, synchronization: {} }, workspace: {} },
    })
    const first = diagnosed()
    client.notify('initialized', {})
    client.notify('textDocument/didOpen', {
      textDocument: { uri, languageId: file.split('.').at(-1), version: 1, text: text + mistake },
    })
    await first
    const coldTime = performance.now() - start
    const times: number[] = []
    for (let version = 2; version < keys + 2; version += 1) {
      const typing = performance.now()
      const next = diagnosed()
      // A comment more at the end: all that was said stays true.
      const changed = `${text}${mistake}// ${'x'.repeat(version)}\n`
      client.notify('textDocument/didChange', { textDocument: { uri, version }, contentChanges: [{ text: changed }] })
      await next
      times.push(performance.now() - typing)
    }
    return { cold: coldTime, keys: times }
  } catch (error) {
    throw new Error(`${name} gave no diagnostics: ${String(error)}`, { cause: error })
  } finally {
    clearTimeout(late)
    await client.stop()
    rmSync(cwd, { recursive: true, force: true })
  }
}

function hasMistake(params: unknown): boolean {
  return ((params as { diagnostics?: readonly unknown[] }).diagnostics?.length ?? 0) > 0
}

function toy(count: number): string {
  const text: string[] = []
  for (let at = 0; text.length < count; at += 1) {
    text.push(`journey j${at} "Journey ${at}" {`, '  phase use {')
    for (let step = 0; step < 15; step += 1) text.push(`    step s${at}x${step} "Step ${step}" via web after 3;`)
    text.push('  }', '}', '')
  }
  return `${text.join('\n')}\n`
}

function schema(count: number): string {
  const text = ['datasource db {', '  provider = "postgresql"', '}', '']
  for (let at = 0; text.length < count; at += 1) {
    text.push(`model Thing${at} {`, '  id Int @id @default(autoincrement())')
    for (let field = 0; field < 15; field += 1) text.push(`  field${field} String? @default("a")`)
    text.push('}', '')
  }
  return `${text.join('\n')}\n`
}

function architecture(count: number): string {
  const text = ['specification {', '  element system', '}', 'model {']
  for (let at = 0; text.length < count - 3; at += 1) {
    text.push(`  system${at} = system "System ${at}" {`, `    description "What system ${at} does"`, '  }')
  }
  text.push('}', '')
  return `${text.join('\n')}\n`
}

function sizeOf(file: string): string {
  const bytes = readFileSync(join(root, 'packages/server/dist', file))
  const { size } = statSync(join(root, 'packages/server/dist', file))
  return `${Math.round(size / 1_000)} KB (${Math.round(gzipSync(bytes).length / 1_000)} KB gzipped)`
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[numbers.length >> 1]!
}
