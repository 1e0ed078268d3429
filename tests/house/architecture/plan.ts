/** Reads the plan of the house, and compares files with it. Pure, so that a test can plant faults. */
import { posix } from 'node:path'

/** Which room may import what. */
export interface Room {
  /** The folder, seen from the root of the repository. */
  readonly path: string
  /** Folders beside it, and files beside it. */
  readonly rooms: readonly string[]
  /** Names of npm packages and Node.js modules. */
  readonly packages: readonly string[]
}

/** The paths that the plan names: whatever stands in backticks and begins with a folder of the repository. */
export function pathsInPlan(plan: string): readonly string[] {
  const paths = Array.from(
    plan.matchAll(/`((?:packages|scripts|grammar|examples|tests|extension)\/[^`\s]*)`/g),
    (it) => it[1]!,
  )
  return [...new Set(paths)]
}

/** The table “Who may import whom”. */
export function roomsInPlan(plan: string): readonly Room[] {
  const table = plan.split('## Who may import whom')[1]?.split('\n## ')[0] ?? ''
  return Array.from(table.matchAll(/^\| `([^`]+)` +\| (.+?) +\|$/gm), ([, path = '', may = '']) => {
    const [rooms = '', packages = ''] = may.split('npm ')
    const base = path.endsWith('/src') ? path : posix.dirname(path)
    return { path, rooms: namesIn(rooms).map((it) => `${base}/${it}`), packages: namesIn(packages) }
  })
}

/** What files import and may not, one sentence each. `files` are texts by path. */
export function forbiddenImports(rooms: readonly Room[], files: ReadonlyMap<string, string>): readonly string[] {
  return [...files].flatMap(([path, text]) => {
    const room = rooms.filter((it) => isIn(path, it.path)).toSorted((a, b) => b.path.length - a.path.length)[0]
    if (!room) return [`${path} is in no room of the plan.`]
    return importsOf(text)
      .filter((it) => !isAllowed(room, path, it))
      .map((it) => `${path} imports ${it}, which the plan does not allow.`)
  })
}

function isAllowed(room: Room, path: string, specifier: string): boolean {
  if (!specifier.startsWith('.')) return room.packages.some((it) => specifier === it || specifier.startsWith(`${it}/`))
  const target = posix.join(posix.dirname(path), specifier)
  if (isIn(target, room.path) && !isInDeeperRoom(target, room)) return true
  return room.rooms.some((it) => target === it || isIn(target, it))
}

/** The root of a package holds the other rooms, which it imports only where its line says so. */
function isInDeeperRoom(target: string, room: Room): boolean {
  return room.path.endsWith('/src') && target.slice(room.path.length + 1).includes('/')
}

/** Prettier writes imports in one way, so that they can be found without a parser. */
function importsOf(text: string): readonly string[] {
  const pattern = /^(?:import|export)\s(?:[^;'"=()]*?\sfrom\s)?\s*'([^']+)'|\bimport\('([^']+)'/gm
  return Array.from(text.matchAll(pattern), (it) => it[1] ?? it[2]!)
}

function isIn(path: string, folder: string): boolean {
  return path.startsWith(`${folder}/`)
}

function namesIn(cell: string): readonly string[] {
  return Array.from(cell.matchAll(/`([^`]+)`/g), (it) => it[1]!)
}
