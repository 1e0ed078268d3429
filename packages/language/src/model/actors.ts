import type { Actor, Direction } from './model.ts'
import type { References } from './references.ts'
import { clauseValues, positionalValue, type Shape, type SlotValue } from './shape.ts'

/** Who takes part in a step besides the persona, and whether the step is ours. */
export interface Company {
  readonly direction: Direction | undefined
  readonly actors: readonly Actor[]
  readonly isTouchpoint: boolean
  readonly isOwn: boolean
  readonly owner: Actor | undefined
}

const directions: readonly Direction[] = ['to', 'from', 'with', 'without']

/** Reads the actors of a step. With a mentor the step is own; unless it is `without`, it is a touchpoint too. */
export function companyOf(step: Shape, references: References): Company {
  const direction = directions.find((it) => step.clauses.has(it))
  const actors = direction ? clauseValues(step, direction).map((it) => actorOf(it, references)) : []
  const owner = actors.find((it) => it.kind === 'mentor')
  return {
    direction,
    actors,
    owner,
    isOwn: owner !== undefined,
    isTouchpoint: owner !== undefined && direction !== 'without',
  }
}

/** Who a name in a slot stands for. */
export function actorOf(value: SlotValue, references: References): Actor {
  const declaration = references.get(value)?.declaration
  const label = declaration ? (positionalValue(declaration.shape, 'text')?.text ?? '') : ''
  return {
    name: value.text,
    label: label.trim() === '' ? value.text : label,
    kind: declaration?.kind,
    span: value.span,
  }
}
