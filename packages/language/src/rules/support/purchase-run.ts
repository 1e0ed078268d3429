import type { Journey, Model, Phase } from '../../model/model.ts'
import type { Stage } from '../../vocabulary/words.ts'
import type { FixEdit } from './finding.ts'
import { insertPhase } from './inserts.ts'

/** The purchase phase with which a journey begins; undefined where something comes before the purchase, or there is none. */
export function openingPurchase({ purchase, phases }: Journey): Phase | undefined {
  const first = phases.find((it) => it.steps.length > 0)
  return first?.stage === 'purchase' && purchase ? first : undefined
}

/** Phases of these stages, each with a step to fill in. Empty where one of the names is taken. */
export function insertStages(
  model: Model,
  journey: Journey,
  where: 'before' | 'after',
  phase: Phase,
  stages: readonly Stage[],
): readonly FixEdit[] {
  const names = model.scope.journeys.get(journey.shape)
  if (stages.some((it) => names?.has(it))) return []
  const lines = stages.map((stage, index) => {
    const tab = index * 3 + 1
    const step = `step "\${${tab + 1}:What the customer does}" \${${tab + 2}:+1}`
    return `phase ${stage} "\${${tab}:How the customer calls it}" {\n\t${step}\n}`
  })
  return insertPhase(model, where, phase, lines.join('\n'))
}
