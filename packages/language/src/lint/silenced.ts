import type { Model } from '../model/model.ts'
import type { Shape } from '../model/shape.ts'
import { rules as allRules } from '../rules/index.generated.ts'
import type { Finding } from '../rules/support/finding.ts'
import type { LintOptions } from './lint.ts'
import { canJudge, runRule } from './run-rule.ts'
import { speaksOf, whyNotsOf } from './why-nots.ts'

/**
 * What a `why-not` keeps quiet as the text is now; empty for one that is not needed. Undefined where that cannot be known
 * or makes no sense: for a rule that nobody knows, that cannot be silenced, or that needs what `options` do not give.
 */
export function silencedBy(model: Model, whyNot: Shape, options: LintOptions = {}): readonly Finding[] | undefined {
  const whyNots = whyNotsOf(model)
  const asked = whyNots.find((it) => it.shape === whyNot)
  const known = [...(options.rules ?? []), ...allRules]
  const rule = asked && known.find((it) => it.id === asked.rule)
  if (!rule || rule.preset === 'always' || rule.looksAtWhyNots || !canJudge(rule, model, options)) return undefined
  const { today, textLanguage = 'en', language = 'en' } = options
  const context = { today, textLanguage, whyNots, rules: new Map(known.map((it) => [it.id, it])) }
  return runRule(rule, model, context, { language, severity: rule.level }).filter((it) => speaksOf(asked, it))
}
