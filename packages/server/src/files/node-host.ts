import { existsSync, lstatSync, readFileSync } from 'node:fs'
import { realpath } from 'node:fs/promises'
import { isAbsolute, relative } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { glob } from 'tinyglobby'
import { URI } from 'vscode-uri'
import { localDay, type Host } from '../host.ts'

/** A file larger than this is not even opened: five million characters are at most this many bytes. */
const mostBytes = 20_000_000
const mostFiles = 20_000

/** The files of this machine. `rulePages` is the folder with a page for each rule. */
export function nodeHost(rulePages: URL): Host {
  const hasPages = existsSync(rulePages)
  return {
    readFile: (uri) => Promise.resolve(textOf(uri)),
    findFiles: filesBelow,
    today: () => localDay(new Date()),
    rulePage: (rule) => (hasPages ? new URL(`${encodeURIComponent(rule)}.md`, rulePages).href : undefined),
  }
}

/** Waits for the disk: small files are read three times as fast that way, and whoever reads many pauses between them. */
function textOf(uri: string): string | undefined {
  const path = pathOf(uri)
  if (path === undefined) return undefined
  try {
    // A link may lead anywhere, and a pipe never ends: only a file itself is read.
    const stats = lstatSync(path, { throwIfNoEntry: false })
    if (!stats?.isFile() || stats.size > mostBytes) return undefined
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(readFileSync(path))
  } catch {
    // Whatever the reason, a file that cannot be read is one that is not there; imports of it say so.
    return undefined
  }
}

async function filesBelow(folder: string): Promise<readonly string[]> {
  const root = pathOf(folder)
  if (root === undefined) return []
  try {
    const cwd = await realpath(root)
    const found = await glob('**/*.journey', {
      cwd,
      absolute: true,
      followSymbolicLinks: false,
      ignore: ['**/node_modules/**', '**/.git/**'],
    })
    // The editor names files by the folder as it was opened, also where that is a link.
    return found.slice(0, mostFiles).flatMap((it) => {
      const inside = relative(cwd, it)
      if (inside.startsWith('..') || isAbsolute(inside)) return []
      return [URI.parse(pathToFileURL(`${root}/${inside}`).href).toString()]
    })
  } catch {
    return []
  }
}

function pathOf(uri: string): string | undefined {
  try {
    return fileURLToPath(uri)
  } catch {
    return undefined
  }
}
