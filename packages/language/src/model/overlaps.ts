/** Journeys that happen at the same time: `during journey.phase`. */
import { readClock } from './clock.ts'
import type { ResolvedImport } from './imports.ts'
import { outline } from './outline.ts'
import { findPurchase } from './purchase.ts'
import type { References } from './references.ts'
import type { Declaration, FileScope } from './scope.ts'
import { clauseValue, type Shape } from './shape.ts'

/** Where a journey begins in another one. */
export interface Overlap {
  readonly phase: Declaration | undefined
  /** The day on which that phase begins, on the clock of the other journey: so this one's first step falls on it. */
  readonly startDay: number | undefined
}

/** Reads where a journey begins in another one, which may stand in another file. */
export function overlapOf(
  journey: Shape,
  references: References,
  scope: FileScope,
  imports: ReadonlyMap<string, ResolvedImport>,
): Overlap | undefined {
  const value = clauseValue(journey, 'during')
  if (!value) return undefined
  const phase = references.get(value)?.declaration
  const outer = phase?.shape.parent
  if (!phase || !outer) return { phase, startDay: undefined }
  const home = [scope, ...Array.from(imports.values(), (it) => it.scope)].find((it) => it.journeys.has(outer))
  return { phase, startDay: startOf(phase.shape, outer, home?.journeys.get(outer) ?? new Map()) }
}

function startOf(phase: Shape, journey: Shape, names: ReadonlyMap<string, Declaration>): number | undefined {
  const written = outline(journey)
  const clock = readClock(written, findPurchase(written)?.step, names)
  const first = written.find((it) => it.shape === phase)?.items.find((it) => it.kind === 'step' && it.isOnMainLine)
  return first && clock?.stays.get(first.shape)?.start
}
