/** What is answered to language models, in English, as their instructions are; what rules say is in the language of the user. */
import type { DrawnFence } from 'journey-lang'
import type { CheckedFinding, CheckedText } from '../library/index.ts'
import { markdownBlock } from '../preview/texts.ts'

/** What rules say of a journey: a line for each finding, and why with the first one of each rule. */
export function checkAnswer(name: string, { findings, mistakes }: CheckedText): string {
  const shown = findings.slice(0, mostFindings)
  const left = findings.length - shown.length
  const explained = new Set<string>()
  const lines = shown.flatMap((it) => {
    const why = explained.has(it.rule) ? [] : [`  Why: ${it.why}`]
    explained.add(it.rule)
    return [`${it.line}:${it.column} ${it.severity} ${it.rule}: ${it.message}`, ...why]
  })
  return [
    summary(name, findings),
    ...lines,
    ...(left > 0 ? [`And ${left} more. Mend these first.`] : []),
    ...mistakes.map((it) => `The configuration is left out, because something is wrong with it: ${it}`),
  ].join('\n')
}

/** A picture as Mermaid text in a fence, or why there is none. Views see to it that no picture is too large. */
export function drawAnswer(drawn: DrawnFence | undefined): string {
  if (!drawn) return 'There is nothing to draw.'
  if (drawn.kind === 'problem') return drawn.text
  const { mermaid, title, description } = drawn
  return `${title}. ${description}\n\n${markdownBlock(mermaid)}`
}

const mostFindings = 100

function summary(name: string, findings: readonly CheckedFinding[]): string {
  if (findings.length === 0) return `Nothing to say about ${name}: no rule found anything.`
  const counts = (['error', 'warning', 'info', 'hint'] as const).flatMap((severity) => {
    const count = findings.filter((it) => it.severity === severity).length
    return count === 0 ? [] : [`${count} ${severity}`]
  })
  return `In ${name}: ${counts.join(', ')}. Each line has line:column, how serious it is, the rule, and what it says.`
}
