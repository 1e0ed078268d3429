/** Runs the command line in this process, in a folder of its own with the files that a test brings. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'
import { main, type ExitCode, type Io } from '../../src/index.ts'

export interface Outcome {
  readonly code: ExitCode
  readonly out: string
  readonly error: string
  /** The folder with the files of the test. */
  readonly folder: string
}

export interface Call {
  readonly files?: Readonly<Record<string, string | Uint8Array>>
  /** In which folder below that of the files the call is made; in that itself when unsaid. */
  readonly from?: string
  readonly input?: string | Uint8Array
  /** What the person at the terminal answers; nobody is there without it. */
  readonly answer?: string
  /** The environment. */
  readonly variables?: Readonly<Record<string, string>>
  /** What is done in the folder, once the files are there. */
  readonly prepare?: (folder: string) => void
}

/** Runs `journey …args`, without styles. */
export async function journey(
  args: readonly string[],
  { files = {}, from = '.', input = '', answer, variables = {}, prepare }: Call = {},
): Promise<Outcome> {
  const folder = mkdtempSync(join(tmpdir(), 'journey-cli-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), content)
  }
  prepare?.(folder)
  let out = ''
  let error = ''
  const io: Io = {
    cwd: join(folder, from),
    out: (text) => (out += text),
    error: (text) => (error += text),
    readInput: () => Promise.resolve(typeof input === 'string' ? new TextEncoder().encode(input) : input),
    ask: () => Promise.resolve(answer),
    status: () => {},
    variable: (name) => variables[name],
    today: () => '2026-11-22',
    untilAskedToEnd: (finish) => finish(),
    style: (_, text) => text,
  }
  const code = await main(args, io)
  return { code, out, error, folder }
}
