import { diskWorkspace, type DiskWorkspace } from '@journey-lang/files'
import { bind, type Model } from 'journey-lang'
import { optionsOf, type Config } from 'journey-lang/config'
import type { Io } from '../io.ts'
import { rootFor } from './root-for.ts'
import { readTexts, type ReadOptions, type ReadText, type ReadTexts } from './read-texts.ts'

/** A file that was read, and how the caller sees it. */
export interface ReadFile {
  readonly path: string
  readonly model: Model
  /** What its project says about it. */
  readonly config: Config
  /** How long a silence may last in a journey that says nothing about it, in days. */
  readonly patience: number
}

/** What was read, and what could not be. */
export interface ReadFiles extends Pick<ReadTexts, 'failures' | 'language'> {
  /** Each is bound when it is asked for, so that not all models of a large project are there at once. */
  readonly files: Iterable<ReadFile>
  /** How many there are. */
  readonly count: number
}

/** Reads the journeys of a call with what they import. One that cannot be read does not stop the others. */
export async function readModels(paths: readonly string[], options: ReadOptions, io: Io): Promise<ReadFiles> {
  const { texts, failures, language } = await readTexts(paths, options, io)
  return { files: modelsOf(texts, io), failures, count: texts.length, language }
}

/** Binds texts that were read, each when it is asked for. What they import is read anew by every call. */
export function* modelsOf(texts: readonly ReadText[], io: Io): Generator<ReadFile> {
  const workspaces = new Map<string, DiskWorkspace>()
  for (const { path, uri, text, config } of texts) {
    const { root, shownRoot } = rootFor(uri, io.cwd)
    const workspace = workspaces.get(root) ?? diskWorkspace(root, shownRoot)
    workspaces.set(root, workspace)
    const tree = workspace.treeOf(uri, text)
    const { patience = 30 } = optionsOf(config)
    yield { path, model: bind(tree, { uri, workspace, patience }), config, patience }
  }
}
