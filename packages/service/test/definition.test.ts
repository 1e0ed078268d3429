import { check } from 'journey-lang/testkit'
import { expect, test } from 'vitest'
import { definition, type PositionEncoding } from '../src/index.ts'
import { found, projectOf } from './support/features.ts'

/** The name that a definition leads to. */
const target = found(({ file, position }) =>
  definition(file, position).map((it) => ({ range: it.targetSelectionRange, uri: it.targetUri })),
)

test.each([
  [
    'a reference leads to the name in the declaration',
    `mentor host "The host"
       ^^^^
journey stay "A night" {
  phase use {
    step "Arrives" +1 with ho$0st via store
  }
}
`,
  ],
  [
    'with the cursor right behind the name',
    `mentor host "The host"
       ^^^^
journey stay "A night" { phase use { step "Arrives" with host$0, desk } }
`,
  ],
  ['a declaration leads to itself', 'mentor $0host "The host"\n       ^^^^\n'],
  ['a name with a text right behind it', 'mentor host$0"The host"\n       ^^^^\n'],
  [
    'a step that is put right',
    `journey a "A" {
  phase use {
    step lost "Lost it" -2
         ^^^^
    step "Found it" +2 recovers lo$0st
  }
}
`,
  ],
  [
    'a clause line',
    `journey a "A" {
  phase use {
    step lost "Lost it" -2
         ^^^^
    step "Found it" +2 {
      recovers lost$0
    }
  }
}
`,
  ],
  [
    'a promise that is kept',
    `journey a "A" {
  promise safe "Nothing gets lost"
          ^^^^
  phase use { step "Finds it" { keeps sa$0fe } }
}
`,
  ],
  [
    'the end of a loop may be a phase',
    `journey a "A" {
  phase use { step s "S" }
        ^^^
  loop emotional from s to us$0e
}
`,
  ],
  [
    'an imported name, in the import',
    `import ho$0st from "./people.journey"
//- people.journey
mentor host "The host"
       ^^^^
`,
  ],
  [
    'what an import calls it',
    `import host from "./people.journey" as de$0sk
//- people.journey
mentor host "The host"
       ^^^^
`,
  ],
  [
    'an imported name, where it is used, through another file',
    `import desk from "./through.journey"
journey a "A" { phase use { step "S" with de$0sk } }
//- through.journey
import host from "./people.journey" as desk
//- people.journey
mentor host "The host"
       ^^^^
`,
  ],
  [
    'the journey before a dot',
    `import now from "./now.journey"
journey then "Then" improves now during n$0ow.use { }
//- now.journey
journey now "Now" { phase use { } }
        ^^^
`,
  ],
  [
    'the phase behind a dot',
    `import now from "./now.journey"
journey then "Then" improves now during now.$0use { }
//- now.journey
journey now "Now" { phase use { } }
                          ^^^
`,
  ],
  [
    'a name like any other',
    `ally __proto__ "P"
     ^^^^^^^^^
ally constructor "C"
journey a "A" { phase use { step "S" with __pro$0to__ } }
`,
  ],
  [
    'the same name in another journey is another thing',
    `journey a "A" { phase use { step x "X"; step "Y" during x } }
journey b "B" { phase use { step x "X"; step "Y" during $0x } }
                                 ^
`,
  ],
  [
    'a text that was never closed, and a brace that is missing',
    `mentor host "The host
       ^^^^
journey a "A" {
  phase use {
    step "Arrives" with ho$0st
`,
  ],
  ['a name that is declared nowhere', 'journey a "A" { phase use { step "S" with no$0body } }\n'],
  ['an import of a file that is not there', 'import ho$0st from "./gone.journey"\n'],
  ['a built-in channel', 'journey a "A" { phase use { step "S" via st$0ore } }\n'],
  ['the id of a rule', 'why-not no-$0cta "No need"\n'],
  ['a keyword', 'men$0tor host "The host"\n'],
  ['a clause word', 'journey a "A" { phase use { step "S" w$0ith host } }\nmentor host "H"\n'],
  ['a text', 'mentor host "The ho$0st"\n'],
  ['a comment', 'mentor host "H" // with ho$0st\n'],
  ['a placeholder', 'ally _ "Somebody"\njourney a "A" { phase use { step "S" with $0_ } }\n'],
  ['an empty file', '$0'],
])('%s', (_, marked) => {
  check(target, marked)
})

test.each([
  ['other.journey', '$0"./other.journey"'],
  ['other.journey', '"./oth$0er.journey"'],
  ['other.journey', '"./other.journey$0"'],
  ['other.journey', '“./oth$0er.journey”'],
  ['nothing', '"./gone$0.journey"'],
  ['nothing', '"/other$0.journey"'],
])('the path of an import leads to the file: %s for %s', (expected, path) => {
  check(
    ({ files, cursor }) => {
      const file = projectOf(files).file('file:///main.journey')!
      const [link] = definition(file, { line: 0, character: cursor })
      if (!link) return 'nothing'
      expect(link.originSelectionRange).toEqual({
        start: { line: 0, character: 14 },
        end: { line: 0, character: 12 + path.length },
      })
      expect(link.targetSelectionRange).toEqual({ start: { line: 0, character: 0 }, end: { line: 0, character: 0 } })
      expect(link.targetRange).toEqual({ start: { line: 0, character: 0 }, end: { line: 2, character: 0 } })
      return link.targetUri.slice('file:///'.length)
    },
    `import a from ${path}\n//- other.journey\nally a "A"\r\nally b "B"\r\n`,
    expected,
  )
})

test('a link has the name under the cursor, the whole statement, and the name in it', () => {
  const text =
    'journey a "🍷" { phase use {\r\n  step "🍷🍷" recovers lost\r\n  step lost "L" {\r\n  }\r\n} }\r\njourney b "B" during a.use { }'
  const file = projectOf({ 'main.journey': text }).file('file:///main.journey')!
  expect(definition(file, { line: 1, character: 25 })).toEqual([
    {
      originSelectionRange: { start: { line: 1, character: 23 }, end: { line: 1, character: 27 } },
      targetUri: 'file:///main.journey',
      targetRange: { start: { line: 2, character: 2 }, end: { line: 3, character: 3 } },
      targetSelectionRange: { start: { line: 2, character: 7 }, end: { line: 2, character: 11 } },
    },
  ])
  const parts = [21, 22, 23, 26].map((character) => definition(file, { line: 5, character })[0]?.originSelectionRange)
  expect(parts.map((it) => [it?.start.character, it?.end.character])).toEqual([
    [21, 22],
    [21, 22],
    [23, 26],
    [23, 26],
  ])
})

test.each<[PositionEncoding, number]>([
  ['utf-8', 30],
  ['utf-16', 26],
  ['utf-32', 24],
])('in %s', (encoding, start) => {
  const text = 'journey a "🍷🍷" improves b { }\njourney b "B" { }'
  const file = projectOf({ 'main.journey': text }, { encoding }).file('file:///main.journey')!
  const origins = [start - 1, start, start + 1, start + 2].map(
    (character) => definition(file, { line: 0, character })[0]?.originSelectionRange,
  )
  const own = { start: { line: 0, character: start }, end: { line: 0, character: start + 1 } }
  expect(origins).toEqual([undefined, own, own, undefined])
})

test.each([
  { line: -5, character: -5 },
  { line: 1e9, character: 1e9 },
  { line: Number.NaN, character: Number.NaN },
])('a position out of range: %o', (position) => {
  const file = projectOf({ 'main.journey': '\nmentor host "H"\n' }).file('file:///main.journey')!
  expect(definition(file, position)).toEqual([])
})
