/** Changes of steps that keep the days of all others. */
import type { Journey, Model, Step } from '../model/model.ts'
import { positionalValue } from '../model/shape.ts'
import { statementSpan } from '../syntax/tree.ts'
import type { TextEdit } from '../text/edit.ts'
import { placeFor, setClause } from '../write/clause-edits.ts'
import { durationText } from '../write/durations.ts'
import { lineBeside, nextMainStep, timeTaken } from '../write/new-step.ts'
import { quotedText } from '../write/quoted-text.ts'
import { documentedLines } from '../write/statement-lines.ts'
import type { Edited } from './edited.ts'
import { keepsDays } from './same-days.ts'

/** How a step feels, from awful to wonderful. */
export type Emotion = -2 | -1 | 0 | 1 | 2

/** A step to be written. */
export interface NewStep {
  readonly text: string
  readonly name?: string
  readonly emotion?: Emotion
  /** How long after the step before it begins, in days. Taken from the time that already lies there. */
  readonly after?: number
  /** Clauses as they are written, for example `from shop via email for care`. */
  readonly clauses?: string
}

/**
 * Writes a new step before or after another one. The time it waits is taken from what already lies between the steps,
 * so that every other step keeps its day; refuses when there is not enough of it, or when day 0 would move.
 */
export function addStep(model: Model, where: 'before' | 'after', anchor: Step, step: NewStep): Edited {
  const journey = journeyWith(model, anchor)
  if (!journey) return { refused: 'not-in-this-file' }
  if (step.emotion !== undefined && !isEmotion(step.emotion)) return { refused: 'out-of-range' }
  const inserted = lineBeside(model, where, statementSpan(anchor.shape.node), stepText(step))
  if (!inserted) return { refused: 'broken' }
  const shortened = timeTaken(model, journey, where, anchor, step.after ?? 0)
  if (!shortened) return { refused: 'would-change-days' }
  const edits = [inserted, ...shortened]
  const index = journey.steps.indexOf(anchor) + (where === 'after' ? 1 : 0)
  return keepsDays(model, journey, edits, { after: index }) ? { edits } : { refused: 'would-change-days' }
}

/** Removes a step with its block. The time it took goes to the step behind it, so that every other step keeps its day. */
export function removeStep(model: Model, step: Step): Edited {
  const journey = journeyWith(model, step)
  if (!journey) return { refused: 'not-in-this-file' }
  const lines = documentedLines(model.tree, statementSpan(step.shape.node))
  if (!lines) return { refused: 'broken' }
  const removed: TextEdit = { span: lines, newText: '' }
  const time = step.isOnMainLine ? (step.after ?? 0) + (step.takes ?? 0) : 0
  const next = step.isOnMainLine ? nextMainStep(journey, step) : nextInMaybe(journey, step)
  const gained = step.maybe ? (step.after ?? 0) + (step.takes ?? 0) : time
  const longer = next && gained > 0 ? [setClause(next.shape, 'after', durationText((next.after ?? 0) + gained))] : []
  const edits = [removed, ...longer]
  const index = journey.steps.indexOf(step)
  return keepsDays(model, journey, edits, { before: index }) ? { edits } : { refused: 'would-change-days' }
}

/** Writes the emotion of a step, or takes it away. Refuses what is no step of the scale. */
export function setEmotion(model: Model, step: Step, emotion: Emotion | undefined): Edited {
  if (emotion !== undefined && !isEmotion(emotion)) return { refused: 'out-of-range' }
  const written = positionalValue(step.shape, 'emotion')
  if (emotion === undefined) {
    if (!written) return { refused: 'nothing-to-do' }
    const start = model.tree.text[written.span.start - 1] === ' ' ? written.span.start - 1 : written.span.start
    return { edits: [{ span: { start, end: written.span.end }, newText: '' }] }
  }
  const newText = emotionText(emotion)
  if (written) return { edits: [{ span: written.span, newText }] }
  const at = placeFor(step.shape, 'emotion')
  return { edits: [{ span: { start: at, end: at }, newText: ` ${newText}` }] }
}

/** Numbers also come from programs that no type has looked at. */
function isEmotion(value: number): value is Emotion {
  return Number.isInteger(value) && Math.abs(value) <= 2
}

function journeyWith(model: Model, step: Step): Journey | undefined {
  return model.journeys.find((it) => it.steps.includes(step))
}

function stepText({ name, text, emotion, after, clauses }: NewStep): string {
  return [
    'step',
    ...(name === undefined ? [] : [name]),
    quotedText(text),
    ...(emotion === undefined ? [] : [emotionText(emotion)]),
    ...(clauses === undefined || clauses === '' ? [] : [clauses]),
    ...(after === undefined || after === 0 ? [] : ['after', durationText(after)]),
  ].join(' ')
}

function emotionText(emotion: number): string {
  return emotion > 0 ? `+${emotion}` : String(emotion)
}

function nextInMaybe(journey: Journey, step: Step): Step | undefined {
  const next = journey.steps[journey.steps.indexOf(step) + 1]
  return step.maybe && next?.maybe === step.maybe ? next : undefined
}
