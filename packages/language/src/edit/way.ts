/** What a journey would be with some edits: its steps and their days. Only that journey is read, since every edit asks. */
import { readClock } from '../model/clock.ts'
import type { Journey, Model } from '../model/model.ts'
import { outline } from '../model/outline.ts'
import { findPurchase } from '../model/purchase.ts'
import { readStatements } from '../model/read-statements.ts'
import { declare } from '../model/scope.ts'
import { positionalValue } from '../model/shape.ts'
import { stageOf } from '../model/stages.ts'
import { parse } from '../syntax/parse.ts'
import { hasGuessedBraces } from '../syntax/tree.ts'
import { applyEdits, type TextEdit } from '../text/edit.ts'
import type { Stage } from '../vocabulary/words.ts'

/** A step of a journey, and where and when it comes. */
export interface WayStep {
  readonly text: string
  /** Undefined without a clock. */
  readonly day: number | undefined
  readonly stage: Stage | undefined
  /** Whether it is P. */
  readonly isPurchase: boolean
}

/** The steps of a journey with these edits, in their order; undefined when the text then could not be read as it is meant. */
export function wayWith(model: Model, journey: Journey, edits: readonly TextEdit[]): readonly WayStep[] | undefined {
  const { text, faults } = model.tree
  const { start, end } = journey.span
  const isInside = faults.length === 0 && edits.every((it) => it.span.start >= start && it.span.end <= end)
  const inside = edits.map((it) => moved(it, -start))
  const tree = parse(isInside ? applyEdits(text.slice(start, end), inside) : applyEdits(text, edits))
  if (hasGuessedBraces(tree) && !hasGuessedBraces(model.tree)) return undefined
  const { shapes, all } = readStatements(tree)
  const journeys = shapes.filter((it) => it.word === 'journey' && it.stands)
  const shape = journeys[isInside ? 0 : model.journeys.indexOf(journey)]
  if (!shape || (isInside && shapes.length > 1)) return undefined
  const phases = outline(shape)
  const purchase = findPurchase(phases)?.step
  const clock = readClock(phases, purchase, declare(all, '', []).journeys.get(shape) ?? new Map())
  return phases.flatMap((phase) => {
    const stage = stageOf(phase.shape)
    const steps = phase.items.filter((it) => it.kind === 'step')
    return steps.map((it) => ({
      text: positionalValue(it.shape, 'text')?.text ?? '',
      day: clock?.stays.get(it.shape)?.start,
      stage,
      isPurchase: it.shape === purchase,
    }))
  })
}

function moved({ span, newText }: TextEdit, by: number): TextEdit {
  return { span: { start: span.start + by, end: span.end + by }, newText }
}
