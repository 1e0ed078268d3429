/** A copy of a folder that takes a moment, however large what is installed in it is: its files are those of the origin. */
import { copyFileSync, linkSync, mkdirSync, readdirSync, readlinkSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Makes a copy whose files share their bytes with the origin. A file may be replaced in the copy, and not be written into:
 * `isOwn` says for the name of a file whether something will do so, and then it is really copied.
 */
export function linkedCopy(from: string, to: string, isOwn: (name: string) => boolean): void {
  mkdirSync(to, { recursive: true })
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [origin, copy] = [join(from, entry.name), join(to, entry.name)]
    if (entry.isDirectory()) linkedCopy(origin, copy, isOwn)
    else if (entry.isSymbolicLink()) symlinkSync(readlinkSync(origin), copy)
    else if (isOwn(entry.name)) copyFileSync(origin, copy)
    else linkOrCopy(origin, copy)
  }
}

/** The temporary folder may lie on another disk, where nothing can be linked to this one. */
function linkOrCopy(origin: string, copy: string): void {
  try {
    linkSync(origin, copy)
  } catch {
    copyFileSync(origin, copy)
  }
}
