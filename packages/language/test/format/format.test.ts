/** The formatter, as pairs of texts: what is written, and what becomes of it. */
import { describe, expect, test } from 'vitest'
import { applyEdits, format, maxTextLength, parse, refusalTexts } from '../../src/index.ts'
import { exampleTexts } from '../../../../tests/support/example-texts.ts'

/** The formatted text, once its edits and a second pass have been looked at. */
function formatted(text: string): string {
  const result = format(text)
  if (result.refused !== undefined) throw new Error(refusalTexts[result.refused].en)
  expect(applyEdits(text, result.edits)).toBe(result.text)
  expect(format(result.text)).toMatchObject({ text: result.text, edits: [] })
  return result.text
}

const long = 'Tells everything about the last time, and the time before, and asks whether it is still the same'

const changed: Readonly<Record<string, readonly (readonly [before: string, after: string])[]>> = {
  'white space': [
    ['  journey   a\t"A"   {   }  ', 'journey a "A" {\n}\n'],
    ['import a,b ,  c from "./x.journey"', 'import a, b, c from "./x.journey"\n'],
    ['persona a"A"{goal"G"}', 'persona a "A" {\n  goal "G"\n}\n'],
    ['persona\u00A0a\u00A0"A"\u00A0\n', 'persona a "A"\n'],
    [
      'journey a "A"\n\n{\nphase use {\n\tstep "S"\n\t\t}\n}\n',
      'journey a "A" {\n  phase use {\n    step "S"\n  }\n}\n',
    ],
    ['', ''],
    [' \n\n\t\n', ''],
    [';;\n;', ''],
  ],
  'blank lines': [
    ['\n\nally a "A"\n\n\n\nally b "B"\nally c "C"\n\n', 'ally a "A"\n\nally b "B"\nally c "C"\n'],
    ['persona a "A" {\n\n  goal "G"\n\n\n  goal "H"\n\n}', 'persona a "A" {\n  goal "G"\n\n  goal "H"\n}\n'],
    ['ally a "A"\n \t \nally b "B"', 'ally a "A"\n\nally b "B"\n'],
  ],
  'the order of the row': [
    ['journey a "A" patience 3d for p as "R" {\n}\n', 'journey a "A" for p as "R" patience 3d {\n}\n'],
    ['mentor m "M" { reachable via phone, web "Mon" }', 'mentor m "M" {\n  reachable via phone, web "Mon"\n}\n'],
    ['journey a "A" { reviewed every 3d 2026-01-01 }', 'journey a "A" {\n  reviewed every 3d 2026-01-01\n}\n'],
    [
      'journey a "A" { phase use { step s +1 "S" via web to m,n expected 0 } }',
      'journey a "A" {\n  phase use {\n    step s "S" +1 expected 0 to m, n via web\n  }\n}\n',
    ],
    [
      'journey a "A" { loop emotional to x from y rate 4% "C" }',
      'journey a "A" {\n  loop emotional from y to x rate 4% "C"\n}\n',
    ],
    [
      'journey a "A" { loop emotional "C" from y to x rate 4% }',
      'journey a "A" {\n  loop emotional from y to x rate 4% "C"\n}\n',
    ],
  ],
  'one-line blocks and semicolons': [
    ['ally a "A"; ally b "B";; ally c "C" ;', 'ally a "A"\nally b "B"\nally c "C"\n'],
    [
      'persona a "A" { goal "G"; doubts "D" }; ally b "B"',
      'persona a "A" {\n  goal "G"\n  doubts "D"\n}\nally b "B"\n',
    ],
    ['persona a "A" { goal "G" } ally b "B"', 'persona a "A" {\n  goal "G"\n}\nally b "B"\n'],
  ],
  'clause lines that fit into the header': [
    inStep('step "S" +1 {\n via web\n to m\n}', 'step "S" +1 to m via web'),
    inStep('step "S" { via web; "T" }', 'step "S" via web {\n  "T"\n}'),
    inStep(
      'step "S" via web {\n\n to m; expected 0\n\n wow "W"\n}',
      'step "S" expected 0 to m via web {\n  wow "W"\n}',
    ),
    inStep('step "S" {\n wow "W"\n\n via web\n pain "P"\n}', 'step "S" via web {\n  wow "W"\n\n  pain "P"\n}'),
    inStep('step {\n via web\n wow "W"\n}', 'step {\n  via web\n  wow "W"\n}'),
    inStep('step "S" {\n via web\n // at the end\n}', 'step "S" via web {\n  // at the end\n}'),
    inStep('step "S" {\n wow "W" {\n by m\n}\n}', 'step "S" {\n  wow "W" by m\n}'),
  ],
  'clauses that do not fit into the header': [
    inStep(`step "${long}" via web to m`, `step "${long}" {\n  to m via web\n}`),
    inStep(`step "${long}" via web to m {\n\n wow "W"\n}`, `step "${long}" {\n  to m via web\n  wow "W"\n}`),
    inStep(`step "${long}" via web {\n to m\n\n wow "W"\n}`, `step "${long}" {\n  to m via web\n\n  wow "W"\n}`),
    inStep(`step "${long}" via web {\n wow "W"\n to m\n}`, `step "${long}" {\n  to m via web\n  wow "W"\n}`),
    inStep(
      `step "${long}" { wow "${long}" by "${long}" effort low impact low just-because }`,
      `step "${long}" {\n  wow "${long}" {\n    by "${long}"\n    effort low impact low just-because\n  }\n}`,
    ),
    inStep(`step "${long}" via web // behind`, `step "${long}" {\n  via web\n} // behind`),
    inStep(`step "${long}" via web {\n // of its own\n}`, `step "${long}" {\n  via web\n  // of its own\n}`),
    [`ally a "${long}, or so"`, `ally a "${long}, or so"\n`],
    [`ally a "${long}${long}"`, `ally a "${long}${long}"\n`],
  ],
  'comments on lines of their own': [
    ['//a\n   /// b\n ally a "A"', '//a\n/// b\nally a "A"\n'],
    ['persona a "A" {\n// first\n\n      // last\n}', 'persona a "A" {\n  // first\n\n  // last\n}\n'],
    ['// only', '// only\n'],
    ['ally a "A"\n\n\n// end\n\n', 'ally a "A"\n\n// end\n'],
    ['persona a "A" {\n/* one\n   two\n */\ngoal "G"\n}', 'persona a "A" {\n  /* one\n   two\n */\n  goal "G"\n}\n'],
    ['  ; // c\nally a "A"', '// c\nally a "A"\n'],
  ],
  'comments behind something': [
    ['ally  a "A"   // c  ', 'ally a "A"   // c  \n'],
    ['ally  a "A"; // c', 'ally a "A" // c\n'],
    ['ally  a "A"//c', 'ally a "A"//c\n'],
    ['persona a "A" {  // c\ngoal "G" /* d */ }   // e', 'persona a "A" {  // c\n  goal "G" /* d */\n}   // e\n'],
    ['ally a "A" /* b\n c */\nally  d "D"', 'ally a "A" /* b\n c */\nally d "D"\n'],
  ],
  'comments before something on its line': [
    ['/* c */  ally  a "A"', '/* c */  ally a "A"\n'],
    ['ally a "A"; /* c *//* d */ ally b "B"', 'ally a "A"\n/* c *//* d */ ally b "B"\n'],
    ['persona a "A" { /* c */ goal "G" }', 'persona a "A" {\n  /* c */ goal "G"\n}\n'],
    ['ally a "A" /* c */; ally b "B"', 'ally a "A" /* c */\nally b "B"\n'],
  ],
  'comments among the words of a statement keep its lines': [
    ['  ally  a /* c */   "A"', 'ally  a /* c */   "A"\n'],
    ['persona  a "A" // c\n    {\ngoal  "G"\n}', 'persona  a "A" // c\n    {\n  goal "G"\n}\n'],
    inStep('step  "S" {\n // why\n via  web\n wow  "W"\n}', 'step  "S" {\n  // why\n  via  web\n  wow "W"\n}'),
    inStep('step  "S" {\n via  web // why\n wow  "W"\n}', 'step  "S" {\n  via  web // why\n  wow "W"\n}'),
    inStep('step  "S" { // why\n via  web\n wow  "W"\n}', 'step  "S" { // why\n  via  web\n  wow "W"\n}'),
    inStep('step  "S" {\n wow  "W" // ha\n via  web\n}', 'step  "S" {\n  wow "W" // ha\n  via  web\n}'),
    inStep('step  "S" { via  web; to  m /* c */; wow  "W" }', 'step  "S" { via  web; to  m /* c */\n  wow "W"\n}'),
    inStep(`step  "${long}"  via web { // c\n}`, `step "${long}" via web { // c\n}`),
  ],
  'texts stay as they are': [
    ['ally a """\n   A\n     b\n"""  \n', 'ally a """\n   A\n     b\n"""\n'],
    ['ally   a “A\\u{41}\\n”', 'ally a “A\\u{41}\\n”\n'],
    inStep('step "S" \u22121 via web to m', 'step "S" \u22121 to m via web'),
    ['persona  a """\n  A\n  """ {\ngoal  "G" }', 'persona a """\n  A\n  """ {\n  goal "G"\n}\n'],
  ],
  'wrong values in right places': [
    inStep('step   "S" +3   via web to m after 3m', 'step "S" +3 to m via web after 3m'),
    inStep('step   "S"  3', 'step "S" 3'),
    ['wow   "W"\n  step   "S"', 'wow "W"\nstep "S"\n'],
  ],
  'what is broken stays, and what is around it does not': [
    inStep('step  "S"  vai web', 'step  "S"  vai web'),
    inStep('step  "S"  "T"\n step  "U"', 'step  "S"  "T"\nstep "U"'),
    inStep('step  "S"  via  web via  app { wow  "W" }', 'step  "S"  via  web via  app {\n  wow "W"\n}'),
    inStep('step  via  web "S" +1 { }', 'step  via  web "S" +1 { }'),
    inStep('step  "S"  to  via web', 'step  "S"  to  via web'),
    inStep('step  "S"  to a with  b', 'step  "S"  to a with  b'),
    inStep('step  "S\n step  "T"', 'step  "S\nstep "T"'),
    inStep('stepp  "S" { wow  "W" }', 'stepp  "S" {\n  wow "W"\n}'),
    inStep('colour  blue { wow  "W" }\n step  "T"', 'colour  blue { wow  "W" }\nstep "T"'),
    inStep('@@  #\n step  "T"', '@@  #\nstep "T"'),
    inStep('step  "S" {\n via web { }\n wow  "W"\n}', 'step  "S" {\n  via web { }\n  wow "W"\n}'),
    [
      'ally  a "A"\njourney  b "B" {\n phase  use {\n}\nally  c "C"',
      'ally a "A"\njourney  b "B" {\n phase  use {\n}\nally c "C"\n',
    ],
    ['journey  b "B"\n  phase  use { }\nally  c "C"', 'journey  b "B"\n  phase  use { }\nally c "C"\n'],
    ['  ally  c "C" }\nally  d "D"', '  ally  c "C" }\nally d "D"\n'],
    ['journey  a "A"; phase  p; step  "S"\nally  d "D"', 'journey  a "A"; phase  p; step  "S"\nally d "D"\n'],
    [
      'journey  a "A" { phase  p { step  "S" { via  web }\n wow  "W" } }',
      'journey  a "A" { phase  p { step  "S" { via  web }\n wow  "W" } }\n',
    ],
    ['phase  a {\n'.repeat(65), 'phase  a {\n'.repeat(65)],
    [`${'phase  a {\n'.repeat(66)}\n\n\nally  b "B"`, `${'phase  a {\n'.repeat(66)}\nally b "B"\n`],
    ['phase  a {\n'.repeat(65).trimEnd(), 'phase  a {\n'.repeat(65)],
    ['{\u2028\r//', '{\u2028\r//\r'],
    ['*/;///', '*/ ///\n'],
    ['journey \nally  a "A"', 'journey \nally a "A"\n'],
  ],
  'what is not closed': [
    ['ally  a """\n  A\nally  b "B"', 'ally  a """\n  A\nally b "B"\n'],
    ['ally  a """\n  A\n', 'ally  a """\n  A\n'],
    ['ally  a "A"\n  /* B', 'ally a "A"\n/* B'],
    ['ally  a "A"\n  /* B\n\nally  c "C"', 'ally a "A"\n/* B\n\nally c "C"\n'],
  ],
  'line ends and byte order marks': [
    ['\uFEFFally  a "A"', '\uFEFFally a "A"\n'],
    ['\uFEFF\n\nally a "A"\n', '\uFEFFally a "A"\n'],
    ['persona a "A" { goal "G" }\r\n', 'persona a "A" {\r\n  goal "G"\r\n}\r\n'],
    ['persona a "A" { goal "G" }\r', 'persona a "A" {\r  goal "G"\r}\r'],
    ['ally a "A"\r\nally b "B"\r\nally c "C"\n', 'ally a "A"\r\nally b "B"\r\nally c "C"\r\n'],
    ['ally a "A"\r\nally b "B"\nally c "C"\n', 'ally a "A"\nally b "B"\nally c "C"\n'],
    ['ally a """\r\nA\r\n"""\nally  b "B"\n', 'ally a """\r\nA\r\n"""\nally b "B"\n'],
    ['/* a\r\nb */\nally  b "B"\n', '/* a\r\nb */\nally b "B"\n'],
    ['ally a "A"', 'ally a "A"\n'],
    [' \uFEFF', ' \uFEFF\n'],
  ],
}

describe.each(Object.entries(changed))('%s', (_, pairs) => {
  test.each(pairs)('%j', (before, after) => {
    expect(formatted(before)).toBe(after)
  })
})

test.each([
  'journey a "A" {\n}\n',
  'ally a "A"\n\n// why\n\nally b "B" // because\n',
  `ally a "${'a'.repeat(100)}"\n`,
  ...exampleTexts.values(),
])('stays as it is: %#', (text) => {
  expect(format(text)).toEqual({ text, edits: [], broken: [] })
})

test('a line is full at 110 columns, the brace included', () => {
  const line = (width: number): string =>
    `journey a "${'é'.repeat(width - 'journey a "" for p {'.length)}" for p {\n}\n`
  expect(formatted(line(110))).toBe(line(110))
  expect(formatted(line(111))).toContain(' for p\n')
  expect(formatted(line(113))).toContain(' {\n  for p\n}\n')
})

test('clause lines are filled up to 110 columns', () => {
  const names = (count: number): string => Array.from({ length: count }, (_, it) => `name-${it + 10}`).join(', ')
  const [, after] = inStep(
    `step "S" to ${names(10)} via web for advice within 12d after 3d takes 4d every 5d during x recovers y`,
    `step "S" {
  to ${names(10)} via web
  for advice within 12d after 3d takes 4d every 5d during x recovers y
}`,
  )
  expect(formatted(after.replaceAll('\n      ', ' '))).toBe(after)
})

test('it says what it left alone', () => {
  const text = 'colour  blue\nally  a "A"  "B"\nally  c "C"\njourney  b "B" {\n'
  const result = format(text)
  if (result.refused !== undefined) throw new Error(result.refused)
  expect(result.broken.map((it) => text.slice(it.start, it.end))).toEqual([
    'colour  blue',
    'ally  a "A"  "B"',
    'journey  b "B" {',
  ])
})

test('edits touch no more than they must', () => {
  const text = 'ally  a "A"\nally b "B"\npersona c "C" { goal "G" }\n'
  expect(format(text)).toMatchObject({
    edits: [
      { span: { start: 5, end: 6 }, newText: '' },
      { span: { start: 38, end: 38 }, newText: '\n ' },
      { span: { start: 47, end: 48 }, newText: '\n' },
    ],
  })
})

test('a clause that moves leaves the statements that it passes alone', () => {
  const text = 'journey a "A" {\n  phase use {\n    step "S" {\n      wow "W"\n      via web\n    }\n  }\n}\n'
  const result = format(text)
  if (result.refused !== undefined) throw new Error(result.refused)
  expect(result.edits.map((it) => [text.slice(it.span.start, it.span.end), it.newText])).toEqual([
    ['', 'via web '],
    ['  via web\n    ', ''],
  ])
})

test('too long a text is refused, in words', () => {
  const result = format(' '.repeat(maxTextLength + 1))
  expect(result.refused && refusalTexts[result.refused].en).toContain('longer than')
})

test.each([...exampleTexts])('%s survives every kind of line end, mark and ending', (_, example) => {
  for (const lineEnd of ['\n', '\r\n', '\r']) {
    for (const mark of ['', '\uFEFF']) {
      for (const ending of ['', lineEnd, lineEnd.repeat(3)]) {
        const text = mark + example.trimEnd().replaceAll('\n', lineEnd) + ending
        expect(formatted(text)).toBe(mark + example.replaceAll('\n', lineEnd))
      }
    }
  }
})

test('a line of two thousand steps', () => {
  const text = `journey a "A" { phase p { ${'step "S" via web to m; /* c */ '.repeat(2_000)} } }`
  expect(parse(text).faults).toEqual([])
  expect(formatted(text).split('\n')).toHaveLength(2_005)
})

/** A step that stands where it belongs, before and after. The lines that follow in `after` are those of the step. */
function inStep(before: string, after: string): readonly [string, string] {
  return [
    `journey a "A" {\n  phase use {\n    ${before}\n  }\n}\n`,
    `journey a "A" {\n  phase use {\n${after
      .split('\n')
      .map((it) => (it === '' ? '' : `    ${it}`))
      .join('\n')}\n  }\n}\n`,
  ]
}
