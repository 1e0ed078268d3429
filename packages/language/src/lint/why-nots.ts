import type { Model } from '../model/model.ts'
import { positionalValue } from '../model/shape.ts'
import type { WhyNot } from '../rules/support/context.ts'
import type { Finding } from '../rules/support/finding.ts'
import { statementSpan } from '../syntax/tree.ts'

/** What a file says about rules. A `why-not` whose rule cannot be read says nothing. */
export function whyNotsOf(model: Model): readonly WhyNot[] {
  const found: WhyNot[] = []
  for (const shape of model.statements) {
    if (shape.word !== 'why-not' || !shape.stands) continue
    const rule = positionalValue(shape, 'rule')
    if (!rule) continue
    const block = shape.parent && statementSpan(shape.parent.node)
    found.push({ shape, rule: rule.text, ruleSpan: rule.span, block, isNeeded: false })
  }
  return found
}

/** Whether a `why-not` speaks of a finding: of its rule, and the finding begins in its block. */
export function speaksOf({ rule, block }: WhyNot, finding: Finding): boolean {
  if (rule !== finding.rule) return false
  return !block || (finding.span.start >= block.start && finding.span.start < block.end)
}
