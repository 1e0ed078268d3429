import type { Shape } from '../../model/shape.ts'
import type { Span } from '../../text/span.ts'
import type { Language } from '../../vocabulary/row.ts'
import type { Rule } from './define-rule.ts'

/** What a rule may know beside the file. All of it comes in as options; nothing is read from a clock or an environment. */
export interface RuleContext {
  /** The day on which the file is looked at, as `YYYY-MM-DD`; undefined when nobody says. */
  readonly today: string | undefined
  /** The language in which the texts of the journey are written. */
  readonly textLanguage: Language
  /** What the file says about rules; the rules that look at this come last. */
  readonly whyNots: readonly WhyNot[]
  /** The rules that could run, by id. */
  readonly rules: ReadonlyMap<string, Rule>
}

/** A `why-not` that names a rule. */
export interface WhyNot {
  readonly shape: Shape
  readonly rule: string
  readonly ruleSpan: Span
  /** The statement in whose block it stands; undefined at the top of the file. */
  readonly block: Span | undefined
  /** Whether it silenced anything. */
  readonly isNeeded: boolean
}
