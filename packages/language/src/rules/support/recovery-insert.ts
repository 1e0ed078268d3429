import type { Journey, Model, Step } from '../../model/model.ts'
import { clauseOf, rowIn } from '../../vocabulary/vocabulary.ts'
import type { FixEdit } from './finding.ts'
import { insertClause, insertStep } from './inserts.ts'

/** A step right behind another one that puts it right, by the same mentor. What is put right needs a name, and gets one. */
export function insertRecovery(model: Model, journey: Journey, step: Step): readonly FixEdit[] {
  const name = step.name ?? newStepName(model, journey, step.text)
  const who = step.owner ? ` from \${3:${step.owner.name}}` : ''
  const snippet = `step "\${1:What the customer does}" \${2:+1}${who} for recovery recovers ${name}`
  const edits = insertStep(model, journey, 'after', step, snippet)
  return edits.length === 0 || step.name !== undefined ? edits : [...insertClause(step.shape, 'name', name), ...edits]
}

/**
 * A name for a step that has none, of the first words of its text that say something. It is free in its journey, and no
 * clause of a step, which could not be told from a name.
 */
function newStepName(model: Model, journey: Journey, text: string): string {
  const names = model.scope.journeys.get(journey.shape)!
  const words = text.toLowerCase().match(/\p{L}[\p{L}\p{M}\p{N}]{3,}/gu) ?? ['step']
  const wanted = words.slice(0, 2).join('-')
  const row = rowIn('phase', 'step')
  let name = wanted
  for (let number = 2; names.has(name) || (row && clauseOf(row, name)); number += 1) name = `${wanted}-${number}`
  return name
}
