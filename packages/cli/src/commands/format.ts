import type { Command } from 'commander'
import { Option } from 'commander'
import { format, lineIndex, positionAt, refusalTexts, visibleText, type FormattedText } from 'journey-lang'
import { readTexts, type ReadText } from '../files/read-texts.ts'
import { UnwrittenFile, writeWhole } from '../files/write-whole.ts'
import type { ExitCode, Io } from '../io.ts'

interface FormatOptions {
  readonly check?: boolean
  readonly write?: boolean
}

type Mode = 'print' | 'check' | 'write'

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
    .addHelpText('after', exitCodes)
    .action(async (paths: readonly string[], options: FormatOptions) => {
      end(await formatAll(paths, options.write ? 'write' : options.check ? 'check' : 'print', io))
    })
}

async function formatAll(paths: readonly string[], mode: Mode, io: Io): Promise<ExitCode> {
  const { texts, failures } = await readTexts(paths, io)
  for (const it of failures) say(it, io)
  if (texts.length === 0) return 2
  const complaint = complaintAbout(texts, mode)
  if (complaint !== undefined) {
    say(complaint, io)
    return 2
  }
  let failed = failures.length
  let changed = 0
  for (const it of texts) {
    const result = format(it.text)
    if (result.refused !== undefined) {
      say(`${it.path}: ${refusalTexts[result.refused].en}`, io)
      failed += 1
      continue
    }
    noteBroken(it, result, io)
    if (mode === 'print') io.out(result.text)
    else if (result.edits.length > 0 && mode === 'check') io.out(`${visibleText(it.path)}\n`)
    if (mode === 'write' && !(await write(it, result, io))) failed += 1
    else if (result.edits.length > 0) changed += 1
  }
  if (mode !== 'print') say(summary(changed, texts.length, mode), io)
  if (failed > 0) return 2
  return mode === 'check' && changed > 0 ? 1 : 0
}

function complaintAbout(texts: readonly ReadText[], mode: Mode): string | undefined {
  if (mode === 'print' && texts.length > 1) {
    return `These are ${texts.length} files. Name one to print it, or use --check or --write.`
  }
  if (mode === 'write' && texts.some((it) => it.path === '-')) {
    return 'Standard input cannot be written; without --write it is printed.'
  }
  return undefined
}

/** Writes a file, and names it when that changed it. True when nothing went wrong. */
async function write({ path, uri, text }: ReadText, result: FormattedText, io: Io): Promise<boolean> {
  try {
    await writeWhole({ path: uri, shown: path, before: text, after: result.text })
  } catch (error) {
    if (!(error instanceof UnwrittenFile)) throw error
    say(error.message, io)
    return false
  }
  if (result.edits.length > 0) io.out(`${visibleText(path)}\n`)
  return true
}

/** Whoever formats a file should know that a part of it was not. */
function noteBroken({ path, text }: ReadText, { broken }: FormattedText, io: Io): void {
  const [first] = broken
  if (!first) return
  const { line } = positionAt(lineIndex(text), first.start)
  const what = broken.length === 1 ? 'a part was' : `${broken.length} parts were`
  say(`${path}:${line + 1}: ${what} left as written because of an error; "journey check" says what is wrong.`, io)
}

function summary(changed: number, all: number, mode: 'check' | 'write'): string {
  const files = `${all} ${all === 1 ? 'file' : 'files'}`
  return mode === 'check' ? `${changed} of ${files} would change.` : `${changed} of ${files} changed.`
}

function say(sentence: string, io: Io): void {
  io.error(`${visibleText(sentence)}\n`)
}
