/** Something to measure. What it returns is kept until the next run, so that no run can be optimised away. */
export interface Subject {
  readonly name: string
  readonly run: () => unknown
}

/** The median time of one run of each subject, in milliseconds, by name. */
export type Medians = ReadonlyMap<string, number>

/**
 * Measures subjects in rounds, each subject once a round, so that a machine that slows down or is busy for a while
 * hits all of them alike. A harness that finishes one subject before the next could not compare them.
 */
export function measure(subjects: readonly Subject[], budget: number): Medians {
  const warmUntil = performance.now() + budget / 4
  while (performance.now() < warmUntil) for (const { run } of subjects) kept = run()
  const batches = subjects.map((it) => batchOf(it))
  const times = subjects.map((): number[] => [])
  const until = performance.now() + (budget * 3) / 4
  for (let round = 0; round < fewestRounds || performance.now() < until; round += 1) {
    for (const [index, subject] of subjects.entries()) times[index]!.push(timeOf(subject, batches[index]!))
  }
  return new Map(subjects.map((it, index) => [it.name, median(times[index]!)]))
}

/** How many runs make one measurement long enough for the clock, and for each subject to clean up its own garbage. */
function batchOf(subject: Subject): number {
  for (let batch = 1; ; batch *= 2) {
    if (timeOf(subject, batch) * batch >= shortestBatch) return batch
  }
}

function timeOf({ run }: Subject, batch: number): number {
  const start = performance.now()
  for (let count = 0; count < batch; count += 1) kept = run()
  return (performance.now() - start) / batch
}

function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2
}

const fewestRounds = 9
const shortestBatch = 25

/** Exported only because a variable that nobody could read might be dropped with the work that fills it. */
export let kept: unknown
