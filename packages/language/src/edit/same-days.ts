import type { Journey, Model } from '../model/model.ts'
import type { TextEdit } from '../text/edit.ts'
import { isSameTime } from '../write/durations.ts'
import { wayWith } from './way.ts'

/**
 * Whether every other step keeps its day when these edits are made, `changed` left out in both texts by its index.
 * It is found out by making them: day 0 moves with the purchase, and a maybe with what stands before it.
 */
export function keepsDays(
  model: Model,
  journey: Journey,
  edits: readonly TextEdit[],
  changed: { readonly before?: number; readonly after?: number },
): boolean {
  const after = wayWith(model, journey, edits)
  if (!after) return false
  // A journey that had no clock had no days that could change.
  if (!journey.hasClock) return true
  const others = withoutIndex(journey.steps, changed.before)
  const othersAfter = withoutIndex(after, changed.after)
  return (
    others.length === othersAfter.length &&
    others.every((it, index) => isSameTime(it.day, othersAfter[index]?.day) && it.text === othersAfter[index]?.text)
  )
}

function withoutIndex<It>(steps: readonly It[], index: number | undefined): readonly It[] {
  return index === undefined ? steps : steps.toSpliced(index, 1)
}
