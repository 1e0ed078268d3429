import type { Model } from '../../model/model.ts'
import type { Problem, ProblemKind, WrongArgument } from '../../model/problem.ts'

/** What may be wrong while every word is read as what it is. */
const harmless: ReadonlySet<ProblemKind> = new Set([
  'emotion-out-of-range',
  'placeholder-left',
  'duplicate-name',
  'duplicate-clause',
  'exclusive-clauses',
  'import-not-found',
  'import-cycle',
])

/** What may be wrong with a value while it is no name, and none is lost behind it. */
const harmlessValues: ReadonlySet<WrongArgument['why']> = new Set([
  'not-in-list',
  'unit-missing',
  'unit-unknown',
  'unit-spelled-out',
  'zero-duration',
  'unsigned-emotion',
  'impossible-date',
  'rate-out-of-range',
  'not-whole',
])

/**
 * Whether nothing in a file was left unread or pointed at nothing. Where something was, it may be just what needs a name, or
 * a `why-not`, that seems to be needed by nobody, so that taking it away is for the author to decide.
 */
export function isReadInFull({ tree, problems }: Model): boolean {
  return tree.faults.length === 0 && problems.every(isHarmless)
}

function isHarmless(problem: Problem): boolean {
  return problem.kind === 'wrong-argument' ? harmlessValues.has(problem.why) : harmless.has(problem.kind)
}
