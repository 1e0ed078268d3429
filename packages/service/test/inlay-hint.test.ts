import fc from 'fast-check'
import { check } from 'journey-lang/testkit'
import { describe, expect, test } from 'vitest'
import type { InlayHint, InlayHintLabelPart, Range } from 'vscode-languageserver-types'
import { inlayHint, type InlayHintOptions, type ProjectState } from '../src/index.ts'
import { found, projectOf } from './support/features.ts'
import { leastThreadTime } from '../../../tests/support/thread-time.ts'

const everything: Range = { start: { line: 0, character: 0 }, end: { line: 1e9, character: 0 } }

/** The hints of a text, each as a place behind which it stands. */
const hints = (options: InlayHintOptions = {}, state: Partial<ProjectState> = {}) =>
  found(
    ({ file }) =>
      inlayHint(file, everything, options).map((it) => ({
        range: { start: it.position, end: it.position },
        label: labelOf(it),
      })),
    state,
  )

/** Only those in the selection. */
const hintsInSelection = found(({ file, range }) =>
  inlayHint(file, range).map((it) => ({ range: { start: it.position, end: it.position }, label: labelOf(it) })),
)

function labelOf({ label }: InlayHint): string {
  return partsOf(label)
    .map((it) => it.value)
    .join('')
}

function partsOf(label: InlayHint['label']): readonly InlayHintLabelPart[] {
  return typeof label === 'string' ? [{ value: label }] : label
}

const inDutch: Partial<ProjectState> = { languageOf: () => 'nl' }

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

describe('what is shown', () => {
  const text = `mentor host "H"
journey a "A" {
  phase use {
    step "S" with host
    silence "Waits"
    step "T" with host after 30d
  }
}
`
  test.each<[InlayHintOptions, readonly string[]]>([
    [{}, ['day 0', '30 days', 'day 30 · 30 days without contact']],
    [{ days: 'hidden' }, ['30 days', '30 days without contact']],
    [{ gaps: 'hidden' }, ['day 0', '30 days', 'day 30']],
    [{ silences: 'hidden' }, ['day 0', 'day 30 · 30 days without contact']],
    [{ days: 'hidden', gaps: 'hidden', silences: 'hidden' }, []],
  ])('%j', (options, expected) => {
    const file = projectOf({ 'main.journey': text }).file('file:///main.journey')!
    expect(inlayHint(file, everything, options).map(labelOf)).toEqual(expected)
  })

  test('the tooltips say what is meant, and one part leads to the last contact', () => {
    const marked = text.replace('"S"', '"[S](command:x)"').replace('use', 'purchase')
    const file = projectOf({ 'main.journey': marked }).file('file:///main.journey')!
    const [first, silence, last] = inlayHint(file, everything)
    expect(first).toEqual({
      position: { line: 3, character: 35 },
      label: [{ value: 'day -30', tooltip: 'Day -30: 30 days before the purchase' }],
      paddingLeft: true,
    })
    const from = String.raw`“\[S\](command:x)”`
    expect(silence?.label).toEqual([
      { value: '30 days', tooltip: { kind: 'markdown', value: `From the end of ${from} to the start of “T”.` } },
    ])
    expect(last?.label).toEqual([
      { value: 'day 0', tooltip: 'Day 0: the purchase, which ends here' },
      {
        value: ' · 30 days without contact',
        tooltip: {
          kind: 'markdown',
          value: `The last contact before this one was ${from}; it ended 30 days before.`,
        },
        location: {
          uri: 'file:///main.journey',
          range: { start: { line: 3, character: 4 }, end: { line: 3, character: 35 } },
        },
      },
    ])
  })

  test('only what is in the range', () => {
    check(
      hintsInSelection,
      `journey a "A" {
  phase use {
    step "Before" +1 after 1d
$0    step "S" +1 after 1d
                        ^ day 2
    silence "Waits"
                   ^ 1 day
$0    step "Behind" +1 after 1d
  }
}
journey b "B" { phase use { step "S" after 1d } }
`,
    )
  })
})

describe('any text', () => {
  const pieces = [
    'mentor host "H"\n',
    'journey a "A" {\n',
    'phase use {\n',
    'step s "S" ',
    'with host ',
    'after 30d ',
    'during s ',
    'every 2d ',
    'silence ',
    '"',
    '}',
    '\n',
    '\r\n',
    '🍷',
    '\uD800',
  ]

  test('never throws, and its hints are in the range and in the order of the text', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 40 }), fc.nat(9), fc.nat(9), (parts, from, to) => {
        const file = projectOf({ 'main.journey': parts.join('') }).file('file:///main.journey')!
        const range = { start: { line: from, character: 0 }, end: { line: from + to, character: 3 } }
        const lines = inlayHint(file, range).map((it) => it.position.line)
        expect(lines).toEqual(lines.toSorted((a, b) => a - b))
        expect(lines.every((it) => (it >= from || from >= file.lines.length) && it <= from + to)).toBe(true)
      }),
      { numRuns: 300 },
    )
  })

  test('a hundred thousand silences are no trouble', () => {
    const text = `journey a "A" { phase use { step "S" after 1d\n${'silence\n'.repeat(150_000)}}\n}`
    const file = projectOf({ 'main.journey': text }).file('file:///main.journey')!
    expect(inlayHint(file, everything)).toHaveLength(150_001)
  })

  test('ten thousand steps take no time', () => {
    const steps = Array.from({ length: 10_000 }, (_, it) => `step "S${it}" with host after 9d\nsilence "W"`)
    const text = `mentor host "H"\njourney a "A" { phase use {\n${steps.join('\n')}\n} }`
    const file = projectOf({ 'main.journey': text }).file('file:///main.journey')!
    expect(file.model.journeys).toHaveLength(1)
    const work = (): void => expect(inlayHint(file, everything)).toHaveLength(20_000)
    expect(leastThreadTime(work, 500)).toBeLessThan(500)
  })
})
