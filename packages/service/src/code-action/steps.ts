/** The steps in what is selected. */
import { hasGuessedBraces, type Journey, type Phase, type Step } from 'journey-lang'
import { journeyAt, phaseAt } from '../find/parts.ts'
import type { Asked } from './asked.ts'

/** Steps of one phase. */
export interface FoundSteps {
  readonly journey: Journey
  readonly phase: Phase
  /** Never empty, in the order of the text. */
  readonly steps: readonly Step[]
}

/**
 * The step at a cursor, or all that a selection touches. Undefined without any, where they stand in two phases, and where
 * it is not certain what belongs to which block.
 */
export function stepsIn({ file, span }: Asked): FoundSteps | undefined {
  const { model, tree } = file
  if (hasGuessedBraces(tree)) return undefined
  const journey = journeyAt(model, span.start)
  const phase = phaseAt(model, span.start)
  if (!journey || !phase || phase.span.end < span.end) return undefined
  const touched = phase.steps.filter((it) => it.span.start <= span.end && span.start <= it.span.end)
  // Where two steps touch, a cursor is in the one that begins there.
  const steps = span.start === span.end ? touched.slice(-1) : touched.filter((it) => it.span.start < span.end)
  return steps.length === 0 ? undefined : { journey, phase, steps }
}

/** The one step that is asked about; undefined where several are selected. */
export function stepIn(asked: Asked): (FoundSteps & { readonly step: Step }) | undefined {
  const found = stepsIn(asked)
  const [step, another] = found?.steps ?? []
  return found && step && !another ? { ...found, step } : undefined
}
