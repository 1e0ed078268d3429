import type { Step } from '../../model/model.ts'

/** Whether somebody unknown in a step could make it ours. What depends on that stays unsaid. */
export function mayBeOwn({ isOwn, actors }: Step): boolean {
  return !isOwn && actors.some((it) => it.kind === undefined)
}

/** The steps whose emotions make up balances, means and streaks: those that the first persona lives, unless only some do. */
export function stepsThatCount(steps: readonly Step[]): readonly Step[] {
  return steps.filter((it) => it.isMainPersona && !it.maybe)
}
