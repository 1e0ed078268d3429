import type { Model } from '../model/model.ts'
import type { RuleContext } from '../rules/support/context.ts'
import type { Rule, Texts } from '../rules/support/define-rule.ts'
import { editIn } from '../rules/support/inserts.ts'
import type { Finding, Severity } from '../rules/support/finding.ts'
import type { Language } from '../vocabulary/row.ts'

/** How the findings of a rule are said. */
export interface Saying {
  readonly language: Language
  readonly severity: Severity
}

/** Whether a rule has what it cannot do without: the day of today, or a workspace that lists all its files. */
export function canJudge({ needs }: Rule, { workspace }: Model, { today }: { readonly today?: string }): boolean {
  if (needs === 'today') return today !== undefined
  return needs !== 'all-files' || !workspace || workspace.files !== undefined
}

/** Runs one rule. A rule that throws costs only itself, and says so at the top of the file. */
export function runRule(rule: Rule, model: Model, context: RuleContext, saying: Saying): readonly Finding[] {
  const { language, severity } = saying
  const findings: Finding[] = []
  try {
    rule.check(
      model,
      (message, span, data, details = {}) => {
        findings.push({
          rule: rule.id,
          severity,
          message: say(rule.messages, message, data, language),
          span,
          related: (details.related ?? []).map((it) => ({
            message: say(rule.related ?? {}, it.message, it.data, language),
            span: it.span,
            uri: it.uri ?? '',
          })),
          fixes: (details.fixes ?? []).map((it) => ({
            title: say(rule.fixes ?? {}, it.title, it.data, language),
            safe: it.safe,
            edits: it.edits.map((edit) => editIn(edit, context.textLanguage)),
          })),
        })
      },
      context,
    )
    return findings
  } catch (error) {
    return [ruleFailed(rule, language, error)]
  }
}

function say(texts: Texts<Record<string, unknown>>, key: string, data: unknown, language: Language): string {
  const text = texts[key]
  return text ? text[language](data) : key
}

function ruleFailed(rule: Rule, language: Language, error: unknown): Finding {
  const reason = error instanceof Error ? error.message : String(error)
  const message = {
    en: `The rule ${rule.id} could not look at this file (${reason}). Please report it; the other rules are not affected.`,
    nl: `De controleregel ${rule.id} kon dit bestand niet bekijken (${reason}). Meld dit alstublieft; de andere controleregels werken gewoon.`,
  }[language]
  return { rule: rule.id, severity: 'error', message, span: { start: 0, end: 0 }, related: [], fixes: [] }
}
