/** VS Code as a server on this machine, with all that it writes in one folder of its own. */
import { spawn, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { installVsCode, type Version } from './install.ts'

/** How a server is started. */
export interface ServerOptions {
  readonly version: Version
  readonly settings: Readonly<Record<string, unknown>>
  /** A package to install. */
  readonly vsix?: string | undefined
  readonly env: Readonly<Record<string, string>>
}

/** A server that runs. */
export interface VsCodeServer {
  readonly port: number
  /** What it wrote so far. */
  readonly log: () => string
  readonly stop: () => Promise<void>
}

/** A quiet window, and nothing that would ask another machine for something. */
const calm = {
  'telemetry.telemetryLevel': 'off',
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.enableExperiments': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.reduceMotion': 'on',
  'workbench.welcomePage.experimentalOnboarding': false,
  'chat.disableAIFeatures': true,
  'git.enabled': false,
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
  'security.workspace.trust.enabled': false,
  'editor.hover.delay': 100,
  'editor.cursorBlinking': 'solid',
}

/** Starts a server, and waits until it answers. */
export async function startServer({ version, settings, vsix, env }: ServerOptions): Promise<VsCodeServer> {
  const { node, server } = installVsCode(version)
  const home = mkdtempSync(join(tmpdir(), 'journey-vscode-'))
  const user = join(home, 'data/User')
  mkdirSync(user, { recursive: true })
  writeFileSync(join(user, 'settings.json'), JSON.stringify({ ...calm, ...settings }))
  const places = [
    '--server-data-dir',
    home,
    '--user-data-dir',
    join(home, 'data'),
    '--extensions-dir',
    join(home, 'ext'),
  ]
  const program = [server, '--accept-server-license-terms', ...places]
  const ownEnv = {
    ...withoutNpm(process.env),
    ...env,
    HOME: home,
    TMPDIR: home,
    XDG_RUNTIME_DIR: home,
    // Without it the gallery of extensions is asked for updates.
    EXTENSIONS_GALLERY: '{}',
  }
  if (vsix !== undefined) {
    const { status, stderr } = spawnSync(node, [...program, '--install-extension', vsix], {
      env: ownEnv,
      encoding: 'utf8',
    })
    if (status !== 0) throw new Error(`${vsix} could not be installed: ${stderr}`)
  }
  const port = await freePort()
  const address = ['--host', '127.0.0.1', '--port', String(port), '--without-connection-token']
  // The last one lets the address of a window name an extension that is being developed, and its tests.
  const ways = ['--telemetry-level', 'off', '--disable-workspace-trust', '--enable-smoke-test-driver']
  const child = spawn(node, [...program, ...address, ...ways], {
    env: ownEnv,
    stdio: ['ignore', 'pipe', 'pipe'],
    // A group of its own, so that all that it starts ends with it.
    detached: true,
  })
  let log = ''
  for (const it of [child.stdout, child.stderr]) it.on('data', (text: Buffer) => (log += text.toString()))
  const exited = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const kill = (): void => endGroup(child.pid)
  process.once('exit', kill)
  const stop = async (): Promise<void> => {
    child.kill('SIGTERM')
    await Promise.race([exited, pause(8000)])
    kill()
    process.off('exit', kill)
    rmSync(home, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 })
  }
  try {
    await answering(port, () => child.exitCode === null)
  } catch (error) {
    await stop()
    throw new Error(`VS Code did not start.\n${log}`, { cause: error })
  }
  return { port, log: () => log, stop }
}

/** What npm says to its scripts means something to VS Code as well. */
function withoutNpm(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const isOurs = (name: string): boolean => !/^(?:npm_|VITEST|NODE_OPTIONS$|NODE_V8_COVERAGE$)/.test(name)
  return Object.fromEntries(Object.entries(env).filter(([name]) => isOurs(name)))
}

function endGroup(pid: number | undefined): void {
  if (pid === undefined) return
  try {
    process.kill(-pid, 'SIGKILL')
  } catch {
    // Nobody is left.
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}

async function answering(port: number, isAlive: () => boolean): Promise<void> {
  for (let tries = 0; tries < 300 && isAlive(); tries += 1) {
    try {
      const { ok } = await fetch(`http://127.0.0.1:${port}/version`)
      if (ok) return
    } catch {
      // Not yet.
    }
    await pause(100)
  }
  throw new Error('It does not answer.')
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds).unref())
}
