import type { Journey, Step } from '../../model/model.ts'
import { emotionOf } from './emotions.ts'

/** A step whose pain is the same as today, and no better. */
export interface SurvivingPain {
  readonly step: Step
  /** The step of today. */
  readonly old: Step
  /** -2…+2. */
  readonly today: number
  readonly tomorrow: number
}

/**
 * The steps of a journey that hold a pain which the same step of today holds too, feel no better, and say nothing about
 * what would help. A step is the same when it has the same name, or the same text.
 */
export function survivingPains(before: Journey, { steps }: Journey): readonly SurvivingPain[] {
  const hurts = painsOf(before)
  return steps.flatMap((step) => {
    const { pains, opportunities } = step.details
    const old = hurts.byName.get(step.name) ?? hurts.byText.get(step.text)
    if (!old || pains.length === 0 || opportunities.length > 0) return []
    const today = emotionOf(old)
    const tomorrow = emotionOf(step)
    if (today === undefined || tomorrow === undefined || tomorrow > today) return []
    return [{ step, old, today, tomorrow }]
  })
}

interface Pains {
  readonly byName: ReadonlyMap<string | undefined, Step>
  readonly byText: ReadonlyMap<string, Step>
}

/** The steps that hold a pain. Steps without a text have nothing by which to be known again. */
function painsOf({ steps }: Journey): Pains {
  const hurting = steps.filter((it) => it.details.pains.length > 0)
  return {
    byName: new Map(hurting.flatMap((it) => (it.name === undefined ? [] : [[it.name, it]]))),
    byText: new Map(hurting.flatMap((it) => (it.text === '' ? [] : [[it.text, it]]))),
  }
}
