/** Watches files and folders, and has somebody look whenever something in them has changed. */
import { existsSync, statSync } from 'node:fs'
import { basename, extname, resolve } from 'node:path'
import { journeyFiles, markdownFiles } from '@journey-lang/files'
import { watch } from 'chokidar'
import picomatch from 'picomatch'

/** Files and folders that are watched. */
export interface Watching {
  /** Stops watching, once nobody is looking any more. */
  readonly end: () => Promise<void>
  /** Rejects with what went wrong; with UnwatchedFiles where the system does not let us watch. */
  readonly failed: Promise<never>
}

/** Files that cannot be watched, in words for the user. */
export class UnwatchedFiles extends Error {}

/**
 * Looks at once, and again whenever something changes; never twice at a time. Who looks finds out what has changed, and
 * gives the paths of more files to watch. Changes within a tenth of a second are one.
 */
export async function watchFiles(places: readonly string[], look: () => Promise<readonly string[]>): Promise<Watching> {
  const failure = Promise.withResolvers<never>()
  const watcher = watch([...places], {
    ignored: (path, stats) =>
      isUnimportant(path) || (stats?.isFile() === true && !isOurs(path) && !places.includes(path)),
    ignoreInitial: true,
    followSymlinks: false,
  })
  let looking: Promise<unknown> = Promise.resolve()
  let timer: NodeJS.Timeout | undefined
  const lookAgain = (): void => {
    timer = undefined
    looking = looking.then(async () => watcher.add([...(await look())])).catch(failure.reject)
  }
  watcher.on('error', (error) => failure.reject(new UnwatchedFiles(reasonOf(error))))
  watcher.on('all', () => {
    timer ??= setTimeout(lookAgain, together)
  })
  await Promise.race([new Promise<void>((done) => watcher.once('ready', done)), failure.promise])
  lookAgain()
  return {
    end: async () => {
      clearTimeout(timer)
      await watcher.close()
      await looking
    },
    failed: failure.promise,
  }
}

/** What to watch for a path of a call: a file or a folder itself, and the folder in which a glob begins. */
export function placeOf(path: string, cwd: string): string {
  const whole = resolve(cwd, path)
  return existsSync(whole) ? whole : resolve(cwd, picomatch.scan(path).base)
}

/** Something that is another one when a file was written, replaced or removed. */
export function versionOf(path: string): string {
  const stats = statSync(path, { throwIfNoEntry: false })
  return stats === undefined ? '' : `${stats.mtimeMs} ${stats.size} ${stats.ino}`
}

/** In milliseconds. Editors and version control write several files at a time. */
const together = 100

const extensions = [...journeyFiles.extensions, ...markdownFiles.extensions].map((it) => `.${it}`)
const settings = ['journey.config.json', 'package.json']

function isUnimportant(path: string): boolean {
  return ['node_modules', '.git'].includes(basename(path))
}

function isOurs(path: string): boolean {
  return extensions.includes(extname(path)) || settings.includes(basename(path))
}

function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  if (code === 'ENOSPC' || code === 'EMFILE')
    return 'There are more folders here than your system lets a program watch.'
  return `These files cannot be watched (${String(code ?? error)}).`
}
