import { check } from 'journey-lang/testkit'
import { expect, test } from 'vitest'
import { foldingRange, type ProjectState } from '../src/index.ts'
import { projectOf, shown } from './support/features.ts'

/** `first-last kind: what is shown`, with lines from 0. */
const folds = (options: Partial<ProjectState> = {}) =>
  shown(
    ({ file }) =>
      foldingRange(file)
        .map((it) => `${it.startLine}-${it.endLine} ${it.kind ?? 'block'}: ${it.collapsedText}`)
        .join('\n'),
    options,
  )

const journey = `journey a "A" {
  phase use {
    step "S" {
      wow "W"
      pain "P"
      wow "V"
    }
    step "T" {
      story "Y"
      story "Z"
    }
    maybe "M" {
      step "U"
    }
  }
  phase loyalty {
  }
}
`

test.each([
  ['an empty file', '', ''],
  ['one line', 'persona a "A" { goal "G" }', ''],
  ['a block whose brace is on the next line', 'persona a "A" {\n}', ''],
  ['a block without a brace on a line of its own', 'persona a "A" {\n  goal "G" }', ''],
  [
    'a journey counts its phases, a phase its steps, a step its moments',
    journey,
    '0-16 block: … 2 phases\n1-13 block: … 2 steps\n2-5 block: … ★ ✖ 3 moments\n7-9 block: … 2 lines\n11-12 block: … 1 step',
  ],
  [
    'what may not stand there does not count',
    'journey a "A" {\n  wow "W"\n  phase\n  fase\n}',
    '0-3 block: … 2 phases',
  ],
  ['people', 'persona a "A" {\n  goal "G"\n  doubts "D"\n}', '0-2 block: … 2 lines'],
  ['a brace on a line of its own folds from the header', 'persona a "A"\n{\n  goal "G"\n}', '0-2 block: … 2 lines'],
  [
    'braces that were left out',
    'journey a "A"\n  phase use\n    step "S"\n    step "T"\n\nally b "B"\n',
    '0-3 block: … 1 phase\n1-3 block: … 2 steps',
  ],
  [
    'a closing brace that is missing',
    'journey a "A" {\n  phase use {\n    step "S"\n    step "T"\n  }\n\n',
    '0-4 block: … 1 phase\n1-3 block: … 2 steps',
  ],
  ['an unknown statement with a block', 'colour blue {\n  red\n  green\n}', '0-2 block: … 2 lines'],
  [
    'two blocks that begin on one line: the outer one',
    'journey a "A" { phase use {\n  step "S"\n  step "T"\n}\n}',
    '0-3 block: … 1 phase',
  ],
  [
    'blocks that follow one another on a line',
    'persona a "A" {\n  goal "G"\n}; persona b "B" {\n  goal "H"\n}',
    '0-1 block: … 1 line\n2-3 block: … 1 line',
  ],
  [
    'a run of line comments',
    '// one\n// two\n//three\n\n// four\nally a "A" // five\n// six\n',
    '0-2 comment: … 2 lines',
  ],
  ['what documents a statement', '// one\n/// two\n/// three\nally a "A"', '1-2 comment: … 1 line'],
  ['comments behind statements are no run', 'ally a "A" // one\nally b "B" // two', ''],
  ['indented comments', 'persona a "A" {\n\t// one\n  // two\n}', '0-2 block: … 2 lines\n1-2 comment: … 1 line'],
  ['a block comment', '/* one\n two\n */\nally a "A"', '0-2 comment: … 2 lines'],
  ['a block comment that is not closed', 'ally a "A"\n/* one\n two\n', '1-3 comment: … 2 lines'],
  ['block comments on one line', '/* one */\n/* two */', ''],
  [
    'a block comment behind which a block opens ends before it',
    '/* one\n two\n three */ persona a "A" {\n  goal "G"\n}',
    '0-1 comment: … 2 lines\n2-3 block: … 1 line',
  ],
  ['imports', 'import a from "./a.journey"\nimport b from "./b.journey"\n\nally c "C"', '0-1 imports: … 2 imports'],
  ['imports with something between them', 'import a from "./a.journey"\nally c "C"\nimport b from "./b.journey"', ''],
  [
    'imports with comments and blank lines between them',
    'import a from "./a.journey"\n\n// one\n// two\nimport b from "./b.journey"',
    '0-4 imports: … 2 imports\n2-3 comment: … 1 line',
  ],
  ['a text of several lines keeps its closing quotes', 'ally a """\n  One\n  two\n"""', '0-2 block: … 2 lines'],
  ['a text that is not closed', 'ally a """\n  One\n  two', '0-2 block: … 2 lines'],
  ['a text that only ends on the next line', 'ally a """One\ntwo"""', ''],
  [
    'a text of several lines before a block',
    'persona a """\n  One\n  two\n""" {\n  goal "G"\n}',
    '0-2 block: … 2 lines\n3-4 block: … 1 line',
  ],
  [
    'regions, with their title',
    '// #region People of the shop\nally a "A"\n//#endregion\nally b "B"\n// #region\nally c "C"\n// #endregion People\n',
    '0-2 region: People of the shop\n4-6 region: … 2 lines',
  ],
  [
    'regions in regions and in blocks',
    '// #region one\n// #region two\nally a "A"\n// #endregion\n// #endregion\npersona b "B" {\n  // #region three\n  goal "G"\n  // #endregion\n}',
    '0-4 region: one\n1-3 region: two\n5-8 block: … 3 lines\n6-8 region: three',
  ],
  [
    'regions that nobody ends, or begins',
    '// #endregion\nally a "A"\n// #region one\nally b "B"\n// #regional\n// #endregions',
    '4-5 comment: … 1 line',
  ],
  [
    'a region that crosses a block is none',
    'persona a "A" {\n  // #region one\n  goal "G"\n}\n// #endregion\n// #region two\npersona b "B" {\n  goal "G"\n// #endregion\n  goal "H"\n}',
    '0-2 block: … 2 lines\n6-9 block: … 3 lines',
  ],
  [
    'names of regions are text',
    '// #region __proto__ <b>\u202E\nally a "A"\n// #endregion',
    '0-2 region: __proto__ <b>',
  ],
  ['line ends of Windows', 'persona a "A" {\r\n  goal "🍷"\r\n}\r\n', '0-1 block: … 1 line'],
  ['line ends of old', 'persona a "A" {\r  goal "🍷"\r}\r', '0-1 block: … 1 line'],
])('%s', (_, marked, expected) => {
  check(folds(), marked, expected)
})

test('what is shown is in the language of the editor', () => {
  check(
    folds({ languageOf: () => 'nl' }),
    `import a from "./a.journey"\nimport b from "./b.journey"\n// een\n// twee\n${journey}`,
    `0-1 imports: … 2 imports
2-3 comment: … 1 regel
4-20 block: … 2 fasen
5-17 block: … 2 stappen
6-9 block: … ★ ✖ 3 momenten
11-13 block: … 2 regels
15-16 block: … 1 stap`,
  )
})

test('ten thousand phases deep in one another fold as deep as blocks nest', () => {
  const text = 'phase a {\n'.repeat(10_000)
  const file = projectOf({ 'main.journey': text }).file('file:///main.journey')!
  expect(foldingRange(file)).toHaveLength(64)
})
