/** A part of a text is formatted: `$0` before and behind it, or at the only place. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readMarkers } from '../../src/testkit/markers.ts'
import {
  applyEdits,
  format,
  formatTree,
  lineIndex,
  parse,
  positionAt,
  sameMeaning,
  type FormattedText,
  type Span,
} from '../../src/index.ts'
import { exampleTexts } from '../../../../tests/support/example-texts.ts'
import { mutated } from '../../../../tests/support/mutate.ts'

const long = 'Tells everything about the last time, and the time before, and asks whether it is still the same'

test.each([
  ['one statement of three', 'ally  a "A"\nally  $0b "B"\nally  c "C"', 'ally  a "A"\nally b "B"\nally  c "C"'],
  [
    'whole lines, of which the last one ends where the selection does',
    'ally  a "A"\n$0ally  b "B"\n$0ally  c "C"',
    'ally  a "A"\nally b "B"\nally  c "C"',
  ],
  ['the indentation of its first line', 'persona a "A" {\n\n\n goal $0 "G"\n}', 'persona a "A" {\n\n\n  goal "G"\n}'],
  ['what stands behind its last line', 'ally  a$0 "A"  ;  \n\n\nally  b "B"', 'ally a "A"\n\n\nally  b "B"'],
  [
    'blank lines between two lines of it',
    '$0ally a "A"\n\n\n\nally b "B"$0\n\n\n\nally c "C"',
    'ally a "A"\n\nally b "B"\n\n\n\nally c "C"',
  ],
  ['a closing brace', 'persona a "A" {\n   goal "G"\n     }$0', 'persona a "A" {\n   goal "G"\n}\n'],
  [
    'a header, when its clause lines are in it',
    'step "S" {$0\n via web\n to m$0\n wow  "W"\n   }',
    'step "S" to m via web {\n wow  "W"\n   }',
  ],
  [
    'no header, when one of its clause lines is not',
    'step  "S" {$0\n via  web$0\n to  m\n wow  "W"\n   }',
    'step  "S" {\n  via  web\n to  m\n wow  "W"\n   }',
  ],
  [
    'no braces, when one of them is outside',
    'step  "S" {$0\n via web$0\n to m\n  }',
    'step  "S" {\n  via web\n to m\n  }',
  ],
  ['braces that go', '$0step  "S" {\n via web\n to m\n  }$0', 'step "S" to m via web\n'],
  [
    'braces that come',
    `phase  p {\nstep  "${long}" via$0 web to m\nstep  "T"\n}`,
    `phase  p {\n  step "${long}" {\n    to m via web\n  }\nstep  "T"\n}`,
  ],
  [
    'the blank line of a clause line that goes',
    'step "S" {$0\n wow "W"\n\n via web$0\n pain  "P"\n}',
    'step "S" via web {\n  wow "W"\n\n pain  "P"\n}',
  ],
  ['nothing of what is broken', 'ally  a "A"\nally $0 "B" c\nally  d "D"', 'ally  a "A"\nally  "B" c\nally  d "D"'],
  ['the end of a text', 'ally  a "A"\nally  b "B"$0', 'ally  a "A"\nally b "B"\n'],
  ['an empty text', '$0', ''],
])('%s', (_, marked, expected) => {
  const [home] = readMarkers(marked).files
  expect(formattedWithin(home!.text, [readMarkers(marked).selection!]).text).toBe(expected)
})

test('nothing is changed without a line', () => {
  expect(formattedWithin('ally  a "A"', [])).toMatchObject({ text: 'ally  a "A"', edits: [] })
})

test('spans outside the text, and that overlap, are those inside', () => {
  const within = [
    { start: -5, end: 3 },
    { start: 0, end: 4 },
    { start: 1e9, end: 2e9 },
  ]
  expect(formattedWithin('ally  a "A"\nally  b "B"\nally  c "C"', within).text).toBe(
    'ally a "A"\nally  b "B"\nally c "C"\n',
  )
})

const places = fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(300)), {
  minLength: 1,
  maxLength: 3,
})

test('a part says what it said, only its lines change, and the rest can follow later', () => {
  fc.assert(
    fc.property(mutated([...exampleTexts.values()]), places, (mixed, picked) => {
      const text = mixed.replace(/\r\n?/g, '\n')
      const within = picked.map(([at, length]) => spanAt(text, at, length))
      const part = formattedWithin(text, within)
      expect(applyEdits(text, part.edits)).toBe(part.text)
      expect(sameMeaning(parse(text), parse(part.text))).toBe(true)
      const changed = part.edits.flatMap(({ span }) => linesOf(text, span))
      const selected = new Set(within.flatMap((it) => linesOf(text, it)))
      expect(changed.filter((it) => !selected.has(it))).toEqual([])
      expect(format(part.text)).toMatchObject({ text: formattedText(text) })
    }),
    { numRuns: 200 },
  )
})

function formattedWithin(text: string, within: readonly Span[]): FormattedText {
  const result = formatTree(parse(text), { within })
  if (result.refused !== undefined) throw new Error(result.refused)
  return result
}

function formattedText(text: string): string {
  const result = format(text)
  if (result.refused !== undefined) throw new Error(result.refused)
  return result.text
}

function spanAt(text: string, at: number, length: number): Span {
  const start = Math.floor(at * text.length)
  return { start, end: Math.min(text.length, start + length) }
}

function linesOf(text: string, { start, end }: Span): readonly number[] {
  const lines = lineIndex(text)
  const first = positionAt(lines, start).line
  return Array.from({ length: positionAt(lines, end).line - first + 1 }, (_, it) => first + it)
}
