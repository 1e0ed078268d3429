import { bind, type BindOptions } from '../model/bind.ts'
import type { Model } from '../model/model.ts'
import { rules as allRules } from '../rules/index.generated.ts'
import { parse } from '../syntax/parse.ts'
import { applyEdits, offsetBefore, type TextEdit } from '../text/edit.ts'
import type { Span } from '../text/span.ts'
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
 * What nothing seems to need is taken away last; what stands on a line that was mended before stays until the next time.
 */
export function fixAll(text: string, options: LintOptions & BindOptions = {}): Fixed {
  const fixed: MadeFix[] = []
  const rounds: (readonly TextEdit[])[] = []
  const refused = new Set<string>()
  const given = (offset: number): number => rounds.reduceRight((at, edits) => offsetBefore(edits, at), offset)
  const touched = new Set<string>()
  let current: Checked = checked(text, options)
  for (let round = 0; round < mostRounds; round += 1) {
    const open = current.findings.filter((it) => !refused.has(keyOf(it)))
    const wanted = withoutOverlaps(
      mendedFirst(open, (it) => !wordsOf(current.text, it.span).some((word) => touched.has(word))),
    )
    const [first] = wanted
    if (!first) break
    const together = applied(current, wanted, options)
    const next = together ?? applied(current, [first], options)
    if (next) {
      const made = together ? wanted : [first]
      for (const it of made) {
        fixed.push({ ...it, at: given(it.finding.span.start) })
        if (!clearingRules.has(it.finding.rule)) for (const word of wordsMended(current.text, it.fix)) touched.add(word)
      }
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
  const fixes = withoutOverlaps(mendedFirst(findings, () => true))
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

/** They take away what nothing needs; a slip that is mended may show that something needs it. */
const clearingRules: ReadonlySet<string> = new Set(['unused-name', 'why-not-unneeded'])

/** The findings that can be mended, or, where none is left, those of which something can be cleared away. */
function mendedFirst(findings: readonly Finding[], mayGo: (finding: Finding) => boolean): readonly Finding[] {
  const toMend = findings.filter((it) => safeFixOf(it) && !clearingRules.has(it.rule))
  return toMend.length > 0 ? toMend : findings.filter((it) => clearingRules.has(it.rule) && mayGo(it))
}

/** The words of what a fix puts in, and of the lines in which it does; of very long lines, those around it. */
function wordsMended(text: string, { edits }: Fix): readonly string[] {
  return edits.flatMap(({ span, newText }) => {
    const before =
      text
        .slice(Math.max(0, span.start - farFromFix), span.start)
        .split(lineEnd)
        .at(-1) ?? ''
    const [behind = ''] = text.slice(span.end, span.end + farFromFix).split(lineEnd, 1)
    const start = span.start - before.length
    return [...wordsOf(text, { start, end: span.end + behind.length }), ...(newText.match(words) ?? [])]
  })
}

const farFromFix = 1_000
const lineEnd = /[\r\n]/

function wordsOf(text: string, { start, end }: Span): readonly string[] {
  return text.slice(start, end).match(words) ?? []
}

const words = /[\p{L}\p{M}\p{N}_-]+/gu

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
    const fix = safeFixOf(finding)
    if (!fix || fix.edits.some((it) => touchesAny(taken, it))) continue
    chosen.push({ finding, fix })
    for (const it of fix.edits) taken.splice(placeOf(taken, it), 0, it)
  }
  return chosen
}

function safeFixOf({ fixes }: Finding): Fix | undefined {
  return fixes.find((it) => it.safe && it.edits.length > 0)
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
