import { check } from 'journey-lang/testkit'
import { describe, test } from 'vitest'
import { made, titles } from '../../support/code-actions.ts'
import { at, rewrite, way } from '../../support/refactorings.ts'

describe('a pain', () => {
  const pain = 'Turn this pain into an opportunity'
  const full =
    'opportunity "${1:What would help}" by ${2:host} effort ${3|low,medium,high|} impact ${4|low,medium,high|} status ${5|idea,planned,doing,done|} ref "STAY-7"'
  const line = '      pain "The lift" ref "STAY-7"\n'

  test('becomes an opportunity, and stays', () => {
    check(
      made(pain, { ...rewrite, snippets: 'snippets' }),
      at('pain "The lift"'),
      way.replace(line, `${line}      ${full}\n`),
    )
    check(
      made(pain, rewrite),
      at('"The lift"'),
      way.replace(line, `${line}      opportunity "What would help" by host ref "STAY-7"\n`),
    )
  })

  test('is to be filled in in the language of the journeys', () => {
    const settings = { textLanguage: 'nl' } as const
    check(
      made(pain, { ...rewrite, state: { settingsOf: () => settings } }),
      at('"The lift"'),
      way.replace(line, `${line}      opportunity "Wat zou helpen" by host ref "STAY-7"\n`),
    )
  })

  const step = (block: string, top = ''): string =>
    `${top}journey a "A" {\n  phase use {\n    step "S" -1 ${block}\n  }\n}\n`

  test.each<[string, string, string]>([
    ['in a block on one line', '{ pa$0in "P" }', '{ pain "P"; opportunity "What would help" }'],
    ['before another statement', '{ pa$0in "P"; cta "C" }', '{ pain "P"; opportunity "What would help"; cta "C" }'],
    [
      'with a comment behind it',
      '{\n      pa$0in "P" // often\n    }',
      '{\n      pain "P" // often\n      opportunity "What would help"\n    }',
    ],
    [
      'with a ref that looks like a snippet',
      '{\n      pa$0in "P" ref "${1:x} \\\\ $2"\n    }',
      '{\n      pain "P" ref "${1:x} \\\\ $2"\n      opportunity "What would help" ref "${1:x} \\\\ $2"\n    }',
    ],
  ])('%s', (_, marked, expected) => {
    check(made(pain, rewrite), step(marked), step(expected))
    check(
      made('Maak van deze pijn een kans', { ...rewrite, state: { languageOf: () => 'nl' } }),
      step(marked),
      step(expected),
    )
  })

  test('what looks like a snippet stays a text', () => {
    check(
      made(pain, { ...rewrite, snippets: 'snippets' }),
      step('{ pa$0in "P" ref "${1:x}" }'),
      step(`{ pain "P" ref "\${1:x}"; ${full.replace(' by ${2:host}', '').replace('"STAY-7"', '"\\${1:x\\}"')} }`),
    )
  })

  test.each<[string, string]>([
    ['one that has its opportunity', '{\n      pa$0in "P"\n      opportunity "O"\n    }'],
    ['another statement', '{\n      c$0ta "P"\n    }'],
    ['a text that is not closed', '{\n      pa$0in "P\n    }'],
    ['a block that is not closed', '{\n      pa$0in "P"'],
  ])('not %s', (_, block) => {
    check(titles(rewrite), step(block), '')
  })
})
