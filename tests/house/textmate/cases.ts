/**
 * What the grammar makes of a text: the carets under a line say which scope the characters above them have.
 * Longer than other files, because it is a list that nobody reads from end to end.
 */
export const cases: readonly { readonly title: string; readonly text: string }[] = [
  {
    title: 'a whole step',
    text: String.raw`
  step found "He knows" +2 expected 0 to merchant, friends via phone for support after 1d { }
  ^^^^ keyword.control.step
       ^^^^^ entity.name.function.step
             ^^^^^^^^^^ string.quoted.double
             ^ punctuation.definition.string.begin
                      ^ punctuation.definition.string.end
                        ^^ constant.numeric.emotion
                           ^^^^^^^^ keyword.other.clause
                                    ^ constant.numeric.emotion
                                      ^^ keyword.other.clause
                                         ^^^^^^^^ variable.other
                                                 ^ punctuation.separator.comma
                                                   ^^^^^^^ variable.other
                                                           ^^^ keyword.other.clause
                                                               ^^^^^ constant.language.channel
                                                                     ^^^ keyword.other.clause
                                                                         ^^^^^^^ constant.language.purpose
                                                                                 ^^^^^ keyword.other.clause
                                                                                       ^^ constant.numeric.duration
                                                                                          ^ punctuation.section.block.begin
                                                                                            ^ punctuation.section.block.end
`,
  },
  {
    title: 'names that are words of the language elsewhere',
    text: `
step wow "A step" +1
     ^^^ entity.name.function.step
     ^^^ not keyword
phase purchase "The shop" as service
      ^^^^^^^^ entity.name.function.phase
      ^^^^^^^^ not constant
                          ^^ keyword.other.clause
                             ^^^^^^^ constant.language.stage
mentor phone "She answers" { reachable via phone }
       ^^^^^ entity.name.type.mentor
                             ^^^^^^^^^ keyword.control.reachable
                                       ^^^ keyword.other.clause
                                           ^^^^^ constant.language.channel
step "A step" to phone for sale
                 ^^^^^ variable.other
                           ^^^^ constant.language.purpose
keeps promise
^^^^^ keyword.control.keeps
      ^^^^^^^ variable.other
step via via phone
     ^^^ keyword.other.clause
     ^^^ not entity
         ^^^ keyword.other.clause
`,
  },
  {
    title: 'keywords only where a statement may begin',
    text: `
step "One" pain wow; pain "Two" } wow "Three" { story "Four" }
^^^^ keyword.control.step
           ^^^^ variable.other
                ^^^ variable.other
                   ^ punctuation.terminator.statement
                     ^^^^ keyword.control.pain
                                ^ punctuation.section.block.end
                                  ^^^ keyword.control.wow
                                              ^ punctuation.section.block.begin
                                                ^^^^^ keyword.control.story
stepping "No keyword" via phone
^^^^^^^^ variable.other
^^^^^^^^ not keyword
                      ^^^ not keyword
step-by-step
^^^^^^^^^^^^ not keyword
step.name
^^^^ not keyword
`,
  },
  {
    title: 'clause words only in the statements that take them',
    text: `
pain "It hurts" via ref "PROJ-12"
                ^^^ variable.other
                    ^^^ keyword.other.clause
                        ^^^^^^^^^ string.quoted.double
wow "Free" just-because impact high by writer
           ^^^^^^^^^^^^ keyword.other.clause
                        ^^^^^^ keyword.other.clause
                               ^^^^ constant.language.level
                                    ^^ keyword.other.clause
failure "Late" repaired-by shop within 1d
               ^^^^^^^^^^^ keyword.other.clause
                           ^^^^ variable.other
evidence "Four couples" from mystery-shopping
                        ^^^^ keyword.other.clause
                             ^^^^^^^^^^^^^^^^ constant.language.source
`,
  },
  {
    title: 'clauses on lines of their own',
    text: `
step found "He knows" {
  expected 0 to merchant via phone for support
  ^^^^^^^^ keyword.other.clause
           ^ constant.numeric.emotion
             ^^ keyword.other.clause
                ^^^^^^^^ variable.other
                             ^^^^^ constant.language.channel
                                   ^^^ keyword.other.clause
                                       ^^^^^^^ constant.language.purpose
  after 1d; recovers lost
  ^^^^^ keyword.other.clause
            ^^^^^^^^ keyword.other.clause
                     ^^^^ variable.other
  ref "PROJ-12"
  ^^^ not keyword
      ^^^^^^^^^ string.quoted.double
}
`,
  },
  {
    title: 'comments',
    text: `
/// What nobody expects
^^^^^^^^^^^^^^^^^^^^^^^ comment.line.documentation
^^^ punctuation.definition.comment
// step "No step"
^^^^^^^^^^^^^^^^^ comment.line.double-slash
step "A // text" // and a comment
        ^^ string.quoted.double
        ^^ not comment
                 ^^^^^^^^^^^^^^^^ comment.line.double-slash
step /* half way */ found "A step" /* and on
     ^^^^^^^^^^^^^^ comment.block
                                   ^^^^^^^^^ comment.block
step "No step"
^^^^^^^^^^^^^^ comment.block
*/ pain "It hurts"
^^ comment.block
        ^^^^^^^^^^ string.quoted.double
pain "It hurts"
^^^^ keyword.control.pain
`,
  },
  {
    title: 'texts on one line',
    text: String.raw`
pain "a \" b \\ c \n d \t e \u{1F377}" ref "x"
        ^^ constant.character.escape
             ^^ constant.character.escape
                  ^^ constant.character.escape
                       ^^ constant.character.escape
                            ^^^^^^^^^ constant.character.escape
                                       ^^^ keyword.other.clause
pain "wrong: \x \u{} \u{110000000}"
             ^^ invalid.illegal.escape
                ^^ invalid.illegal.escape
                     ^^ invalid.illegal.escape
pain "unclosed ref \
^^^^ keyword.control.pain
     ^^^^^^^^^^^^^^^ string.quoted.double
pain "the next line is whole"
^^^^ keyword.control.pain
step "unclosed before a block   {
     ^^^^^^^^^^^^^^^^^^^^^^^^ string.quoted.double
                                ^ punctuation.section.block.begin
step "a { brace } and a ; in a text" +1
        ^ string.quoted.double
        ^ not punctuation
                                     ^^ constant.numeric.emotion
pain “curly” ref "x"
     ^^^^^^^ string.quoted.other
             ^^^ keyword.other.clause
pain "" ref ""
     ^^ string.quoted.double
        ^^^ keyword.other.clause
`,
  },
  {
    title: 'texts on several lines',
    text: String.raw`
ally sister """
            ^^^ string.quoted.triple
  step "no step" // no comment \n
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ string.quoted.triple
       ^ not string.quoted.double
                               ^^ constant.character.escape
"""
^^^ punctuation.definition.string.end
ally brother """one line"""; ally aunt "Hers"
             ^^^^^^^^^^^^^^ string.quoted.triple
                             ^^^^ keyword.control.ally
step "A step" via """
  phone""" after 1d {
  ^^^^^ string.quoted.triple
           ^^^^^ keyword.other.clause
                    ^ punctuation.section.block.begin
`,
  },
  {
    title: 'numbers and their units',
    text: `
step "x" -2 takes 90min after 1_000d
         ^^ constant.numeric.emotion
                  ^^^^^ constant.numeric.duration
                    ^^^ keyword.other.unit
                              ^^^^^^ constant.numeric.duration
silence 6h; silence 3d; silence 2w; silence 3mo; silence 1y
        ^^ constant.numeric.duration
                    ^^ constant.numeric.duration
                                ^^ constant.numeric.duration
                                            ^^^ constant.numeric.duration
                                             ^^ keyword.other.unit
                                                         ^^ constant.numeric.duration
step "x" +1 after 3m takes 3days
                  ^^ nothing
                           ^^^^^ nothing
loop emotional from a to b rate 40%
     ^^^^^^^^^ constant.language.loop-kind
                                ^^^ constant.numeric.percentage
                                  ^ keyword.other.unit
reviewed 2026-10-01 every 180d
         ^^^^^^^^^^ constant.numeric.date
metric "Degrees outside" -3 target 4.5
                         ^^ constant.numeric
                         ^^ not constant.numeric.emotion
                            ^^^^^^ keyword.other.clause
                                   ^^^ constant.numeric
phase use reach 1_000
                ^^^^^ constant.numeric
versus market −1 "A typographic minus"
              ^^ constant.numeric.emotion
`,
  },
  {
    title: 'names in any script, and names of other journeys',
    text: `
persona 顧客 "The customer"
        ^^ entity.name.type.persona
step café-2_x "A step" +1 with Zoë, Ωμέγα via web
     ^^^^^^^^ entity.name.function.step
                               ^^^ variable.other
                                  ^ punctuation.separator.comma
                                    ^^^^^ variable.other
                                          ^^^ keyword.other.clause
journey wine "Wine" during tasting.enjoying state future
        ^^^^ entity.name.function.journey
                           ^^^^^^^ variable.other
                                  ^ punctuation.accessor
                                   ^^^^^^^^ variable.other
                                            ^^^^^ keyword.other.clause
                                                  ^^^^^^ constant.language.state
import wine, market from "./wine.journey" as old-wine
^^^^^^ keyword.control.import
       ^^^^ variable.other
             ^^^^^^ variable.other
                    ^^^^ keyword.other.clause
                         ^^^^^^^^^^^^^^^^ string.quoted.double
                                          ^^ keyword.other.clause
                                             ^^^^^^^^ entity.name.function.journey
why-not long-silence "They are on a cruise"
^^^^^^^ keyword.control.why-not
        ^^^^^^^^^^^^ variable.other
`,
  },
]
