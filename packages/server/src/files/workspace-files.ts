/** The files that nobody has open: found once, read, and read again when they change. */
import { bind, isImportPath, parse } from 'journey-lang'
import { canonicalUri, importedUri, type SourceText } from '@journey-lang/service'
import type { Host } from '../host.ts'

/** The files of the folders of a workspace. */
export interface WorkspaceFiles {
  /** By canonical uri; a new map whenever something changed. */
  readonly sources: () => ReadonlyMap<string, SourceText>
  /** Whether all folders were searched to the end. */
  readonly isComplete: () => boolean
  /** Looks through these folders, in place of those before. Gives the number of files. `step` hears how far it is, 0…1. */
  readonly index: (folders: readonly string[], step?: (done: number) => void) => Promise<number>
  /** Reads files again that changed, came or went; of a folder, all that is in it. */
  readonly refresh: (uris: readonly string[]) => Promise<void>
  /** What is being read again now: another promise whenever something more is. */
  readonly reading: () => Promise<void>
  /** Reads what a file imports that lies in no folder of the workspace, and what that imports; below its own folder only. */
  readonly readImports: (uri: string, text: string) => Promise<void>
}

/** So many files are read at a time. */
const together = 32

/** Makes an empty index. `changed` is called whenever what is known is another. */
export function makeWorkspaceFiles(host: Host, changed: () => void): WorkspaceFiles {
  let sources: ReadonlyMap<string, SourceText> = new Map()
  let folders: readonly string[] = []
  let complete = false
  let refreshing: Promise<void> = Promise.resolve()
  /** The texts whose imports were read, by uri. */
  const importsRead = new Map<string, string>()
  /** What began before the folders changed is no longer wanted. */
  let era = 0
  /** Disks answer in any order: what was asked for last is the truth. */
  let lastRead = 0
  const readAt = new Map<string, number>()

  const hold = (texts: readonly (readonly [string, string | undefined])[]): void => {
    const next = new Map(sources)
    let isOther = false
    for (const [uri, text] of texts) {
      if (text === next.get(uri)?.text) continue
      isOther = true
      if (text === undefined) next.delete(uri)
      else next.set(uri, { text, version: null })
    }
    if (!isOther) return
    sources = next
    changed()
  }
  const read = async (uris: readonly string[], step: (done: number) => void = () => {}): Promise<void> => {
    const now = era
    for (let at = 0; at < uris.length; at += together) {
      const some = uris.slice(at, at + together)
      lastRead += 1
      const asked = lastRead
      const texts = await Promise.all(some.map(async (uri) => [uri, await host.readFile(uri)] as const))
      if (now !== era) return
      const newest = texts.filter(([uri]) => (readAt.get(uri) ?? 0) < asked)
      for (const [uri] of newest) readAt.set(uri, asked)
      hold(newest)
      step(Math.min(1, (at + together) / uris.length))
      // Whoever types comes first.
      if (at + together < uris.length) await new Promise((resolve) => setTimeout(resolve, 0))
      if (now !== era) return
    }
  }
  const isInside = (uri: string): boolean => folders.some((it) => uri.startsWith(asFolder(it)))

  return {
    sources: () => sources,
    isComplete: () => complete,
    async index(wanted, step) {
      era += 1
      const now = era
      folders = wanted.map(canonicalUri)
      complete = false
      const found = await Promise.all(folders.map((it) => host.findFiles(it)))
      if (now !== era) return 0
      const uris = [...new Set(found.flat().map(canonicalUri))]
      const there = new Set(uris)
      hold([...sources.keys()].filter((it) => !there.has(it)).map((it) => [it, undefined]))
      importsRead.clear()
      for (const it of readAt.keys()) if (!there.has(it)) readAt.delete(it)
      await read(uris, step)
      if (now !== era) return 0
      complete = folders.length > 0
      changed()
      return uris.length
    },
    refresh(uris) {
      const wanted = new Set<string>()
      for (const it of uris.map(canonicalUri)) {
        if (it.endsWith('.journey')) wanted.add(it)
        else for (const known of sources.keys()) if (known.startsWith(asFolder(it))) wanted.add(known)
      }
      const reading = read([...wanted].filter((it) => isInside(it) || sources.has(it)))
      refreshing = Promise.all([refreshing, reading]).then(() => {})
      return reading
    },
    reading: () => refreshing,
    async readImports(uri, text) {
      const home = canonicalUri(uri)
      if (isInside(home) || importsRead.get(home) === text) return
      importsRead.set(home, text)
      const folder = home.slice(0, home.lastIndexOf('/') + 1)
      const seen = new Set([home])
      const waiting: (readonly [string, string])[] = [[home, text]]
      for (let at = 0; at < waiting.length; at += 1) {
        const [from, content] = waiting[at]!
        const targets = importsOf(content)
          .flatMap((it) => importedUri(it, from) ?? [])
          .filter((it) => it.startsWith(folder) && !seen.has(it))
        for (const it of targets) seen.add(it)
        await read(targets)
        for (const it of targets) {
          const found = sources.get(it)
          if (found) waiting.push([it, found.text])
        }
      }
    },
  }
}

/** The paths that a text imports. Texts without the word are not looked at any further. */
function importsOf(text: string): readonly string[] {
  if (!text.includes('import')) return []
  const paths = Array.from(bind(parse(text)).scope.imports.values(), (it) => it.path)
  return [...new Set(paths)].filter(isImportPath)
}

function asFolder(uri: string): string {
  return uri.endsWith('/') ? uri : `${uri}/`
}
