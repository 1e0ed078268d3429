import type { Model, Shape } from 'journey-lang'

/**
 * The steps of a file in which somebody or something takes part, who may be declared in another one: the steps that name
 * it, in their clauses or their blocks, and those that a persona lives.
 */
export function stepsThatName(model: Model, declared: Shape): readonly Shape[] {
  const steps = new Set<Shape>()
  /** Where the name stands: the steps that a persona lives know it by that. */
  const named = new Set<number>()
  for (const { declaration, span, shape } of model.references.values()) {
    if (declaration?.shape.node !== declared.node) continue
    named.add(span.start)
    const step = stepAround(shape)
    if (step) steps.add(step)
  }
  if (named.size === 0) return []
  for (const journey of model.journeys) {
    for (const { persona, shape } of journey.steps) if (persona && named.has(persona.span.start)) steps.add(shape)
  }
  return [...steps]
}

function stepAround(shape: Shape): Shape | undefined {
  let at: Shape | undefined = shape
  while (at && at.word !== 'step') at = at.parent
  return at
}
