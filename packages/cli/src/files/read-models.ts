import { dirname, relative } from 'node:path'
import { bind, parse, type Model, type Workspace } from 'journey-lang'
import type { Io } from '../io.ts'
import { diskWorkspace } from './disk-workspace.ts'
import { readTexts } from './read-texts.ts'

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

/** Reads the journeys of a call with what they import. One that cannot be read does not stop the others. */
export async function readModels(paths: readonly string[], io: Io): Promise<ReadFiles> {
  const { texts, failures } = await readTexts(paths, io)
  const workspaces = new Map<string, Workspace>()
  const files = texts.map(({ path, uri, text }): ReadFile => {
    const root = rootFor(uri, io.cwd)
    const workspace = workspaces.get(root) ?? diskWorkspace(root)
    workspaces.set(root, workspace)
    return { path, model: bind(parse(text), { uri, workspace }) }
  })
  return { files, failures }
}

/** Imports may reach whatever lies below the folder of the call; a file from elsewhere only what lies beside or below it. */
function rootFor(path: string, cwd: string): string {
  return relative(cwd, path).startsWith('..') ? dirname(path) : cwd
}
