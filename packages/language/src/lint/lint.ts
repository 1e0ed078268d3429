import type { Model } from '../model/model.ts'
import { rules as allRules } from '../rules/index.generated.ts'
import type { RuleContext } from '../rules/support/context.ts'
import type { Rule } from '../rules/support/define-rule.ts'
import type { Finding, Severity } from '../rules/support/finding.ts'
import type { Language } from '../vocabulary/row.ts'
import { recommended } from './presets.ts'
import { canJudge, runRule } from './run-rule.ts'
import { seriousness } from './seriousness.ts'
import { speaksOf, whyNotsOf } from './why-nots.ts'

/** How a file is checked. Nothing is ever read from the environment: the same options give the same findings everywhere. */
export interface LintOptions {
  /** The language of messages; English when unsaid. */
  readonly language?: Language
  /** The language in which the texts of the journeys are written; English when unsaid. */
  readonly textLanguage?: Language
  /** The rules to run; `recommended` when unsaid. Rules of one's own are added to the list: `[...recommended, mine]`. */
  readonly rules?: readonly Rule[]
  /**
   * How serious the findings of single rules are, by id, or that a rule is `off`. A rule of ours that is named here
   * runs, also when it is not in `rules`. Rules about structure stay as they are.
   */
  readonly severities?: Readonly<Record<string, Severity | 'off' | undefined>>
  /** The day on which the file is looked at, as `YYYY-MM-DD`. Without it nothing is said about how old a review is. */
  readonly today?: string
}

/**
 * Checks one file. The findings come in the order of the text, the most serious first where several begin at one place.
 * What a `why-not` silences is left out. A rule that throws costs only itself, and is reported at the top of the file.
 */
export function lint(model: Model, options: LintOptions = {}): readonly Finding[] {
  const { language = 'en' } = options
  const severities = new Map(Object.entries(options.severities ?? {}))
  const chosen = chosenRules(options.rules ?? recommended, severities)
  const whyNots = whyNotsOf(model)
  // A rule that is off runs all the same where a `why-not` names it: only so it is known whether that is needed.
  const spokenOf = new Set(whyNots.map((it) => it.rule))
  const named = spokenOf.size === 0 ? [] : allRules.filter((it) => spokenOf.has(it.id) && !chosen.includes(it))
  const byId = spokenOf.size === 0 ? noRules : new Map([...allRules, ...chosen].map((it) => [it.id, it]))
  const context: RuleContext = {
    today: options.today,
    textLanguage: options.textLanguage ?? 'en',
    whyNots,
    rules: byId,
  }
  const run = (rule: Rule, it: RuleContext): readonly Finding[] => {
    if (!canJudge(rule, model, options)) return []
    const severity = rule.preset === 'always' ? rule.level : severityOf(rule, severities)
    return runRule(rule, model, it, { language, severity })
  }
  const judged = [...chosen, ...named].filter((it) => !it.looksAtWhyNots).flatMap((it) => run(it, context))
  const silenced = new Set<Finding>()
  const weighed = whyNots.map((it) => {
    const rule = byId.get(it.rule)
    if (!rule || rule.preset === 'always') return it
    // What nobody can know now may well be needed where it is known.
    if (!canJudge(rule, model, options)) return { ...it, isNeeded: true }
    const about = judged.filter((finding) => speaksOf(it, finding))
    for (const finding of about) silenced.add(finding)
    return { ...it, isNeeded: about.length > 0 }
  })
  const off = new Set(named.map((it) => it.id))
  const last = chosen.filter((it) => it.looksAtWhyNots).flatMap((it) => run(it, { ...context, whyNots: weighed }))
  return [...judged.filter((it) => !silenced.has(it) && !off.has(it.rule)), ...last].toSorted(byPlace)
}

/** Only what looks at a `why-not` asks for rules by their id. */
const noRules: ReadonlyMap<string, Rule> = new Map()

type Severities = ReadonlyMap<string, Severity | 'off' | undefined>

function chosenRules(rules: readonly Rule[], severities: Severities): readonly Rule[] {
  if (severities.size === 0) return rules
  const added = allRules.filter((it) => severities.get(it.id) !== undefined && !rules.includes(it))
  return [...rules, ...added].filter((it) => it.preset === 'always' || severities.get(it.id) !== 'off')
}

function severityOf(rule: Rule, severities: Severities): Severity {
  const severity = severities.get(rule.id)
  return severity === undefined || severity === 'off' ? rule.level : severity
}

function byPlace(a: Finding, b: Finding): number {
  return a.span.start - b.span.start || seriousness[a.severity] - seriousness[b.severity] || (a.rule < b.rule ? -1 : 1)
}
