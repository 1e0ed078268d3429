import { stages, type Stage } from '../vocabulary/words.ts'
import { clauseValue, positionalValue, type Shape } from './shape.ts'

const words: ReadonlySet<string> = new Set(stages.words.map((it) => it.word))

/** The stage of a phase: what `as` says, or its name when that is a stage. */
export function stageOf(phase: Shape): Stage | undefined {
  const word = clauseValue(phase, 'as')?.text ?? positionalValue(phase, 'name')?.text
  return word !== undefined && isStage(word) ? word : undefined
}

function isStage(word: string): word is Stage {
  return words.has(word)
}
