import { check } from 'journey-lang/testkit'
import { describe, test } from 'vitest'
import { hints, inDutch } from '../support/inlay-hint.ts'

describe('a silence', () => {
  test.each([
    [
      'longer than a week is said where it ends',
      `mentor host "H"
journey a "A" {
  phase use {
    step "S" with host
                      ^ day 0
    step "Seven days" with host after 7d
                                        ^ day 7
    step "Eight days" with host after 8d
                                        ^ day 15 · 8 days without contact
    step "On their own" 0 after 10d
                                   ^ day 25
    step "Twenty days" with host after 10d
                                          ^ day 35 · 20 days without contact
  }
}
`,
    ],
    [
      'longer than the patience, where that is less than a week',
      `mentor host "H"
journey a "A" patience 2d {
  phase use {
    step "S" with host
                      ^ day 0
    step "Two days" with host after 2d
                                      ^ day 2
    step "Three days" with host after 3d
                                        ^ day 5 · 3 days without contact
  }
}
`,
    ],
    [
      'said aloud is as long as nothing happens',
      `journey a "A" {
  phase use {
    step "S" takes 2d
                     ^ day 0
    silence "Waits"
                   ^ 12 days
    step "T" after 12d
                      ^ day 14
  }
}
`,
    ],
    [
      'that says itself how long it is has no hint',
      `journey a "A" {
  phase use {
    step "S"
            ^ day 0
    silence 12d "Waits"
    step "T"
            ^ day 12
  }
}
`,
    ],
    [
      'that is a part of a longer one has one',
      `journey a "A" {
  phase use {
    step "S"
            ^ day 0
    silence 5d
              ^ 8 days
    silence 3d "And waits"
                          ^ 8 days
    maybe "Some ask" { step "Asks" -1 }
                                     ^ day 8
  }
  phase loyalty {
    step "T"
            ^ day 8
  }
}
`,
    ],
    [
      'at the end of a phase goes on to the next step, or to the end',
      `journey a "A" {
  phase use {
    step "S"
            ^ day 0
    silence "Waits"
                   ^ 1.5 days
  }
  phase loyalty {
    step "T" after 36h takes 1d
                               ^ day 1
    silence "For ever"
                      ^ 9 days
    silence 9d
  }
}
`,
    ],
    [
      'before the first step has no beginning',
      `journey a "A" {
  phase use {
    silence "Waits"
    step "T" after 1d
                     ^ day 1
  }
}
`,
    ],
  ])('%s', (_, marked) => {
    check(hints(), marked)
  })

  test('in Dutch', () => {
    check(
      hints({}, inDutch),
      `mentor host "H"
journey a "A" {
  phase use {
    step "S" with host
                      ^ dag 0
    silence "Wacht"
                   ^ 30 dagen
    step "T" with host after 30d
                                ^ dag 30 · 30 dagen zonder contact
  }
}
`,
    )
  })
})
