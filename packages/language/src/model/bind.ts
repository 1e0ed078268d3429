import type { Tree } from '../syntax/tree.ts'
import { castOf } from './cast.ts'
import { resolveImports } from './imports.ts'
import { readJourney } from './journey.ts'
import type { Model } from './model.ts'
import type { Problem } from './problem.ts'
import { readStatements } from './read-statements.ts'
import { resolveReferences } from './references.ts'
import { declare } from './scope.ts'
import type { Workspace } from './workspace.ts'

/** How a file is seen by others, and where it finds them. */
export interface BindOptions {
  /** What names this file in the workspace. Empty when it stands alone. */
  readonly uri?: string
  /** Opens imported files. Without one imports are taken on trust, and nothing is said about them. */
  readonly workspace?: Workspace
  /** How long a silence may last in a journey that says nothing about it, in days; 30 when unsaid. */
  readonly patience?: number
}

/**
 * Gives a tree its meaning. Total: half-typed text has a model too, and what could not be made sense of is in `problems`.
 * Never throws, unless the workspace does.
 */
export function bind(tree: Tree, options: BindOptions = {}): Model {
  const { uri = '', workspace, patience = 30 } = options
  const { shapes, all, problems: shapeProblems } = readStatements(tree)
  const problems: Problem[] = [...shapeProblems]
  const scope = declare(all, uri, problems)
  const imports = resolveImports(scope, workspace, problems)
  const references = resolveReferences(all, scope, imports, problems)
  const file = { scope, imports, references, patience }
  const journeys = shapes.filter((it) => it.word === 'journey' && it.stands).map((it) => readJourney(it, file))
  return {
    uri,
    tree,
    shapes,
    statements: all,
    scope,
    imports,
    workspace,
    references,
    cast: castOf(scope),
    journeys,
    problems: problems.toSorted((a, b) => a.span.start - b.span.start),
  }
}
