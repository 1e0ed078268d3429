/** Findings as people read them: what belongs together, and what matters first. */
import type { Journey, Model, Step } from '../model/model.ts'
import type { Finding } from '../rules/support/finding.ts'
import { seriousness } from './seriousness.ts'

/** All findings about one step, about a journey as a whole, or about the file around its journeys. */
export interface FindingGroup {
  /** Undefined for what stands around the journeys. */
  readonly journey: Journey | undefined
  /** Undefined for what is about the journey as a whole. */
  readonly step: Step | undefined
  /** The most serious first. Never empty. */
  readonly findings: readonly Finding[]
}

/**
 * Groups the findings of a file by what they are about. What stands around the journeys comes first, then the journeys in
 * their order; in each, the most serious group comes first, and among equals the one with a moment of truth.
 */
export function groupFindings(model: Model, findings: readonly Finding[]): readonly FindingGroup[] {
  const journeys = [undefined, ...model.journeys]
  const byJourney = Map.groupBy(findings, (it) => model.journeys.find((journey) => holds(journey, it)))
  return journeys.flatMap((journey) => {
    const inside = byJourney.get(journey) ?? []
    const byStep = Map.groupBy(inside, (it) => journey && stepAt(journey, it.span.start))
    const groups = Array.from(byStep, ([step, of]) => ({ journey, step, findings: of.toSorted(bySeriousness) }))
    return groups.toSorted(byWhatMatters)
  })
}

function holds({ span }: Journey, finding: Finding): boolean {
  return finding.span.start >= span.start && finding.span.start < span.end
}

/** Steps stand one behind the other, so the one at a place is found by halving. */
function stepAt({ steps }: Journey, offset: number): Step | undefined {
  let low = 0
  let high = steps.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const step = steps[middle]!
    if (offset < step.span.start) high = middle - 1
    else if (offset >= step.span.end) low = middle + 1
    else return step
  }
  return undefined
}

function bySeriousness(a: Finding, b: Finding): number {
  return seriousness[a.severity] - seriousness[b.severity] || a.span.start - b.span.start
}

function byWhatMatters(a: FindingGroup, b: FindingGroup): number {
  const [worst, other] = [a.findings[0]!, b.findings[0]!]
  return (
    seriousness[worst.severity] - seriousness[other.severity] ||
    Number(isTruth(b)) - Number(isTruth(a)) ||
    worst.span.start - other.span.start
  )
}

function isTruth({ step }: FindingGroup): boolean {
  return step !== undefined && step.details.truths.length > 0
}
