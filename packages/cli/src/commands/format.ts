import type { Command } from 'commander'
import { Option } from 'commander'
import {
  format,
  lineIndex,
  positionAt,
  refusalTexts,
  visibleText,
  type FormattedText,
  type Language,
} from 'journey-lang'
import { readTexts, type ReadText } from '../files/read-texts.ts'
import { UnwrittenFile, writeWhole } from '../files/write-whole.ts'
import type { ExitCode, Io } from '../io.ts'
import { languageOption, type LanguageOptions } from './options.ts'

interface FormatOptions extends LanguageOptions {
  readonly check?: boolean
  readonly write?: boolean
}

type Mode = 'print' | 'check' | 'write'

interface Call {
  readonly mode: Mode
  readonly lang: Language | undefined
}

interface FormatWords extends Readonly<Record<'check' | 'write', (changed: number, all: number) => string>> {
  readonly several: (files: number) => string
  readonly standardInput: string
  readonly broken: (parts: number) => string
}

const exitCodes = `
Ends with 0 when all is well, 1 when --check names a file, and 2 when the call was wrong
or a file could not be read, formatted or written.`

/** `journey format`: lays out journeys in the one way there is. */
export function addFormat(program: Command, io: Io, end: (code: ExitCode) => void): void {
  program
    .command('format')
    .description('lay out journeys in the one way there is; what has an error is left as it is')
    .argument('[paths...]', 'files, folders, or - for standard input', ['.'])
    .addOption(new Option('--check', 'name the files that would change, and change nothing').conflicts('write'))
    .option('--write', 'write the files that change, and name them')
    .addOption(languageOption())
    .addHelpText('after', exitCodes)
    .action(async (paths: readonly string[], options: FormatOptions) => {
      const mode = options.write ? 'write' : options.check ? 'check' : 'print'
      end(await formatAll(paths, { mode, lang: options.lang }, io))
    })
}

async function formatAll(paths: readonly string[], { mode, lang }: Call, io: Io): Promise<ExitCode> {
  const { texts, failures, language } = await readTexts(paths, { language: lang }, io)
  for (const it of failures) say(it, io)
  if (texts.length === 0) return 2
  const complaint = complaintAbout(texts, mode, language)
  if (complaint !== undefined) {
    say(complaint, io)
    return 2
  }
  let failed = failures.length
  let changed = 0
  for (const it of texts) {
    const result = format(it.text)
    const own = lang ?? it.config.language ?? 'en'
    if (result.refused !== undefined) {
      say(`${it.path}: ${refusalTexts[result.refused][own]}`, io)
      failed += 1
      continue
    }
    noteBroken(it, result, own, io)
    if (mode === 'print') io.out(result.text)
    else if (result.edits.length > 0 && mode === 'check') io.out(`${visibleText(it.path)}\n`)
    if (mode === 'write' && !(await write(it, result, own, io))) failed += 1
    else if (result.edits.length > 0) changed += 1
  }
  if (mode !== 'print') say(words[language][mode](changed, texts.length), io)
  if (failed > 0) return 2
  return mode === 'check' && changed > 0 ? 1 : 0
}

function complaintAbout(texts: readonly ReadText[], mode: Mode, language: Language): string | undefined {
  if (mode === 'print' && texts.length > 1) return words[language].several(texts.length)
  if (mode === 'write' && texts.some((it) => it.path === '-')) return words[language].standardInput
  return undefined
}

/** Writes a file, and names it when that changed it. True when nothing went wrong. */
async function write(
  { path, uri, text }: ReadText,
  result: FormattedText,
  language: Language,
  io: Io,
): Promise<boolean> {
  try {
    await writeWhole({ path: uri, shown: path, before: text, after: result.text })
  } catch (error) {
    if (!(error instanceof UnwrittenFile)) throw error
    say(error.said[language], io)
    return false
  }
  if (result.edits.length > 0) io.out(`${visibleText(path)}\n`)
  return true
}

/** Whoever formats a file should know that a part of it was not. */
function noteBroken({ path, text }: ReadText, { broken }: FormattedText, language: Language, io: Io): void {
  const [first] = broken
  if (!first) return
  const { line } = positionAt(lineIndex(text), first.start)
  say(`${path}:${line + 1}: ${words[language].broken(broken.length)}`, io)
}

function say(sentence: string, io: Io): void {
  io.error(`${visibleText(sentence)}\n`)
}

const words: Readonly<Record<Language, FormatWords>> = {
  en: {
    several: (files) => `These are ${files} files. Name one to print it, or use --check or --write.`,
    standardInput: 'Standard input cannot be written; without --write it is printed.',
    broken: (parts) =>
      `${parts === 1 ? 'a part was' : `${parts} parts, this one first, were`} left as written because of an error; "journey check" says what is wrong.`,
    check: (changed, all) => `${changed} of ${all} ${all === 1 ? 'file' : 'files'} would change.`,
    write: (changed, all) => `${changed} of ${all} ${all === 1 ? 'file' : 'files'} changed.`,
  },
  nl: {
    several: (files) => `Dit zijn ${files} bestanden. Noem er één om het te tonen, of gebruik --check of --write.`,
    standardInput: 'Standaardinvoer kan niet worden geschreven; zonder --write wordt ze getoond.',
    broken: (parts) =>
      `${parts === 1 ? 'een deel is vanwege een fout gelaten zoals het er stond' : `${parts} delen, dit als eerste, zijn vanwege een fout gelaten zoals ze er stonden`}; "journey check" zegt wat er mis is.`,
    check: (changed, all) =>
      `${changed} van ${all} ${all === 1 ? 'bestand' : 'bestanden'} ${changed === 1 || all === 1 ? 'zou' : 'zouden'} veranderen.`,
    write: (changed, all) =>
      `${changed} van ${all} ${all === 1 ? 'bestand' : 'bestanden'} ${changed === 1 || all === 1 ? 'is' : 'zijn'} veranderd.`,
  },
}
