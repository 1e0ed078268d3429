/** How the library comes to the extension, which differs between the hosts. */
import type * as library from './index.ts'

/** The library. */
export type Library = Pick<typeof library, 'checkText' | 'drawFenceAt'>

/** Loads the library when it is first needed, and once. */
export interface LibraryLoader {
  /** The library, where it is there already or can be at once. */
  readonly now: () => Library | undefined
  /** The library. Rejects when it cannot be loaded; the next call tries again. */
  readonly load: () => Promise<Library>
}

/** A loader for hosts that load code at once. Throws when asked, if the code cannot be loaded. */
export function loadAtOnce(require: () => unknown): LibraryLoader {
  let loaded: Library | undefined
  const now = (): Library => (loaded ??= checked(require()))
  return { now, load: () => Promise.resolve().then(now) }
}

/** A loader for hosts that read code first. */
export function loadFromText(read: () => Promise<string>): LibraryLoader {
  let loaded: Library | undefined
  let loading: Promise<Library> | undefined
  const load = async (): Promise<Library> => {
    try {
      return (loaded = checked(evaluated(await read())))
    } finally {
      loading = undefined
    }
  }
  return {
    now: () => loaded,
    load: () => (loaded ? Promise.resolve(loaded) : (loading ??= load())),
  }
}

/** Runs the code of a module of ours, in the way in which such a host runs that of every extension. */
function evaluated(code: string): unknown {
  const module: { exports: unknown } = { exports: {} }
  // oxlint-disable-next-line typescript/no-implied-eval -- The text is a part of this extension, and comes from its folder.
  new Function('module', 'exports', code)(module, module.exports)
  return module.exports
}

function checked(value: unknown): Library {
  if (!isLibrary(value)) throw new Error('The part of the extension that draws is not what it should be.')
  return value
}

function isLibrary(value: unknown): value is Library {
  if (typeof value !== 'object' || value === null || !('checkText' in value) || !('drawFenceAt' in value)) return false
  return typeof value.checkText === 'function' && typeof value.drawFenceAt === 'function'
}
