import { dirname, resolve } from 'node:path'
import { shownPath } from '@journey-lang/files'
import { lint, type Language, type Model } from 'journey-lang'
import { modelsOf } from '../../files/read-models.ts'
import { readTexts } from '../../files/read-texts.ts'
import { versionOf } from '../../files/watch-files.ts'
import type { Io } from '../../io.ts'
import { checkedFile, type CheckedFile } from '../../report/checked-file.ts'
import { compactReport } from '../../report/compact.ts'
import { optionsFor } from '../check.ts'
import { changesBetween, makeConfigChanges, seenText, type Change, type SeenText } from './changes.ts'

/** What a look at all journeys found. */
export interface CheckRound {
  readonly changes: readonly Change[]
  /** The configurations that were written, and are or were wrong. */
  readonly configs: readonly Change[]
  /** The files that are checked, by where they really are. */
  readonly uris: ReadonlySet<string>
  /** How many were checked: all of them when one has changed, because each may say something about another. */
  readonly checked: number
  /** Those about which something else is said than before, and those that have changed and about which there is nothing to say. */
  readonly shown: readonly CheckedFile[]
  /** Those that have changed, and about which the same is said as before. */
  readonly same: readonly string[]
  /** One sentence for each file that cannot be read. */
  readonly failures: readonly string[]
  /** How many there are. */
  readonly count: number
  /** What they import from elsewhere, which is to be watched too. */
  readonly reads: readonly string[]
  /** In which language the project of the first of them is told about; undefined where it does not say. */
  readonly language: Language | undefined
}

interface Seen extends SeenText {
  readonly report: string
}

/** Makes a function that checks the journeys of these paths. It remembers what it saw. */
export function makeCheckRound(
  paths: readonly string[],
  language: Language | undefined,
  io: Io,
): () => Promise<CheckRound> {
  let seen = new Map<string, Seen>()
  let elsewhere = new Map<string, string>()
  const configChanges = makeConfigChanges()
  return async () => {
    const read = await readTexts(paths, { language }, io)
    const { texts, failures, missing, unread } = read
    const imported = [...elsewhere].filter(([path, version]) => versionOf(path) !== version)
    const changes = [
      ...changesBetween(seen, read),
      ...imported.map(([path]): Change => ({ path: shownPath(path, io.cwd), kind: 'changed' })),
    ]
    const uris = new Set(texts.map((it) => it.uri))
    const result = {
      changes,
      configs: configChanges(seen, read),
      uris,
      failures: failures.filter((it) => !missing.includes(it)),
      count: texts.length + unread.length,
      language: texts[0]?.config.language,
    }
    if (changes.length === 0) return { ...result, checked: 0, shown: [], same: [], reads: [] }
    const changed = new Set(changes.filter((it) => !it.config).map((it) => it.path))
    const now = new Map<string, Seen>()
    const configFiles = new Map(texts.map((it) => [it.path, it.configFile]))
    const shown: CheckedFile[] = []
    const same: string[] = []
    const versions = new Map<string, string>()
    const today = io.today()
    for (const it of modelsOf(texts, io)) {
      const lintOptions = optionsFor(it, { rule: {}, ...(language === undefined ? {} : { lang: language }) }, today)
      const file = checkedFile(it.path, it.model, lint(it.model, lintOptions))
      const report = compactReport({ files: [file], unreadable: 0, language: 'en', cwd: io.cwd })
      const isSame = seen.get(it.path)?.report === report
      if (!isSame || (changed.has(it.path) && file.findings.length === 0)) shown.push(file)
      else if (changed.has(it.path)) same.push(it.path)
      const configFile = configFiles.get(it.path)
      now.set(it.path, { ...seenText({ text: file.text, config: it.config, configFile }), report })
      for (const path of importedBy(it.model)) if (!uris.has(path)) versions.set(path, versionOf(path))
    }
    // What cannot be read now may be as it was when it can be.
    for (const path of unread) {
      const before = seen.get(path)
      if (before) now.set(path, before)
    }
    seen = now
    elsewhere = versions
    return { ...result, checked: texts.length, shown, same, reads: [...versions.keys()] }
  }
}

/** What a file imports, whether it is there or not: it may come. */
function importedBy({ uri, scope }: Model): readonly string[] {
  const paths = Array.from(scope.imports.values(), (it) => it.path)
  return paths.filter((it) => /^\.\.?\/.*\.journey$/.test(it)).map((it) => resolve(dirname(uri), it))
}
