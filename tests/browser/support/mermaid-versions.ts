import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** A build of Mermaid that the pictures are tried in. */
export interface MermaidBuild {
  readonly version: string
  /** A script that sets the global `mermaid`. */
  readonly path: string
}

/** The version that we draw with ourselves. */
export function newestMermaid(): MermaidBuild {
  return build(new URL('../../../node_modules/mermaid/', import.meta.url))
}

/** Versions that hosts of documents still run. Installs them when that has not been done since they were last changed. */
export function olderMermaids(): readonly MermaidBuild[] {
  if (isStale()) install()
  return ['mermaid-11.17', 'mermaid-11.4'].map((it) => build(new URL(`node_modules/${it}/`, folder)))
}

/** They are a package of their own, so that only those who run this suite have to load them. */
const folder = new URL('../../mermaid-versions/', import.meta.url)

function build(home: URL): MermaidBuild {
  const { version } = JSON.parse(readFileSync(new URL('package.json', home), 'utf8')) as { version: string }
  return { version, path: fileURLToPath(new URL('dist/mermaid.min.js', home)) }
}

/** npm writes its hidden lockfile last, when everything is in place. */
function isStale(): boolean {
  const installed = new URL('node_modules/.package-lock.json', folder)
  return !existsSync(installed) || statSync(installed).mtimeMs < statSync(new URL('package-lock.json', folder)).mtimeMs
}

function install(): void {
  const ci = ['ci', '--loglevel=error', '--no-audit', '--no-fund']
  const [cwd, stdio] = [fileURLToPath(folder), 'inherit'] as const
  // npm is started the way it was started for us; where it was not, it is a script, which on Windows needs a shell.
  const npm = process.env['npm_execpath']
  const { status } = npm
    ? spawnSync(process.execPath, [npm, ...ci], { cwd, stdio })
    : spawnSync('npm', ci, { cwd, stdio, shell: process.platform === 'win32' })
  if (status !== 0) throw new Error('The older versions of Mermaid could not be installed in tests/mermaid-versions.')
}
