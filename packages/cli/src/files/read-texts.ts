import { dirname, relative, sep } from 'node:path'
import {
  configFinder,
  decode,
  findFiles,
  journeyFiles,
  readTextFile,
  UnreadableFile,
  WrongConfig,
  type ConfigFinder,
  type FileKind,
  type FoundFile,
  type ProjectConfig,
} from '@journey-lang/files'
import type { Doc, Language } from 'journey-lang'
import picomatch from 'picomatch'
import type { Io } from '../io.ts'
import { configuredLanguage } from './configured-language.ts'
import { isOfKind, wrongKind } from './wrong-kind.ts'

/** A text that was read. */
export interface ReadText {
  /** As the caller sees it; `-` is standard input. */
  readonly path: string
  /** Where it really is. */
  readonly uri: string
  readonly text: string
  /** What its project says about it. */
  readonly config: ProjectConfig['config']
  /** The file in which it says so; undefined where nobody wrote one. */
  readonly configFile: string | undefined
}

/** What was read, and what could not be. */
export interface ReadTexts {
  readonly texts: readonly ReadText[]
  /** One sentence each, those about what is not there first. */
  readonly failures: readonly string[]
  /** Those of the failures that are about what is not there. */
  readonly missing: readonly string[]
  /** The paths of what is there and could not be read, as the caller sees them: itself, or what its project says about it. */
  readonly unread: readonly string[]
  /** The full paths of the configurations that are wrong. */
  readonly wrongConfigs: readonly string[]
  /** In which language the failures are said, and all else that is about no journey. */
  readonly language: Language
}

/** What is read, and how failures are said. */
export interface ReadOptions {
  /** For which files folders and globs stand; journeys when unsaid. */
  readonly kind?: FileKind
  /** The language that the caller asked for; what the project says when undefined. */
  readonly language: Language | undefined
}

/**
 * Reads the files and folders of a call, and standard input for `-`; folders and globs stand for their files of this kind.
 * One that cannot be read, or whose name is that of another kind, is a failure and does not stop the others. What a
 * configuration ignores is left out, unless it is named itself.
 */
export async function readTexts(
  paths: readonly string[],
  { kind = journeyFiles, language: asked }: ReadOptions,
  io: Io,
): Promise<ReadTexts> {
  const found = findFiles(
    paths.filter((it) => it !== '-'),
    io.cwd,
    kind,
  )
  const findConfig = configFinder(io.cwd)
  const texts: ReadText[] = []
  const failures: Doc[] = [...found.missing]
  const unread: string[] = []
  const wrongConfigs = new Set<string>()
  const languages: (Language | undefined)[] = [asked]
  const attempt = (path: string, read: () => ReadText | undefined): void => {
    try {
      const text = read()
      if (!text) return
      texts.push(text)
      languages.push(text.config.language)
    } catch (error) {
      if (error instanceof WrongConfig) {
        failures.push(...error.said)
        wrongConfigs.add(error.file)
        languages.push(error.language)
      } else if (error instanceof UnreadableFile) failures.push(error.said)
      else throw error
      unread.push(path)
    }
  }
  if (paths.includes('-')) {
    const bytes = await io.readInput()
    attempt('-', () => readStandardInput(bytes, io, findConfig))
  }
  for (const it of found.files) {
    if (isOfKind(it.path, kind)) attempt(it.shown, () => readFile(it, findConfig))
    else failures.push(wrongKind(it.shown, kind))
  }
  const language = languages.find((it) => it) ?? configuredLanguage(io) ?? 'en'
  const say = (all: readonly Doc[]): readonly string[] => [...new Set(all.map((it) => it[language]))]
  return {
    texts,
    failures: say(failures),
    missing: say(found.missing),
    unread,
    wrongConfigs: [...wrongConfigs],
    language,
  }
}

const standardInput = { en: 'Standard input', nl: 'De standaardinvoer' }

function readStandardInput(bytes: Uint8Array, { cwd }: Io, findConfig: ConfigFinder): ReadText {
  const { config, file: configFile } = findConfig(cwd)
  return { path: '-', uri: `${cwd}/-`, text: decode(bytes, standardInput), config, configFile }
}

function readFile({ path, shown, isNamed }: FoundFile, findConfig: ConfigFinder): ReadText | undefined {
  const { config, folder, file: configFile } = findConfig(dirname(path))
  if (!isNamed && folder !== undefined && isIgnored(relative(folder, path), config.ignore ?? [])) return undefined
  return { path: shown, ...readTextFile(path, shown), config, configFile }
}

/** A glob names files and folders; a folder stands for all that is in it. */
function isIgnored(path: string, globs: readonly string[]): boolean {
  const seen = path.replaceAll(sep, '/')
  return globs.some((it) => {
    const glob = it.replace(/^\.\//, '').replace(/\/+$/, '')
    return picomatch.isMatch(seen, [glob, `${glob}/**`], { dot: true })
  })
}
