import { describe, expect, test } from 'vitest'
import { bind, displayText, lint, longestLabel, parse, render, views } from '../../src/index.ts'
import { accessibleText, flowchartLabel, journeyActor, journeyText } from '../../src/views/support/escape.ts'
import { daysInWords, exactPercent, meanInFigures, percent, wholeNumber } from '../../src/views/support/figures.ts'

const text = `
persona guest "A guest"
mentor host "The host"
journey stay "A night away" for guest {
  phase consideration "Looks around" reach 1_200 {
    step "Reads a review" +1
    step asks "Asks: is it quiet?" -1 expected 0 to host via phone { truth "Will I sleep?" }
    silence 3d "Nobody calls back"
  }
  phase purchase reach 300 {
    step books "Books" with host
    maybe "No room left" rate 3% { step "Books elsewhere" -2 without host { pain "No answer" } }
  }
  loop emotional from books to asks rate 40% "The view"
  loop transactional from asks to asks "Habit"
}
`

test('the emotional journey, as text', () => {
  expect(render(bind(parse(text)), 'journey').text).toMatchInlineSnapshot(`
    "---
    config:
      journey:
        width: 150
        height: 64
        taskMargin: 24
        diagramMarginX: 24
        leftMargin: 84
        titleFontSize: 20px
        maxLabelWidth: 4000
    ---
    journey
        title A night away · (?) = emotion not written
        accTitle: A night away
        accDescr: Emotion per step from 1, worst, to 5, best#58; our -2 to +2 plus 3, grouped by phase
        section Looks around
          Reads a review: 4: A guest
          ⚖… Asks#58; is it quiet?: 2: A guest, The host
        section purchase
          Books (?): 3: A guest, The host
          ◇✖ Books elsewhere: 1: A guest, The host
    "
  `)
})

test('the funnel, as text', () => {
  expect(render(bind(parse(text)), 'funnel').text).toMatchInlineSnapshot(`
    "---
    config:
      layout: dagre
      look: classic
      flowchart:
        wrappingWidth: 190
        nodeSpacing: 24
        rankSpacing: 44
        subGraphTitleMargin:
          top: 4
          bottom: 10
    ---
    flowchart TB
      accTitle: A night away
      accDescr: Phases from top to bottom with their steps, coloured by emotion from red to green#59; arrows back are loops
      subgraph p1vr3k3n["purchase · 300"]
        direction LR
        sa4eg4d[["Books
    The host"]]:::eu
        s1hya0p9["◇ ✖ Books elsewhere
    without The host"]:::em2
      end
      style p1vr3k3n fill:#f7f9fa,color:#1b1b1b,stroke:#b0bec5
      subgraph p1hnlpvg["Looks around · consideration · 1,200"]
        direction LR
        sfxwney("Reads a review"):::e1
        s115d3t6[["⚖ Asks#58; is it quiet?
    phone · The host"]]:::em1
        s5iwb8d["… 3 days of silence
    Nobody calls back"]:::silent
      end
      style p1hnlpvg fill:#fffbe6,color:#1b1b1b,stroke:#d3c46f
      sfxwney --> s115d3t6
      s115d3t6 --> s5iwb8d
      sa4eg4d -.->|"No room left (3#37;)"| s1hya0p9
      p1hnlpvg -->|"25#37;"| p1vr3k3n
      p1vr3k3n ==>|"♥ The view (40#37;)"| p1hnlpvg
      s115d3t6 -.->|"↻ Habit"| s115d3t6
      linkStyle 0,1,2 stroke:#455a64,stroke-width:2px
      linkStyle 4 stroke:#d81b60,stroke-width:3px
      linkStyle 5 stroke:#607d8b,stroke-width:2px
      classDef e1 fill:#a8d98f,color:#1b1b1b,stroke:#5c8f3f
      classDef em1 fill:#fbb374,color:#1b1b1b,stroke:#b96b1d
      classDef em2 fill:#c62f2f,color:#ffffff,stroke:#7f1510
      classDef eu fill:#eceff1,color:#1b1b1b,stroke:#90a4ae
      classDef silent fill:#f5f5f5,color:#455a64,stroke:#b0bec5,stroke-dasharray:2 4
    "
  `)
})

describe.each(views)('$id', (view) => {
  test('its example is a journey without a fault', () => {
    expect(lint(bind(parse(view.example))).filter((it) => it.severity === 'error')).toEqual([])
    expect(view.draw(bind(parse(view.example)).journeys[0]!, { language: 'en' }).text).not.toBe('')
  })

  test('marks stay the same when other parts of the file change', () => {
    const changed = text
      .replace('persona guest', '// a line more\npersona guest')
      .replace('"Reads a review" +1', '"Reads nothing" -2')
    const [before, after] = [text, changed].map((it) => render(bind(parse(it)), view))
    const kept = before!.marks.filter((mark) => after!.marks.some((it) => it.id === mark.id))
    expect(kept.length).toBe(before!.marks.length - 1)
  })

  test('marks point at their statements and are all different', () => {
    const { marks } = render(bind(parse(text)), view)
    expect(new Set(marks.map((it) => it.id)).size).toBe(marks.length)
    for (const { id, span } of marks) {
      expect(id).toMatch(/^[ps][0-9a-z]+$/)
      expect(text.slice(span.start)).toMatch(/^(?:phase|step|silence)/)
    }
  })

  test.each([
    '',
    'journey',
    'journey a',
    'journey a "A" { phase',
    'journey a "A" { phase p { step',
    'journey a "A" { loop emotional from a to b }',
  ])('draws what is half typed: %j', (half) => {
    expect(render(bind(parse(half)), view).text).not.toBe('')
  })

  test('a journey of thousands of steps is drawn phase by phase, within the limits of Mermaid', () => {
    const step = `step "${'é'.repeat(200)}" +1\n`
    const large = `journey a "A" {\n${Array.from({ length: 300 }, (_, it) => `phase p${it} "${'#'.repeat(200)}" {\n${step.repeat(20)}}\n`).join('')}}\n`
    const drawing = render(bind(parse(large)), view)
    expect(drawing.text.length).toBeLessThan(50_000)
    expect(drawing.text).toContain('more phases')
  })
})

test('a picture can speak Dutch', () => {
  const model = bind(parse(text))
  expect(render(model, 'journey', { language: 'nl' }).text).toContain('emotie niet genoteerd')
  expect(render(model, 'funnel', { language: 'nl' }).text).toContain('3 dagen stilte')
  expect(render(model, 'funnel', { language: 'nl' }).text).toContain('1.200')
  const phases = Array.from({ length: 300 }, (_, it) => `phase p${it} { step "A" +1; step "B" +2 }\n`).join('')
  const large = bind(parse(`journey a "A" {\n${phases}}\n`))
  expect(render(large, 'funnel').text).toContain('2 steps · +1.5')
  expect(render(large, 'funnel', { language: 'nl' }).text).toContain('2 stappen · +1,5')
})

test('a journey or view that does not exist is refused', () => {
  const model = bind(parse(text))
  expect(() => render(model, 'nowhere')).toThrow(RangeError)
  expect(() => render(model, 'funnel', { journey: 'nowhere' })).toThrow(RangeError)
})

test.each([
  ['a  b\n\tc\r\nd', 'a b c d'],
  ['', '–'],
  [' \u202E\u0007 ', '–'],
  ['\uD83D', '\uFFFD'],
  ['a\u00A0b', 'a b'],
  ['x'.repeat(200), `${'x'.repeat(longestLabel - 1)}…`],
])('what will be read of %j is %j', (label, expected) => {
  expect(displayText(label)).toBe(expected)
})

test.each([
  [flowchartLabel, 'a "b" #35; <i>', 'a #34;b#34; #35;35#59; #60;i#62;'],
  [flowchartLabel, '%%{init}%%', '#37;#37;#123;init#125;#37;#37;'],
  [flowchartLabel, 'direction LR', '#100;irection LR'],
  [flowchartLabel, 'lifestyle classDef', 'life#115;tyle #99;lassDef'],
  [flowchartLabel, '- 1. a', '\u2060- 1. a'],
  [flowchartLabel, '1. a', '\u20601. a'],
  [journeyText, 'Section: 3', '#83;ection#58; 3'],
  [journeyText, 'title', '#116;itle'],
  [journeyActor, 'a, b', 'a#44; b'],
  [accessibleText, 'a: b', 'a#58; b'],
])('%o escapes %j', (escape, label, expected) => {
  expect(escape(label)).toBe(expected)
})

test('figures are the same on every machine', () => {
  expect([exactPercent(0.015, 'en'), exactPercent(0.725, 'nl'), exactPercent(0.4, 'en')]).toEqual([
    '1.5%',
    '72,5%',
    '40%',
  ])
  expect([daysInWords(3285, 'en'), daysInWords(330, 'nl'), daysInWords(30, 'en'), daysInWords(365, 'en')]).toEqual([
    '9 years',
    '11 maanden',
    '30 days',
    '1 year',
  ])
  expect([wholeNumber(1_234_567, 'en'), wholeNumber(1_234, 'nl'), wholeNumber(12, 'en')]).toEqual([
    '1,234,567',
    '1.234',
    '12',
  ])
  expect([meanInFigures(0.25, 'en'), meanInFigures(-1.5, 'nl'), meanInFigures(0, 'nl')]).toEqual([
    '+0.3',
    '-1,5',
    '+0,0',
  ])
  expect([percent(0.255, 'en'), percent(0.004, 'nl'), percent(0, 'en'), percent(1.5, 'en')]).toEqual([
    '26%',
    '0,4%',
    '0%',
    '150%',
  ])
  expect([daysInWords(1 / 144, 'en'), daysInWords(0.25, 'nl'), daysInWords(1, 'en'), daysInWords(2.5, 'nl')]).toEqual([
    '10 min',
    '6 u',
    '1 day',
    '2,5 dagen',
  ])
})
