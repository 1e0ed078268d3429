import { check } from 'journey-lang/testkit'
import { expect, test } from 'vitest'
import { DocumentHighlightKind } from 'vscode-languageserver-types'
import { documentHighlight } from '../src/index.ts'
import { found, projectOf } from './support/features.ts'

const labels = new Map<DocumentHighlightKind | undefined, string>([
  [DocumentHighlightKind.Read, 'read'],
  [DocumentHighlightKind.Write, 'write'],
])

const highlights = found(({ file, position }) =>
  documentHighlight(file, position).map(({ range, kind }) => ({ range, label: labels.get(kind) ?? 'neither' })),
)

test.each([
  [
    'written where it is declared, read elsewhere',
    `mentor host "The host"
       ^^^^ write
journey a "A" {
  phase use {
    step "🍷" with ho$0st
                   ^^^^ read
    step "T" {
      from host
           ^^^^ read
    }
  }
}
//- other.journey
import host from "./main.journey"
`,
  ],
  [
    'an import and what it calls it',
    `import host from "./people.journey" as desk
       ^^^^ read
                                       ^^^^ read
journey a "A" { phase use { step "S" with des$0k } }
                                          ^^^^ read
//- people.journey
mentor host "H"
`,
  ],
  [
    'a step and a phase of one name are not the same',
    `journey a "A" { phase x { step "S" during x } }
journey b "B" { phase y { step x$0 "S"; step "T" during x } }
                               ^ write
                                                      ^ read
`,
  ],
  [
    'a built-in channel',
    `mentor m "M" { reachable via pho$0ne }
                             ^^^^^ read
journey a "A" { phase use { step "S" via phone } }
                                         ^^^^^ read
`,
  ],
  [
    'a rule',
    `why-not no-cta
        ^^^^^^ read
journey a "A" { why-not no-$0cta }
                        ^^^^^^ read
`,
  ],
  [
    'a name that nothing declares',
    `journey a "A" { phase use { step "S" with h$0ost } }
                                          ^^^^ read
`,
  ],
  [
    'a name that is taken already',
    `mentor host "H"
mentor ho$0st "I"
`,
  ],
  [
    'half a line',
    `mentor host "H"
       ^^^^ write
journey a "A" { phase use { step "S" with host$0,
                                          ^^^^ read
`,
  ],
  ['a keyword', 'jour$0ney a "A" { }\njourney b "B" { }\n'],
  ['a clause word', 'journey a "A" { phase use { step "S" vi$0a store; step "T" via store } }\n'],
  ['a word of a list', 'journey a "A" { phase p as us$0e { } phase q as use { } }\n'],
  ['a text', 'mentor host "The h$0ost"\n'],
  ['a comment', 'mentor host "H" /* h$0ost */\n'],
  ['an empty file', '$0'],
])('%s', (_, marked) => {
  check(highlights, marked)
})

test('line ends do not matter', () => {
  const text = 'mentor host "H"\r\njourney a "A" {\r\n  phase use {\r\n    step "S" with host\r\n  }\r\n}\r\n'
  const file = projectOf({ 'main.journey': text }).file('file:///main.journey')!
  const lines = documentHighlight(file, { line: 3, character: 22 }).map(({ range }) => range)
  expect(lines).toEqual([
    { start: { line: 0, character: 7 }, end: { line: 0, character: 11 } },
    { start: { line: 3, character: 18 }, end: { line: 3, character: 22 } },
  ])
  expect(documentHighlight(file, { line: 99, character: 99 })).toEqual([])
  expect(documentHighlight(file, { line: -1, character: Number.NaN })).toEqual([])
})
