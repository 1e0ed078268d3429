import { check } from 'journey-lang/testkit'
import { describe, test } from 'vitest'
import { chosen, details, documentation, labels } from '../support/completion.ts'

const channels = 'store web app email phone sms chat letter visit counter event partner ad social'
const cast = `persona guest "Guest"
persona child "Child"
competitor market "Market"
ally friend "Friend"
mentor host "Host"
mentor cook "Cook"
channel van "The van"
`
const journey = (line: string, before = ''): string => `${cast}${before}journey stay "A stay" for guest {
  promise quiet "Quiet"
  phase arrival as purchase {
    step lost "Lost" -1
    step here "Here" +1
    maybe late "Late" { step waits "Waits" -1 }
    ${line}
  }
  phase home as use {
    step back "Back" +2
  }
}
`

describe('names in scope', () => {
  test.each([
    ['actors, ours first', journey('step "S" with $0'), 'host cook friend market guest child'],
    ['half-typed', journey('step "S" with co$0'), 'host cook friend market guest child'],
    ['one more of them', journey('step "S" with host, $0'), 'cook friend market guest child'],
    ['one more, between others', journey('step "S" with host,$0, friend'), 'cook market guest child'],
    ['instead of another', journey('step "S" with host, c$0ook'), 'cook friend market guest child'],
    ['personas', journey('step "S" by $0'), 'guest child'],
    ['mentors and allies', journey('step "S" { wow "W" by $0 }'), 'host cook friend'],
    ['competitors', journey('step "S" { versus $0 }'), 'market'],
    ['channels, one’s own first', journey('step "S" via $0'), `van ${channels}`],
    ['promises', journey('step "S" { keeps $0 }'), 'quiet'],
    ['steps, but not the one that is typed', journey('step self "S" recovers $0'), 'lost here waits back'],
    ['steps, but not its own name', journey('step self "S" recovers se$0lf'), 'lost here waits back'],
    [
      'the step in which a doubt stands',
      journey('step self "S" { doubts "D" answered $0 }'),
      'lost here waits self back',
    ],
    [
      'steps before phases',
      journey('step self "S"\n  }\n  loop emotional from $0\n  phase more {'),
      'lost here waits self back arrival more home',
    ],
    ['the journey of today', 'journey now "Now" { }\njourney then "Then" improves $0 { }', 'now'],
    ['personas at the top', `${cast}journey a "A" for $0`, 'guest child'],
    ['in a statement without braces', `${cast}journey a "A"\n  phase use\n    step "S" by $0`, 'guest child'],
    [
      'below a missing brace',
      `${cast}journey a "A" {\n  phase use {\n    step one "S" {\n  phase more {\n    step "T" recovers $0`,
      'one',
    ],
    ['on a line of its own', journey('step "S" {\n      by $0\n    }'), 'guest child'],
    [
      'no clause word of the statement',
      `mentor via "V"\nmentor host "H"\n${'journey a "A" { phase use { step "S" with $0 } }'}`,
      'host',
    ],
    ['which is a name elsewhere', `mentor via "V"\n${'journey a "A" { promise p "P" by $0 }'}`, 'via'],
    [
      'ordinary names',
      'mentor __proto__ "P"\nmentor constructor "C"\njourney a "A" { promise p "P" by $0 }',
      '__proto__ constructor',
    ],
    ['no placeholder', 'mentor _ "P"\njourney a "A" { promise p "P" by $0 }', '-'],
    ['no name of another kind', 'ally friend "F"\njourney a "A" { promise p "P" by $0 }', '-'],
    ['one name once', 'mentor kim "K"\nmentor kim "L"\njourney a "A" { promise p "P" by $0 }', 'kim'],
    [
      'a name of the journey hides none of the file',
      'mentor kim "K"\njourney a "A" { phase kim { step "S" with $0 } }',
      'kim',
    ],
    ['with the line ends of Windows', journey('step "S" by $0').replaceAll('\n', '\r\n'), 'guest child'],
    [
      'names in other scripts',
      'mentor señora "S"\nmentor 店長 "T"\njourney a "A" { promise p "P" by 店$0 }',
      'señora 店長',
    ],
  ])('%s', (_, marked, expected) => {
    check(labels(), marked, expected)
  })
})

describe('behind a dot', () => {
  const other = 'journey now "Now" {\n  phase before as use { step old "Old" }\n  promise said "Said"\n}\n'
  test.each([
    ['the phases of another journey', `${other}journey then "Then" during now.$0`, 'before'],
    ['half-typed', `${other}journey then "Then" during now.be$0`, 'before'],
    ['its steps', journey('step "S" recovers now.$0', other), 'old'],
    ['no name that is none there', journey('step "S" recovers bogus.$0', other), '-'],
    ['nor of something else', journey('step "S" recovers host.$0', other), '-'],
    ['before the dot a journey', `${other}journey then "Then" during n$0ow.before`, 'now'],
    ['without a dot the whole name', `${other}journey then "Then" during $0`, 'now.before'],
    [
      'of an imported journey',
      'import now as past from "./now.journey"\njourney then "Then" during past.$0\n//- now.journey\njourney now "Now" { phase before { } }',
      'before',
    ],
  ])('%s', (_, marked, expected) => {
    check(labels(), marked, expected)
  })

  test.each([
    ['behind the dot', 'before', 'during now.x$0y', 'during now.before'],
    ['before the dot', 'now', 'during x$0y.before', 'during now.before'],
    ['the whole name', 'now.before', 'during no$0w', 'during now.before'],
  ])('what is put in %s', (_, label, line, expected) => {
    check(chosen(label), `${other}journey then "Then" ${line}`, `${other}journey then "Then" ${expected}`)
  })
})

describe('names of other files', () => {
  const people = '//- people.journey\nmentor kim "Kim"\nally friend "A friend"\n'
  const more = '//- team/more.journey\nmentor kim "Another Kim"\nmentor lee "Lee"\n'
  const line = (text: string): string => `journey a "A" {\n  promise p "P" by ${text}\n}\n`
  test.each([
    [
      'behind those of this file',
      `mentor own "O"\n${line('$0')}${people}`,
      'own: mentor\nkim: mentor, from ./people.journey',
    ],
    [
      'of every file',
      `${line('$0')}${people}${more}`,
      'kim: mentor, from ./people.journey\nkim: mentor, from ./team/more.journey\nlee: mentor, from ./team/more.journey',
    ],
    [
      'one that is imported already',
      `import kim from "./people.journey"\n${line('$0')}${people}`,
      'kim: mentor, from ./people.journey',
    ],
    ['not where the name is taken', `ally kim "K"\n${line('$0')}${people}`, '-'],
    [
      'not where an import has taken it',
      `import lee as kim from "./team/more.journey"\n${line('$0')}${people}${more}`,
      'kim: mentor, from ./team/more.journey\nlee: mentor, from ./team/more.journey',
    ],
    [
      'none that lie in a journey',
      `journey a "A" {\n  phase use {\n    step "S" { keeps $0 }\n  }\n}\n//- b.journey\njourney b "B" { promise p "P" }`,
      '-',
    ],
    ['journeys', 'journey a "A" improves $0\n//- b.journey\njourney b "B" { }', 'b: journey, from ./b.journey'],
  ])('%s', (_, marked, expected) => {
    check(details(), marked, expected)
  })

  test.each([
    ['with a new import', line('k$0'), `import kim from "./people.journey"\n\n${line('kim')}`],
    [
      'in an import that is there',
      `import friend from "./people.journey"\n${line('k$0')}`,
      `import friend, kim from "./people.journey"\n${line('kim')}`,
    ],
    [
      'with the line ends of the file',
      line('k$0').replaceAll('\n', '\r\n'),
      `import kim from "./people.journey"\r\n\r\n${line('kim').replaceAll('\n', '\r\n')}`,
    ],
  ])('%s', (_, marked, expected) => {
    check(chosen('kim'), `${marked}${people}`, expected)
  })

  test('where they come from is said in Dutch too', () => {
    check(details({ languageOf: () => 'nl' }), `${line('$0')}${people}`, 'kim: mentor, uit ./people.journey')
  })
})

describe('what a name stands for', () => {
  test.each([
    ['its title', 'mentor kim "Kim, the cook"', 'Kim, the cook'],
    ['and its comment', '/// Cooks.\n///\n/// Every day.\nmentor kim "Kim"', 'Kim\n\nCooks.  \n  \nEvery day.'],
    [
      'as text, whatever it looks like',
      '/// ![x](http://x.example)\nmentor kim "<b>`a`</b> [b](command:c)"',
      '\\<b\\>\\`a\\`\\</b\\> \\[b\\](command:c)\n\n!\\[x\\](http\\://x.example)',
    ],
  ])('%s', (_, declaration, expected) => {
    check(documentation('kim'), `${declaration}\njourney a "A" { promise p "P" by $0 }`, `markdown\n${expected}`)
    check(
      documentation('kim'),
      `journey a "A" { promise p "P" by $0 }\n//- b.journey\n${declaration}\n`,
      `markdown\n${expected}`,
    )
  })

  test('a channel of the language says what it is', () => {
    check(documentation('ad'), journey('step "S" via $0'), 'markdown\nBroadcasts')
    check(chosen('letter'), journey('step "S" via ph$0'), journey('step "S" via letter'))
  })
})
