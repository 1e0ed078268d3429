/** Shapes that break readers: each of 100,000 lines is read in two seconds, and ten times the lines take about ten times as long. */
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { bind, lint, maxTextLength, parse } from 'journey-lang'
import { expect, test } from 'vitest'
import { lossOf } from '../support/lossless.ts'

const journey = `journey a "A" {
  phase purchase {
    step "Buys a bottle" +1 with merchant via store
  }
}
`

const shapes: Readonly<Record<string, (lines: number) => string>> = {
  'valid journeys': (lines) => journey.repeat(lines / 5),
  'a log file': (lines) => '[info] GET /cart 200 in 12ms\n'.repeat(lines),
  'junk between steps': (lines) =>
    `journey a "A" {\n phase p {\n${'  @@ %% ,,\n  step "a" +1\n'.repeat(lines / 2)} }\n}\n`,
  'open braces': (lines) => 'phase a {\n'.repeat(lines),
  'close braces': (lines) => '}\n'.repeat(lines),
  'braces that open and close again': (lines) => '{\n'.repeat(lines / 2) + '}\n'.repeat(lines / 2),
  'open texts': (lines) => 'step "a \\" \\" \\"\n'.repeat(lines),
  'open texts of several lines': (lines) => 'ally a """ b\njourney x "y"\n'.repeat(lines / 2),
  'open comments': (lines) => '/* a\njourney x "y" {}\n'.repeat(lines / 2),
  'unknown words': (lines) => 'colour blue, green 3\n'.repeat(lines),
  'steps in the wrong place': (lines) => 'step "a" via b to c, d during e\n'.repeat(lines),
  'one name declared again and again': (lines) => 'mentor a "A"\n'.repeat(lines),
  'references that lead nowhere': (lines) =>
    `journey a "A" {\n phase p {\n${Array.from({ length: lines }, (_, it) => `  step s${it} "a" to m${it} recovers x${it}\n`).join('')} }\n}\n`,
  'one line of five megabytes': (lines) => 'step "a" +1 via phone; '.repeat(lines * 2),
  'one line of signs': (lines) => '@ # + - . '.repeat(lines),
  'one word of a megabyte': (lines) => `journey ${'a'.repeat(lines * 10)} "A"`,
  'one text of escapes': (lines) => `journey a "${'\\n'.repeat(lines * 20)}`,
  'an open comment of stars': (lines) => `/*${'*'.repeat(lines * 40)}`,
  'comments and blank lines before a brace': (lines) => `journey a "A"\n${'// b\n\n'.repeat(lines / 2)}{\n}\n`,
}

test.each(Object.entries(shapes))('%s', (shape, make) => {
  const [small, large] = [make(10_000), make(100_000)]
  expect(large.length).toBeLessThan(maxTextLength)
  expect(lossOf(parse(large))).toBe('')
  const reading = compare(shape, 'parse', small, large, (text) => parse(text), 5)
  expect(reading.large, 'milliseconds to parse').toBeLessThanOrEqual(2_000)
  expect(reading.ratio, 'parse: 100,000 lines to 10,000').toBeLessThanOrEqual(12)
  // Findings are kept, so the collector has more to do than with a tree; what is quadratic shows all the same.
  const checking = compare(shape, 'check', small, large, (text) => lint(bind(parse(text))), 2)
  expect(checking.large, 'milliseconds to check').toBeLessThanOrEqual(4_000)
  expect(checking.ratio, 'check: 100,000 lines to 10,000').toBeLessThanOrEqual(25)
})

interface Comparison {
  readonly large: number
  readonly ratio: number
}

/** Compares up to five times: a busy machine can spoil a comparison, while what is quadratic is so every time. */
function compare(
  shape: string,
  what: string,
  small: string,
  large: string,
  read: (text: string) => unknown,
  turns: number,
): Comparison {
  let best: Comparison = { large: Number.POSITIVE_INFINITY, ratio: Number.POSITIVE_INFINITY }
  for (let attempt = 0; attempt < 5 && best.ratio > 10; attempt += 1) {
    const [short, long] = [bestCpu(small, read, turns), bestCpu(large, read, turns)]
    const ratio = long / Math.max(short, 5)
    console.log(`${shape}, ${what}: ${short.toFixed(0)} ms, ${long.toFixed(0)} ms, ratio ${ratio.toFixed(1)}`)
    best = { large: Math.min(best.large, long), ratio: Math.min(best.ratio, ratio) }
  }
  return best
}

/** The least processor time of a few readings, in milliseconds: what the machine adds is not the reader's. */
function bestCpu(text: string, read: (text: string) => unknown, turns: number): number {
  let best = Number.POSITIVE_INFINITY
  for (let turn = 0; turn < turns; turn += 1) {
    collectGarbage()
    const before = process.cpuUsage()
    read(text)
    const { user, system } = process.cpuUsage(before)
    best = Math.min(best, (user + system) / 1_000)
  }
  return best
}

/** What earlier readings left behind must not be charged to this one. */
function collectGarbage(): void {
  setFlagsFromString('--expose-gc')
  const collect = runInNewContext('gc') as () => void
  collect()
}
