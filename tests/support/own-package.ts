import { execFileSync } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** Installs what only one suite needs, when it is missing or older than its lockfile. Returns the folder. */
export function installed(folder: string): string {
  const stamp = join(folder, 'node_modules/.package-lock.json')
  const lockfile = join(folder, 'package-lock.json')
  if (!existsSync(stamp) || statSync(stamp).mtimeMs < statSync(lockfile).mtimeMs) {
    execFileSync('npm', ['ci', '--loglevel=error'], { cwd: folder, shell: process.platform === 'win32' })
  }
  return folder
}
