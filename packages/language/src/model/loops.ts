import { statementSpan } from '../syntax/tree.ts'
import { loopKinds, type LoopKind } from '../vocabulary/words.ts'
import type { Loop, LoopEnd, Phase } from './model.ts'
import type { References } from './references.ts'
import { childrenOf, clauseValue, positionalValue, type Shape } from './shape.ts'

/** The loops of a journey. One whose kind cannot be read is no loop; an end that leads nowhere is undefined. */
export function loopsOf(journey: Shape, phases: readonly Phase[], references: References): readonly Loop[] {
  const ends = endsByShape(phases)
  return childrenOf(journey, 'loop').flatMap((shape) => {
    const kind = positionalValue(shape, 'kind')?.text
    if (kind === undefined || !isLoopKind(kind)) return []
    const endOf = (word: string): LoopEnd | undefined => {
      const value = clauseValue(shape, word)
      const target = value && references.get(value)?.declaration?.shape
      return target && ends.get(target)
    }
    const rate = clauseValue(shape, 'rate')?.number
    const cue = positionalValue(shape, 'text')?.text
    return [{ shape, span: statementSpan(shape.node), kind, from: endOf('from'), to: endOf('to'), rate, cue }]
  })
}

function endsByShape(phases: readonly Phase[]): ReadonlyMap<Shape, LoopEnd> {
  const ends = new Map<Shape, LoopEnd>()
  for (const phase of phases) {
    ends.set(phase.shape, { phase, step: undefined })
    for (const step of phase.steps) ends.set(step.shape, { phase, step })
  }
  return ends
}

function isLoopKind(word: string): word is LoopKind {
  return loopKinds.words.some((it) => it.word === word)
}
