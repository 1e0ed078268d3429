import { bind } from '../model/bind.ts'
import type { Journey, Model, Step } from '../model/model.ts'
import { parse } from '../syntax/parse.ts'
import { applyEdits, type TextEdit } from '../text/edit.ts'
import { isSameTime } from '../write/durations.ts'

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
  const after = bind(parse(applyEdits(model.tree.text, edits))).journeys[model.journeys.indexOf(journey)]
  if (!after) return false
  // A journey that had no clock had no days that could change.
  if (!journey.hasClock) return true
  const others = withoutIndex(journey.steps, changed.before)
  const othersAfter = withoutIndex(after.steps, changed.after)
  return (
    others.length === othersAfter.length &&
    others.every((it, index) => isSameTime(it.day, othersAfter[index]?.day) && it.text === othersAfter[index]?.text)
  )
}

function withoutIndex(steps: readonly Step[], index: number | undefined): readonly Step[] {
  return index === undefined ? steps : steps.toSpliced(index, 1)
}
