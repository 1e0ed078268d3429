import type { Step } from '../../model/model.ts'
import { childrenOf, positionalValue, type Shape } from '../../model/shape.ts'
import { quoted } from './wording.ts'

/** A statement in a step, with its text as a message says it. */
export interface SayingIn {
  readonly shape: Shape
  readonly text: string
}

/** The statements in a step that begin with this word. One without a text is still being written, and is reported as such. */
export function sayingsIn(step: Step, word: string): readonly SayingIn[] {
  if (step.shape.children.length === 0) return none
  return childrenOf(step.shape, word).flatMap((shape) => {
    const text = quoted(positionalValue(shape, 'text')?.text ?? '')
    return text === '' ? [] : [{ shape, text }]
  })
}

const none: readonly SayingIn[] = []
