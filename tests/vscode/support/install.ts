/** A real VS Code, which comes as a server with a package of npm: the newest, and the oldest that the extension supports. */
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { installed } from '../../support/own-package.ts'

/** Which VS Code. */
export type Version = 'newest' | 'floor'

/** Where the programs of a VS Code are. */
export interface InstalledVsCode {
  /** The Node.js that its extensions run in. */
  readonly node: string
  /** The server itself, without what the package puts around it. */
  readonly server: string
}

const folders: Readonly<Record<Version, string>> = { newest: '../code-server', floor: '../code-server-floor' }

/** Installs a VS Code where that was not done yet. */
export function installVsCode(version: Version): InstalledVsCode {
  const folder = installed(fileURLToPath(new URL(folders[version], import.meta.url)))
  const inner = join(folder, 'node_modules/code-server/lib/vscode')
  const lockfile = createHash('sha256')
    .update(readFileSync(join(folder, 'package-lock.json')))
    .digest('hex')
  const stamp = join(folder, 'node_modules', `.vscode-${lockfile.slice(0, 16)}`)
  if (!existsSync(stamp)) {
    // Nothing is compiled: what is native in it comes ready, or is not needed. Its lockfile is read by `install` only.
    npm(['install', '--omit=dev', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], inner)
    writeFileSync(stamp, '')
  }
  return { node: join(folder, 'node_modules/node/bin/node'), server: join(inner, 'out/server-main.js') }
}

function npm(args: readonly string[], cwd: string): void {
  // npm is started the way it was started for us.
  const path = process.env['npm_execpath']
  const { status } = path
    ? spawnSync(process.execPath, [path, ...args], { cwd, stdio: 'inherit' })
    : spawnSync('npm', args, { cwd, stdio: 'inherit', shell: process.platform === 'win32' })
  if (status !== 0) throw new Error(`VS Code could not be installed in ${cwd}.`)
}
