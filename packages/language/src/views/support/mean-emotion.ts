import type { Step } from '../../model/model.ts'

/** The mean of the emotions that are written, -2…+2; undefined when none is. Steps off the main line are left out. */
export function meanEmotion(steps: readonly Step[]): number | undefined {
  const known = steps.filter((it) => it.maybe === undefined).flatMap((it) => it.emotion ?? [])
  return known.length === 0 ? undefined : known.reduce((sum, it) => sum + it, 0) / known.length
}
