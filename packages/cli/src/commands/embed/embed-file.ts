import { embedsOnDisk } from '@journey-lang/files'
import { visibleText, type Language } from 'journey-lang'
import { embedText, type EmbedProblem } from '../../embed/embed-text.ts'
import { dialectOf } from '../../embed/markdown-tree.ts'
import type { ReadText } from '../../files/read-texts.ts'
import { rootFor } from '../../files/root-for.ts'
import { UnwrittenFile, writeWhole } from '../../files/write-whole.ts'
import type { Io } from '../../io.ts'
import { unifiedDiff } from '../../report/unified-diff.ts'

/** What is done with the new text: it is written, or what would change is shown. Standard input is printed. */
export type Mode = 'write' | 'check'

/** What became of a file: there is no block in it, its blocks were as they should be, or were not, or something was wrong. */
export type Outcome = 'none' | 'current' | 'changed' | 'failed'

/** How a file is embedded into. */
export interface EmbedFileOptions {
  readonly mode: Mode
  /** The language of messages; as configured when undefined. Pictures speak as configured, whoever draws them. */
  readonly language: Language | undefined
  /** Whether what is wrong in this journey is told elsewhere; of none when unsaid. */
  readonly isTold?: (path: string) => boolean
}

/** A file, afterwards. */
export interface EmbeddedFile {
  readonly outcome: Outcome
  /** What stands in it now, or would. */
  readonly text: string
  /** What was opened to draw: the paths to watch. */
  readonly files: readonly string[]
}

/** Draws the journeys that a Markdown file asks for, and says what was wrong. */
export async function embedFile(file: ReadText, options: EmbedFileOptions, io: Io): Promise<EmbeddedFile> {
  const { path, uri, text, config } = file
  const language = options.language ?? config.language ?? 'en'
  const onDisk = embedsOnDisk({ ...rootFor(uri, io.cwd), language, textLanguage: config.textLanguage ?? 'en' })
  const embedded = embedText(text, {
    dialect: dialectOf(path),
    language,
    draw: (asked) => onDisk(asked, uri),
    ...(options.isTold ? { isTold: options.isTold } : {}),
  })
  for (const it of embedded.problems) io.error(problemText(path, it))
  const { files } = embedded
  if (embedded.problems.length > 0) return { outcome: 'failed', text, files }
  const outcome = embedded.text !== text ? 'changed' : embedded.blocks > 0 ? 'current' : 'none'
  const isWritten = await put(file, embedded.text, { mode: options.mode, language }, io)
  return isWritten ? { outcome, text: embedded.text, files } : { outcome: 'failed', text, files }
}

/** True when nothing went wrong. */
async function put(
  { path, uri, text }: ReadText,
  after: string,
  { mode, language }: { readonly mode: Mode; readonly language: Language },
  io: Io,
): Promise<boolean> {
  if (mode === 'write' && path === '-') io.out(after)
  else if (after === text) return true
  else if (mode === 'check') io.out(unifiedDiff(path, text, after, io))
  else return await write({ path: uri, shown: path, before: text, after }, language, io)
  return true
}

async function write(replacement: Parameters<typeof writeWhole>[0], language: Language, io: Io): Promise<boolean> {
  try {
    await writeWhole(replacement)
  } catch (error) {
    if (!(error instanceof UnwrittenFile)) throw error
    io.error(`${visibleText(error.said[language])}\n`)
    return false
  }
  return true
}

function problemText(path: string, { position, message, details }: EmbedProblem): string {
  const place = `${path}:${position.line + 1}:${position.character + 1}`
  const first = visibleText(`${place}: ${message}`)
  return [first, ...details.map((it) => (it === '' ? '' : `  ${visibleText(it)}`))].map((it) => `${it}\n`).join('')
}
