import { check } from 'journey-lang/testkit'
import { describe, test } from 'vitest'
import { at, inDutch, told } from '../support/hover.ts'

describe('a value', () => {
  test.each([
    ['after 4$0d takes', '**`4d`** = 4 days'],
    ['takes 30$0min', '**`30min`** = 0.0208 days (30 min)'],
  ])('a duration: %s', (marked, expected) => {
    const feature = told()
    check((given) => (feature(given) as string).split('\n')[0] ?? '', at(marked), expected)
  })

  test.each([
    ['1$0d', '**`1d`** = 1 day'],
    ['2$0w', '**`2w`** = 14 days'],
    ['6$0h', '**`6h`** = 0.25 days (6 h)'],
    ['3$0mo', '**`3mo`** = 90 days\n\nA month counts for 30 days.'],
    ['1$0y', '**`1y`** = 365 days\n\nA year counts for 365 days.'],
  ])('a duration in a silence: %s', (marked, expected) => {
    check(told(), `journey a "A" { phase use { silence ${marked} } }`, expected)
  })

  test('a duration in Dutch, with what it is for', () => {
    check(
      told(inDutch),
      'journey a "A" { phase use { step "S" after 9$00min } }',
      '**`90min`** = 0,0625 dagen (1,5 u)\n\n`after`: Hoe lang na het einde van de vorige stap ze begint.',
    )
  })

  test('a measure is a duration where it is one', () => {
    check(
      told(),
      'journey a "A" { metric "Answer" 4h target 2$0w }',
      '**`2w`** = 14 days\n\n`target`: What it should be.',
    )
    check(told(), 'journey a "A" { metric "Share" 4$00% }', 'nothing')
  })

  test.each([
    ['expected +$02 to host', '**+2** (very happy)\n\nIt became **+1** (happy): a disappointment.'],
    ['expected +$01 with host', '**+1** (happy)\n\nIt became **+2** (very happy): a surprise.'],
    ['versus chain -$01', '**-1** (unhappy)'],
  ])('an emotion beside that of a step: %s', (marked, expected) => {
    check(told(), at(marked), expected)
  })

  test('an emotion that was expected, in Dutch', () => {
    check(
      told(inDutch),
      'journey a "A" { phase use { step "S" 0 expected 0$0 } }',
      '**0** (neutraal)\n\nHet werd **0** (neutraal): zoals verwacht.',
    )
  })
})
