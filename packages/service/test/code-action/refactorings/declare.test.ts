import { check } from 'journey-lang/testkit'
import { describe, test } from 'vitest'
import { made, titles, type Asking } from '../../support/code-actions.ts'
import { rewrite } from '../../support/refactorings.ts'

describe('a role in words', () => {
  const wow = (by: string, mentors: string, fail = ''): string =>
    `${mentors}journey a "A" {\n  phase use {\n    step "S" +2 {\n      wow "Tea" by ${by}\n${fail}    }\n  }\n}\n`

  test('gets a name, everywhere', () => {
    const fail = (by: string): string => `      failure "Cold" repaired-by ${by} within 1d\n`
    check(
      made('Declare mentor `night-desk`', rewrite),
      wow('"The ni$0ght desk"', '', fail('"The night desk"')),
      wow('night-desk', 'mentor night-desk "The night desk"\n\n', fail('night-desk')),
    )
  })

  test.each<[string, string, string, string]>([
    ['a name that is taken', '"Ho$0st"', 'ally host "H"\n\n', 'Declare mentor `host-2`'],
    ['a clause word is no name', '"V$0ia"', '', 'Declare mentor `via-2`'],
    ['a name like any other', '"constr$0uctor"', '', 'Declare mentor `constructor`'],
    ['no name can be made of it', '"12 $0!"', '', ''],
    ['other letters', '"De gäst$0vrouw 🛏"', '', 'Declare mentor `gästvrouw`'],
    ['an empty text', '"$0"', '', ''],
    [
      'who is known already',
      '"The ho$0st"',
      'mentor host "The host"\n\n',
      'Use the mentor `host` for “The host”\nAdd a proactive contact after “S”',
    ],
    ['a name is no text', 'ho$0st', 'mentor host "The host"\n\n', 'Add a proactive contact after “S”'],
  ])('%s', (_, by, mentors, expected) => {
    check(titles(rewrite), wow(by, mentors), expected)
  })

  test('Dutch', () => {
    const dutch: Asking = { ...rewrite, state: { languageOf: () => 'nl' } }
    check(titles(dutch), wow('"De ba$0lie"', ''), 'Declareer mentor `balie`')
    check(
      made('Gebruik de mentor `balie` voor “De balie”', dutch),
      wow('"De ba$0lie"', 'mentor balie "De balie"\n\n'),
      wow('balie', 'mentor balie "De balie"\n\n'),
    )
  })
})

describe('a name that is nowhere declared', () => {
  const text = (clause: string, top = ''): string =>
    `${top}journey a "A" {\n  phase use {\n    step "S" +1 ${clause}\n  }\n}\n`

  test.each<[string, string, string]>([
    [
      'may be of several kinds',
      text('with ho$0st'),
      'Declare mentor host\nDeclare ally host\nDeclare competitor host\nDeclare persona host',
    ],
    ['a channel', text('via bo$0at'), 'Declare channel boat'],
    ['a step cannot be declared at the top', text('recovers noth$0ing'), ''],
    ['a known one', text('with ho$0st', 'ally host "H"\n'), ''],
    ['of another kind', text('via ho$0st', 'ally host "H"\n'), ''],
  ])('%s', (_, marked, expected) => {
    check(titles(rewrite), marked, expected)
  })

  test('the quick fix is not offered again', () => {
    check(titles({ beginning: 'Declare mentor' }), text('with ho$0st'), 'Declare mentor host')
  })

  test('is declared as what is chosen', () => {
    check(
      made('Declare ally best-friend', rewrite),
      text('with best-fr$0iend', '// Ours.\nmentor host "H" // him\n\n'),
      text('with best-friend', '// Ours.\nmentor host "H" // him\nally best-friend "Best friend"\n\n'),
    )
  })
})
