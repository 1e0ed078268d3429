/** What projects and editors say about journeys: `journey.config.json`, `journey` in `package.json`, and settings of the editor. */
import { lineIndex, positionAt, type Language } from 'journey-lang'
import { optionsOf, readConfig, type Config } from 'journey-lang/config'
import { canonicalUri, type Settings } from '@journey-lang/service'
import { URI, Utils } from 'vscode-uri'
import type { Host } from '../host.ts'

/** What holds for the files of one folder. The same settings are the same object. */
export interface FolderSettings {
  readonly settings: Settings
  /** Of messages; undefined where nobody chose one. */
  readonly language: Language | undefined
}

/** The configurations of all folders that were asked for. */
export interface Configuration {
  /** Finds what holds for a file. Has to be done before `of` knows it. */
  readonly load: (uri: string) => Promise<void>
  /** What holds for a file; what the editor says, as long as nothing was loaded. */
  readonly of: (uri: string) => FolderSettings
  /** What the editor says. Gives a sentence for each setting that is wrong, which is then left out. */
  readonly setEditor: (settings: unknown) => readonly string[]
  /** Forgets what was read, because a configuration changed. */
  readonly forget: () => void
}

/** Whether a file may hold a configuration. */
export function isConfiguration(uri: string): boolean {
  return places.some((it) => uri.endsWith(`/${it.file}`))
}

const places = [{ file: 'journey.config.json' }, { file: 'package.json', key: 'journey' }] as const

/** Makes an empty store. `complain` hears a sentence for everything that is wrong with a configuration, once. */
export function makeConfiguration(
  host: Host,
  language: () => Language,
  complain: (sentence: string) => void,
): Configuration {
  let byFolder = new Map<string, Promise<Config>>()
  let loaded = new Map<string, Config>()
  let merged = new Map<Config, FolderSettings>()
  let editor: Config = {}
  let said = new Set<string>()

  const folderConfig = (folder: URI): Promise<Config> => {
    const key = folder.toString()
    const known = byFolder.get(key)
    if (known) return known
    const config = readFolder(folder)
    byFolder.set(key, config)
    return config
  }
  const readFolder = async (folder: URI): Promise<Config> => {
    for (const place of places) {
      const uri = Utils.joinPath(folder, place.file).toString()
      const text = await host.readFile(uri)
      if (text === undefined) continue
      const key = 'key' in place ? place.key : undefined
      const { config, problems } = readConfig(text, language(), key)
      // What else is wrong with a package.json is none of our business, as long as it does not speak of us.
      if (problems.length > 0 && (key === undefined || text.includes(`"${key}"`))) {
        for (const it of problems) say(`${shownPlace(uri, text, it.span.start)}: ${it.message}`)
        return {}
      }
      if (config) return config
    }
    const parent = Utils.dirname(folder)
    return parent.path === folder.path ? {} : await folderConfig(parent)
  }
  const say = (sentence: string): void => {
    if (said.has(sentence)) return
    said.add(sentence)
    complain(sentence)
  }

  return {
    async load(uri) {
      const folder = folderOf(uri)
      if (!folder || loaded.has(folder.toString())) return
      const before = byFolder
      const config = await folderConfig(folder)
      // What was forgotten meanwhile is read again by whoever asks next.
      if (before === byFolder) loaded.set(folder.toString(), config)
      else await this.load(uri)
    },
    of(uri) {
      const config = loaded.get(folderOf(uri)?.toString() ?? '') ?? nothing
      const known = merged.get(config)
      if (known) return known
      // What a project says holds for everybody who works on it; the editor fills in what it leaves open.
      const { language: ofEditor } = editor
      const all: Config = { ...editor, ...config, rules: { ...editor.rules, ...config.rules } }
      const { language: ofMessages, ...settings } = optionsOf(all)
      const found = { settings, language: ofEditor ?? ofMessages }
      merged.set(config, found)
      return found
    },
    setEditor(settings) {
      const { config, sentences } = readEditorSettings(settings, language())
      if (JSON.stringify(config) !== JSON.stringify(editor)) {
        editor = config
        merged = new Map()
      }
      return sentences
    },
    forget() {
      byFolder = new Map()
      loaded = new Map()
      merged = new Map()
      said = new Set()
    },
  }
}

const nothing: Config = {}

/** The settings of an editor are those of a configuration. One that is wrong costs only itself. */
function readEditorSettings(settings: unknown, language: Language): { config: Config; sentences: readonly string[] } {
  if (typeof settings !== 'object' || settings === null) return { config: {}, sentences: [] }
  let config: Config = {}
  const sentences: string[] = []
  for (const key of ['preset', 'rules', 'patience', 'language', 'textLanguage'] as const) {
    const value: unknown = Object.hasOwn(settings, key) ? (settings as Record<string, unknown>)[key] : undefined
    // Editors send what nobody chose as null or as an empty text.
    if (value === undefined || value === null || value === '') continue
    const read = readConfig(JSON.stringify({ [key]: value }) ?? '{}', language)
    if (read.config) config = { ...config, ...read.config }
    else for (const it of read.problems) sentences.push(`journey.${key}: ${it.message}`)
  }
  return { config, sentences }
}

/** No computer has longer paths, and each of their folders would be looked into. */
const longestUri = 10_000

/** The folder of a file; none for what was never saved, and for what lies in none. */
function folderOf(uri: string): URI | undefined {
  if (uri.length > longestUri) return undefined
  try {
    const parsed = URI.parse(canonicalUri(uri))
    if (!parsed.path.startsWith('/') || parsed.scheme === 'untitled') return undefined
    const folder = Utils.dirname(parsed)
    // Half a pair of surrogates is found when it is written.
    return folder.toString() === '' ? undefined : folder
  } catch {
    return undefined
  }
}

function shownPlace(uri: string, text: string, offset: number): string {
  const { line, character } = positionAt(lineIndex(text), offset)
  return `${URI.parse(uri).fsPath}:${line + 1}:${character + 1}`
}
