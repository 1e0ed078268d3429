/** Tells which statements are broken; they are left as they are, because nobody knows what was meant. */
import type { Problem } from '../model/problem.ts'
import type { Shape } from '../model/shape.ts'
import { isBrokenToken } from '../syntax/tree.ts'
import { headerOf, holdsEverything } from './header.ts'

/** What may be wrong with the value of a slot without a doubt about which slot it is. */
const valueFaults: ReadonlySet<string> = new Set([
  'not-in-list',
  'dot-in-name',
  'unit-missing',
  'unit-unknown',
  'zero-duration',
  'unsigned-emotion',
  'impossible-date',
  'rate-out-of-range',
  'not-whole',
])

/** The offsets of the tokens at which the order of a statement is in doubt. */
export function doubtfulOffsets(problems: readonly Problem[]): ReadonlySet<number> {
  return new Set(problems.filter((it) => !isAboutValue(it)).map((it) => it.span.start))
}

/** Whether a statement is broken, its clause lines included. */
export function isBroken(shape: Shape, doubtful: ReadonlySet<number>): boolean {
  if (!shape.row || shape.clauseLines.some((it) => it.block)) return true
  const lines = [shape.node, ...shape.clauseLines]
  if (lines.some((line) => line.tokens.some((it) => isBrokenToken(it) || doubtful.has(it.startOffset)))) return true
  return !holdsEverything(headerOf(shape), shape)
}

function isAboutValue(problem: Problem): boolean {
  if (problem.kind === 'wrong-argument') return valueFaults.has(problem.why)
  return problem.kind === 'emotion-out-of-range' || problem.kind === 'misplaced-statement'
}
