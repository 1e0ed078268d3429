/** Files as the editor reads them, wherever they are. */
import * as vscode from 'vscode'

/** Larger files are not read: five million characters are at most this many bytes. */
const mostBytes = 20_000_000

/** The text of a file; undefined for what is not there, no file itself, too large or not UTF-8. */
export async function readTextFile(uri: vscode.Uri): Promise<string | undefined> {
  try {
    const { type, size } = await vscode.workspace.fs.stat(uri)
    // A link may lead anywhere.
    if (type !== vscode.FileType.File || size > mostBytes) return undefined
    const bytes = await vscode.workspace.fs.readFile(uri)
    if (bytes.length > mostBytes) return undefined
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    // Whatever the reason, a file that cannot be read is one that is not there; imports of it say so.
    return undefined
  }
}

/** Whether one of the folders between a folder and a file in it is a link, which may lead anywhere, or cannot be looked at. */
export async function isLinked(file: vscode.Uri, folder: vscode.Uri): Promise<boolean> {
  const parents = foldersBetween(file, folder)
  try {
    const stats = await Promise.all(parents.slice(0, -1).map((it) => vscode.workspace.fs.stat(it)))
    return stats.some(({ type }) => (type & vscode.FileType.SymbolicLink) !== 0)
  } catch {
    return true
  }
}

/** The folders in which a file lies, the nearest first, up to one that is the last. */
export function foldersBetween(file: vscode.Uri, last: vscode.Uri): readonly vscode.Uri[] {
  const folders: vscode.Uri[] = []
  let at = vscode.Uri.joinPath(file, '..')
  while (at.path.length > last.path.replace(/\/$/, '').length && at.path !== '/') {
    folders.push(at)
    at = vscode.Uri.joinPath(at, '..')
  }
  return [...folders, last]
}
