import { markdownFiles } from '@journey-lang/files'
import type { Language } from 'journey-lang'
import { readTexts, type ReadText } from '../../files/read-texts.ts'
import { versionOf } from '../../files/watch-files.ts'
import type { Io } from '../../io.ts'
import { embedFile, type EmbedFileOptions, type Outcome } from '../embed/embed-file.ts'
import { changesBetween, makeConfigChanges, seenText, type Change, type SeenText } from './changes.ts'

/** What a look at all Markdown files found. Those without markers are none of our business. */
export interface EmbedRound {
  readonly changes: readonly Change[]
  /** The configurations that were written, and are or were wrong. */
  readonly configs: readonly Change[]
  /** The files with which nothing is wrong any more. */
  readonly repaired: readonly string[]
  /** The files that were written. */
  readonly written: readonly string[]
  /** What is wrong, where that is something else than before. */
  readonly problems: readonly string[]
  /** One sentence for each file that cannot be read. */
  readonly failures: readonly string[]
  /** How many have markers. */
  readonly count: number
  /** What they draw, which is to be watched too. */
  readonly reads: readonly string[]
  /** In which language the project of the first of them is told about; undefined where it does not say. */
  readonly language: Language | undefined
}

interface Seen extends SeenText {
  readonly outcome: Outcome
  readonly problems: string
  /** What was drawn, and in which version. */
  readonly reads: ReadonlyMap<string, string>
}

/**
 * Makes a function that embeds into the Markdown files of these paths. It remembers what it saw, and what it wrote. It is told
 * which journeys are checked, by where they really are: what is wrong in those is said already.
 */
export function makeEmbedRound(
  paths: readonly string[],
  language: Language | undefined,
  io: Io,
): (checked: ReadonlySet<string>) => Promise<EmbedRound> {
  const seen = new Map<string, Seen>()
  const configChanges = makeConfigChanges()
  return async (checked) => {
    const read = await readTexts(paths, { kind: markdownFiles, language }, io)
    const { texts, failures, missing } = read
    const configs = configChanges(seen, read)
    const changes = changesBetween(seen, read)
    const told = changes.filter((it) => it.kind === 'gone' && seen.get(it.path)?.outcome !== 'none')
    for (const it of changes) if (it.kind === 'gone') seen.delete(it.path)
    const written: string[] = []
    const repaired: string[] = []
    const problems: string[] = []
    const changed = new Map(changes.map((it) => [it.path, it]))
    for (const it of texts) {
      const before = seen.get(it.path)
      const change = changed.get(it.path)
      if (!change && before && !isStale(before)) continue
      const now = await embedOne(it, { language, isTold: (path) => checked.has(path) }, io)
      seen.set(it.path, now)
      if (change && now.outcome !== 'none') told.push(change)
      if (before?.outcome === 'failed' && now.outcome !== 'failed') repaired.push(it.path)
      if (now.outcome === 'changed') written.push(it.path)
      if (now.problems !== '' && (change || now.problems !== before?.problems)) problems.push(now.problems)
    }
    const ours = [...seen.values()].filter((it) => it.outcome !== 'none')
    return {
      changes: told,
      configs,
      repaired,
      written,
      problems,
      failures: failures.filter((it) => !missing.includes(it)),
      count: ours.length,
      language: texts[0]?.config.language,
      reads: [...new Set(ours.flatMap((it) => [...it.reads.keys()]))],
    }
  }
}

/** What could not be drawn may be there by now. */
function isStale({ outcome, reads }: Seen): boolean {
  return outcome === 'failed' || [...reads].some(([path, version]) => versionOf(path) !== version)
}

async function embedOne(file: ReadText, options: Omit<EmbedFileOptions, 'mode'>, io: Io): Promise<Seen> {
  let problems = ''
  const quiet = { ...io, error: (text: string) => void (problems += text) }
  const { outcome, text, files } = await embedFile(file, { mode: 'write', ...options }, quiet)
  const reads = new Map(files.map((it) => [it, versionOf(it)]))
  return { ...seenText({ ...file, text }), outcome, problems, reads }
}
