/** Runs an editor without a screen, so that it ends whatever happens, and reads what it answers. */
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

/** A program, and what it is called with. */
export interface Program {
  readonly name: string
  readonly program: string
  readonly arguments: readonly string[]
}

/**
 * Runs an editor for at most `longest` milliseconds, and gives what it printed as JSON. Rejects with all that it said when
 * it is not there, fails, answers nothing, or does not end.
 */
export async function answerOf(
  editor: Program,
  cwd: string,
  env: NodeJS.ProcessEnv,
  longest = 90_000,
): Promise<unknown> {
  mustBeThere(editor)
  const { how, out, error } = await run(editor, cwd, env, longest)
  const line = out.split('\n').find((it) => it.startsWith('{'))
  if (how !== 'code 0' || line === undefined)
    throw new Error(`${editor.name} ended with ${how} and said:\n${out}\n${error}`)
  return JSON.parse(line)
}

/** Whether there is a process with this id. */
export function isAlive(id: number): boolean {
  try {
    return process.kill(id, 0)
  } catch {
    return false
  }
}

/** Ends a process, or a group of them for an id below zero, that may have ended already. */
export function kill(id: number): void {
  try {
    process.kill(id, 'SIGKILL')
  } catch {
    // It was quicker.
  }
}

function mustBeThere({ name, program }: Program): void {
  const folders = (process.env['PATH'] ?? '').split(delimiter)
  if (folders.some((it) => existsSync(join(it, program)))) return
  throw new Error(
    `${name} was not found. Install what this suite needs: apt-get install -y neovim emacs-nox elpa-eglot`,
  )
}

interface Ended {
  readonly how: string
  readonly out: string
  readonly error: string
}

async function run(editor: Program, cwd: string, env: NodeJS.ProcessEnv, longest: number): Promise<Ended> {
  const child = spawn(editor.program, editor.arguments, { cwd, env, detached: true, stdio: ['ignore', 'pipe', 'pipe'] })
  let [out, error] = ['', '']
  child.stdout.setEncoding('utf8').on('data', (it: string) => (out += it))
  child.stderr.setEncoding('utf8').on('data', (it: string) => (error += it))
  // It leads a group of its own, which ends with it.
  const end = (): void => (child.pid === undefined ? undefined : kill(-child.pid))
  const timer = setTimeout(end, longest)
  try {
    const how = await new Promise<string>((resolve, reject) => {
      child.once('error', reject)
      child.once('close', (code, signal) => resolve(signal ?? `code ${code}`))
    })
    return { how, out, error }
  } finally {
    clearTimeout(timer)
    end()
  }
}
