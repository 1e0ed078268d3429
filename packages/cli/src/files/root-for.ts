/** Below which folder a file may open others. */
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { isBelow, shownPath } from '@journey-lang/files'

/** A folder below which files may be opened. */
export interface Root {
  readonly root: string
  /** As the caller sees it. */
  readonly shownRoot: string
}

/**
 * Below which folder a file may open others: that of the call; for a file from elsewhere that of its project, and where it has
 * none the one that it is in. Both paths are as they really are.
 */
export function rootFor(path: string, cwd: string): Root {
  const root = isBelow(path, cwd) ? cwd : (projectOf(dirname(path)) ?? dirname(path))
  return { root, shownRoot: `${shownPath(root, cwd)}/` }
}

/** What lies in the topmost folder of a project. */
const signs = ['journey.config.json', 'package.json', '.git']

/** The nearest folder with such a sign: this one, or one above it. */
function projectOf(folder: string): string | undefined {
  if (signs.some((it) => existsSync(join(folder, it)))) return folder
  const parent = dirname(folder)
  return parent === folder ? undefined : projectOf(parent)
}
