/** Inputs that break tools like ours, by their numbers in our catalogue of such inputs. Reading files is tested with the command line. */
import { describe, expect, test } from 'vitest'
import { applyEdits, bind, lint, parse, print, render, structure, views, type Finding } from '../src/index.ts'

const people = 'mentor host "The host"\n'

/** The rules that have something to say, with the text they mark; and the text is never lost. */
function check(text: string, expected: readonly string[]): readonly Finding[] {
  const tree = parse(text)
  expect(print(tree)).toBe(text)
  const findings = lint(bind(tree), { rules: structure })
  expect(
    findings.map((it) => `${it.rule}: ${JSON.stringify(text.slice(it.span.start, it.span.end).slice(0, 40))}`),
  ).toEqual(expected)
  for (const view of views) render(bind(tree), view)
  return findings
}

/** What is left when every finding has been repaired by its first fix. */
function repaired(text: string, findings: readonly Finding[]): string {
  return applyEdits(
    text,
    findings.flatMap((it) => it.fixes[0]?.edits ?? []),
  )
}

function stepsOf(text: string): readonly string[] {
  return bind(parse(text)).journeys.flatMap((it) => it.steps.map((step) => step.text))
}

const inPhase = (body: string): string => `journey a "A" {\n  phase use {\n${body}\n  }\n}\n`

describe('text and encoding', () => {
  test.each(['', ' ', ' \t\r\n '.repeat(1_000), '// a\n/* b */\n/// c'])(
    'H1 nothing but white space and comments',
    (text) => {
      check(text, [])
    },
  )

  test('H2 a byte order mark at the start is accepted', () => {
    check('\uFEFFally a "A"\n', [])
  })

  test('H3 a byte order mark in the middle is not', () => {
    const text = 'ally a\uFEFFb "A"\n\uFEFFally c "C"\n'
    const findings = check(text, ['invisible-character: "\uFEFF"', 'syntax-error: "\uFEFF"'])
    expect(repaired(text, findings)).toBe('ally ab "A"\nally c "C"\n')
  })

  test('H6 a run of NUL is one finding', () => {
    expect(
      check(`ally a "A"\n${'\0'.repeat(1_000)}\nally b "B"\n`, [`bad-encoding: ${JSON.stringify('\0'.repeat(40))}`]),
    ).toHaveLength(1)
  })

  test.each(['\n', '\r\n', '\r'])('H7 every kind of line end gives the same steps: %j', (end) => {
    const text = inPhase('    step "a"\n    step "b" {\n      via phone\n      wow "c"\n    }').replaceAll('\n', end)
    check(text, [])
    expect(stepsOf(text)).toEqual(['a', 'b'])
  })

  test('H8 other characters that some call line ends end no line', () => {
    check(`${inPhase('    step "a\u2028b\u2029c\u0085d"')}`, [])
    check('ally a "A"\u2028ally b "B"\n', ['syntax-error: "\u2028"'])
  })

  test('H9 a missing last newline is fine', () => {
    check('ally a "A"', [])
  })

  test('H10 half a character in a label is kept and reported', () => {
    const text = inPhase('    step "a\uD83Db"')
    check(text, ['bad-encoding: "\\ud83d"'])
    expect(stepsOf(text)).toEqual(['a\uD83Db'])
    expect(render(bind(parse(text)), 'funnel').text.isWellFormed()).toBe(true)
  })

  test('H11 spans count UTF-16 behind an emoji', () => {
    check(inPhase('    step "🤩🤩" +3'), ['emotion-out-of-range: "+3"'])
  })

  test('H13 one name in two normal forms is one name', () => {
    check(`ally caf\u00e9 "A"\n${inPhase('    step "a" with cafe\u0301')}`, [])
  })

  test('H14 controls of direction are reported, and never drawn', () => {
    const text = inPhase('    step "a\u202Eb" // \u2066c')
    check(text, ['invisible-character: "\u202E"', 'invisible-character: "\u2066"'])
    expect(render(bind(parse(text)), 'journey').text).not.toMatch(/[\u202A-\u202E\u2066-\u2069]/)
  })

  test('H15 what cannot be seen in a name is reported and can be removed', () => {
    const text = `mentor ho\u200Bst "H"\n${inPhase('    step "a" with host')}`
    const findings = check(text, ['invisible-character: "\u200B"'])
    expect(repaired(text, findings)).toBe(text.replace('\u200B', ''))
  })

  test('H16 names that look alike are a hint', () => {
    expect(check('mentor host "H"\nmentor hоst "H"\n', ['confusable-name: "hоst"'])[0]?.severity).toBe('hint')
  })

  test('H17 spaces that only look so separate, with a finding and a fix', () => {
    const text = 'ally\u00A0a\u3000"A"\n'
    expect(repaired(text, check(text, ['look-alike-character: "\u00A0"', 'look-alike-character: "\u3000"']))).toBe(
      'ally a "A"\n',
    )
  })

  test('H18 tabs are white space', () => {
    check('journey\ta\t"A"\t{\n\tphase\tuse\t{\n\t\tstep\t"a"\t+1\n\t}\n}\n', [])
  })
})

describe('size and shape', () => {
  test('H20 over the limit is one finding, and nothing is read', () => {
    check(`${'x'.repeat(5_000_001)}`, ['file-too-large: "x"'])
  })

  test('H21 a word of a megabyte is cut in messages', () => {
    const findings = lint(bind(parse(inPhase(`    step "a" with ${'a'.repeat(1_000_000)}`))), { rules: structure })
    expect(findings).toHaveLength(1)
    expect(findings[0]?.message.length).toBeLessThan(200)
    for (const fix of findings[0]?.fixes ?? []) expect(fix.title.length).toBeLessThan(200)
  })

  test('H22 a text of a million escapes is read', () => {
    expect(stepsOf(inPhase(`    step "${'\\n'.repeat(1_000_000)}"`))[0]).toHaveLength(1_000_000)
  })

  test('H25 of thousands of syntax errors two hundred are told, and how many more there are', () => {
    const findings = lint(bind(parse('ally a "A" @ b\n'.repeat(5_000))), { rules: structure })
    const syntax = findings.filter((it) => it.rule === 'syntax-error')
    expect(syntax).toHaveLength(201)
    expect(syntax.at(-1)?.message).toBe('And 4800 more places that cannot be read.')
  })

  test('H27 three thousand stray tokens between good steps cost none of them', () => {
    const body = Array.from({ length: 3_000 }, (_, it) => `    @@ ,, %\n    step "s${it}"`).join('\n')
    expect(stepsOf(inPhase(body))).toHaveLength(3_000)
  })

  test('H28 ten thousand open braces are few findings', () => {
    const findings = lint(bind(parse('phase a {\n'.repeat(10_000))), { rules: structure })
    expect(findings.filter((it) => it.rule === 'syntax-error').length).toBeLessThanOrEqual(2)
  })

  test('H29 ten thousand closing braces are one, and what follows is read', () => {
    const text = `${'}\n'.repeat(10_000)}journey a "A" { phase use { step "a" } }\n`
    expect(lint(bind(parse(text)), { rules: structure })).toHaveLength(1)
    expect(stepsOf(text)).toEqual(['a'])
  })

  test('H30 sixty-four blocks deep is read, one more is not, and a hundred thousand are one finding', () => {
    const nested = (depth: number): string =>
      `${'x { '.repeat(depth)}${'}'.repeat(depth)}\njourney b "B" { phase use { step "b" } }\n`
    const tooDeep = (depth: number) => parse(nested(depth)).faults.map((it) => it.kind)
    expect(tooDeep(64)).toEqual([])
    expect(tooDeep(65)).toEqual(['too-deep'])
    expect(tooDeep(100_000)).toEqual(['too-deep'])
    expect(stepsOf(nested(100_000))).toEqual(['b'])
  })

  test.each([
    ['H31', `ally a "${'\\"'.repeat(40_000)}`, 'unclosed-text'],
    ['H32', '/* '.repeat(30_000), 'unclosed-comment'],
    ['H33', `/*${'*'.repeat(4_000_000)}`, 'unclosed-comment'],
    ['H35', 'ally a "A"\n/* b', 'unclosed-comment'],
  ])('%s an opening that is never closed is one fault', (_, text, kind) => {
    expect(parse(text).faults.map((it) => it.kind)).toEqual([kind])
  })

  test('H34 an open text ends with its line', () => {
    const text = inPhase('    step "a\n    step "b"')
    expect(lint(bind(parse(text)), { rules: structure }).map((it) => it.rule)).toEqual(['syntax-error'])
    expect(stepsOf(text)).toEqual(['a', 'b'])
  })

  test('H38 near misses of every token are read at once', () => {
    for (const part of ['a-', '1_', '+', '-1', 'a.', '"\\', '"""', '/', '\u201C', 'é', '🤩', '%', '{ }', ';']) {
      parse(part.repeat(100_000))
    }
  })
})

describe('names and model', () => {
  const names = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'then']

  test('H39 H40 names of the language we are written in are names like any other', () => {
    const text = `${names.map((it) => `mentor ${it} "M"\n`).join('')}${inPhase(names.map((it) => `    step ${it} "${it}" with ${it}`).join('\n'))}`
    check(text, [])
    expect(bind(parse(text)).cast.mentors.size).toBe(names.length)
    expect(Object.hasOwn(Object.prototype, 'label')).toBe(false)
  })

  test('H41 one name declared ten thousand times', () => {
    expect(lint(bind(parse(people.repeat(10_000))), { rules: structure })).toHaveLength(9_999)
  })

  test('H42 names that differ in case are two', () => {
    const text = `mentor host "H"\nmentor HOST "H"\n${inPhase('    step "a" with host, HOST')}`
    expect(bind(parse(text)).problems).toEqual([])
  })

  test('H43 circles of one, two and ten thousand', () => {
    check(inPhase('    step a "A" during a'), ['loop-to-nowhere: "a"'])
    check(inPhase('    step a "A" during b\n    step b "B" during a'), ['loop-to-nowhere: "b"', 'loop-to-nowhere: "a"'])
    const long = Array.from({ length: 10_000 }, (_, it) => `    step s${it} "S" during s${(it + 1) % 10_000}`).join(
      '\n',
    )
    expect(lint(bind(parse(inPhase(long))), { rules: structure })).toHaveLength(10_000)
  })

  test('H45 ten thousand loops between two phases stay in the model, and fit in the picture', () => {
    const text = `journey a "A" {\n  phase use { }\n  phase loyalty { }\n${'  loop emotional from loyalty to use "Again"\n'.repeat(10_000)}}\n`
    const model = bind(parse(text))
    expect(model.journeys[0]?.loops).toHaveLength(10_000)
    expect(render(model, 'funnel').text.match(/==>/g)?.length).toBeLessThan(500)
  })

  test('H46 names that mean something to Mermaid never become ids in it', () => {
    const words = ['end', 'subgraph', 'click', 'default', 'o1', 'x1', 'graph', 'section', 'title']
    const text = `journey a "A" {\n${words.map((it) => `  phase ${it} { step ${it}s "${it}" }\n`).join('')}}\n`
    expect(render(bind(parse(text)), 'funnel').text).not.toMatch(/^ *(?:subgraph )?(?:click|default|o1|x1|graph)\b/m)
  })
})
