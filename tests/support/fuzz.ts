/** How often something random is tried, and with which seed. */
export interface Fuzz {
  readonly runs: number
  readonly seed: number
}

/** The seed of continuous integration: a change must not fail there by bad luck over something that it did not touch. */
const fixedSeed = 20_261_122

/**
 * Reads `FUZZ_RUNS` and `FUZZ_SEED`. Without a seed each run on somebody's own machine takes a new one; tests print it,
 * so that what one of them finds can be found again.
 */
export function fuzz(usualRuns: number): Fuzz {
  const { FUZZ_RUNS: runs, FUZZ_SEED: seed, CI: isContinuousIntegration } = process.env
  const unsaid = isContinuousIntegration ? fixedSeed : Date.now() % 2 ** 31
  return { runs: runs ? Number(runs) : usualRuns, seed: seed ? Number(seed) : unsaid }
}
