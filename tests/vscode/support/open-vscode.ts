/** A window of a real VS Code with the extension in it, on a folder of its own. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright-core'
import { launchChromium } from '../../browser/support/chromium.ts'
import type { Version } from './install.ts'
import { startServer } from './vscode-server.ts'

/** Where the extension runs: in a process of Node.js, or in a worker of the browser. */
export type HostKind = 'node' | 'web'

/** What is opened. */
export interface OpenOptions {
  readonly host: HostKind
  readonly version: Version
  /** The folder: texts by path. */
  readonly files: Readonly<Record<string, string>>
  /** Addresses of more folders. */
  readonly moreFolders?: readonly string[]
  /** Of these files, those that are opened at once. */
  readonly open?: readonly string[]
  readonly settings?: Readonly<Record<string, unknown>>
  /** The package to install; without one the extension runs as it lies in the tree, bundled. */
  readonly vsix?: string
  /** A script to run inside of the extension host; see `runInside`. */
  readonly inside?: string
  readonly env?: Readonly<Record<string, string>>
  /** Called before the window is opened. */
  readonly prepare?: (page: Page) => Promise<void>
}

/** A window. */
export interface VsCodeWindow {
  readonly page: Page
  /** Where the files are on this machine. */
  readonly folder: string
  /** Runs a command by the title that the command palette shows for it. */
  readonly run: (title: string) => Promise<void>
  /** Addresses on other machines that were asked for; there may be none. */
  readonly requestsElsewhere: readonly string[]
  /** What was written to the console as an error, with the address of who wrote it, or thrown. */
  readonly errors: readonly string[]
  /** What the server wrote. */
  readonly log: () => string
  readonly close: () => Promise<void>
}

/** The id of the extension. */
export const extensionId = 'journey-lang.journey-lang-vscode'

/** Where it lies in the tree. */
export const extensionFolder = fileURLToPath(new URL('../../../extension', import.meta.url))

/** Opens a window. Installs what is missing, so that the first time takes minutes. */
export async function openVsCode(options: OpenOptions): Promise<VsCodeWindow> {
  const { host, version, files, moreFolders = [], open = [], settings = {}, vsix, inside, env = {}, prepare } = options
  const folder = writeFolder(files)
  // The same window runs the other of the two programs of the extension when it is told so.
  const kind = host === 'web' ? { 'remote.extensionKind': { [extensionId]: ['web'] } } : {}
  const server = await startServer({ version, vsix, env, settings: { ...kind, ...settings } })
  const browser = await launchChromium().catch(async (error: unknown) => {
    await server.stop()
    throw error
  })
  const close = async (): Promise<void> => {
    await browser.close().catch(() => {})
    await server.stop()
    rmSync(folder, { recursive: true, force: true })
  }
  try {
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 } })
    const page = await context.newPage()
    const requestsElsewhere: string[] = []
    const errors: string[] = []
    page.on('request', (it) => {
      if (isElsewhere(it.url())) requestsElsewhere.push(it.url())
    })
    page.on('console', (it) => {
      if (it.type() === 'error') errors.push(`${it.text()} (${it.location().url})`)
    })
    page.on('pageerror', (it) => errors.push(String(it)))
    await prepare?.(page)
    const remote = (path: string): string => `vscode-remote://127.0.0.1:${server.port}${path}`
    const payload = [
      ...open.map((it) => ['openFile', remote(join(folder, it))]),
      ...(vsix === undefined ? [['extensionDevelopmentPath', remote(extensionFolder)]] : []),
      ...(inside === undefined ? [] : [['extensionTestsPath', remote(inside)]]),
    ]
    const address = new URL(`http://127.0.0.1:${server.port}/`)
    if (moreFolders.length === 0) address.searchParams.set('folder', folder)
    else address.searchParams.set('workspace', writeWorkspace(folder, moreFolders))
    address.searchParams.set('payload', JSON.stringify(payload))
    await page.goto(address.href)
    const run = (title: string): Promise<void> => runCommand(page, title)
    return { page, folder, run, requestsElsewhere, errors, log: server.log, close }
  } catch (error) {
    await close()
    throw error
  }
}

function writeFolder(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'journey-folder-'))
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), text)
  }
  return folder
}

/** Gives the path of a file that names all folders of a window. */
function writeWorkspace(folder: string, more: readonly string[]): string {
  const path = join(folder, 'all.code-workspace')
  writeFileSync(path, JSON.stringify({ folders: [{ path: '.' }, ...more.map((uri) => ({ uri }))] }))
  return path
}

/** What a webview loads seems to be elsewhere, and is answered inside of the page. */
function isElsewhere(address: string): boolean {
  const { protocol, hostname } = new URL(address)
  if (!/^(?:https?|wss?):$/.test(protocol)) return false
  return hostname !== '127.0.0.1' && hostname !== 'localhost' && !hostname.endsWith('.vscode-resource.vscode-cdn.net')
}

async function runCommand(page: Page, title: string): Promise<void> {
  const input = page.locator('.quick-input-widget input[type=text]')
  const row = page.locator('.quick-input-list .monaco-list-row', { hasText: title }).first()
  for (let tries = 1; ; tries += 1) {
    await page.keyboard.press('F1')
    try {
      // A key is lost while a page in the window is loaded, and a list while something else takes the keyboard.
      await input.fill(`>${title}`, { timeout: 5000 })
      await row.waitFor({ timeout: 5000 })
      break
    } catch (error) {
      if (tries === 3) throw error
    }
  }
  await page.keyboard.press('Enter')
}
