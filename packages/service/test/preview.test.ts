import { check, type Feature } from 'journey-lang/testkit'
import { describe, expect, test } from 'vitest'
import { marksAt, preview, previewChoices, rangeOfMark, spanOf, type PreviewChoice } from '../src/index.ts'
import { askedOf, found, projectOf } from './support/features.ts'

const two = `journey a "The first" {
  phase use "Using it" {
    step one "One" +1
    step two "Two" -1
  }
}
journey b "The second" {
  phase use {
    step three "Three" 0
  }
}
`
const fileOf = (text: string, options = {}) =>
  projectOf({ 'main.journey': text }, options).file('file:///main.journey')!

describe('choices', () => {
  test('are the journeys of the file and all views, in the language of the editor', () => {
    expect(previewChoices(fileOf(two)).journeys).toEqual([
      { name: 'a', title: 'The first' },
      { name: 'b', title: 'The second' },
    ])
    const { views } = previewChoices(fileOf(two))
    expect(views.map((it) => it.id)).toEqual(['funnel', 'journey'])
    const dutch = previewChoices(fileOf(two, { languageOf: () => 'nl' })).views
    expect(dutch.map((it) => it.question)).not.toEqual(views.map((it) => it.question))
  })

  test('list a name once, and are empty without a journey', () => {
    expect(previewChoices(fileOf('journey a "A" { }\njourney a "B" { }')).journeys).toEqual([{ name: 'a', title: 'A' }])
    expect(previewChoices(fileOf('')).journeys).toEqual([])
  })
})

describe('a picture', () => {
  test('has the version of its text', () => {
    expect(preview(fileOf(two), { view: 'funnel' })).toMatchObject({ version: 1 })
  })

  test.each([
    [{ view: 'nothing' }],
    [{ view: 'funnel', journey: 'c' }],
    [{ view: '__proto__' }],
    [{ view: 'funnel', journey: '__proto__' }],
  ])('%o is not there', (choice) => {
    expect(preview(fileOf(two), choice)).toBeUndefined()
    expect(rangeOfMark(fileOf(two), choice, 'x')).toBeUndefined()
    expect(marksAt(fileOf(two), choice, { line: 0, character: 0 })).toEqual([])
  })

  test('is that of the journey that was chosen', () => {
    const file = fileOf(two)
    expect(preview(file, { view: 'funnel', journey: 'b' })?.text).toContain('Three')
    expect(preview(file, { view: 'funnel', journey: 'a' })?.text).toContain('Two')
    expect(preview(file, { view: 'funnel' })).toEqual(preview(file, { view: 'funnel', journey: 'a' }))
  })

  test('speaks the language of the journeys, whatever the editor speaks', () => {
    const text = 'journey a "A" {\n  phase use {\n    step "Een" \n  }\n}\n'
    const settings = { textLanguage: 'nl' } as const
    const dutch = preview(fileOf(text, { settingsOf: () => settings }), { view: 'journey' })
    expect(dutch).toEqual(preview(fileOf(text), { view: 'journey', language: 'nl' }))
    expect(dutch?.text).not.toBe(preview(fileOf(text), { view: 'journey' })?.text)
  })

  test.each(['', 'journey', 'journey a {', 'journey a "A" {\n  phase use {\n    step "', '}}}', '\uD800'])(
    'of %j is there as well',
    (text) => {
      expect(preview(fileOf(text), { view: 'funnel' })?.text).toContain('flowchart')
    },
  )
})

describe('beside a picture', () => {
  test('the journey says what it is called, and the view what it asks', () => {
    expect(preview(fileOf(two), { view: 'funnel', journey: 'b' })).toMatchObject({ title: 'The second', broken: 0 })
    expect(preview(fileOf(''), { view: 'funnel' })).toMatchObject({ title: '', table: undefined })
  })

  test('what cannot be read is counted', () => {
    expect(preview(fileOf(two.replace('"One"', '"One')), { view: 'funnel' })?.broken).toBe(1)
    expect(
      preview(fileOf(two.replace('phase use "Using it" {', 'phase use "Using it"')), { view: 'funnel' })?.broken,
    ).toBe(1)
  })

  test('each finding is at the smallest thing that is drawn of its place', () => {
    const text = two.replace('"Two" -1', '"Two" -1 with nobody')
    const { badges, marks } = preview(fileOf(text), { view: 'funnel' })!
    const badge = badges.find((it) => it.rule === 'unknown-reference')!
    const mark = marks.find((it) => it.id === badge.mark)!
    expect(badge).toMatchObject({ severity: 'error', message: expect.stringContaining('nobody') as string })
    expect(mark.range.start).toEqual({ line: 3, character: 4 })
  })

  test('the table tells every step, and which drawn thing it is', () => {
    const text = `persona p "P"
mentor shop "The shop"
journey a "A" for p {
  phase purchase "Buying" {
    step "Buys <it>" +1 with shop via store takes 1d
  }
  phase use {
    step "Uses it" after 3d { wow "A note" by shop; pain "No manual" }
    maybe "It breaks" { step "Brings it back" -1 }
  }
}
`
    const { table, marks } = preview(fileOf(text), { view: 'journey' })!
    expect(table).toMatchObject({
      caption: 'A',
      columns: ['Phase', 'Step', 'When', 'Emotion', 'With', 'Moments'],
      rows: [
        { cells: ['Buying', 'Buys <it>', 'day -1', '+1', 'The shop, store', ''] },
        { cells: ['use', 'Uses it', 'day 3', 'unknown', '', 'wow: A note; pain: No manual'] },
        { cells: ['use', 'Brings it back', 'day 3, for some', '-1', '', ''] },
      ],
    })
    const ids = new Set(marks.map((it) => it.id))
    expect(table?.rows.slice(0, 2).every((it) => it.mark !== undefined && ids.has(it.mark))).toBe(true)
    const dutch = preview(fileOf(text, { languageOf: () => 'nl' }), { view: 'journey' })!
    expect(dutch.table?.rows[2]?.cells).toEqual(['gebruik', 'Brings it back', 'dag 3, voor sommigen', '-1', '', ''])
  })
})

describe('the way back', () => {
  const everyMark = (choice: PreviewChoice) =>
    found(({ file }) => (preview(file, choice)?.marks ?? []).map(({ range }) => ({ range })))

  test('every mark stands for a statement', () => {
    check(
      everyMark({ view: 'journey', journey: 'b' }),
      two.replace(/(step three "Three" 0)/, '$1\n    ^^^^^^^^^^^^^^^^^^^^'),
    )
  })

  test('from a mark to its place, and from every place in it to the mark', () => {
    const file = fileOf(two)
    for (const view of ['funnel', 'journey']) {
      const { marks } = preview(file, { view })!
      expect(marks.length).toBeGreaterThan(1)
      for (const { id, range } of marks) {
        expect(rangeOfMark(file, { view }, id)).toEqual(range)
        expect(marksAt(file, { view }, range.start)).toContain(id)
        expect(marksAt(file, { view }, range.end)).toContain(id)
      }
    }
  })

  test('a mark keeps its id when something is written before it', () => {
    const before = fileOf(two)
    const after = fileOf(`// A line more.\npersona p "P"\n${two}`)
    const { marks } = preview(before, { view: 'funnel' })!
    for (const { id, range } of marks) {
      const moved = rangeOfMark(after, { view: 'funnel' }, id)!
      const { start, end } = spanOf(after, moved)
      const old = spanOf(before, range)
      expect(after.text.slice(start, end)).toBe(before.text.slice(old.start, old.end))
    }
  })

  test('a mark that is no longer drawn has no place', () => {
    expect(rangeOfMark(fileOf(two), { view: 'funnel' }, 'nothing')).toBeUndefined()
  })

  /** The texts that the marks at the cursor stand for, up to their first quotes. */
  const at: Feature = (given) => {
    const { file, position } = askedOf(given)
    const choice = { view: 'funnel' }
    return marksAt(file, choice, position)
      .map((id) => rangeOfMark(file, choice, id)!)
      .map((range) => spanOf(file, range))
      .map(({ start, end }) => file.text.slice(start, end).split(' "')[0])
      .join(', ')
  }

  test.each([
    [two.replace('"Two"', '"T$0wo"'), 'step two, phase use'],
    [two.replace('phase use', 'phase $0use'), 'phase use'],
    [two.replace('"Three"', '"T$0hree"'), ''],
    [`$0${two}`, ''],
    [two.replace('"One"', '"🍷 $0One"').replaceAll('\n', '\r\n'), 'step one, phase use'],
  ])('%# the innermost comes first', (marked, expected) => {
    check(at, marked, expected)
  })
})
