import fc from 'fast-check'
import { check } from 'journey-lang/testkit'
import { describe, expect, test } from 'vitest'
import { codeLens, type ProjectState } from '../src/index.ts'
import { found, projectOf } from './support/features.ts'
import { leastThreadTime } from '../../../tests/support/thread-time.ts'

const lenses = (options: Partial<ProjectState> = {}) =>
  found(({ file }) => codeLens(file).map(({ range, command }) => ({ range, label: command?.title ?? '' })), options)

const inDutch: Partial<ProjectState> = { languageOf: () => 'nl' }

describe('references', () => {
  test.each([
    [
      'are counted, and what waits for use says when there are none',
      `persona guest "Noor"
        ^^^^^ 1 reference
persona other "Tom"
        ^^^^^ no references
mentor host "The host"
       ^^^^ 3 references
ally friend "A friend"
     ^^^^^^ no references
competitor chain "The chain"
           ^^^^^ 1 reference
channel board "The board"
        ^^^^^ 1 reference
journey stay "A night away" for guest {
        ^^^^ Open preview
  promise quiet "A quiet room" by host
          ^^^^^ 1 reference
  promise warm "A warm bed"
          ^^^^ no references
  phase use {
    step first "S" +1 with host via board {
         ^^^^^ 1 reference
      keeps quiet
      versus chain 0
    }
    step second "T" +1 from host recovers first
    maybe some "U" { }
  }
}
`,
    ],
    [
      'of a journey and its phases from elsewhere',
      `journey now "Now" {
        ^^^ 2 references
        ^^^ Open preview
  phase use { step s "S" +1 }
        ^^^ 1 reference
  phase loyalty { }
}
journey then "Then" improves now during now.use { }
        ^^^^ Open preview
`,
    ],
    [
      'a name that is taken has none of its own',
      `mentor host "One"
       ^^^^ 1 reference
mentor host "Two"
journey a "A" { phase use { step "S" with host } }
        ^ Open preview
`,
    ],
    [
      'names like those of objects are names',
      `mentor __proto__ "P"
       ^^^^^^^^^ 2 references
mentor constructor "C"
       ^^^^^^^^^^^ no references
journey hasOwnProperty "A" { phase use { step toString "S" with __proto__, __proto__ } }
        ^^^^^^^^^^^^^^ Open preview
`,
    ],
    [
      'with missing braces and half a line',
      `mentor host "H"
       ^^^^ 1 reference
journey a "A" {
        ^ Open preview
  phase use {
    step s "S with host
    step "T" with host
    step "U" with
`,
    ],
    ['with emoji before the name', '/* 🍷🍷 */ mentor host "H"\n                  ^^^^ no references\n'],
    ['a file of nothing', ''],
    ['a file of junk', '}}} 12 "x" flurb\n'],
  ])('%s', (_, marked) => {
    check(lenses(), marked)
  })

  test('are counted in all files that import', () => {
    check(
      lenses(),
      `mentor host "H"$0
       ^^^^ 4 references
mentor maid "M"
       ^^^^ no references
//- other.journey
import host from "./main.journey"
journey a "A" { phase use { step "S" with host } }
//- third.journey
import host as butler from "./main.journey"
journey b "B" { phase use { step "S" with butler } }
//- stranger.journey
mentor host "Another one"
journey c "C" { phase use { step "S" with host } }
`,
    )
  })

  test('each place is given to the command, in the order of the files and of their texts', () => {
    const file = projectOf({
      'main.journey': 'mentor host "H"\njourney a "A" { phase use { step "S" with host } }\n',
      'other.journey':
        'import host as butler from "./main.journey"\njourney a "A" { phase use { step "S" with butler } }\n',
    }).file('file:///main.journey')!
    const at = (name: string, line: number, start: number, end: number) => ({
      uri: `file:///${name}`,
      range: { start: { line, character: start }, end: { line, character: end } },
    })
    expect(codeLens(file)[0]).toEqual({
      range: { start: { line: 0, character: 7 }, end: { line: 0, character: 11 } },
      command: {
        title: '3 references',
        command: 'journey.showReferences',
        arguments: [
          'file:///main.journey',
          { line: 0, character: 7 },
          [at('main.journey', 1, 42, 46), at('other.journey', 0, 7, 11), at('other.journey', 1, 42, 48)],
        ],
      },
    })
  })

  test('what others may use is not said to be unused while not all files are known', () => {
    check(
      lenses({ hasAllFiles: false }),
      `mentor host "H"
journey a "A" {
        ^ Open preview
  promise quiet "Q"
          ^^^^^ no references
}
`,
    )
  })

  test('what only tells something does nothing', () => {
    const file = projectOf({ 'main.journey': 'mentor host "H"\n' }).file('file:///main.journey')!
    expect(codeLens(file)[0]?.command).toEqual({ title: 'no references', command: '' })
  })

  test('in Dutch', () => {
    check(
      lenses(inDutch),
      `mentor host "H"
       ^^^^ 2 verwijzingen
ally one "O"
     ^^^ 1 verwijzing
ally two "T"
     ^^^ geen verwijzingen
journey a "A" {
        ^ Voorbeeld openen
  phase purchase {
    step "S" with host, one
    step "T" with host after 1d
    ^^^^ dag 0: de aankoop
  }
}
`,
    )
  })

  test('with CRLF and in UTF-8', () => {
    check(
      lenses({ encoding: 'utf-8' }),
      '/* É🍷 */ mentor host "H"\r\n                 ^^^^ no references\r\njourney a "A" { }\r\n        ^ Open preview\r\n',
    )
  })
})

describe('a journey', () => {
  test('leads to its preview by its name', () => {
    const file = projectOf({ 'main.journey': 'journey stay "A" { }\njourney "B" { }\n' }).file('file:///main.journey')!
    expect(codeLens(file).map(({ range, command }) => [range.start, command])).toEqual([
      [
        { line: 0, character: 8 },
        { title: 'Open preview', command: 'journey.openPreview', arguments: ['file:///main.journey', 'stay'] },
      ],
      [
        { line: 1, character: 0 },
        { title: 'Open preview', command: 'journey.openPreview', arguments: ['file:///main.journey', ''] },
      ],
    ])
  })

  test.each([
    [
      'has its day 0 at the step that is the purchase',
      `journey a "A" {
        ^ Open preview
  phase purchase {
    step "Orders" +1
    step pays "Pays" +1 after 1d
         ^^^^ day 0: the purchase
  }
  phase use { step "Uses" +1 }
}
`,
    ],
    [
      'has none without a clock',
      `journey a "A" {
        ^ Open preview
  phase purchase { step pays "Pays" +1 }
}
`,
    ],
    [
      'has none without a purchase',
      `journey a "A" {
        ^ Open preview
  phase use { step "Uses" +1 after 1d }
}
`,
    ],
  ])('%s', (_, marked) => {
    check(lenses(), marked)
  })
})

describe('any text', () => {
  const pieces = [
    'mentor host "H"\n',
    'journey a "A" {\n',
    'phase p {\n',
    'step s "S" ',
    'with host ',
    'during a.p ',
    'after 1d ',
    'import host from "./other.journey"\n',
    '"',
    '}',
    '\n',
    '🍷',
    '\uD800',
    '__proto__ ',
  ]

  test('never throws, and its lenses are in the order of the text', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 40 }), (parts) => {
        const text = parts.join('')
        const file = projectOf({ 'main.journey': text, 'other.journey': 'mentor host "H"' }).file(
          'file:///main.journey',
        )!
        const lines = codeLens(file).map((it) => it.range.start.line)
        expect(lines).toEqual(lines.toSorted((a, b) => a - b))
      }),
      { numRuns: 300 },
    )
  })

  test('two hundred thousand references to one name are no trouble', () => {
    const many = `journey a "A" { phase use { step "S" with ${'h,'.repeat(200_000)}h } }`
    const files = {
      'main.journey': `mentor h "H"\n${many}`,
      'other.journey': `import h from "./main.journey"\n${many}`,
    }
    const [lens] = codeLens(projectOf(files).file('file:///main.journey')!)
    expect(lens?.command?.title).toBe('400003 references')
  })

  test('ten thousand names and references take no time', () => {
    const mentors = Array.from({ length: 5_000 }, (_, it) => `mentor m${it} "M"`)
    const steps = mentors.map((_, it) => `step "S" with m${it}`)
    const text = `${mentors.join('\n')}\njourney a "A" { phase use {\n${steps.join('\n')}\n} }`
    const file = projectOf({ 'main.journey': text }).file('file:///main.journey')!
    expect(file.model.journeys).toHaveLength(1)
    const work = (): void => expect(codeLens(file)).toHaveLength(5_001)
    expect(leastThreadTime(work, 500)).toBeLessThan(500)
  })
})
