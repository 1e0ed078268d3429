/** What a change leaves to its author. */
import { leavesToFillIn } from '../../src/index.ts'
import { expect, test } from 'vitest'

test.each([
  ['pain "What hurts"', true],
  ['wow "He remembers us"', false],
  ['opportunity "Greet her" effort _', true],
  ['', false],
])('something is to be filled in behind %j: %s', (line, expected) => {
  const journeyWith = (inside: string) => `journey a "A" { phase use { step "Buys" +1 { ${inside} } } }`
  expect(leavesToFillIn(journeyWith(''), journeyWith(line))).toBe(expected)
  // What was to be filled in before is none of the change.
  expect(leavesToFillIn(journeyWith(line), journeyWith(line))).toBe(false)
})
