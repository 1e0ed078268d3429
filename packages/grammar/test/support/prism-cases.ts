/** What Prism makes of a text: the carets under a line say which type the characters above them have. */
export const prismCases: readonly { readonly title: string; readonly text: string }[] = [
  {
    title: 'a whole step',
    text: String.raw`
  step found "He knows" +2 expected 0 to merchant, friends via phone for support after 1d { }
  ^^^^ keyword
       ^^^^^ function
             ^^^^^^^^^^ string
                        ^^ emotion
                        ^^ number
                           ^^^^^^^^ clause
                           ^^^^^^^^ attr-name
                                    ^ number
                                      ^^ clause
                                         ^^^^^^^^ nothing
                                                 ^ punctuation
                                                           ^^^ clause
                                                               ^^^^^ constant
                                                                     ^^^ clause
                                                                         ^^^^^^^ constant
                                                                                 ^^^^^ clause
                                                                                       ^^ duration
                                                                                       ^^ number
                                                                                          ^ punctuation
                                                                                            ^ punctuation
`,
  },
  {
    title: 'names where they are declared',
    text: `
persona fan "A fan" { goal "To enjoy" }
        ^^^ class-name
                      ^^^^ keyword
mentor phone "She answers" { reachable via phone, shop, email }
       ^^^^^ class-name
                             ^^^^^^^^^ keyword
                                           ^^^^^ constant
                                                  ^^^^ words
                                                  ^^^^ not constant
                                                        ^^^^^ constant
phase purchase "The shop" as service
      ^^^^^^^^ function
                             ^^^^^^^ constant
step via via phone
     ^^^ not function
channel broadcast
        ^^^^^^^^^ not class-name
        ^^^^^^^^^ clause
persona 顧客 "The customer"
        ^^ class-name
step café-2_x "A step"
     ^^^^^^^^ function
step e\u0301te\u0301 "A step"
     ^^^^^ function
import wine, market from "./wine.journey" as old-wine
^^^^^^ keyword
       ^^^^ nothing
                    ^^^^ clause
                         ^^^^^^^^^^^^^^^^ string
                                          ^^ clause
`,
  },
  {
    title: 'comments and texts, whichever begins first',
    text: String.raw`
/// What nobody expects
^^^^^^^^^^^^^^^^^^^^^^^ comment
step "A // text" // and a "comment"
     ^^^^^^^^^^^ string
     ^^^^^^^^^^^ not comment
                 ^^^^^^^^^^^^^^^^^^ comment
                 ^^^^^^^^^^^^^^^^^^ not string
step "A /* text" +1 /* half "way
                 ^^ emotion
                    ^^^^^^^^^^^^ comment
step "No step" */ "Text" // x
^^^^^^^^^^^^^^^^^ comment
                  ^^^^^^ string
                         ^^^^ comment
pain "a \" b \\" ref "x"
     ^^^^^^^^^^^ string
                 ^^^ clause
                     ^^^ string
pain "unclosed ref \
     ^^^^^^^^^^^^^^ string
step "unclosed before a block   {
     ^^^^^^^^^^^^^^^^^^^^^^^^ string
                                ^ punctuation
pain “curly” ref "x"
     ^^^^^^^ string
             ^^^ clause
pain "" ref ""
     ^^ string
        ^^^ clause
ally sister """
            ^^^ string
  step "no step" // no comment
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^ string
  ^^^^ not keyword
""" ; ally aunt "Hers"
^^^ string
      ^^^^ keyword
           ^^^^ class-name
`,
  },
  {
    title: 'what is open stays open up to the end',
    text: `
ally sister """Hers
pain "No pain"
^^^^^^^^^^^^^^ string
`,
  },
  {
    title: 'numbers and their units',
    text: `
step "x" -2 takes 90min after 1_000d every 3mo within 1.5h
         ^^ emotion
                  ^^^^^ duration
                              ^^^^^^ duration
                                           ^^^ duration
                                                      ^^^^ duration
step "x" +1 after 3m takes 3days
                  ^^ nothing
                           ^^^^^ nothing
loop emotional from a to b rate 40%
     ^^^^^^^^^ constant
                                ^^^ percentage
reviewed 2026-10-01 every 180d
         ^^^^^^^^^^ date
metric "Degrees outside" 20 target 4.5
                         ^^ number
                         ^^ not emotion
                                   ^^^ number
versus market −1 "A typographic minus"
              ^^ emotion
`,
  },
  {
    title: 'words that are only part of another word',
    text: `
stepping "No keyword" via phone
^^^^^^^^ not keyword
step-by-step
^^^^^^^^^^^^ not keyword
step.name
^^^^ not keyword
pain "x" by-the-way via.phone
         ^^ not clause
                    ^^^ not clause
`,
  },
]
