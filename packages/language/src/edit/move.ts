/** Moves steps and phases, with their blocks and the comments that document them. */
import type { Model, Phase, Step } from '../model/model.ts'
import { statementSpan } from '../syntax/tree.ts'
import { indentOf, lineBreakOf, reindented } from '../text/lines.ts'
import type { Span } from '../text/span.ts'
import type { Edited } from './edited.ts'
import { documentedLines } from '../write/statement-lines.ts'

/** Moves a step before or after another one, of the same phase or another. Its own time goes with it. */
export function moveStep(model: Model, step: Step, where: 'before' | 'after', anchor: Step): Edited {
  return move(model, step.span, where, statementSpan(anchor.shape.node))
}

/** Moves a phase before or after another one. */
export function movePhase(model: Model, phase: Phase, where: 'before' | 'after', anchor: Phase): Edited {
  return move(model, phase.span, where, statementSpan(anchor.shape.node))
}

function move(model: Model, moved: Span, where: 'before' | 'after', anchor: Span): Edited {
  const { text } = model.tree
  if (moved.start <= anchor.start && anchor.end <= moved.end) return { refused: 'nothing-to-do' }
  const lines = documentedLines(model.tree, moved)
  const target = documentedLines(model.tree, anchor)
  if (!lines || !target) return { refused: 'broken' }
  const at = where === 'before' ? target.start : target.end
  if (lines.start <= at && at <= lines.end) return { refused: 'nothing-to-do' }
  const lineBreak = lineBreakOf(text)
  const body = reindented(text.slice(lines.start, lines.end), indentOf(text, anchor.start))
  const isClosed = /[\r\n]$/.test(body)
  const needsBreak = at > 0 && !/[\r\n]/.test(text.charAt(at - 1))
  return {
    edits: [
      { span: lines, newText: '' },
      { span: { start: at, end: at }, newText: `${needsBreak ? lineBreak : ''}${body}${isClosed ? '' : lineBreak}` },
    ],
  }
}
