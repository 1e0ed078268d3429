/** Which inlay hints are shown, and hints of whatever text comes. What they say is in `inlay-hint/`. */
import fc from 'fast-check'
import { check } from 'journey-lang/testkit'
import { describe, expect, test } from 'vitest'
import { leastThreadTime } from '../../../tests/support/thread-time.ts'
import { inlayHint, type InlayHintOptions } from '../src/index.ts'
import { projectOf } from './support/features.ts'
import { everything, hintsInSelection, labelOf } from './support/inlay-hint.ts'

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
