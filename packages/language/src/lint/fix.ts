import { bind, type BindOptions } from '../model/bind.ts'
import { parse } from '../syntax/parse.ts'
import { applyEdits, type TextEdit } from '../text/edit.ts'
import type { Finding, Fix } from '../rules/support/finding.ts'
import { lint, type LintOptions } from './lint.ts'

/** What was mended, and what is left. */
export interface Fixed {
  readonly text: string
  /** In the order in which they were made; spans are those of the text in which each was found. */
  readonly fixed: readonly FixedFinding[]
}

/** A finding that is gone, and the fix that took it away. */
export interface FixedFinding {
  readonly finding: Finding
  readonly fix: Fix
}

/** One fix may uncover the next: a name that is spelled right may now be declared twice. */
const mostRounds = 50

/**
 * Makes every safe fix of a text, the first one of each finding, until none is left. Fixes that touch each other are made
 * one after the other. A fix that would add an error is left out, so the text that comes out has no error more than before.
 */
export function fixAll(text: string, options: LintOptions & BindOptions = {}): Fixed {
  const fixed: FixedFinding[] = []
  const refused = new Set<string>()
  let current: Checked = checked(text, options)
  for (let round = 0; round < mostRounds; round += 1) {
    const wanted = withoutOverlaps(current.findings.filter((it) => !refused.has(keyOf(it))))
    const [first] = wanted
    if (!first) break
    const together = applied(current, wanted, options)
    const next = together ?? applied(current, [first], options)
    if (next) {
      for (const it of together ? wanted : [first]) fixed.push(it)
      current = next
    } else refused.add(keyOf(first.finding))
  }
  return { text: current.text, fixed }
}

interface Checked {
  readonly text: string
  readonly findings: readonly Finding[]
}

/** The text with these fixes; undefined when that would add an error, or change nothing. */
function applied(
  before: Checked,
  fixes: readonly FixedFinding[],
  options: LintOptions & BindOptions,
): Checked | undefined {
  const text = applyEdits(
    before.text,
    fixes.flatMap(({ fix }) => fix.edits),
  )
  if (text === before.text) return undefined
  const after = checked(text, options)
  return errors(after.findings) > errors(before.findings) ? undefined : after
}

function checked(text: string, options: LintOptions & BindOptions): Checked {
  return { text, findings: lint(bind(parse(text), options), options) }
}

function keyOf({ rule, message, span }: Finding): string {
  return `${rule} ${span.start} ${message}`
}

/** The first safe fix of each finding, as long as no two of them change the same place. */
function withoutOverlaps(findings: readonly Finding[]): readonly FixedFinding[] {
  const chosen: FixedFinding[] = []
  const taken: TextEdit[] = []
  for (const finding of findings) {
    const fix = finding.fixes.find((it) => it.safe && it.edits.length > 0)
    if (!fix || fix.edits.some((edit) => taken.some((it) => touches(it, edit)))) continue
    chosen.push({ finding, fix })
    taken.push(...fix.edits)
  }
  return chosen
}

function touches(a: TextEdit, b: TextEdit): boolean {
  return a.span.start <= b.span.end && b.span.start <= a.span.end
}

function errors(findings: readonly Finding[]): number {
  return findings.filter((it) => it.severity === 'error').length
}
