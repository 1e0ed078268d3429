import { check } from 'journey-lang/testkit'
import { describe, test } from 'vitest'
import { chosen, details, labels } from '../support/completion.ts'

const people = '//- people.journey\nmentor kim "Kim"\npersona guest "Guest"\njourney stay "A stay" { phase use { } }\n'
const more = '//- team/more.journey\nmentor lee "Lee"\n'

describe('names in an import', () => {
  test.each([
    ['those that its file declares', 'import $0 from "./people.journey"', 'kim guest stay'],
    ['half-typed', 'import gu$0 from "./people.journey"', 'kim guest stay'],
    ['one that is there already', 'import gue$0st from "./people.journey"', 'kim guest stay'],
    ['one more', 'import kim, $0 from "./people.journey"', 'guest stay'],
    ['between others', 'import kim, $0, stay from "./people.journey"', 'guest'],
    ['the first of several', 'import k$0im, guest from "./people.journey"', 'kim stay'],
    [
      'none that is imported elsewhere',
      'import kim from "./people.journey"\nimport $0 from "./people.journey"',
      'guest stay',
    ],
    ['none that is declared here', 'ally kim "K"\nimport $0 from "./people.journey"', 'guest stay'],
    ['none of a file that is not there', 'import $0 from "./nobody.journey"', '-'],
    ['none of a path that is none', 'import $0 from "people"', '-'],
    ['of all files where none is named', 'import $0', 'kim guest stay lee'],
    ['of the file that has the others', 'import kim, $0', 'guest stay'],
    ['of another folder', 'import $0 from "./team/more.journey"', 'lee'],
    ['nothing in place of the other name', 'import kim as $0 from "./people.journey"', '-'],
  ])('%s', (_, marked, expected) => {
    check(labels(), `${marked}\n${people}${more}`, expected)
  })

  test.each([
    ['a name', 'guest', 'import k$0m from "./people.journey"', 'import guest from "./people.journey"'],
    ['a name and its file', 'lee', 'import l$0', 'import lee from "./team/more.journey"'],
    ['the file of a name', 'from', 'import lee $0', 'import lee from ${1|"./team/more.journey","./people.journey"|}'],
  ])('%s is put in', (_, label, marked, expected) => {
    check(chosen(label, { snippets: 'snippets' }), `${marked}\n${people}${more}`, `${expected}\n`)
  })
})

describe('paths in an import', () => {
  test.each([
    ['all files but this one', 'import kim from "$0"', './people.journey ./team/more.journey'],
    ['first the one that declares the name', 'import lee from "$0"', './team/more.journey ./people.journey'],
    ['half-typed', 'import kim from "./p$0"', './people.journey ./team/more.journey'],
    ['not closed', 'import kim from "./p$0', './people.journey ./team/more.journey'],
    ['without quotes yet', 'import kim from $0', './people.journey ./team/more.journey'],
    ['nothing behind the quotes', 'import kim from "./people.journey"$0', '-'],
  ])('%s', (_, marked, expected) => {
    check(labels(), `${marked}\n${people}${more}`, expected)
  })

  test('from another folder', () => {
    check(labels(), `//- team/own.journey\nimport kim from "$0"\n${people}${more}`, '../people.journey ./more.journey')
  })

  test.each([
    ['the whole path', 'import kim from "./x$0y.journey"', 'import kim from "./people.journey"'],
    ['between empty quotes', 'import kim from "$0"', 'import kim from "./people.journey"'],
    ['with its quotes', 'import kim from $0', 'import kim from "./people.journey"'],
    ['with the quote that is missing', 'import kim from "./x$0y', 'import kim from "./people.journey"'],
    ['and what is behind it stays', 'import kim from "./x$0y as host', 'import kim from "./people.journey" as host'],
  ])('%s is put in', (_, marked, expected) => {
    check(chosen('./people.journey'), `${marked}\n${people}`, `${expected}\n`)
  })

  test('each says what it is', () => {
    check(details(), `import kim from "$0"\n${people}`, './people.journey: a file of this project')
    check(
      details({ languageOf: () => 'nl' }),
      `import kim from "$0"\n${people}`,
      './people.journey: een bestand van dit project',
    )
  })
})
