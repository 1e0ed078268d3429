/**
 * How long reading takes: `npm run bench`, on the library as `npm run build` leaves it.
 *
 * Milliseconds differ from machine to machine, so look at the ratios: to JSON.parse of the same data, which is the
 * floor, and to a parser of the same language written by hand, which is the price of building on a parser library.
 */
import { bind, lint, parse, rules, tokensOf } from 'journey-lang'
import { parseByHand } from './hand-written-parser.ts'
import { measure, type Medians } from './rounds.ts'
import { sampleJson, sampleText } from './sample.ts'

const json = 'JSON.parse'
const byHand = 'by hand'
const ours = 'parse'
const checked = 'bind and all rules'

/** How many milliseconds each size may take; the largest needs them for a handful of rounds. */
const budgets: readonly (readonly [lines: number, budget: number])[] = [
  [100, 5_000],
  [1_000, 6_000],
  [10_000, 10_000],
  [100_000, 18_000],
]
/** Checking is measured at one size only, and on its own, because its garbage would slow down whoever comes next. */
const checkedLines = 10_000
const checkedBudget = 5_000

const columns = [
  'lines',
  'characters',
  'tokens',
  json,
  byHand,
  ours,
  'x JSON.parse',
  'x by hand',
  checked,
  'x JSON.parse',
]
const rows = budgets.map(([lines, budget]) => rowOf(lines, budget))
console.log(`Median milliseconds of one run, Node ${process.versions.node}.\n`)
console.log(tableOf([columns, ...rows]))

function rowOf(lines: number, budget: number): readonly string[] {
  const text = sampleText(lines)
  const data = sampleJson(parseByHand(text))
  const medians = measure(
    [
      { name: json, run: () => JSON.parse(data) },
      { name: byHand, run: () => parseByHand(text) },
      { name: ours, run: () => parse(text) },
    ],
    budget,
  )
  const facts = [lines, text.length, tokenCount(text)].map((it) => it.toLocaleString('en'))
  const times = [json, byHand, ours].map((it) => milliseconds(medians.get(it)))
  const judged = lines === checkedLines ? check(text, data) : ['', '']
  return [...facts, ...times, ratio(medians, json), ratio(medians, byHand), ...judged]
}

/** What comes behind the tree: its meaning and all rules. Measured with a fresh tree each time, and without the time that this takes. */
function check(text: string, data: string): readonly string[] {
  const all = { rules, today: '2026-11-22' }
  const medians = measure(
    [
      { name: json, run: () => JSON.parse(data) },
      { name: ours, run: () => parse(text) },
      { name: checked, run: () => lint(bind(parse(text)), all) },
    ],
    checkedBudget,
  )
  const time = (medians.get(checked) ?? NaN) - (medians.get(ours) ?? NaN)
  return [milliseconds(time), (time / (medians.get(json) ?? NaN)).toFixed(1)]
}

function tokenCount(text: string): number {
  const tree = parse(text)
  return Array.from(tokensOf(tree)).length + tree.comments.length
}

function ratio(medians: Medians, name: string): string {
  return ((medians.get(ours) ?? NaN) / (medians.get(name) ?? NaN)).toFixed(1)
}

function milliseconds(time = NaN): string {
  return time.toPrecision(3)
}

/** Columns as wide as their widest cell, numbers to the right. */
function tableOf(table: readonly (readonly string[])[]): string {
  const widths = columns.map((_, column) => Math.max(...table.map((row) => row[column]!.length)))
  const lines = table.map((row) => row.map((cell, column) => cell.padStart(widths[column]!)).join('  '))
  return lines.map((it) => it.trimEnd()).join('\n')
}
