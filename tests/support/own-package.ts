/** Packages that only one suite needs: each has a lockfile of its own and is installed by that suite alone. */
import { spawnSync } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'
import { join } from 'node:path'

/**
 * How npm installs by a lockfile. `install` takes one that lacks the parts of packages that are for other systems, which is
 * what npm writes where the registry does not have them all; neither changes the lockfile.
 */
export type HowToInstall = 'ci' | 'install'

/** Installs such a package when it is missing or older than its lockfile. Returns its folder. */
export function installed(folder: string, how: HowToInstall = 'ci'): string {
  // npm writes its hidden lockfile last, when everything is in place.
  const stamp = join(folder, 'node_modules/.package-lock.json')
  const isFresh = existsSync(stamp) && statSync(stamp).mtimeMs >= statSync(join(folder, 'package-lock.json')).mtimeMs
  if (!isFresh) install(folder, how)
  return folder
}

function install(cwd: string, how: HowToInstall): void {
  const args = [how, '--no-save', '--loglevel=error', '--no-audit', '--no-fund']
  // npm is started the way it was started for us; where it was not, it is a script, which on Windows needs a shell.
  const npm = process.env['npm_execpath']
  const { status } = npm
    ? spawnSync(process.execPath, [npm, ...args], { cwd, stdio: 'inherit' })
    : spawnSync('npm', args, { cwd, stdio: 'inherit', shell: process.platform === 'win32' })
  if (status !== 0) throw new Error(`What this suite needs could not be installed in ${cwd}.`)
}
