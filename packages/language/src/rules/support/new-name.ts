import type { Journey, Model } from '../../model/model.ts'
import { clauseOf, rowIn } from '../../vocabulary/vocabulary.ts'

/**
 * A name for a step that has none, of the first words of its text that say something. It is free in its journey, and no
 * clause of a step, which could not be told from a name.
 */
export function newStepName(model: Model, journey: Journey, text: string): string {
  const names = model.scope.journeys.get(journey.shape)
  const words = text
    .normalize('NFC')
    .toLowerCase()
    .match(/\p{L}[\p{L}\p{M}\p{N}]{3,}/gu) ?? ['step']
  const wanted = words.slice(0, 2).join('-')
  const row = rowIn('phase', 'step')
  let name = wanted
  for (let number = 2; names?.has(name) || (row && clauseOf(row, name)); number += 1) name = `${wanted}-${number}`
  return name
}
