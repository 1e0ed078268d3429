/** An empty home folder in which an editor is set up with the commands of its page. */
import { execFileSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { codeBlocks } from './page.ts'
import { kill } from './program.ts'

const root = fileURLToPath(new URL('../../../', import.meta.url))

/** A home folder. */
export interface Home {
  readonly folder: string
  /** The environment of a process that lives in it. */
  readonly env: NodeJS.ProcessEnv
  /** What the commands of the page printed. */
  readonly printed: string
  /** The ids of all servers that were started in it so far. */
  readonly servers: () => readonly number[]
  /** Ends what still runs in it, and takes it away. */
  readonly remove: () => void
}

/** Makes a home and runs the commands of a section of the page in it. npm has installed the server, as far as they can tell. */
export function makeHome(heading: string): Home {
  const folder = mkdtempSync(join(tmpdir(), 'journey-editor-'))
  const [bin, list] = [join(folder, 'bin'), join(folder, 'servers')]
  mkdirSync(bin)
  writeProgram(join(bin, 'npm'), `[ "$*" = "root -g" ] && echo '${join(root, 'node_modules')}'`)
  const server = join(root, 'packages/server/bin/journey-language-server.js')
  // The shell becomes the server, so that its id is that of the server.
  writeProgram(
    join(bin, 'journey-language-server'),
    `echo $$ >> '${list}'\nexec '${process.execPath}' '${server}' "$@"`,
  )
  const path = `${bin}${delimiter}${process.env['PATH'] ?? ''}`
  const env = { HOME: folder, PATH: path, LANG: 'C.UTF-8', TERM: 'dumb' }
  const servers = (): readonly number[] =>
    existsSync(list) ? readFileSync(list, 'utf8').trim().split('\n').map(Number) : []
  return {
    folder,
    env,
    servers,
    printed: codeBlocks(heading)
      .commands.map((it) => execFileSync('sh', ['-e', '-u', '-c', it], { env, cwd: folder, encoding: 'utf8' }))
      .join(''),
    remove() {
      for (const it of servers()) kill(it)
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

function writeProgram(path: string, text: string): void {
  writeFileSync(path, `#!/bin/sh\n${text}\n`)
  chmodSync(path, 0o755)
}
