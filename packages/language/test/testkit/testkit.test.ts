/** The tests of what tests are made of: a check that never fails would say nothing. */
import { describe, expect, test } from 'vitest'
import {
  check,
  CheckFailure,
  memoryWorkspace,
  readMarkers,
  withCarets,
  withoutCarets,
  type Feature,
} from '../../src/testkit/index.ts'

const uses: Feature = ({ model, cursor }) => {
  const name = [...model.references.values()].find((it) => it.span.start <= cursor && cursor <= it.span.end)?.name
  return [...model.references.values()].filter((it) => it.name === name).map(({ span }) => ({ span }))
}

describe('check', () => {
  const marked = `mentor host "H"
journey a "A" {
  phase use {
    step "S" with ho$0st via store
                  ^^^^
    step "T" to host
                ^^^^
  }
}
`

  test('what a feature finds is what the carets mark', () => {
    expect(() => check(uses, marked)).not.toThrow()
  })

  test.each([
    ['a caret too few', marked.replace(/\n +\^\^\^\^\n(?= {4}step)/, '\n')],
    ['a caret too many', marked.replace('"H"\n', '"H"\n       ^^^^\n')],
    ['another length', marked.replace('^^^^', '^^^')],
    ['a label that nobody says', marked.replace('^^^^', '^^^^ Hello.')],
  ])('%s is noticed', (_, wrong) => {
    expect(() => check(uses, wrong)).toThrow(CheckFailure)
  })

  test('a failure shows both programs', () => {
    const failure = failureOf(() => check(uses, marked.replace('^^^^', '^^^')))
    expect(failure?.actual).toContain('with host via store\n                  ^^^^\n')
    expect(failure?.expected).toContain('with host via store\n                  ^^^\n')
  })

  test('a text is compared word by word', () => {
    const length: Feature = ({ text, cursor }) => `${cursor} of ${text.length}`
    expect(() => check(length, 'ab$0c', '2 of 3')).not.toThrow()
    expect(() => check(length, 'ab$0c', '2 of 4')).toThrow(CheckFailure)
    expect(() => check(uses, marked, 'a text')).toThrow(RangeError)
  })

  test('places may be in other files', () => {
    const other: Feature = () => [{ uri: 'b.journey', span: { start: 7, end: 8 }, label: 'here' }]
    check(other, 'ally a "A"\n//- b.journey\nmentor b "B"\n       ^ here\n')
    expect(() => check(other, 'ally a "A"\n     ^ here\n//- b.journey\nmentor b "B"\n')).toThrow(CheckFailure)
  })

  test('a feature that needs a cursor says so when there is none', () => {
    expect(() => check(uses, 'ally a "A"')).toThrow(RangeError)
  })
})

describe('marks', () => {
  test('the file with the cursor comes first', () => {
    expect(readMarkers('a\n//- b.journey\nb$0\n')).toEqual({
      files: [
        { uri: 'b.journey', text: 'b\n', carets: [] },
        { uri: 'main.journey', text: 'a\n', carets: [] },
      ],
      cursor: 1,
      selection: { start: 1, end: 1 },
    })
  })

  test('two cursors hold a selection', () => {
    expect(readMarkers('a$0bc$0d').selection).toEqual({ start: 1, end: 3 })
  })

  test.each(['$0a$0b$0', '$0a\n//- b.journey\n$0b'])('%j has too many cursors', (marked) => {
    expect(() => readMarkers(marked)).toThrow(RangeError)
  })

  test('carets under nothing are a mistake', () => {
    expect(() => readMarkers('^^^ what?\n')).toThrow(RangeError)
  })

  test('several marks of one line, and one that says something', () => {
    const { carets } = readMarkers('one two three\n^^^ ^^^\n        ^^^^^ a number ^^\n').files[0]!
    expect(carets).toEqual([
      { span: { start: 0, end: 3 }, label: '' },
      { span: { start: 4, end: 7 }, label: '' },
      { span: { start: 8, end: 13 }, label: 'a number ^^' },
    ])
  })

  test.each(['a "🍷" b\n  ^^^^\n', 'a\r\n^ x\r\nb\r\n', 'a\r^\rb', 'a\n^\n'])(
    '%j is drawn as it was read',
    (marked) => {
      const { text, carets } = readMarkers(marked).files[0]!
      expect(withCarets(text, carets)).toBe(marked)
      expect(withoutCarets(marked)).toBe(text)
    },
  )

  test('a span over several lines is drawn to the end of the first', () => {
    expect(withCarets('abc\ndef\n', [{ span: { start: 1, end: 6 }, label: '' }])).toBe('abc\n ^^\ndef\n')
  })

  test('what is no mark stays', () => {
    expect(withoutCarets('costs $0\n  ^^^\nand ^ that\n')).toBe('costs $0\nand ^ that\n')
  })
})

test('a workspace in memory opens its files by name', () => {
  const workspace = memoryWorkspace({ 'a.journey': 'ally a "A"' })
  expect(workspace.open('./a.journey', 'b.journey')?.tree.text).toBe('ally a "A"')
  expect(workspace.open('./c.journey', 'b.journey')).toBeUndefined()
  expect(Array.from(workspace.files?.() ?? [], (it) => it.uri)).toEqual(['a.journey'])
})

function failureOf(run: () => void): CheckFailure | undefined {
  try {
    run()
    return undefined
  } catch (error) {
    return error instanceof CheckFailure ? error : undefined
  }
}
