import { realpath } from 'node:fs/promises'
import { dirname, relative } from 'node:path'
import { bind, parse, type Model, type Workspace } from 'journey-lang'
import type { Io } from '../io.ts'
import { diskWorkspace } from './disk-workspace.ts'
import { findFiles } from './find-files.ts'
import { decode, readJourneyFile, UnreadableFile } from './read-journey-file.ts'

/** A file that was read, and how the caller sees it. */
export interface ReadFile {
  readonly path: string
  readonly model: Model
}

/** What was read, and what could not be. */
export interface ReadFiles {
  readonly files: readonly ReadFile[]
  /** One sentence each. */
  readonly failures: readonly string[]
}

/** Reads the files and folders of a call, and standard input for `-`. One that cannot be read does not stop the others. */
export async function readModels(paths: readonly string[], io: Io): Promise<ReadFiles> {
  const found = await findFiles(
    paths.filter((it) => it !== '-'),
    io.cwd,
  )
  const files: ReadFile[] = []
  const failures = [...found.missing]
  const workspaces = new Map<string, Workspace>()
  const attempt = async (read: () => Promise<ReadFile>): Promise<void> => {
    try {
      files.push(await read())
    } catch (error) {
      if (!(error instanceof UnreadableFile)) throw error
      failures.push(error.message)
    }
  }
  if (paths.includes('-')) await attempt(() => readStandardInput(io))
  for (const { path, shown } of found.files) {
    await attempt(async () => {
      const text = await readJourneyFile(path, shown)
      const uri = await realpath(path)
      const root = rootFor(uri, io.cwd)
      const workspace = workspaces.get(root) ?? diskWorkspace(root)
      workspaces.set(root, workspace)
      return { path: shown, model: bind(parse(text), { uri, workspace }) }
    })
  }
  return { files, failures }
}

async function readStandardInput(io: Io): Promise<ReadFile> {
  const text = decode(await io.readInput(), 'Standard input')
  return { path: '-', model: bind(parse(text), { uri: `${io.cwd}/-`, workspace: diskWorkspace(io.cwd) }) }
}

/** Imports may reach whatever lies below the folder of the call; a file from elsewhere only what lies beside or below it. */
function rootFor(path: string, cwd: string): string {
  return relative(cwd, path).startsWith('..') ? dirname(path) : cwd
}
