/**
 * Makes a clone ready: installs what the lockfile says when that changed, and builds what is stale.
 * Plain JavaScript without a dependency, since it runs on whatever Node.js the caller has, before anything is installed.
 */
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const stamp = join(root, 'node_modules', '.installed-lockfile')
const node = join(root, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node')

installWhenChanged()
if (!process.argv.includes('--install-only')) build()

function installWhenChanged() {
  const lockfile = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex')
  if (existsSync(stamp) && existsSync(node) && readFileSync(stamp, 'utf8') === lockfile) return
  console.error('Installing dependencies…')
  // npm is started the way it was started for us, so that its version is the one the caller chose.
  const npm = process.env['npm_execpath']
  if (npm) run(process.execPath, [npm, 'ci', '--loglevel=error'])
  else run(process.platform === 'win32' ? 'npm.cmd' : 'npm', ['ci', '--loglevel=error'])
  writeFileSync(stamp, lockfile)
}

function build() {
  run(node, [join(root, 'node_modules', 'typescript', 'bin', 'tsc'), '-b'])
  run(node, [join(root, 'scripts', 'bundle.ts')])
}

function run(command, args) {
  const { status, error } = spawnSync(command, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] })
  if (error) console.error(error.message)
  if (status !== 0) process.exit(status ?? 1)
}
