import { applyEdits } from 'journey-lang'
import { check } from 'journey-lang/testkit'
import { expect, test } from 'vitest'
import { onTypeFormatting, onTypeTriggers, spanOf, type ProjectState } from '../src/index.ts'
import { projectOf, shown } from './support/features.ts'

/** The text when the character before the cursor was just typed; a line end that was typed may have brought white space. */
const typed = (character: string, options: Partial<ProjectState> = {}) =>
  shown(({ file, position }) => {
    const edits = onTypeFormatting(file, position, character)
    return applyEdits(
      file.text,
      edits.map(({ range, newText }) => ({ span: spanOf(file, range), newText })),
    )
  }, options)

test('the characters behind which something happens', () => {
  expect(onTypeTriggers).toEqual(['}', '\n'])
})

test.each([
  [
    'the lines of the block that it closes',
    'journey a "A" {\nphase use {\n      step  "S"\n  }$0\n  phase loyalty {\n      step "T"\n  }\n}',
    'journey a "A" {\n  phase use {\n    step  "S"\n  }\n  phase loyalty {\n      step "T"\n  }\n}',
  ],
  [
    'and no word in them',
    'persona a "A" {\ngoal   "G"\ndoubts\n  "junk\n    }$0\nally   b "B"',
    'persona a "A" {\n  goal   "G"\n  doubts\n  "junk\n}\nally   b "B"',
  ],
  [
    'comments, but not what is in them, nor in texts',
    'persona a "A" {\n// one\n/* two\n three */\ngoal """\n G\n"""\n}$0',
    'persona a "A" {\n  // one\n  /* two\n three */\n  goal """\n G\n"""\n}',
  ],
  ['blank lines lose their white space', 'persona a "A" {\n    \n  goal "G"\n}$0', 'persona a "A" {\n\n  goal "G"\n}'],
  ['a brace on one line with its statement', '  persona a "A" { }$0', 'persona a "A" { }'],
  [
    'a brace behind another statement leaves that alone',
    '   ally b "B"; persona a "A" {\ngoal "G"\n }$0',
    '   ally b "B"; persona a "A" {\n  goal "G"\n}',
  ],
  ['tabs become spaces', 'persona a "A" {\n\tgoal "G"\n\t}$0', 'persona a "A" {\n  goal "G"\n}'],
  ['a brace in a text is a character', 'ally a "A"\n  ally b "}$0"', 'ally a "A"\n  ally b "}"'],
  ['a brace in a comment too', 'ally a "A"\n  // }$0', 'ally a "A"\n  // }'],
  ['a brace too many', 'persona a "A" {\ngoal "G"\n}\n}$0', 'persona a "A" {\ngoal "G"\n}\n}'],
  [
    'while braces around it are missing, only its own line',
    'journey a "A" {\n  phase use {\n    step "S" {\n        wow "W"\n      }$0\n',
    'journey a "A" {\n  phase use {\n    step "S" {\n        wow "W"\n    }\n',
  ],
  [
    'and not even that where a statement begins it',
    'journey a "A"\n  phase use\n    step "S" {\n      wow "W" }$0\n',
    'journey a "A"\n  phase use\n    step "S" {\n      wow "W" }\n',
  ],
  ['no brace', 'persona a "A" {\ngoal "G"\n}\n$0', 'persona a "A" {\ngoal "G"\n}\n'],
  ['an empty file', '$0', ''],
  [
    'behind the mark at the beginning',
    '\uFEFF  persona a "A" {\ngoal "G"\n}$0',
    '\uFEFFpersona a "A" {\n  goal "G"\n}',
  ],
  ['line ends of Windows', 'persona a "A" {\r\ngoal "G"\r\n  }$0\r\n', 'persona a "A" {\r\n  goal "G"\r\n}\r\n'],
])('} indents %s', (_, marked, expected) => {
  check(typed('}'), marked, expected)
})

test.each([
  ['a line in a block', 'persona a "A" {\n  goal "G"\n$0\n}', 'persona a "A" {\n  goal "G"\n  \n}'],
  ['an empty block between braces', 'persona a "A" {\n$0\n}', 'persona a "A" {\n  \n}'],
  [
    'the line before, and none above it',
    'journey a "A" {\nphase use {\nstep  "S"\n$0\n}\n}',
    'journey a "A" {\nphase use {\n    step  "S"\n    \n}\n}',
  ],
  ['too much white space is taken away', 'ally a "A"\n      $0\nally b "B"', 'ally a "A"\n\nally b "B"'],
  [
    'the half-typed line before keeps its words',
    'persona a "A" {\ngoal   "G  via\n$0\n}',
    'persona a "A" {\n  goal   "G  via\n  \n}',
  ],
  [
    'a brace that the line end has pushed down',
    'persona a "A" {\n  goal "G"\n  $0}\n',
    'persona a "A" {\n  goal "G"\n}\n',
  ],
  [
    'a statement that the line end has pushed down',
    'persona a "A" {\n  goal "G";\n$0goal "H"\n}\n',
    'persona a "A" {\n  goal "G";\n  goal "H"\n}\n',
  ],
  ['a blank line before', 'persona a "A" {\n    \n$0\n}', 'persona a "A" {\n\n  \n}'],
  [
    'below a block that nobody closed yet',
    'journey a "A" {\n  phase use {\n$0',
    'journey a "A" {\n  phase use {\n    ',
  ],
  [
    'below a block that nobody closed yet, among others',
    'journey a "A" {\n  phase use {\n    step "S" {\n$0\n    step "T"\n  }\n}\n',
    'journey a "A" {\n  phase use {\n    step "S" {\n      \n    step "T"\n  }\n}\n',
  ],
  [
    'below a statement in a block that nobody closed yet',
    'journey a "A" {\n  phase use {\n    step "S"\n$0',
    'journey a "A" {\n  phase use {\n    step "S"\n    ',
  ],
  [
    'while braces are missing the line before stays, since it says what belongs where',
    'journey a "A"\n   phase use\n     step "S"\n$0',
    'journey a "A"\n   phase use\n     step "S"\n     ',
  ],
  ['in a text of several lines nothing', 'ally a """\n A\n$0\n"""', 'ally a """\n A\n\n"""'],
  ['in a text that is not closed nothing', 'ally a """\n A\n$0', 'ally a """\n A\n'],
  ['the line on which a comment begins, and no other of it', '  /* A\n$0 B */', '/* A\n B */'],
  ['in a comment in an open block nothing', 'persona a "A" {\n/* A\n$0\n*/', 'persona a "A" {\n/* A\n\n*/'],
  ['at the top of a file', 'ally a "A"\n$0', 'ally a "A"\n'],
  ['in the first line', '  $0', '  '],
  ['line ends of Windows', 'persona a "A" {\r\n$0\r\n}\r\n', 'persona a "A" {\r\n  \r\n}\r\n'],
])('a line end indents %s', (_, marked, expected) => {
  check(typed('\n'), marked, expected)
})

test.each(['utf-8', 'utf-32'] as const)('behind a wine glass, in %s', (encoding) => {
  check(typed('}', { encoding }), 'persona a "🍷é" {\n goal "🍷é" }$0', 'persona a "🍷é" {\n  goal "🍷é" }')
})

test('other characters change nothing, nor do places outside the text', () => {
  const text = 'persona a "A" {\ngoal "G"\n}\n'
  const file = projectOf({ 'main.journey': text }).file('file:///main.journey')!
  expect(onTypeFormatting(file, { line: 2, character: 1 }, ';')).toEqual([])
  expect(onTypeFormatting(file, { line: 2, character: 1 }, '')).toEqual([])
  expect(onTypeFormatting(file, { line: 2, character: 1 }, '\n')).not.toEqual([])
  expect(onTypeFormatting(file, { line: -9, character: Number.NaN }, '}')).toEqual([])
  expect(onTypeFormatting(file, { line: 99, character: 99 }, '\n')).toEqual([])
})
