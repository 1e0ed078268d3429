import { check } from 'journey-lang/testkit'
import { describe, test } from 'vitest'
import { hints, inDutch } from '../support/inlay-hint.ts'

describe('the day of a step', () => {
  test.each([
    [
      'before, at and after the purchase',
      `journey a "A" {
  phase awareness {
    step "Hears" 0
                  ^ day -3
  }
  phase purchase {
    step "Buys" +1 after 3d
                           ^ day 0
  }
  phase use {
    step "Uses" +1 after 12d {
                            ^ day 12
      pain "P"
    }
  }
}
`,
    ],
    [
      'whole days that have passed',
      `journey a "A" {
  phase purchase {
    step "Buys" +1 takes 10min
                              ^ day -3
    silence 47h
               ^ 3 days
    step "Pays" +1 after 25h
                            ^ day 0
  }
  phase use {
    step "Waits" 0 after 23h
                            ^ day 0
    step "Uses" 0 after 1h
                          ^ day 1
    step "Tells" 0 after 3w
                           ^ day 22
  }
}
`,
    ],
    [
      'from the beginning without a purchase',
      `journey a "A" {
  phase use {
    step "Uses" +1
                  ^ day 0
    step "Tells" +1 after 1mo
                             ^ day 30
  }
}
`,
    ],
    [
      'behind the header and not behind its clause lines',
      `journey a "A" {
  phase use {
    step "Uses" +1 {
                  ^ day 2
      after 2d
      expected 0
    }
  }
}
`,
    ],
    [
      'of some, and meanwhile',
      `journey a "A" {
  phase use {
    step first "Uses" +1 after 4d
                                 ^ day 4
    maybe "It breaks" {
      step "Calls" -1 after 2d
                              ^ day 6
    }
    step "Sleeps" 0 during first after 1d
                                         ^ day 5
  }
}
`,
    ],
    [
      'with missing braces and an unclosed text',
      `journey a "A" {
  phase use {
    step "Uses +1
                 ^ day 0
    step "Tells" +1 after 2d
                            ^ day 2
`,
    ],
    [
      'behind a wine glass',
      `journey a "A" {
  phase use {
    step "Opens 🍷🍷" +1 after 2d
                                 ^ day 2
  }
}
`,
    ],
    [
      'in every journey of a file',
      `journey a "A" { phase use { step "S" after 1d } }
                                             ^ day 1
journey b "B" { phase use { step "S" after 2d } }
                                             ^ day 2
`,
    ],
    ['not without a clock', 'journey a "A" {\n  phase use {\n    step "S" +1\n    silence "Hm"\n  }\n}\n'],
    ['not for a step that waits for itself', 'journey a "A" { phase use { step s "S" during s after 1d } }\n'],
    ['not for a day without end', `journey a "A" { phase use { step "S" after ${'9'.repeat(400)}d } }\n`],
    ['not where a step may not stand', 'step "S" after 1d\n'],
    ['not in an empty file', ''],
  ])('%s', (_, marked) => {
    check(hints(), marked)
  })

  test('in Dutch', () => {
    check(
      hints({}, inDutch),
      `journey a "A" {
  phase use {
    step "S" +1 after 1d
                        ^ dag 1
  }
}
`,
    )
  })

  test('with CRLF and in UTF-8', () => {
    check(
      hints({}, { encoding: 'utf-8' }),
      'journey a "A" {\r\n  phase use {\r\n    step "É🍷" +1 after 1d\r\n                          ^ day 1\r\n  }\r\n}\r\n',
    )
  })

  test('names like those of objects are names', () => {
    check(
      hints(),
      `journey __proto__ "A" {
  phase constructor as use {
    step toString "S" after 1d
                              ^ day 1
    step valueOf "T" during toString
                                    ^ day 1
  }
}
`,
    )
  })
})
