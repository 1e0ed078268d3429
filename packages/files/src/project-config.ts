/** Finds what a project says about its journeys: `journey.config.json`, or `journey` in `package.json`, upward from a file. */
import { dirname, join } from 'node:path'
import { lineIndex, positionAt, type Doc, type Language } from 'journey-lang'
import { readConfig, type Config } from 'journey-lang/config'
import { shownPath } from './find-files.ts'
import { readTextFile, UnreadableFile } from './read-text-file.ts'

/** The configuration that holds for a file. */
export interface ProjectConfig {
  readonly config: Config
  /** From where its globs are seen; undefined where nobody wrote one. */
  readonly folder: string | undefined
  /** The file in which it stands; undefined where nobody wrote one. */
  readonly file: string | undefined
}

/** A configuration that something is wrong with. The message is in English, a line for each mistake. */
export class WrongConfig extends Error {
  /** One sentence for each mistake, in every language. */
  readonly said: readonly Doc[]
  /** The file in which it stands. */
  readonly file: string
  /** The language that it asks for all the same; undefined when it asks for none. */
  readonly language: Language | undefined

  constructor(said: readonly Doc[], file: string, language?: Language) {
    super(said.map((it) => it.en).join('\n'))
    this.said = said
    this.file = file
    this.language = language
  }
}

/** Finds configurations, each folder looked at once. Throws WrongConfig where one cannot be used. */
export type ConfigFinder = (folder: string) => ProjectConfig

/** Makes a finder that names files as they are seen from a folder. */
export function configFinder(cwd: string): ConfigFinder {
  const found = new Map<string, ProjectConfig | WrongConfig>()
  const find: ConfigFinder = (folder) => {
    const before = found.get(folder) ?? attempt(() => inFolder(folder, cwd) ?? above(folder, find))
    found.set(folder, before)
    if (before instanceof WrongConfig) throw before
    return before
  }
  return find
}

const places = [{ file: 'journey.config.json' }, { file: 'package.json', key: 'journey' }] as const

function attempt(read: () => ProjectConfig): ProjectConfig | WrongConfig {
  try {
    return read()
  } catch (error) {
    if (error instanceof WrongConfig) return error
    throw error
  }
}

function inFolder(folder: string, cwd: string): ProjectConfig | undefined {
  for (const place of places) {
    const path = join(folder, place.file)
    const key = 'key' in place ? place.key : undefined
    const text = textOf(path, shownPath(path, cwd), key)
    if (text === undefined) continue
    const { config, problems, language } = readConfig(text, 'en', key)
    // What else is wrong with a package.json is none of our business, as long as it does not speak of us.
    if (problems.length > 0 && (key === undefined || text.includes(`"${key}"`))) {
      const lines = lineIndex(text)
      const inDutch = readConfig(text, 'nl', key).problems
      const said = problems.map(({ message, span }, at) => {
        const { line, character } = positionAt(lines, span.start)
        const place = `${shownPath(path, cwd)}:${line + 1}:${character + 1}`
        return { en: `${place}: ${message}`, nl: `${place}: ${inDutch[at]?.message ?? message}` }
      })
      throw new WrongConfig(said, path, language)
    }
    if (config) return { config, folder, file: path }
  }
  return undefined
}

function textOf(path: string, shown: string, key: string | undefined): string | undefined {
  try {
    return readTextFile(path, shown).text
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error
    if (key !== undefined || error.message === `There is no file ${shown}.`) return undefined
    throw new WrongConfig([error.said], path)
  }
}

function above(folder: string, find: ConfigFinder): ProjectConfig {
  const parent = dirname(folder)
  return parent === folder ? { config: {}, folder: undefined, file: undefined } : find(parent)
}
