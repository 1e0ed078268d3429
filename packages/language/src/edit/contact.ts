/** Puts a word of ours where the customer hears nothing. */
import type { Journey, Model, Step } from '../model/model.ts'
import { hasGuessedBraces } from '../syntax/tree.ts'
import { snippetIn } from '../vocabulary/placeholders.ts'
import type { Language } from '../vocabulary/row.ts'
import { durationText } from '../write/durations.ts'
import { lineBeside, nextMainStep, timeTaken } from '../write/new-step.ts'
import { snippetEdit } from '../write/snippets.ts'
import type { Edited } from './edited.ts'
import { keepsDays } from './same-days.ts'
import { usualChannel, usualMentor } from './usual.ts'

/** Gaps as long as the patience, give or take the sums of hours, are not too long. */
const aMinute = 1 / 1440

/** How long after a step we are in touch, at most, in days. */
const soon = 14

/**
 * Whether nobody of ours is in touch with the customer for longer than they have patience, from this step on.
 * Without a clock: whether nobody is in touch behind it at all.
 */
export function isFollowedBySilence(journey: Journey, step: Step): boolean {
  if (!step.isOnMainLine) return false
  const { endDay } = step
  if (endDay === undefined || !journey.hasClock) {
    return !journey.steps.slice(journey.steps.indexOf(step) + 1).some((it) => it.isContact)
  }
  return journey.gaps.some(({ startDay, days }) => {
    if (days <= journey.patience + aMinute) return false
    return startDay - aMinute <= endDay && endDay < startDay + days - aMinute
  })
}

/**
 * Writes a contact that we begin behind a step, by the usual mentor of the journey on their usual channel, with its text to
 * be filled in, which is in the language of the journeys. It takes its time from what lies there, so that every other step keeps its day. Behind the purchase it comes
 * first in the next phase. Refuses where nobody of ours is known, and where a silence that says its time would be broken.
 */
export function addContact(model: Model, step: Step, textLanguage: Language = 'en'): Edited {
  const journey = model.journeys.find((it) => it.steps.includes(step))
  if (!journey) return { refused: 'not-in-this-file' }
  const mentor = usualMentor(model, journey)
  if (!step.isOnMainLine || mentor === undefined) return { refused: 'nothing-to-do' }
  if (hasGuessedBraces(model.tree)) return { refused: 'broken' }
  const next = nextMainStep(journey, step)
  const isBehindPurchase = step === journey.purchase
  if (isBehindPurchase && (!next || isBehindTimedSilence(journey, next))) return { refused: 'would-change-days' }
  const [where, anchor] = isBehindPurchase && next ? (['before', next] as const) : (['after', step] as const)
  const wait = waitBehind(journey, step, next)
  const line = lineBeside(model, where, anchor.span, lineOf(model, journey, mentor, wait))
  if (!line) return { refused: 'broken' }
  const shortened = timeTaken(model, journey, where, anchor, wait)
  if (!shortened) return { refused: 'would-change-days' }
  const edits = [snippetEdit(line.span, snippetIn(line.newText, textLanguage)), ...shortened]
  const index = journey.steps.indexOf(anchor) + (where === 'after' ? 1 : 0)
  return keepsDays(model, journey, edits, { after: index }) ? { edits } : { refused: 'would-change-days' }
}

function lineOf(model: Model, journey: Journey, mentor: string, wait: number): string {
  const channel = usualChannel(model, journey, mentor)
  return [
    `step "\${1:What the customer does}" \${2:+1} from \${3:${mentor}}`,
    ...(channel === undefined ? [] : [`via \${4:${channel}}`]),
    'for ${5:care}',
    ...(wait === 0 ? [] : [`after ${durationText(wait)}`]),
  ].join(' ')
}

/** Half of the time up to the next step, and not more than two weeks. */
function waitBehind({ endDay, hasClock }: Journey, step: Step, next: Step | undefined): number {
  const until = next ? next.day : endDay
  if (!hasClock || until === undefined || step.endDay === undefined) return 0
  return wholeDays(Math.min(soon, Math.max(0, until - step.endDay) / 2))
}

function wholeDays(days: number): number {
  return days >= 1 ? Math.floor(days) : 0
}

function isBehindTimedSilence(journey: Journey, step: Step): boolean {
  const phase = journey.phases.find((it) => it.steps.includes(step))
  return phase?.silences.some((it) => it.duration !== undefined && it.span.start < step.span.start) === true
}
