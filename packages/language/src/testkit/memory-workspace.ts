import { isImportPath } from '../model/import-path.ts'
import type { Workspace } from '../model/workspace.ts'
import { parse } from '../syntax/parse.ts'

/** A workspace of files in memory, in one folder; `./x.journey` opens the file `x.journey`, and a file opens itself by its name. */
export function memoryWorkspace(files: Readonly<Record<string, string>>): Workspace {
  const trees = new Map(Object.entries(files).map(([uri, text]) => [uri, parse(text)]))
  return {
    open(path, from) {
      if (path !== from && !isImportPath(path)) return undefined
      const uri = path.replace(/^\.\//, '')
      const tree = trees.get(uri)
      return tree && { uri, tree }
    },
    files: () => Array.from(trees, ([uri, tree]) => ({ uri, tree })),
  }
}
