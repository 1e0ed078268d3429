/** Opens imported files. Only `.journey` files below the root are ever opened, whatever an import says. */
import { lstatSync, readFileSync, realpathSync } from 'node:fs'
import { dirname, isAbsolute, relative, resolve, sep } from 'node:path'
import { isImportPath, parse, type Tree, type Workspace, type WorkspaceFile } from 'journey-lang'
import { globSync } from 'tinyglobby'
import { searching } from './find-files.ts'
import { decode, mostBytes } from './read-text-file.ts'

/** The files below a folder. */
export interface DiskWorkspace extends Workspace {
  /** The tree of a file that was read already; the one that an import of it got, if there is one. */
  readonly treeOf: (uri: string, text: string) => Tree
}

/**
 * Makes the workspace of files below a folder. Each file is read once. A folder that is not there has no files.
 * @param shown what the folder is called where somebody is told that a file would lie outside of it; nobody is when unsaid
 */
export function diskWorkspace(root: string, shown?: string): DiskWorkspace {
  const files = new Map<string, WorkspaceFile | undefined>()
  const realRoot = realPathOf(root)
  const openAt = (path: string): WorkspaceFile | undefined => {
    if (!files.has(path)) files.set(path, realRoot === undefined ? undefined : readBelow(path, realRoot))
    return files.get(path)
  }
  return {
    open(path, from) {
      const target = allowedPath(path, from)
      return target === undefined ? undefined : openAt(target)
    },
    outside(path, from) {
      const target = allowedPath(path, from)
      if (shown === undefined || realRoot === undefined || target === undefined) return undefined
      return isBelow(realPathOf(target) ?? target, realRoot) ? undefined : shown
    },
    files() {
      if (realRoot !== undefined) {
        for (const it of globSync('**/*.journey', { ...searching, cwd: realRoot })) openAt(resolve(it))
      }
      return [...files.values()].filter((it) => it !== undefined)
    },
    treeOf(uri, text) {
      const known = files.get(uri)
      return known?.tree.text === text ? known.tree : parse(text)
    },
  }
}

function allowedPath(path: string, from: string): string | undefined {
  return isImportPath(path) ? resolve(dirname(from), path) : undefined
}

function realPathOf(path: string): string | undefined {
  try {
    return realpathSync(path)
  } catch {
    return undefined
  }
}

/** Whether a path is a folder or lies in it, both as they really are. */
export function isBelow(path: string, folder: string): boolean {
  const inside = relative(folder, path)
  return inside !== '..' && !inside.startsWith(`..${sep}`) && !isAbsolute(inside)
}

function readBelow(path: string, root: string): WorkspaceFile | undefined {
  try {
    const uri = realpathSync(path)
    if (!isBelow(uri, root)) return undefined
    const stats = lstatSync(uri)
    if (!stats.isFile() || stats.size > mostBytes) return undefined
    return { uri, tree: parse(decode(readFileSync(uri), path)) }
  } catch {
    // Whatever the reason, an import that cannot be opened is one finding at the import, not a failure of the call.
    return undefined
  }
}
