/** Files as the editor sees them, for a server that is not beside them: in a browser, and for folders that are on no disk. */
import * as vscode from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'
import { readTextFile } from '../reading/text-file.ts'

const mostFiles = 20_000
const mostFolders = 5_000

/** So long a search may take, in milliseconds: the server waits for an answer three times as long. */
const patience = 3_000

const leftOut = new Set(['node_modules', '.git'])

/** Where the server gets its files from: from the disk beside it, or from us. */
export function sourceOfFiles(
  folders: readonly { readonly uri: { readonly scheme: string } }[] | undefined,
): 'disk' | 'client' {
  return folders?.some((it) => it.uri.scheme !== 'file') ? 'client' : 'disk'
}

/** Answers what the server asks about files. */
export function answerFiles(client: Pick<BaseLanguageClient, 'onRequest'>): vscode.Disposable {
  const answers = [
    client.onRequest('journey/readFile', async (params: unknown) => (await readFile(params)) ?? null),
    client.onRequest('journey/findFiles', findFiles),
  ]
  return { dispose: () => answers.forEach((it) => it.dispose()) }
}

async function readFile(params: unknown): Promise<string | undefined> {
  const uri = uriOf(params, 'uri')
  return uri && (await readTextFile(uri))
}

/** The uris of all journeys below a folder. */
async function findFiles(params: unknown): Promise<readonly string[]> {
  const folder = uriOf(params, 'folder')
  if (!folder) return []
  const found = await searched(folder)
  const files = found.length > 0 ? found : await walked(folder)
  return files.map((it) => it.toString())
}

/** Where nobody searches files of such a scheme, the editor waits for somebody who does, for ever. */
async function searched(folder: vscode.Uri): Promise<readonly vscode.Uri[]> {
  const enough = new vscode.CancellationTokenSource()
  const tooLong = new Promise<readonly vscode.Uri[]>((resolve) =>
    enough.token.onCancellationRequested(() => resolve([])),
  )
  const timer = setTimeout(() => enough.cancel(), patience)
  try {
    const pattern = new vscode.RelativePattern(folder, '**/*.journey')
    const found = vscode.workspace.findFiles(pattern, '**/{node_modules,.git}/**', mostFiles, enough.token)
    return await Promise.race([found, tooLong])
  } catch {
    return []
  } finally {
    clearTimeout(timer)
    enough.dispose()
  }
}

/** Looks into every folder by itself. */
async function walked(folder: vscode.Uri): Promise<readonly vscode.Uri[]> {
  const files: vscode.Uri[] = []
  const folders = [folder]
  for (let at = 0; at < Math.min(folders.length, mostFolders) && files.length < mostFiles; at += 1) {
    const parent = folders[at]!
    for (const [name, type] of await entriesOf(parent)) {
      if (type === vscode.FileType.Directory && !leftOut.has(name)) folders.push(vscode.Uri.joinPath(parent, name))
      if (type === vscode.FileType.File && name.endsWith('.journey')) files.push(vscode.Uri.joinPath(parent, name))
    }
  }
  return files.slice(0, mostFiles)
}

async function entriesOf(folder: vscode.Uri): Promise<readonly [string, vscode.FileType][]> {
  try {
    return await vscode.workspace.fs.readDirectory(folder)
  } catch {
    return []
  }
}

function uriOf(params: unknown, name: string): vscode.Uri | undefined {
  if (typeof params !== 'object' || params === null) return undefined
  const value = (params as Readonly<Record<string, unknown>>)[name]
  if (typeof value !== 'string') return undefined
  try {
    return vscode.Uri.parse(value, true)
  } catch {
    return undefined
  }
}
