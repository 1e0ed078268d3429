import { existsSync, statSync } from 'node:fs'
import type { Command } from 'commander'
import { visibleText } from 'journey-lang'
import { markdownFiles, journeyFiles } from '@journey-lang/files'
import { configuredLanguage } from '../files/configured-language.ts'
import { isOfKind } from '../files/wrong-kind.ts'
import type { ExitCode, Io } from '../io.ts'
import { languageOption, type LanguageOptions } from './options.ts'

interface WatchOptions extends LanguageOptions {
  readonly embed: boolean
}

const more = `
Files may come and go. A journey is checked again when one that it imports has changed, and a Markdown file is written
when a journey between its markers has ("journey embed --help" says how). Ctrl+C ends it.`

/** `journey watch`: checks and embeds whenever something changes. */
export function addWatch(program: Command, io: Io, end: (code: ExitCode) => void): void {
  program
    .command('watch')
    .description('check journeys, and draw them into Markdown files, whenever one of them changes')
    .argument('[paths...]', 'files, folders or globs', ['.'])
    .option('--no-embed', 'leave Markdown files alone')
    .addOption(languageOption())
    .addHelpText('after', more)
    .action(async (paths: readonly string[], options: WatchOptions) => end(await watch(paths, options, io)))
}

async function watch(paths: readonly string[], { embed, lang }: WatchOptions, io: Io): Promise<ExitCode> {
  // Loaded here, because watching takes code that no other command needs.
  const { placeOf, UnwatchedFiles, watchFiles } = await import('../files/watch-files.ts')
  const { makeRounds } = await import('./watch/rounds.ts')
  const places = paths.map((it) => placeOf(it, io.cwd))
  const missing = paths.filter((_, index) => !existsSync(places[index] ?? ''))
  const foreign = paths.filter((it, index) => isForeign(places[index] ?? it))
  const say = words[lang ?? configuredLanguage(io) ?? 'en']
  for (const it of missing) io.error(`${visibleText(say.missing(it))}\n`)
  for (const it of foreign) io.error(`${visibleText(say.foreign(it))}\n`)
  if (missing.length + foreign.length > 0) return 2
  try {
    const watching = await watchFiles(places, makeRounds(paths, { embed, language: lang }, io))
    await Promise.race([io.untilAskedToEnd(watching.end), watching.failed])
    return 0
  } catch (error) {
    if (!(error instanceof UnwatchedFiles)) throw error
    io.error(`${error.message}\n`)
    return 2
  }
}

/** A file that is neither checked nor embedded into. */
function isForeign(path: string): boolean {
  const isFile = statSync(path, { throwIfNoEntry: false })?.isFile() === true
  return isFile && ![journeyFiles, markdownFiles].some((kind) => isOfKind(path, kind))
}

const words = {
  en: {
    missing: (path: string) => `There is no file or folder ${path}.`,
    foreign: (path: string) => `${path} is neither a .journey file nor Markdown.`,
  },
  nl: {
    missing: (path: string) => `Er is geen bestand of map ${path}.`,
    foreign: (path: string) => `${path} is geen .journey-bestand en ook geen Markdown.`,
  },
} as const
