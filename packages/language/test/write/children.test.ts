/** Where a new statement goes in a block, however the block is written. */
import { expect, test } from 'vitest'
import { applyEdits, bind, parse } from '../../src/index.ts'
import { lineInside } from '../../src/write/children.ts'

const line = 'story "They will tell it"'

/** The last statement that is called `s`, or the first step, gets the new line. */
function withLine(text: string): string | undefined {
  const model = bind(parse(text))
  const step = model.journeys[0]!.steps[0]!
  const edit = lineInside(model, step.shape, line)
  return edit && applyEdits(text, [edit])
}

test.each([
  ['no block', '    step "x" +1', `    step "x" +1 {\n      ${line}\n    }`],
  ['no block, and a comment', '    step "x" +1 // as always', `    step "x" +1 {\n      ${line}\n    } // as always`],
  [
    'a block of lines',
    '    step "x" +1 {\n      wow "w"\n    }',
    `    step "x" +1 {\n      wow "w"\n      ${line}\n    }`,
  ],
  ['an empty block of lines', '    step "x" +1 {\n    }', `    step "x" +1 {\n      ${line}\n    }`],
  ['an empty block on one line', '    step "x" +1 {}', `    step "x" +1 { ${line} }`],
  ['a comment on one line', '    step "x" +1 { /* as always */ }', `    step "x" +1 { /* as always */ ${line} }`],
  ['a blank on one line', '    step "x" +1 { }', `    step "x" +1 { ${line} }`],
  ['a statement on one line', '    step "x" +1 { wow "w" }', `    step "x" +1 { wow "w"; ${line} }`],
  ['two on one line', '    step "x" +1 { wow "w"; cta "c"; }', `    step "x" +1 { wow "w"; cta "c"; ${line}; }`],
  ['clause lines', '    step "x" +1 {\n      via web\n    }', `    step "x" +1 {\n      via web\n      ${line}\n    }`],
  ['a brace on the next line', '    step "x" +1\n    {\n    }', `    step "x" +1\n    {\n      ${line}\n    }`],
  ['tabs', '\t\tstep "x" +1', `\t\tstep "x" +1 {\n\t\t  ${line}\n\t\t}`],
])('%s', (_, step, expected) => {
  const around = (it: string): string => `journey a "A" {\n  phase use {\n${it}\n  }\n}\n`
  expect(withLine(around(step))).toBe(around(expected))
  expect(bind(parse(around(expected))).journeys[0]!.steps[0]!.details.stories).toHaveLength(1)
  const windows = (it: string): string => around(it).replaceAll('\n', '\r\n')
  expect(withLine(windows(step))).toBe(windows(expected))
})

test('a block whose brace is missing has no place', () => {
  expect(withLine('journey a "A" {\n  phase use {\n    step "x" +1 {\n      wow "w"\n  }\n}\n')).toBe(undefined)
})
