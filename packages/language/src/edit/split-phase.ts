/** Makes two phases of one, where a step begins: what stands behind it stays where it is, and so do its days. */
import type { Journey, Model, Phase, Step } from '../model/model.ts'
import { placeholder } from '../model/read-value.ts'
import type { Shape } from '../model/shape.ts'
import { hasGuessedBraces, statementSpan, tokenEnd, type Tree } from '../syntax/tree.ts'
import { endBefore, indentOf, lineBreakOf } from '../text/lines.ts'
import { isSameTime } from '../write/durations.ts'
import { documentedLines, withCommentsAbove } from '../write/statement-lines.ts'
import type { Edited } from './edited.ts'
import { freeName } from './names.ts'
import { wayWith } from './way.ts'

/**
 * Begins a new phase of the same stage at a step, behind its phase: this step and all behind it in its phase go there.
 * Its name is to be filled in; until then it is one that is free. Refuses where nothing would be left in the old phase, where
 * something in it is said of the whole phase, and where the step shares its line with another statement.
 */
export function splitPhase(model: Model, step: Step): Edited {
  const journey = model.journeys.find((it) => it.steps.includes(step))
  const phase = journey?.phases.find((it) => it.steps.includes(step))
  if (!journey || !phase) return { refused: 'not-in-this-file' }
  const first = step.maybe?.shape ?? step.shape
  if (phase.steps.findIndex((it) => (it.maybe?.shape ?? it.shape) === first) === 0) return { refused: 'nothing-to-do' }
  const cut = placeOfCut(model.tree, phase, first)
  if (cut === undefined) return { refused: 'broken' }
  const { text } = model.tree
  const lineBreak = lineBreakOf(text)
  const indent = indentOf(text, phase.span.start)
  const names = model.scope.journeys.get(journey.shape)
  const old = phase.name === '' || phase.name === placeholder ? 'phase' : phase.name
  const name = freeName(`${old}-2`, (it) => names?.has(it) === true)
  const stage = phase.stage === undefined ? '' : ` as ${phase.stage}`
  const written = (it: string): string =>
    `${lineBreak}${indent}}${lineBreak}${lineBreak}${indent}phase ${it}${stage} {${lineBreak}`
  const span = { start: endBefore(text, cut), end: cut }
  const edits = [{ span, newText: written(name), snippet: written(`\${1:${name}}`) }]
  return keepsTheWay(model, journey, edits) ? { edits } : { refused: 'would-change-days' }
}

/** Where the lines of a step begin, those of the comments right above it included; undefined where the phase cannot be cut there. */
function placeOfCut(tree: Tree, { shape }: Phase, first: Shape): number | undefined {
  const { block } = shape.node
  if (!block || block.open.image === '' || block.close.image === '' || hasGuessedBraces(tree)) return undefined
  const lines = documentedLines(tree, statementSpan(first.node))
  if (!lines) return undefined
  const at = withCommentsAbove(tree, lines.start)
  const isCarriedOn = shape.clauseLines.some((it) => statementSpan(it).end > at)
  // A figure or a reason is said of the phase as it is.
  const isSaidOf = shape.children.some(({ word, node }) => {
    if (word === 'why-not') return true
    return !lived.has(word) && statementSpan(node).end > at
  })
  return isCarriedOn || isSaidOf || at <= tokenEnd(block.open) ? undefined : at
}

/** What a customer lives, one after the other. */
const lived: ReadonlySet<string> = new Set(['step', 'maybe', 'silence'])

function keepsTheWay(model: Model, journey: Journey, edits: Parameters<typeof wayWith>[2]): boolean {
  const after = wayWith(model, journey, edits)
  if (after?.length !== journey.steps.length) return false
  const stages = journey.phases.flatMap((phase) => phase.steps.map(() => phase.stage))
  return journey.steps.every((step, index) => {
    const it = after[index]!
    const isSamePlace = it.stage === stages[index] && it.isPurchase === (step === journey.purchase)
    return it.text === step.text && isSameTime(it.day, step.day) && isSamePlace
  })
}
