/** The parts of a journey in which something stands. */
import type { Journey, Model, Phase, Shape, Span, Step } from 'journey-lang'

/** The journey around an offset. */
export function journeyAt(model: Model, offset: number): Journey | undefined {
  return model.journeys.find((it) => isIn(it.span, offset))
}

/** The phase around an offset. */
export function phaseAt(model: Model, offset: number): Phase | undefined {
  return journeyAt(model, offset)?.phases.find((it) => isIn(it.span, offset))
}

/** The step around an offset. */
export function stepAt(model: Model, offset: number): Step | undefined {
  return phaseAt(model, offset)?.steps.find((it) => isIn(it.span, offset))
}

/** The step that a statement is. */
export function stepOf(model: Model, shape: Shape): Step | undefined {
  return stepAt(model, shape.node.tokens[0]?.startOffset ?? 0)
}

function isIn({ start, end }: Span, offset: number): boolean {
  return start <= offset && offset <= end
}
