import { lstatSync, readFileSync, realpathSync } from 'node:fs'
import type { Doc } from 'journey-lang'

/** A file larger than this is not even opened: five million characters are at most this many bytes. */
export const mostBytes = 20_000_000

/** A file that could not be read, in words for the user. The message is in English. */
export class UnreadableFile extends Error {
  /** The same in every language. */
  readonly said: Doc

  constructor(said: Doc) {
    super(said.en)
    this.said = said
  }
}

/** A text file that was read. */
export interface TextFile {
  /** Where it really is. */
  readonly uri: string
  readonly text: string
}

/**
 * Reads a text file. Throws UnreadableFile for what is no file, too large, not allowed or not UTF-8. Waits for the disk,
 * because thousands of small files are read three times as fast that way, and nothing else is waiting.
 */
export function readTextFile(path: string, shown: string): TextFile {
  try {
    const uri = realpathSync.native(path)
    const stats = lstatSync(uri)
    if (!stats.isFile()) throw new UnreadableFile({ en: `${shown} is not a file.`, nl: `${shown} is geen bestand.` })
    if (stats.size > mostBytes) {
      throw new UnreadableFile({
        en: `${shown} is too large to be read (${stats.size} bytes).`,
        nl: `${shown} is te groot om te worden gelezen (${stats.size} bytes).`,
      })
    }
    return { uri, text: decode(readFileSync(uri), shown) }
  } catch (error) {
    if (error instanceof UnreadableFile) throw error
    throw new UnreadableFile(reasonOf(error, shown))
  }
}

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/**
 * Bytes as text. The byte order mark stays, so that positions and the file itself do. Throws UnreadableFile for what is not
 * UTF-8, in which it is called what it is shown as.
 */
export function decode(bytes: Uint8Array, shown: string | Doc): string {
  try {
    return decoder.decode(bytes)
  } catch {
    const { en, nl } = typeof shown === 'string' ? { en: shown, nl: shown } : shown
    throw new UnreadableFile({
      en: `${en} is not UTF-8 text. Save it as UTF-8 and try again; it was left as it is.`,
      nl: `${nl} is geen tekst in UTF-8. Sla het op als UTF-8 en probeer het opnieuw; het is gelaten zoals het is.`,
    })
  }
}

function reasonOf(error: unknown, shown: string): Doc {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  if (code === 'ENOENT' || code === 'ENOTDIR')
    return { en: `There is no file ${shown}.`, nl: `Er is geen bestand ${shown}.` }
  if (code === 'EACCES' || code === 'EPERM')
    return { en: `${shown} may not be read by you.`, nl: `U mag ${shown} niet lezen.` }
  if (code === 'ELOOP')
    return { en: `${shown} is a link that leads to itself.`, nl: `${shown} is een koppeling naar zichzelf.` }
  const reason = String(code ?? error)
  return { en: `${shown} could not be read (${reason}).`, nl: `${shown} kon niet worden gelezen (${reason}).` }
}
