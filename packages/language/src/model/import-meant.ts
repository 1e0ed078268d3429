/** What was probably meant by an import whose file cannot be opened. */
import { isImportPath } from './import-path.ts'
import { mostCandidates, nearest } from './nearest.ts'
import type { Workspace } from './workspace.ts'

/**
 * The path that a text means although it does not look like one: `./people.journey` for `people.journey` and for `people`.
 * Undefined when it looks like a path already, and when no such file can be opened.
 */
export function pathInForm(path: string, from: string, workspace: Workspace): string | undefined {
  if (path === '' || isImportPath(path)) return undefined
  const slashes = path.replaceAll('\\', '/')
  const relative = /^\.{1,2}\//.test(slashes) ? slashes : `./${slashes}`
  return [relative, `${relative}.journey`].find((it) => isImportPath(it) && workspace.open(it, from) !== undefined)
}

/**
 * The path of a file in the folder that a path names, with a name so near that it was probably meant. Undefined when there
 * is none, and where nobody knows which files there are.
 */
export function pathNearby(path: string, from: string, workspace: Workspace): string | undefined {
  if (!workspace.files || !isImportPath(path)) return undefined
  const folder = path.slice(0, path.lastIndexOf('/') + 1)
  const names = new Set<string>()
  for (const { uri } of workspace.files()) {
    names.add(fileName(uri))
    if (names.size > mostCandidates) return undefined
  }
  for (let tries = 0; tries < mostTries; tries += 1) {
    const near = nearest(path.slice(folder.length), [...names])
    if (near === undefined) return undefined
    const found = `${folder}${near}`
    const opened = isImportPath(found) ? workspace.open(found, from) : undefined
    // A file that imports itself is no help.
    if (opened && opened.uri !== from) return found
    // It lies in another folder; one that is less near may lie in this one.
    names.delete(near)
  }
  return undefined
}

const mostTries = 10

/** The last part of a path, or of an address, in which some characters are written as numbers. */
function fileName(uri: string): string {
  const name = uri.slice(Math.max(uri.lastIndexOf('/'), uri.lastIndexOf('\\')) + 1)
  if (!/^[a-z][a-z\d+.-]+:/i.test(uri)) return name
  try {
    return decodeURIComponent(name)
  } catch {
    return name
  }
}
