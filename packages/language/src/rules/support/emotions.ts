import type { Step } from '../../model/model.ts'

/**
 * The emotion of a step, -2…+2. Undefined where it is unknown, and where a wow or a pain contradicts it:
 * `moment-contradicts-emotion` says so once, and nothing else is built on a figure that is probably wrong.
 */
export function emotionOf({ emotion, details }: Step): number | undefined {
  if (emotion === undefined) return undefined
  if (emotion <= 0 && details.wows.length > 0) return undefined
  if (emotion >= 1 && details.pains.length > 0) return undefined
  return emotion
}

/** The mean of what is known; undefined when nothing is. */
export function meanEmotion(steps: readonly Step[]): number | undefined {
  const known = steps.flatMap((it) => emotionOf(it) ?? [])
  return known.length === 0 ? undefined : known.reduce((sum, it) => sum + it, 0) / known.length
}

/** `+2`, `0`, `-1`, and `+0.5` for a mean. */
export function emotionText(emotion: number): string {
  const rounded = Math.round(emotion * 10) / 10
  return rounded > 0 ? `+${rounded}` : String(rounded === 0 ? 0 : rounded)
}
