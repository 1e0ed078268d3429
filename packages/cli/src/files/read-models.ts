import { dirname, relative } from 'node:path'
import { bind, parse, type Model } from 'journey-lang'
import { optionsOf, type Config } from 'journey-lang/config'
import type { Io } from '../io.ts'
import { diskWorkspace, type DiskWorkspace } from './disk-workspace.ts'
import { readTexts } from './read-texts.ts'

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
export interface ReadFiles {
  readonly files: readonly ReadFile[]
  /** One sentence each. */
  readonly failures: readonly string[]
}

/** Reads the journeys of a call with what they import. One that cannot be read does not stop the others. */
export async function readModels(paths: readonly string[], io: Io): Promise<ReadFiles> {
  const { texts, failures } = await readTexts(paths, io)
  const workspaces = new Map<string, DiskWorkspace>()
  const parsed = texts.map(({ path, uri, text, config }) => {
    const root = rootFor(uri, io.cwd)
    const workspace = workspaces.get(root) ?? diskWorkspace(root)
    const file = { uri, tree: parse(text) }
    workspaces.set(root, workspace)
    workspace.add(file)
    return { path, file, workspace, config }
  })
  const files = parsed.map(({ path, file, workspace, config }): ReadFile => {
    const { patience = 30 } = optionsOf(config)
    return { path, model: bind(file.tree, { uri: file.uri, workspace, patience }), config, patience }
  })
  return { files, failures }
}

/** Imports may reach whatever lies below the folder of the call; a file from elsewhere only what lies beside or below it. */
function rootFor(path: string, cwd: string): string {
  return relative(cwd, path).startsWith('..') ? dirname(path) : cwd
}
