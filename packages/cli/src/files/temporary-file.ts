/** Temporary files beside the file that they are to replace; none is left behind, unless we are killed. */
import { unlinkSync } from 'node:fs'
import { open, readdir, stat, unlink, type FileHandle } from 'node:fs/promises'
import { dirname, join } from 'node:path'

/** A file that is being written. */
export interface TemporaryFile {
  readonly path: string
  readonly handle: FileHandle
}

const namePattern = /^\.journey-\d+-[0-9a-z]+-\d+\.tmp$/
const oneHour = 3_600_000
const signals: readonly NodeJS.Signals[] = ['SIGINT', 'SIGTERM']

const unfinished = new Set<string>()
let count = 0

/** Makes an empty file in the folder of this path. It is on the same disk, so that it can be renamed in one go. */
export async function makeTemporary(beside: string): Promise<TemporaryFile> {
  count += 1
  const path = join(dirname(beside), `.journey-${process.pid}-${Date.now().toString(36)}-${count}.tmp`)
  if (unfinished.size === 0) for (const it of signals) process.once(it, removeAllAndEnd)
  unfinished.add(path)
  try {
    return { path, handle: await open(path, 'wx', 0o600) }
  } catch (error) {
    keepTemporary(path)
    throw error
  }
}

/** Says that a temporary file has got its own name. */
export function keepTemporary(path: string): void {
  unfinished.delete(path)
  if (unfinished.size === 0) for (const it of signals) process.off(it, removeAllAndEnd)
}

/** Removes a temporary file that is of no use any more. */
export async function removeTemporary({ path, handle }: TemporaryFile): Promise<void> {
  await handle.close().catch(() => {})
  await unlink(path).catch(() => {})
  keepTemporary(path)
}

/** Removes what runs of ours that were killed left in this folder. Younger ones may belong to a run that still goes on. */
export async function removeOldTemporaries(folder: string): Promise<void> {
  const names = await readdir(folder).catch(() => [])
  for (const name of names.filter((it) => namePattern.test(it))) {
    const path = join(folder, name)
    const stats = await stat(path).catch(() => undefined)
    if (stats?.isFile() && Date.now() - stats.mtimeMs > oneHour) await unlink(path).catch(() => {})
  }
}

/** There is no time for promises in a process that is asked to end. */
function removeAllAndEnd(signal: NodeJS.Signals): void {
  for (const path of unfinished) {
    try {
      unlinkSync(path)
    } catch {
      // It is gone already, which is what was wanted.
    }
  }
  for (const it of signals) process.off(it, removeAllAndEnd)
  process.kill(process.pid, signal)
}
