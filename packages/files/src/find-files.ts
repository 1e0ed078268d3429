import { statSync, type Stats } from 'node:fs'
import { relative, resolve, sep } from 'node:path'
import type { Doc } from 'journey-lang'
import { globSync, isDynamicPattern } from 'tinyglobby'
import { UnreadableFile } from './read-text-file.ts'

/** A file to look at. */
export interface FoundFile {
  readonly path: string
  /** As the caller sees it: relative to the folder of the call, with `/`. */
  readonly shown: string
  /** Whether the caller named it, rather than a folder that it is in. */
  readonly isNamed: boolean
}

/** What a call names, and what of it is not there. */
export interface FoundFiles {
  readonly files: readonly FoundFile[]
  /** One sentence each, in every language. */
  readonly missing: readonly Doc[]
}

/** Which files a folder or a glob stands for. */
export interface FileKind {
  /** What follows the last dot of their names. */
  readonly extensions: readonly string[]
  /** What they are called when there is none: “There is no … file in docs.” */
  readonly name: string
}

/** Journeys. */
export const journeyFiles: FileKind = { extensions: ['journey'], name: '.journey' }

/** Documents in Markdown, plain or with components. */
export const markdownFiles: FileKind = { extensions: ['md', 'mdx', 'markdown'], name: 'Markdown' }

/**
 * Finds the files that paths name: a file is taken as it is, a folder stands for all its files of this kind, and so does a
 * glob that names no file itself. They come in the order of how they are shown.
 */
export function findFiles(paths: readonly string[], cwd: string, kind: FileKind = journeyFiles): FoundFiles {
  const files = new Map<string, FoundFile>()
  const missing: Doc[] = []
  for (const path of paths) {
    try {
      const found = filesAt(path, cwd, kind)
      for (const it of found.paths) {
        const isNamed = found.isNamed || files.get(it)?.isNamed === true
        files.set(it, { path: it, shown: shownPath(it, cwd), isNamed })
      }
    } catch (error) {
      if (!(error instanceof UnreadableFile)) throw error
      missing.push(error.said)
    }
  }
  return { files: [...files.values()].toSorted((a, b) => (a.shown < b.shown ? -1 : 1)), missing }
}

/** How folders are searched: what is installed or linked in them is not ours. */
export const searching = {
  absolute: true,
  followSymbolicLinks: false,
  ignore: ['**/node_modules/**', '**/.git/**'],
} as const

/** A path as the caller sees it. */
export function shownPath(path: string, cwd: string): string {
  const inside = path.startsWith(cwd + sep) ? path.slice(cwd.length + 1) : relative(cwd, path)
  return (inside || '.').replaceAll(sep, '/')
}

interface FilesAt {
  readonly paths: readonly string[]
  readonly isNamed: boolean
}

function filesAt(written: string, cwd: string, kind: FileKind): FilesAt {
  const path = resolve(cwd, written)
  const stats = statsOf(path)
  if (!stats && isDynamicPattern(written)) return filesLike(written, cwd, kind)
  if (!stats) {
    throw new UnreadableFile({
      en: `There is no file or folder ${written}.`,
      nl: `Er is geen bestand of map ${written}.`,
    })
  }
  if (!stats.isDirectory()) return { paths: [path], isNamed: true }
  const found = globSync(kind.extensions.map(allOf), { ...searching, cwd: path })
  if (found.length === 0) {
    throw new UnreadableFile(
      path === cwd
        ? { en: `There is no ${kind.name} file here.`, nl: `Er is hier geen ${kind.name}-bestand.` }
        : { en: `There is no ${kind.name} file in ${written}.`, nl: `Er is geen ${kind.name}-bestand in ${written}.` },
    )
  }
  return { paths: found.map((it) => resolve(it)), isNamed: false }
}

/** What a shell would have found, had the glob not been in quotes; and the same where there is no such shell. */
function filesLike(glob: string, cwd: string, { extensions, name }: FileKind): FilesAt {
  const found = globSync(glob, { ...searching, cwd }).filter((it) => extensions.some((end) => it.endsWith(`.${end}`)))
  if (found.length === 0) {
    throw new UnreadableFile({
      en: `There is no ${name} file named like ${glob}.`,
      nl: `Er is geen ${name}-bestand met een naam als ${glob}.`,
    })
  }
  return { paths: found.map((it) => resolve(it)), isNamed: false }
}

function allOf(extension: string): string {
  return `**/*.${extension}`
}

/** Undefined for what is not there, and for what nobody may look at. */
function statsOf(path: string): Stats | undefined {
  try {
    return statSync(path)
  } catch {
    return undefined
  }
}
