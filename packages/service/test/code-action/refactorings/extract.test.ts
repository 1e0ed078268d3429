import { check } from 'journey-lang/testkit'
import { describe, test } from 'vitest'
import { made, titles } from '../../support/code-actions.ts'
import { at, extract, selected, way } from '../../support/refactorings.ts'

describe('extract', () => {
  test.each<[string, string, string]>([
    ['a step and all behind it', at('step sleeps'), 'Extract 2 steps into a new phase, from “Sleeps” on'],
    ['the last step', at('step pays'), 'Extract “Pays” into a new phase'],
    ['inside its block', at('"The lift"'), 'Extract 2 steps into a new phase, from “Sleeps” on'],
    ['nothing would be left', at('step arrives'), ''],
    [
      'all that is selected',
      selected('step sleeps', '"Pays" -1'),
      'Extract 2 steps into a new phase, from “Sleeps” on',
    ],
    ['a selection that is not last', selected('step sleeps', '"Sleeps" -1'), ''],
    ['a selection over two phases', selected('step books', '"Sleeps" -1'), ''],
    ['no step', at('reach 90'), ''],
    ['the journey', at('patience 10d'), ''],
    ['outside', at('mentor host'), ''],
    ['a brace is missing somewhere', at('step pays').replace(/\}\n$/, ''), ''],
    ['one line', 'journey a "A" { phase use { step "S" 0; step "T$0" 0 } }\n', ''],
  ])('%s', (_, marked, expected) => {
    check(titles(extract), marked, expected)
  })

  test('what is behind it stays where it is', () => {
    check(
      made('Extract 2 steps into a new phase, from “Sleeps” on', { ...extract, snippets: 'snippets' }),
      at('step sleeps'),
      way.replace('    // Nobody', '  }\n\n  phase ${1:use-2} as use {$0\n    // Nobody'),
    )
    check(
      made('Haal “Pays” naar een nieuwe fase', { ...extract, state: { languageOf: () => 'nl' } }),
      at('step pays').replaceAll('\n', '\r\n'),
      way.replace('    step pays', '  }\n\n  phase use-2 as use {\n    step pays').replaceAll('\n', '\r\n'),
    )
  })
})
