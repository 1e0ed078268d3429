/** Where a new step goes, and whose time it takes, so that every other step keeps its day. */
import type { Journey, Model, Silence, Step } from '../model/model.ts'
import type { TextEdit } from '../text/edit.ts'
import { indentOf, lineBreakOf } from '../text/lines.ts'
import type { Span } from '../text/span.ts'
import { indented } from './children.ts'
import { removeClause, setClause } from './clause-edits.ts'
import { durationText } from './durations.ts'
import { documentedLines, statementLines } from './statement-lines.ts'

/**
 * The changes that give a new step before or after another one its time, in days: taken from what already lies there, the
 * nearest first. Undefined when there is not enough of it.
 */
export function timeTaken(
  model: Model,
  journey: Journey,
  where: 'before' | 'after',
  anchor: Step,
  wait: number,
): readonly TextEdit[] | undefined {
  return wait === 0 ? [] : takeTime(model.tree.text, timeBehind(journey, where, anchor), wait)
}

/** New lines before or after a statement, with the same indentation; undefined where the statement shares its line with another. */
export function lineBeside(
  model: Model,
  where: 'before' | 'after',
  statement: Span,
  line: string,
): TextEdit | undefined {
  const { text } = model.tree
  const alone = statementLines(model.tree, statement)
  const documented = documentedLines(model.tree, statement)
  if (!alone || !documented) return undefined
  const lineBreak = lineBreakOf(text)
  const indent = indentOf(text, statement.start)
  // What documents the other step stays with it.
  const at = where === 'before' ? documented.start : endOfLine(text, alone)
  const lines = indented(line, indent, lineBreak)
  const newText = where === 'before' ? `${lines}${lineBreak}` : `${lineBreak}${lines}`
  return { span: { start: at, end: at }, newText }
}

function endOfLine(text: string, lines: Span): number {
  return lines.start + text.slice(lines.start, lines.end).replace(/[\r\n]+$/, '').length
}

/** The next step that everyone lives. */
export function nextMainStep(journey: Journey, step: Step): Step | undefined {
  return journey.steps.slice(journey.steps.indexOf(step) + 1).find((it) => it.isOnMainLine)
}

/** What makes time pass behind the place of a new step, up to the next step that everyone lives. */
type TimeGiver = Step | Silence

function timeBehind(journey: Journey, where: 'before' | 'after', anchor: Step): readonly TimeGiver[] {
  const phase = journey.phases.find((it) => it.steps.includes(anchor))
  if (!phase) return []
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
