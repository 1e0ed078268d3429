/** Which file a text in an import names. */
import { isImportPath } from 'journey-lang'
import { URI, Utils } from 'vscode-uri'

/** The one spelling of a uri under which a file is known: `%3A`, a drive in capitals and the like are the same file. */
export function canonicalUri(uri: string): string {
  try {
    return URI.parse(uri).toString()
  } catch {
    return uri
  }
}

/** The uri of the file that an import names; undefined for a path that no import may have, and where there are no folders. */
export function importedUri(path: string, from: string): string | undefined {
  if (!isImportPath(path)) return undefined
  const base = parsed(from)
  // What was never saved lies in no folder.
  if (!base?.path.startsWith('/')) return undefined
  return written(Utils.resolvePath(Utils.dirname(base), path))
}

/** How a file imports another one; undefined when they lie on different drives or hosts. */
export function importPath(from: string, to: string): string | undefined {
  const [source, target] = [parsed(from), parsed(to)]
  if (!source || !target) return undefined
  if (source.scheme !== target.scheme || source.authority !== target.authority) return undefined
  if (!source.path.startsWith('/') || !target.path.startsWith('/')) return undefined
  const folders = source.path.split('/').slice(1, -1)
  const parts = target.path.split('/').slice(1)
  let same = 0
  while (same < folders.length && same < parts.length - 1 && folders[same] === parts[same]) same += 1
  const up = folders.slice(same).map(() => '..')
  const path = [...(up.length === 0 ? ['.'] : up), ...parts.slice(same)].join('/')
  return isImportPath(path) && importedUri(path, from) === target.toString() ? path : undefined
}

/** Undefined for what is no uri. */
function parsed(uri: string): URI | undefined {
  try {
    const found = URI.parse(uri)
    return written(found) === undefined ? undefined : found
  } catch {
    return undefined
  }
}

/** Undefined for half a pair of surrogates, which no uri can hold. */
function written(uri: URI): string | undefined {
  try {
    return uri.toString()
  } catch {
    return undefined
  }
}
