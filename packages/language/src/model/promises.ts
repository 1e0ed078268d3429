/** What the brand says it will do, and the steps that prove or break it. */
import { actorOf } from './actors.ts'
import { saying, type Saying } from './details.ts'
import type { Actor, Step } from './model.ts'
import type { References } from './references.ts'
import { childrenOf, clauseValue, positionalValue, type Shape } from './shape.ts'

/** What the brand says it will do. Worth its proof. */
export interface BrandPromise extends Saying {
  readonly name: string
  readonly by: Actor | undefined
  /** The steps that prove it. */
  readonly kept: readonly Step[]
  /** The steps that break it. */
  readonly broken: readonly Step[]
}

/** The promises of a journey, each with its proofs. */
export function promisesOf(journey: Shape, steps: readonly Step[], references: References): readonly BrandPromise[] {
  const promises = childrenOf(journey, 'promise')
  if (promises.length === 0) return []
  const kept = stepsByPromise(steps, 'keeps', references)
  const broken = stepsByPromise(steps, 'breaks', references)
  return promises.map((shape) => {
    const by = clauseValue(shape, 'by')
    return {
      ...saying(shape),
      name: positionalValue(shape, 'name')?.text ?? '',
      by: by && actorOf(by, references),
      kept: kept.get(shape) ?? [],
      broken: broken.get(shape) ?? [],
    }
  })
}

function stepsByPromise(
  steps: readonly Step[],
  word: 'keeps' | 'breaks',
  references: References,
): ReadonlyMap<Shape, readonly Step[]> {
  const found = new Map<Shape, Step[]>()
  for (const step of steps) {
    for (const shape of childrenOf(step.shape, word)) {
      const value = positionalValue(shape, 'promise')
      const promise = value && references.get(value)?.declaration?.shape
      if (!promise) continue
      const proofs = found.get(promise) ?? []
      if (proofs.at(-1) !== step) found.set(promise, [...proofs, step])
    }
  }
  return found
}
