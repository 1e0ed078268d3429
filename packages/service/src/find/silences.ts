import type { Journey, Silence, Step } from 'journey-lang'

/** A silence that is said aloud, and how long nothing happens around it. */
export interface LivedSilence {
  readonly silence: Silence
  /** From the end of the step before it to the start of the one behind it, or to the end of the journey. */
  readonly days: number
  readonly from: Step
  readonly to: Step | undefined
}

/** How long the silences of a journey really are, in one pass. One before the first step, or without a clock, is left out. */
export function livedSilences(journey: Journey): readonly LivedSilence[] {
  const lived: LivedSilence[] = []
  let waiting: Silence[] = []
  let last: Step | undefined
  const end = (day: number | undefined, to: Step | undefined): void => {
    const from = last
    const days = from?.endDay === undefined || day === undefined ? Number.NaN : day - from.endDay
    if (from && Number.isFinite(days)) for (const silence of waiting) lived.push({ silence, days, from, to })
    waiting = []
  }
  for (const { steps, silences } of journey.phases) {
    let next = 0
    for (const step of steps) {
      if (!step.isOnMainLine) continue
      while (next < silences.length && silences[next]!.span.start < step.span.start) waiting.push(silences[next++]!)
      end(step.day, step)
      last = step
    }
    waiting = waiting.concat(silences.slice(next))
  }
  end(journey.endDay, undefined)
  return lived
}
