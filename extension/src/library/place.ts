/** Where a text stands, and what holds there: the files that it may open, and what the project and the editor say. */
import { isImportPath, lineIndex, parse, positionAt, type Language, type Workspace } from 'journey-lang'
import { optionsOf, readConfig, type Config } from 'journey-lang/config'

/** Where a text stands, as the editor knows it. */
export interface Place {
  /** What names the text. */
  readonly uri: string
  /** The folders in which a configuration of it may stand, the nearest first; none for a text outside of the workspace. */
  readonly folders: readonly string[]
  /** The text of a file; undefined when there is none. */
  readonly read: (uri: string) => string | undefined
  /** What a path names, seen from a file; undefined when that may not be opened. */
  readonly resolve: (path: string, from: string) => string | undefined
  /** The settings of the editor, whatever is in them. */
  readonly settings: unknown
  /** The language in which the editor speaks. */
  readonly language: Language
}

/** What holds at a place. */
export interface Surroundings {
  readonly workspace: Workspace
  readonly options: ReturnType<typeof optionsOf> & { readonly language: Language }
  /** What is wrong with the configuration of the project, one sentence for each mistake. It counts as unsaid then. */
  readonly mistakes: readonly string[]
}

/** Finds out what holds at a place. */
export function surroundingsOf(place: Place): Surroundings {
  const editor = editorConfig(place.settings)
  const { config, mistakes } = projectConfig(place, editor.language)
  // What a project says holds for everybody who works on it, except for the language in which somebody reads messages.
  const options = optionsOf({ ...editor, ...config, rules: { ...editor.rules, ...config.rules } })
  const language = editor.language ?? config.language ?? place.language
  return { workspace: workspaceAt(place), options: { ...options, language }, mistakes }
}

function workspaceAt({ read, resolve }: Place): Workspace {
  return {
    open(path, from) {
      const uri = isImportPath(path) ? resolve(path, from) : undefined
      const text = uri === undefined ? undefined : read(uri)
      return uri === undefined || text === undefined ? undefined : { uri, tree: parse(text) }
    },
  }
}

interface ProjectConfig {
  readonly config: Config
  readonly mistakes: readonly string[]
}

const places = [{ file: 'journey.config.json' }, { file: 'package.json', key: 'journey' }] as const

function projectConfig({ folders, read, language }: Place, ofEditor: Language | undefined): ProjectConfig {
  for (const folder of folders) {
    for (const place of places) {
      const text = read(`${folder}/${place.file}`)
      if (text === undefined) continue
      const key = 'key' in place ? place.key : undefined
      const told = ofEditor ?? readConfig(text, language, key).language ?? language
      const { config, problems } = readConfig(text, told, key)
      // What else is wrong with a package.json is none of our business, as long as it does not speak of us.
      if (problems.length > 0 && (key === undefined || text.includes(`"${key}"`))) {
        const lines = lineIndex(text)
        const mistakes = problems.map(({ message, span }) => {
          const { line, character } = positionAt(lines, span.start)
          return `${place.file}:${line + 1}:${character + 1}: ${message}`
        })
        return { config: {}, mistakes }
      }
      if (config) return { config, mistakes: [] }
    }
  }
  return { config: {}, mistakes: [] }
}

/** A setting that is wrong costs only itself; the server says what is wrong with it. */
function editorConfig(settings: unknown): Config {
  let config: Config = {}
  if (typeof settings !== 'object' || settings === null) return config
  for (const [key, value] of Object.entries(settings)) {
    // Nobody chose what is empty.
    if (!known.has(key) || value === null || value === '') continue
    config = { ...config, ...readConfig(JSON.stringify({ [key]: value }), 'en').config }
  }
  return config
}

const known: ReadonlySet<string> = new Set(['preset', 'rules', 'patience', 'language', 'textLanguage'])
