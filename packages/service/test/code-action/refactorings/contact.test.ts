import { check } from 'journey-lang/testkit'
import { describe, test } from 'vitest'
import { made, titles } from '../../support/code-actions.ts'
import { at, rewrite, way } from '../../support/refactorings.ts'

describe('a contact', () => {
  const contact = (text: string): string => `Add a proactive contact after “${text}”`

  test.each<[string, string, string]>([
    ['behind the last word before a silence', at('step sleeps'), contact('Sleeps')],
    ['behind a step after which somebody is there', at('step books'), ''],
    ['behind the end', at('step pays'), ''],
    ['where nothing is too long', at('step sleeps').replace('patience 10d', 'patience 90d'), ''],
    ['where nobody of ours is known', 'journey a "A" {\n  phase use {\n    step "S$0" 0\n  }\n}\n', ''],
  ])('%s', (_, marked, expected) => {
    check(titles(rewrite), marked, expected)
  })

  const silence = '    silence 30d'

  test('takes its time from the silence, so that no day changes', () => {
    const line = '    step "${1:What the customer does}" ${2:+1} from ${3:host} via ${4:web} for ${5:care} after 14d\n'
    check(
      made(contact('Sleeps'), { ...rewrite, snippets: 'snippets' }),
      at('step sleeps'),
      // What stands before it in its line is written once more, as a snippet says it.
      way.replace(silence, `${line}    silence 16d`).replace('    }\n    step "${1', '    \\}\n    step "${1'),
    )
    check(
      made('Voeg een proactief contact toe na “Sleeps”', { ...rewrite, state: { languageOf: () => 'nl' } }),
      at('step sleeps'),
      way.replace(
        silence,
        '    step "What the customer does" +1 from host via web for care after 14d\n    silence 16d',
      ),
    )
  })

  test('behind the purchase it comes first in the next phase', () => {
    const text = (line: string, after: string): string => `mentor host "H" {
  reachable via phone
}

journey a "A" {
  phase purchase {
    step "Buys" +1 with host after 1d
  }
  phase use {
${line}    step "Uses" 0 with host after ${after}
  }
}
`
    check(
      made(contact('Buys'), rewrite),
      text('', '60d').replace('"Buys', '"Bu$0ys').replaceAll('\n', '\r\n'),
      text('    step "What the customer does" +1 from host via phone for care after 14d\n', '46d').replaceAll(
        '\n',
        '\r\n',
      ),
    )
    const silence = '    silence 60d\n'
    check(titles(rewrite), text(silence, '1d').replace('"Buys', '"Bu$0ys').replace(' after 1d\n  }\n}', '\n  }\n}'), '')
  })

  test('without a clock, behind the last word of ours', () => {
    const text = (line: string): string =>
      `mentor host "H"\n\njourney a "A" {\n  phase use {\n    step "One" 0 with host\n    step "Two" 0\n${line}  }\n}\n`
    check(
      made(contact('Two'), rewrite),
      text('').replace('Two', 'Tw$0o'),
      text('    step "What the customer does" +1 from host for care\n'),
    )
  })
})
