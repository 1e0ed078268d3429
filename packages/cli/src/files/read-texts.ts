import { realpath } from 'node:fs/promises'
import { dirname, relative, sep } from 'node:path'
import picomatch from 'picomatch'
import type { Io } from '../io.ts'
import { findFiles, type FoundFile } from './find-files.ts'
import { configFinder, WrongConfig, type ConfigFinder, type ProjectConfig } from './project-config.ts'
import { decode, readJourneyFile, UnreadableFile } from './read-journey-file.ts'

/** A text that was read. */
export interface ReadText {
  /** As the caller sees it; `-` is standard input. */
  readonly path: string
  /** Where it really is. */
  readonly uri: string
  readonly text: string
  /** What its project says about it. */
  readonly config: ProjectConfig['config']
}

/** What was read, and what could not be. */
export interface ReadTexts {
  readonly texts: readonly ReadText[]
  /** One sentence each. */
  readonly failures: readonly string[]
}

/**
 * Reads the files and folders of a call, and standard input for `-`. One that cannot be read does not stop the others.
 * What a configuration ignores is left out, unless it is named itself.
 */
export async function readTexts(paths: readonly string[], io: Io): Promise<ReadTexts> {
  const found = await findFiles(
    paths.filter((it) => it !== '-'),
    io.cwd,
  )
  const findConfig = configFinder(io.cwd)
  const texts: ReadText[] = []
  const failures = new Set(found.missing)
  const attempt = async (read: () => Promise<ReadText | undefined>): Promise<void> => {
    try {
      const text = await read()
      if (text) texts.push(text)
    } catch (error) {
      if (error instanceof WrongConfig) for (const it of error.sentences) failures.add(it)
      else if (error instanceof UnreadableFile) failures.add(error.message)
      else throw error
    }
  }
  if (paths.includes('-')) await attempt(() => readStandardInput(io, findConfig))
  for (const it of found.files) await attempt(() => readFile(it, findConfig))
  return { texts, failures: [...failures] }
}

async function readStandardInput(io: Io, findConfig: ConfigFinder): Promise<ReadText> {
  const { config } = await findConfig(io.cwd)
  return { path: '-', uri: `${io.cwd}/-`, text: decode(await io.readInput(), 'Standard input'), config }
}

async function readFile({ path, shown, isNamed }: FoundFile, findConfig: ConfigFinder): Promise<ReadText | undefined> {
  const { config, folder } = await findConfig(dirname(path))
  if (!isNamed && folder !== undefined && isIgnored(relative(folder, path), config.ignore ?? [])) return undefined
  const text = await readJourneyFile(path, shown)
  return { path: shown, uri: await realpath(path), text, config }
}

/** A glob names files and folders; a folder stands for all that is in it. */
function isIgnored(path: string, globs: readonly string[]): boolean {
  const seen = path.replaceAll(sep, '/')
  return globs.some((it) => {
    const glob = it.replace(/^\.\//, '').replace(/\/+$/, '')
    return picomatch.isMatch(seen, [glob, `${glob}/**`], { dot: true })
  })
}
