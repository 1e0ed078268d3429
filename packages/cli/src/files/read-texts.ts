import { realpath } from 'node:fs/promises'
import type { Io } from '../io.ts'
import { findFiles } from './find-files.ts'
import { decode, readJourneyFile, UnreadableFile } from './read-journey-file.ts'

/** A text that was read. */
export interface ReadText {
  /** As the caller sees it; `-` is standard input. */
  readonly path: string
  /** Where it really is. */
  readonly uri: string
  readonly text: string
}

/** What was read, and what could not be. */
export interface ReadTexts {
  readonly texts: readonly ReadText[]
  /** One sentence each. */
  readonly failures: readonly string[]
}

/** Reads the files and folders of a call, and standard input for `-`. One that cannot be read does not stop the others. */
export async function readTexts(paths: readonly string[], io: Io): Promise<ReadTexts> {
  const found = await findFiles(
    paths.filter((it) => it !== '-'),
    io.cwd,
  )
  const texts: ReadText[] = []
  const failures = [...found.missing]
  const attempt = async (read: () => Promise<ReadText>): Promise<void> => {
    try {
      texts.push(await read())
    } catch (error) {
      if (!(error instanceof UnreadableFile)) throw error
      failures.push(error.message)
    }
  }
  if (paths.includes('-')) await attempt(() => readStandardInput(io))
  for (const { path, shown } of found.files) {
    await attempt(async () => {
      const text = await readJourneyFile(path, shown)
      return { path: shown, uri: await realpath(path), text }
    })
  }
  return { texts, failures }
}

async function readStandardInput(io: Io): Promise<ReadText> {
  return { path: '-', uri: `${io.cwd}/-`, text: decode(await io.readInput(), 'Standard input') }
}
