import { check } from 'journey-lang/testkit'
import { expect, test } from 'vitest'
import { references, type ReferenceOptions } from '../src/index.ts'
import { found, projectOf } from './support/features.ts'

const places = (declaration: ReferenceOptions['declaration'] = 'with') =>
  found(({ file, position }) => references(file, position, { declaration }))

test.each([
  [
    'everywhere it is named',
    `mentor ho$0st "The host" { reachable via phone }
       ^^^^
journey stay "A night" {
  promise kept "Kept" by host
                         ^^^^
  phase use {
    step "Arrives" with host, desk
                        ^^^^
    step "Asks" { wow "W" by host }
                             ^^^^
    step "Leaves" {
      from host
           ^^^^
    }
  }
}
`,
  ],
  [
    'from a reference',
    `journey a "A" {
  phase use {
    step x "X"
         ^
    step "Y" during x { doubts "D" answered x$0 }
                    ^
                                            ^
  }
  loop emotional from x to use
                      ^
}
`,
  ],
  [
    'in other files, with the imports and what they call it',
    `persona guest "G"
        ^^^^^
journey j "J" for gu$0est { }
                  ^^^^^
//- a.journey
import guest from "./main.journey"
       ^^^^^
journey a "A" for guest { }
                  ^^^^^
//- b.journey
import guest from "./main.journey" as visitor
       ^^^^^
                                      ^^^^^^^
journey b "B" for visitor { }
                  ^^^^^^^
//- c.journey
import visitor from "./b.journey"
       ^^^^^^^
journey c "C" for visitor { }
                  ^^^^^^^
//- d.journey
persona guest "Another one"
journey d "D" for guest { }
`,
  ],
  [
    'from the other file',
    `import guest from "./people.journey"
       ^^^^^
journey a "A" for gue$0st { }
                  ^^^^^
//- people.journey
persona guest "G"
        ^^^^^
`,
  ],
  [
    'a journey, before a dot',
    `import now from "./now.journey"
       ^^^
journey a "A" improves now during now.use { }
                       ^^^
                                  ^^^
journey b "B" during now.nowhere { }
                     ^^^
//- now.journey
journey n$0ow "Now" { phase use { } }
        ^^^
`,
  ],
  [
    'a phase, behind a dot',
    `import now from "./now.journey" as then
journey a "A" during then.use { phase use { } }
                          ^^^
//- now.journey
journey now "Now" { phase u$0se { } }
                          ^^^
`,
  ],
  [
    'a name like any other',
    `ally __proto__$0 "P"
     ^^^^^^^^^
ally constructor "C"
journey a "A" { phase use { step "S" with __proto__, constructor } }
                                          ^^^^^^^^^
`,
  ],
  [
    'a built-in channel, in this file',
    `mentor m "M" { reachable via store, phone }
                             ^^^^^
journey a "A" { phase store { step "S" via st$0ore { share "T" via store } } }
                                           ^^^^^
                                                                 ^^^^^
//- other.journey
journey a "A" { phase use { step "S" via store } }
`,
  ],
  [
    'a rule, in all files',
    `why-not no-c$0ta "A reason"
        ^^^^^^
journey a "A" { why-not no-cta; why-not nobody-asks "no-cta" }
                        ^^^^^^
//- other.journey
journey a "A" { phase no-cta { why-not no-cta } }
                                       ^^^^^^
`,
  ],
  [
    'a name that nothing declares',
    `journey a "A" { phase use { step "S" with nob$0ody, host; step "T" from nobody } }
                                          ^^^^^^
                                                                      ^^^^^^
`,
  ],
  [
    'a name of a file that is not there',
    `import now from "./gone.journey" as then
                                    ^^^^
journey a "A" improves the$0n during then.use { }
                       ^^^^
                                   ^^^^
`,
  ],
  [
    'in a text that is broken',
    `mentor host "The host
       ^^^^
journey a "A" {
  phase use {
    step "S" with ho$0st
                  ^^^^
    step "T" from host to
                  ^^^^
journey b "B" {
  phase use { step "S" with host
                            ^^^^
`,
  ],
  ['a keyword', 'men$0tor host "H"\n'],
  ['a clause word', 'journey a "A" { phase use { step "S" vi$0a store } }\n'],
  ['the path of an import', 'import a from "./oth$0er.journey"\n//- other.journey\nally a "A"\n'],
  ['an empty file', '$0'],
])('%s', (_, marked) => {
  check(places(), marked)
})

test('without the declaration', () => {
  check(
    places('without'),
    `import host from "./people.journey"
       ^^^^
journey a "A" { phase use { step "🍷 S" with h$0ost } }
                                             ^^^^
//- people.journey
mentor host "H"
`,
  )
})

const nfd = 'cafe\u0301'
const nfc = 'caf\u00E9'

test.each([
  ['in NFC', nfc],
  ['in NFD', nfd],
  ['with a character that nobody sees', 'ca\u200Bf\u00E9'],
])('a file that spells the name %s', (_, spelling) => {
  const project = projectOf({
    'main.journey': `ally ${nfc} "C"\n`,
    'other.journey': `import ${spelling} from "./main.journey"\n// ${nfc}\n`,
  })
  const file = project.file('file:///main.journey')!
  expect(references(file, { line: 0, character: 6 }, { declaration: 'without' })).toEqual([
    {
      uri: 'file:///other.journey',
      range: { start: { line: 0, character: 7 }, end: { line: 0, character: 7 + spelling.length } },
    },
  ])
})

test('behind a dot, in CRLF and UTF-8', () => {
  const project = projectOf(
    {
      'main.journey': `journey ${nfd} "C" {\r\n  phase ${nfd} { }\r\n}\r\n`,
      'other.journey': `import ${nfc} from "./main.journey"\r\njourney o "🍷" during ${nfd}.${nfd} { }\r\n`,
    },
    { encoding: 'utf-8' },
  )
  const file = project.file('file:///main.journey')!
  const rangesAt = (line: number) =>
    references(file, { line, character: 9 }, { declaration: 'without' }).map(({ uri, range }) => ({
      uri,
      at: [range.start.line, range.start.character, range.end.character],
    }))
  const uri = 'file:///other.journey'
  expect(rangesAt(0)).toEqual([
    { uri, at: [0, 7, 12] },
    { uri, at: [1, 24, 30] },
  ])
  expect(rangesAt(1)).toEqual([{ uri, at: [1, 31, 37] }])
})

test.each([
  { line: -1, character: -1 },
  { line: 9e9, character: 9e9 },
  { line: Number.NaN, character: 0 },
])('a position out of range: %o', (position) => {
  const file = projectOf({ 'main.journey': '\nmentor host "H"\n' }).file('file:///main.journey')!
  expect(references(file, position, { declaration: 'with' })).toEqual([])
})

test('a file that does not write the name is not even read', () => {
  const project = projectOf({ 'main.journey': 'mentor host "H"\n', 'other.journey': 'mentor desk "D"\n' })
  const other = project.file('file:///other.journey')!
  Object.defineProperty(other, 'model', {
    get: () => {
      throw new Error('The model was asked for.')
    },
  })
  const file = project.file('file:///main.journey')!
  expect(references(file, { line: 0, character: 8 }, { declaration: 'with' })).toHaveLength(1)
})
