import { markdownFiles } from '@journey-lang/files'
import type { Command } from 'commander'
import { visibleText, type Language } from 'journey-lang'
import { progress } from '../files/progress.ts'
import { readTexts, type ReadText } from '../files/read-texts.ts'
import { shellWord } from '../files/shell-word.ts'
import type { ExitCode, Io } from '../io.ts'
import type { Outcome } from './embed/embed-file.ts'
import { languageOption, type LanguageOptions } from './options.ts'

interface EmbedOptions extends LanguageOptions {
  readonly check?: boolean
}

const more = `
A block begins with <!-- journey: ./my.journey view=funnel --> and ends with <!-- /journey -->, each on a line of its
own; in MDX with {/* journey: ./my.journey */} and {/* /journey */}. The path is seen from the document, and the options
are view, journey and lang. All that stands between the two is replaced; nothing else is.
Ends with 0 when all is well, 1 when --check finds a file that would change, and 2 when the call was wrong, or a file
or a marker in it could not be read, drawn or written.`

/** `journey embed`: keeps the pictures in Markdown files what the journeys are. */
export function addEmbed(program: Command, io: Io, end: (code: ExitCode) => void): void {
  program
    .command('embed')
    .description('draw journeys into Markdown files, between their markers, and keep the pictures up to date')
    .argument('[paths...]', 'Markdown files, folders, globs, or - for standard input', ['.'])
    .option('--check', 'write nothing, and show what would change')
    .addOption(languageOption())
    .addHelpText('after', more)
    .action(async (paths: readonly string[], options: EmbedOptions) => end(await embedAll(paths, options, io)))
}

async function embedAll(paths: readonly string[], { check, lang }: EmbedOptions, io: Io): Promise<ExitCode> {
  // Loaded here, because reading Markdown takes a lot of code that no other command needs.
  const { embedFile } = await import('./embed/embed-file.ts')
  const { texts, failures, language } = await readTexts(paths, { kind: markdownFiles, language: lang }, io)
  for (const it of failures) io.error(`${visibleText(it)}\n`)
  const files = withoutTwins(texts)
  const steps = progress(files.length, io)
  const counts: Record<Outcome, number> = { none: 0, current: 0, changed: 0, failed: 0 }
  const mode = check ? 'check' : 'write'
  for (const it of files) {
    const { outcome } = await embedFile(it, { mode, language: lang }, io)
    if (outcome === 'changed' && mode === 'write' && it.path !== '-') io.out(`${visibleText(it.path)}\n`)
    counts[outcome] += 1
    steps.next()
  }
  steps.end()
  if (files.length > 0) io.error(`${summary(counts, files.length, mode, language)}\n`)
  const named = paths.filter((it) => it !== '-')
  if (check && counts.changed > 0 && named.length > 0)
    io.error(`${visibleText(words[language].cure(named.map(shellWord).join(' ')))}\n`)
  if (failures.length + counts.failed > 0) return 2
  return check && counts.changed > 0 ? 1 : 0
}

/** A file that is named twice, once through a link, is written once. */
function withoutTwins(texts: readonly ReadText[]): readonly ReadText[] {
  return [...new Map(texts.map((it) => [it.uri, it])).values()]
}

function summary(counts: Readonly<Record<Outcome, number>>, all: number, mode: 'check' | 'write', language: Language) {
  const say = words[language]
  const { none, changed, current, failed } = counts
  if (none === all) return say.none(all)
  const parts = [mode === 'check' ? say.differ(changed) : say.written(changed), say.current(current)]
  return `${say.files(all - none)}: ${[...parts, ...(failed > 0 ? [say.failed(failed)] : [])].join(', ')}.`
}

const words = {
  en: {
    none: (all: number) => `There is no marker of a journey in ${all === 1 ? 'this file' : `these ${all} files`}.`,
    files: (count: number) => `${count} ${count === 1 ? 'file' : 'files'} with journeys`,
    written: (count: number) => `${count} written`,
    differ: (count: number) => `${count} would change`,
    current: (count: number) => `${count} up to date`,
    cure: (paths: string) => `Run \`journey embed ${paths}\` to bring that up to date.`,
    failed: (count: number) => `${count} left as ${count === 1 ? 'it was' : 'they were'}`,
  },
  nl: {
    none: (all: number) =>
      `In ${all === 1 ? 'dit bestand' : `deze ${all} bestanden`} staat geen markering van een reis.`,
    files: (count: number) => `${count} ${count === 1 ? 'bestand' : 'bestanden'} met reizen`,
    written: (count: number) => `${count} geschreven`,
    differ: (count: number) => `${count} ${count === 1 ? 'zou' : 'zouden'} veranderen`,
    current: (count: number) => `${count} actueel`,
    cure: (paths: string) => `Voer \`journey embed ${paths}\` uit om dat bij te werken.`,
    failed: (count: number) => `${count} gelaten zoals ${count === 1 ? 'het was' : 'ze waren'}`,
  },
} as const
