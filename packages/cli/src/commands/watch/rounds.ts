/** One round of watching: looks what has changed, checks and embeds, and says what came of it. */
import { journeyFiles, markdownFiles, shownPath, type FileKind } from '@journey-lang/files'
import { visibleText, type Language } from 'journey-lang'
import { isOfKind } from '../../files/wrong-kind.ts'
import type { Io } from '../../io.ts'
import { reporters } from '../../report/reporters.ts'
import type { Change } from './changes.ts'
import { makeCheckRound, type CheckRound } from './check-round.ts'
import { makeEmbedRound, type EmbedRound } from './embed-round.ts'
import { watchWords } from './watch-words.ts'

/** What is done in a round. */
export interface RoundOptions {
  readonly embed: boolean
  /** The language of messages; as configured when undefined. */
  readonly language: Language | undefined
}

/** Makes a function that does a round, and gives what else is to be watched. Where nothing has changed it says nothing. */
export function makeRounds(
  paths: readonly string[],
  { embed, language }: RoundOptions,
  io: Io,
): () => Promise<readonly string[]> {
  const check = makeCheckRound(pathsFor(journeyFiles, paths), language, io)
  const draw = makeEmbedRound(embed ? pathsFor(markdownFiles, paths) : [], language, io)
  let isFirst = true
  let failuresBefore = ''
  return async () => {
    const start = performance.now()
    const checked = await check()
    const drawn = await draw(checked.uris)
    const told = language ?? checked.language ?? drawn.language ?? 'en'
    const failures = [...new Set([...checked.failures, ...drawn.failures])].map((it) => `${visibleText(it)}\n`).join('')
    if (!isFirst)
      tellChanges([checked, drawn].flatMap((it) => it.changes).concat(checked.configs, drawn.configs), told, io)
    const say = watchWords[told]
    if (failures !== failuresBefore) io.error(failures)
    if (failures === '' && failuresBefore !== '') io.out(`${say.readAgain}\n`)
    failuresBefore = failures
    tell(checked, drawn, told, io)
    const isSilent =
      [...drawn.written, ...drawn.problems, ...drawn.changes, ...drawn.repaired].length + checked.checked === 0
    const time = Math.round(performance.now() - start)
    if (isFirst || !isSilent) io.out(`${io.style('dim', say.done(checked.checked, drawn.written.length, time))}\n`)
    if (isFirst) io.out(`${say.watching(checked.count + drawn.count)}\n`)
    isFirst = false
    return [...checked.reads, ...drawn.reads]
  }
}

/** A file is what its name says; a folder may hold both kinds. */
function pathsFor(kind: FileKind, paths: readonly string[]): readonly string[] {
  const others = [journeyFiles, markdownFiles].filter((it) => it !== kind)
  return paths.filter((path) => !others.some((it) => isOfKind(path, it)))
}

/** A list of hundreds of files, after a change of branch, is read by nobody. */
const mostTold = 5

function tellChanges(all: readonly Change[], language: Language, io: Io): void {
  const say = watchWords[language]
  const changes = whatWasWritten(all, io)
  if (changes.length > 0) io.out('\n')
  for (const { path, kind } of changes.slice(0, mostTold))
    io.out(`${io.style('bold', visibleText(path))} ${say[kind]}\n`)
  if (changes.length > mostTold) io.out(`${say.more(changes.length - mostTold)}\n`)
}

/** A configuration is one change, however many files it is about. */
function whatWasWritten(changes: readonly Change[], io: Io): readonly Change[] {
  const written = new Map<string, Change>()
  for (const { config, ...it } of changes) {
    const change = config ? { ...config, path: shownPath(config.path, io.cwd) } : it
    written.set(change.path, change)
  }
  return [...written.values()]
}

function tell(
  { shown, same }: CheckRound,
  { written, problems, repaired }: EmbedRound,
  language: Language,
  io: Io,
): void {
  if (shown.length > 0) io.out(reporters.pretty({ files: shown, unreadable: 0, language, cwd: io.cwd }, io))
  for (const it of same) io.out(`${visibleText(it)} ${watchWords[language].same}\n`)
  for (const it of problems) io.error(it)
  for (const it of repaired) io.out(`${visibleText(it)} ${watchWords[language].repaired}\n`)
  for (const it of written) io.out(`${visibleText(it)} ${watchWords[language].written}\n`)
}
