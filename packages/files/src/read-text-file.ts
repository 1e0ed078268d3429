import { lstatSync, readFileSync, realpathSync } from 'node:fs'

/** A file larger than this is not even opened: five million characters are at most this many bytes. */
export const mostBytes = 20_000_000

/** A file that could not be read, in words for the user. */
export class UnreadableFile extends Error {}

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
    if (!stats.isFile()) throw new UnreadableFile(`${shown} is not a file.`)
    if (stats.size > mostBytes) throw new UnreadableFile(`${shown} is too large to be read (${stats.size} bytes).`)
    return { uri, text: decode(readFileSync(uri), shown) }
  } catch (error) {
    if (error instanceof UnreadableFile) throw error
    throw new UnreadableFile(reasonOf(error, shown))
  }
}

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/** Bytes as text. The byte order mark stays, so that positions and the file itself do. */
export function decode(bytes: Uint8Array, shown: string): string {
  try {
    return decoder.decode(bytes)
  } catch {
    throw new UnreadableFile(`${shown} is not UTF-8 text. Save it as UTF-8 and try again; it was left as it is.`)
  }
}

function reasonOf(error: unknown, shown: string): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  if (code === 'ENOENT' || code === 'ENOTDIR') return `There is no file ${shown}.`
  if (code === 'EACCES' || code === 'EPERM') return `${shown} may not be read by you.`
  if (code === 'ELOOP') return `${shown} is a link that leads to itself.`
  return `${shown} could not be read (${String(code ?? error)}).`
}
