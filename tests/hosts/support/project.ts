/** A host of documentation in a throw-away project: a copy of its folder here, with our packages installed from tarballs. */
import { spawnSync } from 'node:child_process'
import {
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { inject } from 'vitest'
import { linkedCopy } from '../../support/linked-copy.ts'
import { installed } from '../../support/own-package.ts'
import type { OurPackage } from './pack.ts'

/** A project that can be built. */
export interface HostProject {
  readonly host: string
  readonly folder: string
  /** Puts a file into the project, in place of one that is there. The path is seen from the project. */
  readonly write: (path: string, text: string) => void
  /** Builds as its users do, by the script `build` of its package.json. */
  readonly build: (env?: Readonly<Record<string, string>>) => Build
  readonly remove: () => void
}

/** How a build ended. */
export interface Build {
  readonly status: number | null
  /** All that it printed, without colours. */
  readonly output: string
}

/** Copies the folder of a host to a temporary one and installs what it needs of ours. Prints sizes, versions and durations. */
export function makeProject(host: string, ours: readonly OurPackage[]): HostProject {
  const origin = installedHost(host)
  const folder = mkdtempSync(join(tmpdir(), `journey-host-${host}-`))
  const copied = seconds(() => copyProject(origin, folder))
  const tarballs = inject('tarballs')
  const added = seconds(() =>
    addPackages(folder, [tarballs.language, tarballs.files, ...ours.map((it) => tarballs[it])]),
  )
  console.log(`${host}: ${versions(folder).join(', ')}; copied in ${copied} s, our packages installed in ${added} s`)
  return {
    host,
    folder,
    write: (path, text) => {
      mkdirSync(dirname(join(folder, path)), { recursive: true })
      writeFileSync(join(folder, path), text)
    },
    build: (env = {}) => build(host, folder, env),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}

/** A text that every host gets, from `tests/hosts/pages`. */
export function sharedText(name: string): string {
  return readFileSync(new URL(`../pages/${name}`, import.meta.url), 'utf8')
}

function copyProject(origin: string, folder: string): void {
  cpSync(origin, folder, { recursive: true, filter: (it) => basename(it) !== 'node_modules' })
  // npm writes into its list of what is installed, and replaces all other files that it changes.
  linkedCopy(join(origin, 'node_modules'), join(folder, 'node_modules'), (name) => name === '.package-lock.json')
}

function installedHost(host: string): string {
  const origin = fileURLToPath(new URL(`../${host}`, import.meta.url))
  const took = seconds(() => installed(origin, 'install'))
  console.log(`${host}: ${Math.round(sizeOf(join(origin, 'node_modules')) / 1e6)} MB, installed in ${took} s`)
  return origin
}

/** Into the project alone: its package.json and its lockfile stay what they were. */
function addPackages(folder: string, tarballs: readonly string[]): void {
  const how = ['--no-save', '--prefer-offline', '--no-audit', '--no-fund', '--loglevel=error']
  const { status, output } = run('npm', ['install', ...how, ...tarballs], folder, {})
  if (status !== 0) throw new Error(`Our packages could not be installed in ${folder}:\n${output}`)
}

function build(host: string, folder: string, env: Readonly<Record<string, string>>): Build {
  const start = performance.now()
  const result = run('npm', ['run', 'build'], folder, env)
  const took = ((performance.now() - start) / 1000).toFixed(1)
  console.log(`${host}: ${result.status === 0 ? 'built' : 'refused'} in ${took} s`)
  return result
}

/** The program of a host is told to keep to itself: it neither counts its users nor looks for a newer version. */
const quiet = {
  ASTRO_TELEMETRY_DISABLED: '1',
  NO_COLOR: '1',
  NO_UPDATE_NOTIFIER: '1',
}

function run(program: string, args: readonly string[], cwd: string, env: Readonly<Record<string, string>>): Build {
  const { status, stdout, stderr } = spawnSync(program, args, {
    cwd,
    encoding: 'utf8',
    env: { ...withoutTests(process.env), ...quiet, ...env },
    maxBuffer: 50_000_000,
    shell: process.platform === 'win32',
  })
  // oxlint-disable-next-line no-control-regex
  return { status, output: `${stdout}${stderr}`.replace(/\u001B\[[\d;]*m/g, '') }
}

/** A build is one for production, whatever the test runner calls itself. */
function withoutTests(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const { NODE_ENV: _, VITEST: __, ...others } = env
  return others
}

/** The versions of what the project names itself, and of Mermaid, whoever brings it. */
function versions(folder: string): readonly string[] {
  const { dependencies } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    readonly dependencies: Readonly<Record<string, string>>
  }
  const mermaid = existsSync(join(folder, 'node_modules/mermaid')) ? ['mermaid'] : []
  return [...new Set([...Object.keys(dependencies), ...mermaid])].map((name) => {
    const { version } = JSON.parse(readFileSync(join(folder, 'node_modules', name, 'package.json'), 'utf8')) as {
      readonly version: string
    }
    return `${name} ${version}`
  })
}

function sizeOf(folder: string): number {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).reduce(
    (sum, it) => sum + lstatSync(join(folder, it)).size,
    0,
  )
}

function seconds(work: () => unknown): string {
  const start = performance.now()
  work()
  return ((performance.now() - start) / 1000).toFixed(1)
}
