/** Writes a file as a whole or not at all: whoever reads it meanwhile, and whatever ends us, sees the old text or the new one. */
import { open, readFile, realpath, rename, stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { Doc } from 'journey-lang'
import { keepTemporary, makeTemporary, removeOldTemporaries, removeTemporary } from './temporary-file.ts'

/** A file that was not written, in words for the user. The message is in English. */
export class UnwrittenFile extends Error {
  /** The same in every language. */
  readonly said: Doc

  constructor(said: Doc) {
    super(said.en)
    this.said = said
  }
}

/** A file that was read, and what is to stand in it. */
export interface Replacement {
  readonly path: string
  /** As the caller sees it. */
  readonly shown: string
  /** What was read. Whoever changed the file since then wins. */
  readonly before: string
  readonly after: string
}

/**
 * Replaces the text of a file, if it is another one. Links stay links, and the file keeps its mode and, where that is allowed, its owner.
 * Throws UnwrittenFile, and then the file is as it was.
 */
export async function writeWhole(replacement: Replacement): Promise<void> {
  try {
    const path = await realpath(replacement.path)
    await removeOldTemporaries(dirname(path))
    if (replacement.before !== replacement.after) await replace(path, replacement)
  } catch (error) {
    if (error instanceof UnwrittenFile) throw error
    throw new UnwrittenFile(reasonOf(error, replacement.shown))
  }
}

async function replace(path: string, { shown, before, after }: Replacement): Promise<void> {
  const stats = await stat(path)
  // A rename would get around the mode of the file, which nobody who set it would expect.
  if ((stats.mode & 0o222) === 0) {
    throw new UnwrittenFile({
      en: `${shown} is read-only; it was left as it is.`,
      nl: `${shown} is alleen-lezen en is gelaten zoals het is.`,
    })
  }
  const temporary = await makeTemporary(path)
  const { handle } = temporary
  try {
    await handle.writeFile(after)
    await handle.chown(stats.uid, stats.gid).catch(() => {})
    await handle.chmod(stats.mode & 0o7777)
    await handle.sync()
    await handle.close()
    if (!(await readFile(path)).equals(Buffer.from(before))) {
      throw new UnwrittenFile({
        en: `${shown} was changed by someone else meanwhile; it was left as it is.`,
        nl: `${shown} is intussen door iemand anders veranderd en is gelaten zoals het is.`,
      })
    }
    await rename(temporary.path, path)
    keepTemporary(temporary.path)
  } catch (error) {
    await removeTemporary(temporary)
    throw error
  }
  await syncFolder(dirname(path))
}

/** Makes the new name last through a power cut, on systems where a folder can be opened. */
async function syncFolder(path: string): Promise<void> {
  const handle = await open(path).catch(() => undefined)
  await handle?.sync().catch(() => {})
  await handle?.close()
}

function reasonOf(error: unknown, shown: string): Doc {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') {
    return { en: `${shown} may not be written by you.`, nl: `U mag ${shown} niet schrijven.` }
  }
  if (code === 'ENOSPC' || code === 'EDQUOT') {
    return {
      en: `There is no room to write ${shown}; it was left as it is.`,
      nl: `Er is geen ruimte om ${shown} te schrijven; het is gelaten zoals het is.`,
    }
  }
  const reason = String(code ?? error)
  return {
    en: `${shown} could not be written (${reason}); it was left as it is.`,
    nl: `${shown} kon niet worden geschreven (${reason}); het is gelaten zoals het is.`,
  }
}
