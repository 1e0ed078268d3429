/** What the rules say about whole journeys: the bad one is told what hurts, the good one is left in peace, and a beginner is not buried. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { main, type Io } from '@journey-lang/cli'
import { bind, coaching, lint, parse, recommended, rules, type Finding, type Rule } from 'journey-lang'
import { expect, onTestFinished, test } from 'vitest'
import { exampleTexts } from '../support/example-texts.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const today = '2026-11-22'

test('the journey of today hears what hurts', () => {
  const found = new Set(findingsOf('wine', 'wine-now', recommended).map((it) => it.rule))
  const expected = [
    'pain-unattended',
    'data-without-benefit',
    'no-contact-after-purchase',
    'silence-after-purchase',
    'no-loyalty-loop',
    'weak-ending',
    'nothing-to-tell',
  ]
  expect(expected.filter((it) => !found.has(it))).toEqual([])
})

test.each([
  ['wine', 'wine'],
  ['bag', 'bag'],
])('a good journey is left in peace, and coached: %s', (file, journey) => {
  const serious = findingsOf(file, journey, coaching).filter((it) => it.severity !== 'hint')
  expect(serious.map((it) => it.message)).toEqual([])
})

test.each(['en', 'nl'])('the first journey that `journey init` writes gets at most five findings: %s', async (lang) => {
  const folder = mkdtempSync(join(tmpdir(), 'journey-init-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  await run(['init', 'first', '--lang', lang], folder)
  const text = readFileSync(join(folder, 'first.journey'), 'utf8')
  expect(lint(bind(parse(text)), { rules: recommended, today }).length).toBeLessThanOrEqual(5)
})

test('so does what a beginner writes in twelve lines', () => {
  const text = `mentor baker "The baker"
journey bread "Bread" {
  phase awareness {
    step "Smells fresh bread" +1
  }
  phase purchase {
    step "Buys a loaf" +1 with baker via store
  }
  phase use {
    step "Eats it" +1 after 1d
  }
}
`
  expect(lint(bind(parse(text)), { rules: recommended, today }).length).toBeLessThanOrEqual(5)
})

test.each([...exampleTexts.keys()])('the report of %s fits a screen, and begins with what matters', async (file) => {
  const out = await run(['check', join('examples', file), '--today', today], root)
  const rows = out.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / 120)), 0)
  expect(rows, out).toBeLessThanOrEqual(48)
  const severities = Array.from(out.matchAll(/^ {2}\d+:\d+ (error|warning|info|hint) /gm), (it) => it[1]!)
  const order = ['error', 'warning', 'info', 'hint']
  const ranks = severities.map((it) => order.indexOf(it))
  expect(ranks[0] ?? 0).toBe(Math.min(...ranks, ranks[0] ?? 0))
})

test('messages are short enough to be read in a list', () => {
  const long = rules.flatMap((rule) => messagesOf(rule).filter((it) => it.length > 230))
  expect(long).toEqual([])
})

function findingsOf(file: string, name: string, chosen: readonly Rule[]): readonly Finding[] {
  const model = bind(parse(exampleTexts.get(`${file}.journey`)!))
  const journey = model.journeys.find((it) => it.name === name)!
  return lint(model, { rules: chosen, today }).filter(
    ({ span }) => span.start >= journey.span.start && span.end <= journey.span.end,
  )
}

function messagesOf(rule: Rule): readonly string[] {
  return rule.bad.flatMap(({ code, nl }) => [...Array.from(code.matchAll(/^ *\^+ (.+)$/gm), (it) => it[1]!), ...nl])
}

async function run(args: readonly string[], cwd: string): Promise<string> {
  let out = ''
  const io: Io = {
    cwd,
    out: (text) => (out += text),
    error: () => {},
    readInput: () => Promise.resolve(new Uint8Array()),
    ask: () => Promise.resolve(undefined),
    status: () => {},
    variable: () => undefined,
    today: () => today,
    untilAskedToEnd: (finish) => finish(),
    style: (_, text) => text,
  }
  await main(args, io)
  return out
}
