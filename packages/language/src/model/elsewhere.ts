/** What a file has to do with the other files of its workspace. */
import { bind } from './bind.ts'
import { pathInForm } from './import-meant.ts'
import { scopeOf } from './imports.ts'
import type { Journey, Model } from './model.ts'
import type { Declaration } from './scope.ts'
import type { Workspace, WorkspaceFile } from './workspace.ts'

/** The journey that a declaration stands for, also in another file; undefined when it is none, or cannot be opened. */
export function journeyOf(model: Model, declaration: Declaration): Journey | undefined {
  const home = declaration.uri === model.uri ? model : modelOf(model, declaration)
  // The shapes of another file were read once for its names and once for its model; its statements are the same.
  return home?.journeys.find((it) => it.shape.node === declaration.shape.node)
}

/** The names of a file that others import; undefined when nobody knows which other files there are. */
export function namesUsedElsewhere({ uri, workspace }: Model): ReadonlySet<string> | undefined {
  if (!workspace) return noNames
  return workspace.files && (usesIn(workspace, workspace.files).get(uri) ?? noNames)
}

const models = new WeakMap<Workspace, Map<WorkspaceFile['tree'], Model>>()
const uses = new WeakMap<Workspace, ReadonlyMap<string, ReadonlySet<string>>>()
const noNames: ReadonlySet<string> = new Set()

function modelOf({ workspace, imports }: Model, declaration: Declaration): Model | undefined {
  const file = [...imports.values()].find((it) => it.file.uri === declaration.uri)?.file
  if (!file || !workspace) return undefined
  const known = models.get(workspace) ?? new Map<WorkspaceFile['tree'], Model>()
  models.set(workspace, known)
  const model = known.get(file.tree) ?? bind(file.tree, { uri: file.uri, workspace })
  known.set(file.tree, model)
  return model
}

function usesIn(workspace: Workspace, files: () => Iterable<WorkspaceFile>): ReadonlyMap<string, ReadonlySet<string>> {
  const before = uses.get(workspace)
  if (before) return before
  const found = new Map<string, Set<string>>()
  for (const file of files()) {
    const targets = new Map<string, string | undefined>()
    for (const { path, original } of scopeOf(file).imports.values()) {
      if (!targets.has(path)) targets.set(path, importedFrom(path, file.uri, workspace)?.uri)
      const target = targets.get(path)
      if (target === undefined) continue
      found.set(target, (found.get(target) ?? new Set()).add(original))
    }
  }
  uses.set(workspace, found)
  return found
}

/** A path without `./` is one mistake, said where it stands; that nobody uses the names in that file would be another. */
function importedFrom(path: string, from: string, workspace: Workspace): WorkspaceFile | undefined {
  return workspace.open(path, from) ?? workspace.open(pathInForm(path, from, workspace) ?? path, from)
}
