import type { Step } from '../../model/model.ts'
import type { Language } from '../../vocabulary/row.ts'

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

/** An emotion, or a sum of them, as it is written: `+2`, `0`, `-1`. */
export function emotionText(emotion: number): string {
  return emotion > 0 ? `+${emotion}` : String(emotion === 0 ? 0 : emotion)
}

/** A mean of emotions as a sentence says it, with one decimal at most: `+0.5`, and `+0,5` in Dutch. */
export function meanText(mean: number, language: Language): string {
  const text = emotionText(Math.round(mean * 10) / 10)
  return language === 'nl' ? text.replace('.', ',') : text
}
