import { basename, dirname, normalize } from 'node:path'
import { rowsOf } from 'journey-lang'

/** What a first journey is called. */
export interface Called {
  /** Its name in the language, and that of its file: `my-first-map`. At most 60 characters. */
  readonly name: string
  /** What people read: `My first map`. One line, in which nothing is hidden. */
  readonly title: string
  /** The folder that a path names, from the folder of the call; `.` for that one. */
  readonly folder: string
}

/**
 * What somebody typed, as a name and as a title: `My first map!` is the title, and `my-first-map` the name. Of a name or a
 * path alone, such as `maps/my-first-map.journey`, the title is made, and the folder is that of the path. Undefined when no letter is in it to make a name of.
 */
export function readCalled(given: string): Called | undefined {
  const said = given.normalize('NFC').replace(unseen, '').replace(/\s+/gu, ' ').trim()
  const isPath = !said.includes(' ') || said.endsWith('.journey')
  const base = isPath ? basename(said).replace(/\.journey$/, '') : said
  const name = nameOf(base)
  if (!/[\p{L}\p{N}]/u.test(name)) return undefined
  return {
    name: taken.has(name) ? `${name}-journey` : name,
    title: isPath ? titleOf(base) : base,
    folder: isPath ? normalize(dirname(said)) : '.',
  }
}

/** What stays unseen and would be reported, or is no character at all: controls, those of writing direction, halves. */
const unseen = /(?!\s)[\p{Cc}\p{Cs}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/gu

/** What a journey cannot be called here: the names of the people in a first journey, and the words that may follow. */
const taken: ReadonlySet<string> = new Set([
  'neighbour',
  'baker',
  'buur',
  'bakker',
  ...rowsOf('journey').flatMap((row) => row.clauses.map((it) => it.word)),
])

function nameOf(base: string): string {
  const name = base
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}_]+/gu, '-')
    .replace(/^[^\p{L}_]+/gu, '')
  // Counted in characters, so that none is cut in halves.
  return Array.from(name).slice(0, 60).join('').replace(/-+$/, '')
}

/** `my-first-map` becomes `My first map`; what has capitals is written as it is meant to be. */
function titleOf(base: string): string {
  if (base !== base.toLowerCase()) return base
  const [first = '', ...rest] = Array.from(base.replace(/[-_]+/g, ' ').trim())
  return first.toUpperCase() + rest.join('')
}
