/**
 * What the model says of the examples is what somebody worked out by hand, in `facts/`: the purchase, the day on which
 * every step begins, contacts, the balance after own steps, and the gaps. White space does not count.
 */
import { existsSync, readFileSync } from 'node:fs'
import { bind, parse, type Journey, type Step } from 'journey-lang'
import { expect, test } from 'vitest'
import { exampleTexts, exampleWorkspace } from '../support/example-texts.ts'

test.each([...exampleTexts])('%s', (name, text) => {
  const file = new URL(`facts/${name.replace(/\.journey$/, '.txt')}`, import.meta.url)
  const { journeys } = bind(parse(text), { uri: name, workspace: exampleWorkspace })
  if (journeys.length === 0) return
  expect(existsSync(file), `The facts of ${name} must be worked out by hand.`).toBe(true)
  expect(journeys.flatMap(factsOf)).toEqual(readFileSync(file, 'utf8').trim().split('\n').map(normal))
})

function factsOf(journey: Journey): readonly string[] {
  const { name, purchase, endDay, steps, gaps } = journey
  const end = endDay === undefined ? 'no clock' : `ends on day ${rounded(endDay)}`
  const gapTexts = gaps.map(({ from, to, days }) => `${label(from)} ${rounded(days)} ${to ? label(to) : 'end'}`)
  return [
    `${name}: ${purchase ? `purchase ${label(purchase)}` : 'no purchase'}, ${end}`,
    ...steps.map((it) => stepFacts(it, journey)),
    ...(gaps.length === 0 ? [] : [`gaps: ${gapTexts.join(', ')}`]),
  ].map(normal)
}

function stepFacts(step: Step, { balance }: Journey): string {
  const sum = balance.find((it) => it.step === step)?.sum
  return [
    label(step),
    step.day === undefined ? '' : rounded(step.day),
    step.isContact ? 'contact' : '',
    step.isProactive ? 'proactive' : '',
    step.isFunctional ? 'functional' : '',
    sum === undefined ? '' : `balance ${sum}`,
  ].join(' ')
}

/** The name of a step, or the words of its text where it has none. */
function label(step: Step): string {
  return step.name ?? `"${step.text}"`
}

function rounded(days: number): string {
  // A hair more, so that sums of days that end on half a hundredth round as they do on paper.
  return String(Math.round((days + 1e-9) * 100) / 100 || 0)
}

function normal(line: string): string {
  return line.trim().replace(/\s+/g, ' ')
}
