/** What is known of the rule that a `why-not` names. */
import { rules, silencedBy, type Language, type Shape } from 'journey-lang'
import { markdownText } from '../markdown.ts'
import type { SourceFile } from '../project/project.ts'
import { bullets, codeOf, counted, paragraphs } from './lines.ts'

/** What the rule reports and why, and what is silenced here now; undefined for a rule that nobody knows. */
export function ruleTold(file: SourceFile, shape: Shape): string | undefined {
  const { language, model, settings } = file
  const { today, rulePage } = file.project.state
  const id = shape.positionals.get('rule')?.values[0]?.text
  const rule = [...(settings.rules ?? []), ...rules].find((it) => it.id === id)
  if (!rule) return undefined
  const say = words[language]
  const page = rulePage(rule.id)
  const options = { ...settings, language, ...(today === undefined ? {} : { today }) }
  const silenced = rule.preset === 'always' ? undefined : silencedBy(model, shape, options)
  const now =
    rule.preset === 'always'
      ? say.alwaysOn
      : silenced && (silenced.length === 0 ? say.nothing : say.silences(counted(silenced.length, say.findings)))
  return paragraphs([
    `**${codeOf(rule.id)}** · ${rule.summary[language]}`,
    rule.why[language],
    now,
    bullets((silenced ?? []).slice(0, mostFindings).map((it) => markdownText(it.message, longestMessage))),
    page === undefined ? undefined : `[${say.more}](${page})`,
  ])
}

const mostFindings = 3
const longestMessage = 300

const words = {
  en: {
    alwaysOn: 'It is about the text itself, and cannot be silenced.',
    nothing: 'It has nothing to say here now, so that this line is not needed.',
    silences: (findings: string) => `This line silences ${findings}:`,
    findings: ['finding', 'findings'],
    more: 'More about this rule',
  },
  nl: {
    alwaysOn: 'De controleregel gaat over de tekst zelf en kan niet worden uitgezet.',
    nothing: 'De controleregel heeft hier nu niets te zeggen: deze `why-not` is niet nodig.',
    silences: (findings: string) => `Deze \`why-not\` houdt ${findings} tegen:`,
    findings: ['bevinding', 'bevindingen'],
    more: 'Meer over deze controleregel, in het Engels',
  },
} as const satisfies Readonly<Record<Language, object>>
