/** What has changed since the last look, by text: who wrote a file, and how often, does not matter. */
import { basename } from 'node:path'
import type { ReadText, ReadTexts } from '../../files/read-texts.ts'
import { versionOf } from '../../files/watch-files.ts'

/** A file that has changed. */
export interface Change {
  /** As the caller sees it. */
  readonly path: string
  readonly kind: 'new' | 'changed' | 'gone'
  /** The change of a configuration, when that alone is why the file counts as changed. Its path is a full one. */
  readonly config?: Change
}

/** What is remembered of a file: its text, and what its project says about it. */
export interface SeenText {
  readonly text: string
  readonly config: string
  readonly configFile: string | undefined
}

/** What to remember of a file. */
export function seenText({ text, config, configFile }: Pick<ReadText, 'text' | 'config' | 'configFile'>): SeenText {
  return { text, config: JSON.stringify(config), configFile }
}

/** The differences between what is remembered and what was read. Nobody knows what became of what could not be. */
export function changesBetween(
  seen: ReadonlyMap<string, SeenText>,
  { texts, unread }: Pick<ReadTexts, 'texts' | 'unread'>,
): readonly Change[] {
  const there = new Set([...texts.map((it) => it.path), ...unread])
  const gone = [...seen.keys()].filter((it) => !there.has(it))
  return [
    ...gone.map((path): Change => ({ path, kind: 'gone' })),
    ...texts.flatMap((it): readonly Change[] => {
      const before = seen.get(it.path)
      const now = seenText(it)
      if (!before) return [{ path: it.path, kind: 'new' }]
      if (before.text !== now.text) return [{ path: it.path, kind: 'changed' }]
      return before.config === now.config ? [] : [{ path: it.path, kind: 'changed', ...configChange(before, now) }]
    }),
  ]
}

/** What became of the file that says something else now, or nothing any more. */
function configChange(before: SeenText, now: SeenText): { readonly config?: Change } {
  const path = now.configFile ?? before.configFile
  if (path === undefined) return {}
  if (now.configFile === undefined) return { config: { path, kind: 'gone' } }
  return { config: { path, kind: before.configFile === path || isOlder(path) ? 'changed' : 'new' } }
}

/** Remembers which configurations are wrong, and tells which of them were written since: what is read tells nothing of them. */
export function makeConfigChanges(): (
  seen: ReadonlyMap<string, SeenText>,
  read: Pick<ReadTexts, 'wrongConfigs'>,
) => readonly Change[] {
  let before = new Map<string, string>()
  return (seen, { wrongConfigs }) => {
    const known = new Set([...before.keys(), ...Array.from(seen.values(), (it) => it.configFile)])
    const changes = [...new Set([...before.keys(), ...wrongConfigs])].flatMap((path): readonly Change[] => {
      const version = versionOf(path)
      if (before.get(path) === version) return []
      const kind = version === '' ? 'gone' : known.has(path) || isOlder(path) ? 'changed' : 'new'
      return [{ path, kind, config: { path, kind } }]
    })
    before = new Map(wrongConfigs.map((it) => [it, versionOf(it)]))
    return changes
  }
}

/** Of a package.json it only says that we are spoken of in it since then. */
function isOlder(path: string): boolean {
  return basename(path) === 'package.json'
}
