import { check } from 'journey-lang/testkit'
import { describe, test } from 'vitest'
import { tokens } from '../support/semantic-tokens.ts'

describe('what a token is', () => {
  test.each([
    [
      'people and channels that are declared',
      `persona guest "Noor"
^^^^^^^ keyword
        ^^^^^ class declaration
              ^^^^^^ string
mentor host "H" { reachable via board, phone }
^^^^^^ keyword
       ^^^^ class declaration
            ^^^ string
                  ^^^^^^^^^ keyword
                            ^^^ modifier
                                ^^^^^ enumMember
                                       ^^^^^ enumMember defaultLibrary
ally friend "F"
^^^^ keyword
     ^^^^^^ class declaration
            ^^^ string
competitor chain "C"
^^^^^^^^^^ keyword
           ^^^^^ class declaration
                 ^^^ string
channel board "B" broadcast
^^^^^^^ keyword
        ^^^^^ enumMember declaration
              ^^^ string
                  ^^^^^^^^^ modifier
`,
    ],
    [
      'a journey with what is declared in it',
      `journey stay "A" state future {
^^^^^^^ keyword
        ^^^^ namespace declaration
             ^^^ string
                 ^^^^^ modifier
                       ^^^^^^ enumMember
  promise quiet "Q"
  ^^^^^^^ keyword
          ^^^^^ property declaration
                ^^^ string
  phase again as loyalty reach 1_000 {
  ^^^^^ keyword
        ^^^^^ type declaration
              ^^ modifier
                 ^^^^^^^ enumMember
                         ^^^^^ modifier
                               ^^^^^ number
    step s "S" { keeps quiet }
    ^^^^ keyword
         ^ function declaration
           ^^^ string
                 ^^^^^ keyword
                       ^^^^^ property
    maybe m "M" rate 2% { }
    ^^^^^ keyword
          ^ event declaration
            ^^^ string
                ^^^^ modifier
                     ^^ number
  }
  loop emotional from s to again "Cue"
  ^^^^ keyword
       ^^^^^^^^^ enumMember
                 ^^^^ modifier
                      ^ function
                        ^^ modifier
                           ^^^^^ type
                                 ^^^^^ string
  reviewed 2026-10-01 every 180d
  ^^^^^^^^ keyword
           ^^^^^^^^^^ number
                      ^^^^^ modifier
                            ^^^^ number
}
`,
    ],
    [
      'emotions, and which way they go',
      `journey a "A" { phase use {
^^^^^^^ keyword
        ^ namespace declaration
          ^^^ string
                ^^^^^ keyword
                      ^^^ type declaration
  step "S" +1 expected -2
  ^^^^ keyword
       ^^^ string
           ^^ number positive
              ^^^^^^^^ modifier
                       ^^ number negative
  step "T" 0
  ^^^^ keyword
       ^^^ string
           ^ number
} }
`,
    ],
    [
      'both halves of a name in another journey',
      `journey a "A" { phase p { } }
^^^^^^^ keyword
        ^ namespace declaration
          ^^^ string
                ^^^^^ keyword
                      ^ type declaration
journey b "B" during a.p improves nobody { }
^^^^^^^ keyword
        ^ namespace declaration
          ^^^ string
              ^^^^^^ modifier
                     ^ namespace
                       ^ type
                         ^^^^^^^^ modifier
                                  ^^^^^^ variable
`,
    ],
    [
      'what is imported, and what nobody knows',
      `import host as butler from "./people.journey"
^^^^^^ keyword
       ^^^^ class
            ^^ modifier
               ^^^^^^ class declaration
                      ^^^^ modifier
                           ^^^^^^^^^^^^^^^^^^ string
import nobody from "./people.journey"
^^^^^^ keyword
       ^^^^^^ variable
              ^^^^ modifier
                   ^^^^^^^^^^^^^^^^^^ string
why-not long-silence "R"
^^^^^^^ keyword
        ^^^^^^^^^^^^ enumMember
                     ^^^ string
//- people.journey
mentor host "H"
`,
    ],
    [
      'comments, also inside a header',
      `// One
^^^^^^ comment
/// Two
^^^^^^^ comment documentation
ally /* 3 */ a "A" // Four
^^^^ keyword
     ^^^^^^^ comment
             ^ class declaration
               ^^^ string
                   ^^^^^^^ comment
`,
    ],
    [
      'lines of clauses between the statements of a block, in the order of the text',
      `journey a "A" { phase use { step "S" {
^^^^^^^ keyword
        ^ namespace declaration
          ^^^ string
                ^^^^^ keyword
                      ^^^ type declaration
                            ^^^^ keyword
                                 ^^^ string
  pain "P"
  ^^^^ keyword
       ^^^ string
  after 2d
  ^^^^^ modifier
        ^^ number
  truth "T"
  ^^^^^ keyword
        ^^^ string
} } }
`,
    ],
    [
      'what is misspelled, of no list or out of place has no colour of its own',
      `joruney a "A" flurb state tomorrow { phase use { } }
        ^ namespace declaration
          ^^^ string
                    ^^^^^ modifier
                                     ^^^^^ keyword
                                           ^^^ type declaration
flurb 12 "x"
      ^^ number
         ^^^ string
pain "P"
^^^^ keyword
     ^^^ string
`,
    ],
    [
      'half a line',
      `journey a "A
^^^^^^^ keyword
        ^ namespace declaration
          ^^ string
  phase use {
  ^^^^^ keyword
        ^^^ type declaration
    step "S" with
    ^^^^ keyword
         ^^^ string
             ^^^^ modifier
`,
    ],
    [
      'names like those of objects',
      `mentor __proto__ "P"
^^^^^^ keyword
       ^^^^^^^^^ class declaration
                 ^^^ string
journey constructor "A" { phase valueOf { step "S" with __proto__ } }
^^^^^^^ keyword
        ^^^^^^^^^^^ namespace declaration
                    ^^^ string
                          ^^^^^ keyword
                                ^^^^^^^ type declaration
                                          ^^^^ keyword
                                               ^^^ string
                                                   ^^^^ modifier
                                                        ^^^^^^^^^ class
`,
    ],
    ['nothing', ''],
  ])('%s', (_, marked) => {
    check(tokens(), marked)
  })

  test('a clause word in a statement is a name in another one', () => {
    check(
      tokens(),
      `mentor with "W"
^^^^^^ keyword
       ^^^^ class declaration
            ^^^ string
`,
    )
  })
})
