import { stat } from 'node:fs/promises'
import { relative, resolve } from 'node:path'
import { glob } from 'tinyglobby'
import { UnreadableFile } from './read-journey-file.ts'

/** A file to look at. */
export interface FoundFile {
  readonly path: string
  /** As the caller sees it: relative to the folder of the call, with `/`. */
  readonly shown: string
}

/** What a call names, and what of it is not there. */
export interface FoundFiles {
  readonly files: readonly FoundFile[]
  /** One sentence each. */
  readonly missing: readonly string[]
}

/** Finds the files that paths name: a file is taken as it is, a folder stands for all its `.journey` files. */
export async function findFiles(paths: readonly string[], cwd: string): Promise<FoundFiles> {
  const files = new Map<string, FoundFile>()
  const missing: string[] = []
  for (const path of paths) {
    try {
      const found = await filesAt(resolve(cwd, path), path)
      for (const it of found) files.set(it, { path: it, shown: shownPath(it, cwd) })
    } catch (error) {
      if (!(error instanceof UnreadableFile)) throw error
      missing.push(error.message)
    }
  }
  return { files: [...files.values()].toSorted((a, b) => (a.shown < b.shown ? -1 : 1)), missing }
}

/** A path as the caller sees it. */
export function shownPath(path: string, cwd: string): string {
  return (relative(cwd, path) || '.').replaceAll('\\', '/')
}

async function filesAt(path: string, written: string): Promise<readonly string[]> {
  const stats = await stat(path).catch(() => undefined)
  if (!stats) throw new UnreadableFile(`There is no file or folder ${written}.`)
  if (!stats.isDirectory()) return [path]
  const found = await glob('**/*.journey', {
    cwd: path,
    absolute: true,
    followSymbolicLinks: false,
    ignore: ['**/node_modules/**', '**/.git/**'],
  })
  if (found.length === 0) throw new UnreadableFile(`There is no .journey file in ${written}.`)
  return found.map((it) => resolve(it))
}
