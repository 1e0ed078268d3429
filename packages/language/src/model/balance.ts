/** The emotional bank account: every touchpoint pays in or takes out, and so does our absence. */
import { byDay } from './contacts.ts'
import type { Step } from './model.ts'

/** What is in the emotional bank account after a step. An unknown emotion adds nothing. */
export interface Balance {
  readonly step: Step
  readonly sum: number
}

/** The account after each own step of the main persona, by day. What happens only to some is no part of it. */
export function balanceOf(steps: readonly Step[]): readonly Balance[] {
  let sum = 0
  return byDay(steps.filter((it) => it.isOwn && it.isMainPersona && !it.maybe)).map((step) => {
    sum += step.emotion ?? 0
    return { step, sum }
  })
}
