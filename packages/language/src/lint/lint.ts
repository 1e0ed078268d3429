import type { Model } from '../model/model.ts'
import type { Rule, Texts } from '../rules/support/define-rule.ts'
import type { Finding, Severity } from '../rules/support/finding.ts'
import { rules as allRules } from '../rules/index.generated.ts'
import type { Language } from '../vocabulary/row.ts'

/** How a file is checked. */
export interface LintOptions {
  /** The language of messages; English when unsaid. Nothing is ever read from the environment. */
  readonly language?: Language
  /** The rules to run; all of ours when unsaid. */
  readonly rules?: readonly Rule[]
}

/** Checks one file. The findings come in the order of the text, the most serious first where several begin at one place. */
export function lint(model: Model, options: LintOptions = {}): readonly Finding[] {
  const { language = 'en', rules = allRules } = options
  const findings = rules.flatMap((rule) => runRule(rule, model, language))
  return findings.toSorted(byPlace)
}

const seriousness: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2, hint: 3 }

function byPlace(a: Finding, b: Finding): number {
  return a.span.start - b.span.start || seriousness[a.severity] - seriousness[b.severity] || (a.rule < b.rule ? -1 : 1)
}

/** A rule that throws costs only itself, and says so at the top of the file. */
function runRule(rule: Rule, model: Model, language: Language): readonly Finding[] {
  const findings: Finding[] = []
  try {
    rule.check(model, (message, span, data, details = {}) => {
      findings.push({
        rule: rule.id,
        severity: rule.level,
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
          edits: it.edits,
        })),
      })
    })
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
    nl: `De regel ${rule.id} kon dit bestand niet bekijken (${reason}). Meld dit alstublieft; de andere regels werken gewoon.`,
  }[language]
  return { rule: rule.id, severity: 'error', message, span: { start: 0, end: 0 }, related: [], fixes: [] }
}
