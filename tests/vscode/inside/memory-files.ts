/** Files that are on no disk, as those of a repository that is only looked at. They cannot be searched. */
import * as vscode from 'vscode'

/** Makes these files, texts by path, the ones of a scheme. */
export function provideFiles(scheme: string, files: Readonly<Record<string, string>>): vscode.Disposable {
  const bytesOf = ({ path }: vscode.Uri): Uint8Array | undefined => {
    const text = files[path]
    return text === undefined ? undefined : new TextEncoder().encode(text)
  }
  const namesIn = ({ path }: vscode.Uri): readonly [string, vscode.FileType][] => {
    const prefix = path.endsWith('/') ? path : `${path}/`
    const below = Object.keys(files).filter((it) => it.startsWith(prefix))
    const entries = below.map((it) => it.slice(prefix.length).split('/'))
    return entries.map(([name = '', ...more]) => [
      name,
      more.length > 0 ? vscode.FileType.Directory : vscode.FileType.File,
    ])
  }
  const missing = (uri: vscode.Uri): never => {
    throw vscode.FileSystemError.FileNotFound(uri)
  }
  const changes = new vscode.EventEmitter<vscode.FileChangeEvent[]>()
  const provider: vscode.FileSystemProvider = {
    onDidChangeFile: changes.event,
    watch: () => new vscode.Disposable(() => {}),
    stat(uri) {
      const bytes = bytesOf(uri)
      if (!bytes && namesIn(uri).length === 0) return missing(uri)
      const type = bytes ? vscode.FileType.File : vscode.FileType.Directory
      return { type, ctime: 0, mtime: 0, size: bytes?.length ?? 0 }
    },
    readDirectory: (uri) => [...new Map(namesIn(uri))],
    readFile: (uri) => bytesOf(uri) ?? missing(uri),
    createDirectory: missing,
    writeFile: missing,
    delete: missing,
    rename: missing,
  }
  return vscode.workspace.registerFileSystemProvider(scheme, provider, { isReadonly: true })
}
