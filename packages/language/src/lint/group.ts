/** Findings as people read them: what belongs together, and what matters first. */
import type { Journey, Model, Step } from '../model/model.ts'
import type { Finding } from '../rules/support/finding.ts'
import { seriousness } from './seriousness.ts'
import { partitionPoint } from '../text/partition-point.ts'

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
 * Groups the findings of a file by what they are about. The journey with the most serious finding comes first, and in each
 * the most serious group; among equals the one with a moment of truth, then the one that stands first.
 */
export function groupFindings(model: Model, findings: readonly Finding[]): readonly FindingGroup[] {
  const byJourney = Map.groupBy(findings, (it) => thingAt(model.journeys, it.span.start))
  const blocks = Array.from(byJourney, ([journey, inside]) => {
    const byStep = Map.groupBy(inside, (it) => journey && thingAt(journey.steps, it.span.start))
    const groups = Array.from(byStep, ([step, of]) => ({ journey, step, findings: of.toSorted(bySeriousness) }))
    return groups.toSorted(byWhatMatters)
  })
  return blocks.toSorted(([a], [b]) => bySeriousness(a!.findings[0]!, b!.findings[0]!)).flat()
}

/** Journeys stand one behind the other, and so do their steps: the one at a place is found by halving. */
function thingAt<It extends Journey | Step>(things: readonly It[], offset: number): It | undefined {
  const thing = things[partitionPoint(things, (it) => it.span.start <= offset) - 1]
  return thing && offset < thing.span.end ? thing : undefined
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
