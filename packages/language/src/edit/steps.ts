/** Changes of steps that keep the days of all others. */
import type { Journey, Model, Phase, Silence, Step } from '../model/model.ts'
import { positionalValue } from '../model/shape.ts'
import { statementSpan } from '../syntax/tree.ts'
import type { TextEdit } from '../text/edit.ts'
import { indentOf, lineBreakOf } from '../text/lines.ts'
import type { Span } from '../text/span.ts'
import { placeFor, removeClause, setClause } from './clause-edits.ts'
import { durationText } from './durations.ts'
import type { Edited } from './edited.ts'
import { keepsDays } from './same-days.ts'
import { documentedLines, statementLines } from './statement-lines.ts'

/** A step to be written. */
export interface NewStep {
  readonly text: string
  readonly name?: string
  /** -2…+2. */
  readonly emotion?: number
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
  const { text } = model.tree
  const found = placeOf(model, anchor)
  if (!found) return { refused: 'not-in-this-file' }
  const { journey, phase } = found
  const inserted = insertedLine(model, where, statementSpan(anchor.shape.node), stepText(step))
  if (!inserted) return { refused: 'broken' }
  const wait = step.after ?? 0
  const shortened = wait === 0 ? [] : takeTime(text, timeBehind(journey, phase, where, anchor), wait)
  if (!shortened) return { refused: 'would-change-days' }
  const edits = [inserted, ...shortened]
  const index = journey.steps.indexOf(anchor) + (where === 'after' ? 1 : 0)
  return keepsDays(model, journey, edits, { after: index }) ? { edits } : { refused: 'would-change-days' }
}

/** Removes a step with its block. The time it took goes to the step behind it, so that every other step keeps its day. */
export function removeStep(model: Model, step: Step): Edited {
  const found = placeOf(model, step)
  if (!found) return { refused: 'not-in-this-file' }
  const lines = documentedLines(model.tree, statementSpan(step.shape.node))
  if (!lines) return { refused: 'broken' }
  const { journey } = found
  const removed: TextEdit = { span: lines, newText: '' }
  const time = step.isOnMainLine ? (step.after ?? 0) + (step.takes ?? 0) : 0
  const next = step.isOnMainLine ? nextMainStep(journey, step) : nextInMaybe(journey, step)
  const gained = step.maybe ? (step.after ?? 0) + (step.takes ?? 0) : time
  const longer = next && gained > 0 ? [setClause(next.shape, 'after', durationText((next.after ?? 0) + gained))] : []
  const edits = [removed, ...longer]
  const index = journey.steps.indexOf(step)
  return keepsDays(model, journey, edits, { before: index }) ? { edits } : { refused: 'would-change-days' }
}

/** Writes the emotion of a step, or takes it away. */
export function setEmotion(model: Model, step: Step, emotion: number | undefined): Edited {
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

interface StepPlace {
  readonly journey: Journey
  readonly phase: Phase
}

function placeOf(model: Model, step: Step): StepPlace | undefined {
  for (const journey of model.journeys) {
    const phase = journey.phases.find((it) => it.steps.includes(step))
    if (phase) return { journey, phase }
  }
  return undefined
}

function insertedLine(model: Model, where: 'before' | 'after', statement: Span, line: string): TextEdit | undefined {
  const { text } = model.tree
  const lines = statementLines(model.tree, statement)
  const documented = documentedLines(model.tree, statement)
  if (!lines || !documented) return undefined
  const lineBreak = lineBreakOf(text)
  const indent = indentOf(text, statement.start)
  // What documents the other step stays with it.
  const at = where === 'before' ? documented.start : endOfLine(text, lines)
  const newText = where === 'before' ? `${indent}${line}${lineBreak}` : `${lineBreak}${indent}${line}`
  return { span: { start: at, end: at }, newText }
}

function endOfLine(text: string, lines: Span): number {
  return lines.start + text.slice(lines.start, lines.end).replace(/[\r\n]+$/, '').length
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

/** A text in quotes that is read as this text. */
export function quotedText(text: string): string {
  const escaped = text
    .replace(/["\\]/g, '\\$&')
    .replace(/\r\n?|\n/g, '\\n')
    .replaceAll('\t', '\\t')
  return `"${escaped}"`
}

function emotionText(emotion: number): string {
  return emotion > 0 ? `+${emotion}` : String(emotion)
}

/** What makes time pass behind the place of a new step, up to the next step that everyone lives. */
type TimeGiver = Step | Silence

function timeBehind(journey: Journey, phase: Phase, where: 'before' | 'after', anchor: Step): readonly TimeGiver[] {
  const next = where === 'before' ? anchor : nextMainStep(journey, anchor)
  const from = where === 'before' ? anchor.span.start : anchor.span.end
  const silences = journey.phases
    .slice(journey.phases.indexOf(phase))
    .flatMap((it) => it.silences)
    .filter((it) => it.span.start >= from && it.duration !== undefined && (!next || it.span.start < next.span.start))
  return next ? [...silences, next] : silences
}

/** Takes an amount of time away from what gives it, the nearest first. Undefined when there is not enough. */
function takeTime(text: string, givers: readonly TimeGiver[], amount: number): readonly TextEdit[] | undefined {
  const edits: TextEdit[] = []
  let left = amount
  for (const giver of givers) {
    const given = 'duration' in giver ? (giver.duration ?? 0) : (giver.after ?? 0)
    const taken = Math.min(left, given)
    if (taken <= 0) continue
    left -= taken
    const edit = shorten(text, giver, given - taken)
    if (!edit) return undefined
    edits.push(edit)
  }
  return left * 1440 < 0.5 || givers.length === 0 ? edits : undefined
}

function shorten(text: string, giver: TimeGiver, rest: number): TextEdit | undefined {
  const isNothing = rest * 1440 < 0.5
  if (!('duration' in giver)) {
    return isNothing ? removeClause(text, giver.shape, 'after') : setClause(giver.shape, 'after', durationText(rest))
  }
  const value = silenceDuration(text, giver)
  if (!value) return undefined
  return isNothing
    ? { span: { start: value.start - 1, end: value.end }, newText: '' }
    : { span: value, newText: durationText(rest) }
}

function silenceDuration(text: string, silence: Silence): { start: number; end: number } | undefined {
  const match = /^silence (\S+)/.exec(text.slice(silence.span.start, silence.span.end))
  if (!match?.[1]) return undefined
  const start = silence.span.start + 'silence '.length
  return { start, end: start + match[1].length }
}

function nextMainStep(journey: Journey, step: Step): Step | undefined {
  return journey.steps.slice(journey.steps.indexOf(step) + 1).find((it) => it.isOnMainLine)
}

function nextInMaybe(journey: Journey, step: Step): Step | undefined {
  const next = journey.steps[journey.steps.indexOf(step) + 1]
  return step.maybe && next?.maybe === step.maybe ? next : undefined
}
