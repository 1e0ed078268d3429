import type { Model } from '../../model/model.ts'
import type { ProblemKind, ProblemOf } from '../../model/problem.ts'

/** The problems of one kind, in the order of the text. */
export function problemsOf<Kind extends ProblemKind>(model: Model, kind: Kind): readonly ProblemOf<Kind>[] {
  return model.problems.filter((it): it is ProblemOf<Kind> & typeof it => it.kind === kind)
}
