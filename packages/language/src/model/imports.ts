/** Follows imports through the workspace. Walks are loops with a memory, since files may import in circles. */
import { readStatements } from './read-statements.ts'
import { nearestNames } from './nearest.ts'
import type { Problem } from './problem.ts'
import { declare, type Declaration, type FileScope, type ImportedName } from './scope.ts'
import type { Workspace, WorkspaceFile } from './workspace.ts'

/** What an imported name turned out to be. */
export interface ResolvedImport {
  readonly declaration: Declaration
  /** The scope of the file that declares it. */
  readonly scope: FileScope
  readonly file: WorkspaceFile
}

/** Resolves every import of a file by name. Without a workspace nothing can be known, so nothing is a problem. */
export function resolveImports(
  scope: FileScope,
  workspace: Workspace | undefined,
  problems: Problem[],
): ReadonlyMap<string, ResolvedImport> {
  const resolved = new Map<string, ResolvedImport>()
  if (!workspace) return resolved
  const saidMissing = new Set<number>()
  const circles = sayCycles(scope, workspace, problems)
  for (const it of scope.imports.values()) {
    const file = it.path === '' ? undefined : workspace.open(it.path, scope.uri)
    if (!file) {
      if (it.path === '' || saidMissing.has(it.pathSpan.start)) continue
      saidMissing.add(it.pathSpan.start)
      problems.push({ kind: 'import-not-found', span: it.pathSpan, path: it.path, name: undefined, known: [] })
      continue
    }
    const found = follow(it.original, file, workspace)
    if (found) resolved.set(it.name, found)
    else if (!circles.has(it.pathSpan.start)) problems.push(notDeclared(it, file))
  }
  return resolved
}

const scopes = new WeakMap<object, FileScope>()

/** The scope of a file, seen from another one. Its own problems are reported where that file is checked. */
export function scopeOf(file: WorkspaceFile): FileScope {
  const before = scopes.get(file.tree)
  if (before && before.uri === file.uri) return before
  const scope = declare(readStatements(file.tree).all, file.uri, [])
  scopes.set(file.tree, scope)
  return scope
}

/** Finds the declaration of a name that the file declares, or takes over from yet another one. */
function follow(name: string, file: WorkspaceFile, workspace: Workspace): ResolvedImport | undefined {
  const seen = new Set<string>()
  let wanted = name
  let at: WorkspaceFile | undefined = file
  while (at && !seen.has(`${at.uri} ${wanted}`)) {
    seen.add(`${at.uri} ${wanted}`)
    const scope = scopeOf(at)
    const declaration = scope.names.get(wanted)
    if (declaration) return { declaration, scope, file: at }
    const next = scope.imports.get(wanted)
    if (!next) return undefined
    wanted = next.original
    at = workspace.open(next.path, at.uri)
  }
  return undefined
}

function notDeclared(it: ImportedName, file: WorkspaceFile): Problem {
  const scope = scopeOf(file)
  const known = nearestNames(it.original, [...scope.names.keys(), ...scope.imports.keys()])
  return { kind: 'import-not-found', span: it.span, path: it.path, name: it.original, known }
}

/** Reports the imports through which a file comes back to itself. Returns where they stand. */
function sayCycles(scope: FileScope, workspace: Workspace, problems: Problem[]): ReadonlySet<number> {
  const said = new Set<number>()
  for (const it of scope.imports.values()) {
    if (said.has(it.pathSpan.start)) continue
    const files = wayBack(scope.uri, it.path, workspace)
    if (!files) continue
    said.add(it.pathSpan.start)
    problems.push({ kind: 'import-cycle', span: it.pathSpan, files })
  }
  return said
}

/** The files on the way from an import back to the file it stands in, or undefined when there is no such way. */
function wayBack(uri: string, path: string, workspace: Workspace): readonly string[] | undefined {
  const start = workspace.open(path, uri)
  const cameFrom = new Map<string, string | undefined>()
  const waiting: WorkspaceFile[] = []
  if (start) {
    waiting.push(start)
    cameFrom.set(start.uri, undefined)
  }
  for (let at = 0; at < waiting.length; at += 1) {
    const file = waiting[at]!
    if (file.uri === uri) return routeTo(uri, cameFrom)
    for (const it of scopeOf(file).imports.values()) {
      const next = workspace.open(it.path, file.uri)
      if (!next || cameFrom.has(next.uri)) continue
      cameFrom.set(next.uri, file.uri)
      waiting.push(next)
    }
  }
  return undefined
}

function routeTo(uri: string, cameFrom: ReadonlyMap<string, string | undefined>): readonly string[] {
  const route: string[] = []
  for (let at: string | undefined = uri; at !== undefined; at = cameFrom.get(at)) route.unshift(at)
  return [uri, ...route]
}
