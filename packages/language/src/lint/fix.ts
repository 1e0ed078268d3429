import { bind, type BindOptions } from '../model/bind.ts'
import type { Model } from '../model/model.ts'
import { rules as allRules } from '../rules/index.generated.ts'
import { parse } from '../syntax/parse.ts'
import { applyEdits, offsetBefore, type TextEdit } from '../text/edit.ts'
import type { Finding, Fix } from '../rules/support/finding.ts'
import { lint, type LintOptions } from './lint.ts'
import { recommended } from './presets.ts'
import { partitionPoint } from '../text/partition-point.ts'

/** What was mended, and what is left. */
export interface Fixed {
  readonly text: string
  /** In the order in which they were made; spans are those of the text in which each was found. */
  readonly fixed: readonly MadeFix[]
}

/** A finding that is gone, and the fix that took it away. */
export interface FixedFinding {
  readonly finding: Finding
  readonly fix: Fix
}

/** A fix that was made, one of several after one another. */
export interface MadeFix extends FixedFinding {
  /** Where the finding is in the text as it was given, as a UTF-16 offset; what an earlier fix put in is where that began. */
  readonly at: number
}

/** One fix may uncover the next: a name that is spelled right may now be declared twice. */
const mostRounds = 50

/**
 * Makes every safe fix of a text, the first one of each finding, until none is left. Fixes that touch each other are made
 * one after the other. A fix that would add an error is left out, so the text that comes out has no error more than before.
 */
export function fixAll(text: string, options: LintOptions & BindOptions = {}): Fixed {
  const fixed: MadeFix[] = []
  const rounds: (readonly TextEdit[])[] = []
  const refused = new Set<string>()
  const given = (offset: number): number => rounds.reduceRight((at, edits) => offsetBefore(edits, at), offset)
  let current: Checked = checked(text, options)
  for (let round = 0; round < mostRounds; round += 1) {
    const wanted = withoutOverlaps(current.findings.filter((it) => !refused.has(keyOf(it))))
    const [first] = wanted
    if (!first) break
    const together = applied(current, wanted, options)
    const next = together ?? applied(current, [first], options)
    if (next) {
      const made = together ? wanted : [first]
      for (const it of made) fixed.push({ ...it, at: given(it.finding.span.start) })
      rounds.push(made.flatMap(({ fix }) => fix.edits))
      current = next
    } else refused.add(keyOf(first.finding))
  }
  return { text: current.text, fixed }
}

/**
 * The safe fixes of some findings of a file that can be made at once, the first one of each; those that touch a place which
 * another one changes are left out. Undefined where none is left, and where they would add an error. Whoever has all
 * findings of the file at hand saves the time of finding its errors again.
 */
export function fixesTogether(
  model: Model,
  findings: readonly Finding[],
  options: LintOptions & BindOptions = {},
  all?: readonly Finding[],
): readonly FixedFinding[] | undefined {
  const fixes = withoutOverlaps(findings)
  if (fixes.length === 0) return undefined
  const { text } = model.tree
  const after = applyEdits(
    text,
    fixes.flatMap(({ fix }) => fix.edits),
  )
  if (after === text) return undefined
  const judged = rulesOfErrors(options)
  const before = errors(all ?? lint(model, judged))
  return errors(lint(bind(parse(after), options), judged)) > before ? undefined : fixes
}

/** Only what can be an error is asked again. */
function rulesOfErrors(options: LintOptions): LintOptions {
  const severities = new Map(Object.entries(options.severities ?? {}))
  const chosen = options.rules ?? recommended
  const added = allRules.filter((it) => severities.get(it.id) === 'error' && !chosen.includes(it))
  const rules = [...chosen, ...added].filter(({ id, preset, level }) => {
    return (preset === 'always' ? level : (severities.get(id) ?? level)) === 'error'
  })
  return { ...options, rules, severities: Object.fromEntries(rules.map((it) => [it.id, 'error' as const])) }
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
  /** In the order of the text, found by halving. */
  const taken: TextEdit[] = []
  for (const finding of findings) {
    const fix = finding.fixes.find((it) => it.safe && it.edits.length > 0)
    if (!fix || fix.edits.some((it) => touchesAny(taken, it))) continue
    chosen.push({ finding, fix })
    for (const it of fix.edits) taken.splice(placeOf(taken, it), 0, it)
  }
  return chosen
}

/** What does not overlap ends in the order in which it begins, so that the last one that begins before the end tells it all. */
function touchesAny(taken: readonly TextEdit[], { span }: TextEdit): boolean {
  const last = taken[partitionPoint(taken, (it) => it.span.start <= span.end) - 1]
  return last !== undefined && last.span.end >= span.start
}

function placeOf(taken: readonly TextEdit[], { span }: TextEdit): number {
  let at = partitionPoint(taken, (it) => it.span.start <= span.start)
  // What is put in comes before what is replaced at the same place.
  while (taken[at - 1]?.span.start === span.start && taken[at - 1]!.span.end > span.end) at -= 1
  return at
}

function errors(findings: readonly Finding[]): number {
  return findings.filter((it) => it.severity === 'error').length
}
