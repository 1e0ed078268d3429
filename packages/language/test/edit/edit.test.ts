/** Edits as data: a text with $0 where the cursor is, what is done there, and the text that follows. */
import { describe, expect, test } from 'vitest'
import {
  addImport,
  addStep,
  applyEdits,
  bind,
  declarationAt,
  declarationOf,
  declareName,
  isRefused,
  movePhase,
  moveStep,
  parse,
  removeStep,
  rename,
  setEmotion,
  type Edited,
  type Emotion,
  type Model,
  type Step,
} from '../../src/index.ts'
import { memoryWorkspace } from '../../src/testkit/index.ts'

/** Renames what is at the cursor of `main.journey`, and gives all files as they are then, or why nothing changed. */
function renamed(files: Readonly<Record<string, string>>, newName: string): Readonly<Record<string, string>> | string {
  const texts = Object.fromEntries(Object.entries(files).map(([path, text]) => [path, text.replace('$0', '')]))
  const workspace = memoryWorkspace(texts)
  const models = Object.keys(texts).map((uri) => bind(workspace.open(uri, uri)!.tree, { uri, workspace }))
  const [uri, marked] = Object.entries(files).find(([, text]) => text.includes('$0'))!
  const declaration = declarationAt(
    models.find((it) => it.uri === uri)!,
    marked.indexOf('$0'),
  )
  if (!declaration) return 'nothing there'
  const result = rename(models, declaration, newName)
  if (isRefused(result)) return result.refused
  return Object.fromEntries(
    Object.entries(texts).map(([path, text]) => [path, applyEdits(text, result.files.get(path) ?? [])]),
  )
}

describe('rename', () => {
  const use = 'journey a "A" { phase use { step s "S" with host } loop emotional from s to use }'

  test.each([
    [
      'a declaration and what refers to it',
      `mentor ho$0st "H"\n${use}`,
      'desk',
      `mentor desk "H"\n${use.replace('with host', 'with desk')}`,
    ],
    [
      'from a reference',
      `mentor host "H"\n${use.replace('with host', 'with h$0ost')}`,
      'desk',
      `mentor desk "H"\n${use.replace('with host', 'with desk')}`,
    ],
    ['a step', use.replace('step s', 'step s$0'), 'x', use.replace('step s', 'step x').replace('from s', 'from x')],
    [
      'a phase whose name was its stage gets its `as`',
      use.replace('phase use', 'phase us$0e'),
      'living',
      use.replace('phase use', 'phase living as use').replace('to use', 'to living'),
    ],
    [
      'and loses it with the name that it had',
      use.replace('phase use', 'phase liv$0ing as use').replace('to use', 'to living'),
      'use',
      use,
    ],
    [
      'a journey, also before a dot',
      'journey a$0 "A" { phase p { } }\njourney b "B" during a.p improves a { }',
      'x',
      'journey x "A" { phase p { } }\njourney b "B" during x.p improves x { }',
    ],
    [
      'a phase, also behind a dot',
      'journey a "A" { phase p$0 { } }\njourney b "B" during a.p { }',
      'x',
      'journey a "A" { phase x { } }\njourney b "B" during a.x { }',
    ],
    [
      'a name like any other',
      'ally __proto__$0 "P"\njourney a "A" { phase use { step "S" with __proto__ } }',
      'constructor',
      'ally constructor "P"\njourney a "A" { phase use { step "S" with constructor } }',
    ],
  ])('%s', (_, text, name, expected) => {
    expect(renamed({ 'main.journey': text }, name)).toEqual({ 'main.journey': expected })
  })

  test.each([
    ['mentor a$0 "A"\nally b "B"', 'b', 'name-taken'],
    ['journey a "A" { phase p { step s$0 "S" } }', 'p', 'name-taken'],
    ['channel a$0 "A"', 'email', 'name-taken'],
    ['mentor a$0 "A"', 'a b', 'not-a-name'],
    ['mentor a$0 "A"', 'a.b', 'not-a-name'],
    ['mentor a$0 "A"', '_', 'not-a-name'],
    ['mentor a$0 "A"', '', 'not-a-name'],
    ['mentor a$0 "A"', 'a', 'nothing-to-do'],
    ['journey a "A" { phase p { step s$0 "S" } }', 'via', 'clause-word'],
    ['mentor a$0 "A"\njourney j "J" { phase p { step "S" with a } }', 'via', 'clause-word'],
    ['journey a "A" { phase tea$0 { } }', 'use', 'would-change-stage'],
  ])('%j cannot become %j: %s', (text, name, why) => {
    expect(renamed({ 'main.journey': text }, name)).toBe(why)
  })

  test('a name that is longer in the text than when it is compared', () => {
    const cafe = 'cafe\u0301'
    const text = `journey ${cafe}$0 "A" { phase the\u0301 { } }\njourney b "B" during ${cafe}.the\u0301 { }`
    expect(renamed({ 'main.journey': text }, 'x')).toEqual({
      'main.journey': 'journey x "A" { phase the\u0301 { } }\njourney b "B" during x.the\u0301 { }',
    })
    expect(renamed({ 'main.journey': text.replace('$0', '').replace('phase the', 'phase $0the') }, 'x')).toEqual({
      'main.journey': `journey ${cafe} "A" { phase x { } }\njourney b "B" during ${cafe}.x { }`,
    })
  })

  test('the journey before a dot, whatever stands behind it', () => {
    const text = 'journey a "A" { }\njourney b "B" during $0a.nowhere { }'
    expect(renamed({ 'main.journey': text }, 'x')).toEqual({
      'main.journey': 'journey x "A" { }\njourney b "B" during x.nowhere { }',
    })
  })

  test('a name that is taken in the journey of another file', () => {
    const files = {
      'main.journey': 'import a from "./other.journey"\njourney b "B" during a.$0p { }\n',
      'other.journey': 'journey a "A" { phase p { }\nphase q { } }\n',
    }
    expect(renamed(files, 'q')).toBe('name-taken')
  })

  test('a name that another file has for itself is not in the way, where the old one has an alias', () => {
    const files = {
      'main.journey': 'persona gu$0est "G"\n',
      'other.journey': 'import guest from "./main.journey" as visitor\nally x "X"\njourney a "A" for visitor { }\n',
      'same.journey': 'import guest from "./main.journey" as guest\njourney a "A" for guest { }\n',
    }
    expect(renamed(files, 'x')).toEqual({
      'main.journey': 'persona x "G"\n',
      'other.journey': 'import x from "./main.journey" as visitor\nally x "X"\njourney a "A" for visitor { }\n',
      'same.journey': 'import x from "./main.journey" as guest\njourney a "A" for guest { }\n',
    })
  })

  test('across files, but not what an import calls otherwise', () => {
    const files = {
      'main.journey': 'persona gu$0est "G"\n',
      'a.journey': 'import guest from "./main.journey"\njourney a "A" for guest { }\n',
      'b.journey': 'import guest as visitor from "./main.journey"\njourney a "A" for visitor { }\n',
      'c.journey': 'import guest from "./a.journey"\njourney a "A" for guest { }\n',
      'd.journey': 'persona guest "Another"\njourney a "A" for guest { }\n',
    }
    expect(renamed(files, 'traveller')).toEqual({
      'main.journey': 'persona traveller "G"\n',
      'a.journey': 'import traveller from "./main.journey"\njourney a "A" for traveller { }\n',
      'b.journey': 'import traveller as visitor from "./main.journey"\njourney a "A" for visitor { }\n',
      'c.journey': 'import traveller from "./a.journey"\njourney a "A" for traveller { }\n',
      'd.journey': 'persona guest "Another"\njourney a "A" for guest { }\n',
    })
    expect(renamed({ ...files, 'a.journey': `${files['a.journey']}ally traveller "T"\n` }, 'traveller')).toBe(
      'name-taken',
    )
  })
})

const way = `// The way.
journey a "A" {
  phase purchase {
    step buys "Buys" +1 after 2d // at last
  }
  phase use {
    /// The first use.
    step uses "Uses" after 5d takes 1d
    silence 30d "…"
    step calls "Calls" {
      after 3d via phone
      pain "Why?"
    }
    maybe "Perhaps" {
      step m1 "M1" after 1d
      step m2 "M2" after 2d
    }
  }
}
`

function edited(text: string, edit: (model: Model, step: (name: string) => Step) => Edited): string {
  const model = bind(parse(text))
  const result = edit(model, (name) => model.journeys[0]!.steps.find((it) => it.name === name)!)
  return isRefused(result) ? result.refused : applyEdits(text, result.edits)
}

const thanks = { text: 'Says "thanks"', name: 'thanks', emotion: 2 } as const

test.each<[string, string, (model: Model, step: (name: string) => Step) => Edited]>([
  [
    'a step before another one, at no time of its own',
    way.replace(
      '    /// The first use.\n    step uses',
      '    step thanks "Says \\"thanks\\"" +2\n    /// The first use.\n    step uses',
    ),
    (model, step) => addStep(model, 'before', step('uses'), thanks),
  ],
  [
    'a step before another one splits its `after`',
    way.replace(
      '/// The first use.\n    step uses "Uses" after 5d',
      'step thanks "Says \\"thanks\\"" +2 via email after 2d\n    /// The first use.\n    step uses "Uses" after 3d',
    ),
    (model, step) => addStep(model, 'before', step('uses'), { ...thanks, after: 2, clauses: 'via email' }),
  ],
  [
    'all of the time: the follower has none left',
    way.replace(
      '/// The first use.\n    step uses "Uses" after 5d',
      'step thanks "Says \\"thanks\\"" +2 after 5d\n    /// The first use.\n    step uses "Uses"',
    ),
    (model, step) => addStep(model, 'before', step('uses'), { ...thanks, after: 5 }),
  ],
  [
    'a step after another one takes its time from the silence behind it',
    way.replace(
      'takes 1d\n    silence 30d',
      'takes 1d\n    step thanks "Says \\"thanks\\"" +2 after 10d\n    silence 20d',
    ),
    (model, step) => addStep(model, 'after', step('uses'), { ...thanks, after: 10 }),
  ],
  [
    'and when that is not enough, from the next step, on whichever line it says so',
    way
      .replace('takes 1d\n    silence 30d', 'takes 1d\n    step thanks "Says \\"thanks\\"" +2 after 31d\n    silence')
      .replace('after 3d via phone', 'after 2d via phone'),
    (model, step) => addStep(model, 'after', step('uses'), { ...thanks, after: 31 }),
  ],
  [
    'more time than there is',
    'would-change-days',
    (model, step) => addStep(model, 'after', step('uses'), { ...thanks, after: 34 }),
  ],
  [
    'a later purchase moves day 0',
    'would-change-days',
    (model, step) => addStep(model, 'after', step('buys'), { ...thanks, after: 1 }),
  ],
  [
    'a removed step leaves its time to the next one',
    way
      .replace('    /// The first use.\n    step uses "Uses" after 5d takes 1d\n', '')
      .replace('after 3d via', 'after 9d via'),
    (model, step) => removeStep(model, step('uses')),
  ],
  [
    'also inside a maybe',
    way.replace('      step m1 "M1" after 1d\n      step m2 "M2" after 2d', '      step m2 "M2" after 3d'),
    (model, step) => removeStep(model, step('m1')),
  ],
  [
    'the purchase cannot be removed without moving day 0',
    'would-change-days',
    (model, step) => removeStep(model, step('buys')),
  ],
  ['an emotion', way.replace('"Uses" after', '"Uses" -1 after'), (model, step) => setEmotion(model, step('uses'), -1)],
  ['another emotion', way.replace('"Buys" +1', '"Buys" 0'), (model, step) => setEmotion(model, step('buys'), 0)],
  ['no emotion', way.replace('"Buys" +1', '"Buys"'), (model, step) => setEmotion(model, step('buys'), undefined)],
  ['an emotion beyond the scale', 'out-of-range', (model, step) => setEmotion(model, step('uses'), 3 as Emotion)],
  ['an emotion between', 'out-of-range', (model, step) => setEmotion(model, step('uses'), 0.5 as Emotion)],
  [
    'a new step with one beyond the scale',
    'out-of-range',
    (model, step) => addStep(model, 'after', step('uses'), { text: 'New', emotion: -3 as Emotion }),
  ],
  ['no emotion where there is none', 'nothing-to-do', (model, step) => setEmotion(model, step('uses'), undefined)],
  [
    'a step moves with its block',
    way
      .replace('    step calls "Calls" {\n      after 3d via phone\n      pain "Why?"\n    }\n', '')
      .replace(
        '    /// The first use.',
        '    step calls "Calls" {\n      after 3d via phone\n      pain "Why?"\n    }\n    /// The first use.',
      ),
    (model, step) => moveStep(model, step('calls'), 'before', step('uses')),
  ],
  [
    'a step moves with what documents it, and takes the indentation of its new place',
    way
      .replace('    /// The first use.\n    step uses "Uses" after 5d takes 1d\n', '')
      .replace(
        '      step m2 "M2" after 2d\n',
        '      step m2 "M2" after 2d\n      /// The first use.\n      step uses "Uses" after 5d takes 1d\n',
      ),
    (model, step) => moveStep(model, step('uses'), 'after', step('m2')),
  ],
  [
    'a phase moves',
    way.replace(/( {2}phase purchase \{[\s\S]*?\n {2}\}\n)( {2}phase use \{[\s\S]*\n {2}\}\n)/, '$2$1'),
    (model) => movePhase(model, model.journeys[0]!.phases[0]!, 'after', model.journeys[0]!.phases[1]!),
  ],
  ['a declaration', `mentor host "The host"\n\n${way}`, (model) => declareName(model, 'mentor', 'host', 'The host')],
  [
    'an import',
    `import host from "./people.journey"\n\n${way}`,
    (model) => addImport(model, ['host'], './people.journey'),
  ],
])('%s', (_, expected, edit) => {
  expect(edited(way, edit)).toBe(expected)
})

test('declarations and imports join what is there', () => {
  const text = 'import a from "./people.journey"\nally b "B"\n\njourney j "J" { }\n'
  expect(edited(text, (model) => addImport(model, ['a', 'c'], './people.journey'))).toBe(
    text.replace('import a', 'import a, c'),
  )
  expect(edited(text, (model) => addImport(model, ['c'], './more.journey'))).toBe(
    text.replace('journey"\n', 'journey"\nimport c from "./more.journey"\n'),
  )
  expect(edited(text, (model) => declareName(model, 'channel', 'club', 'Our "club"'))).toBe(
    text.replace('"B"\n', '"B"\nchannel club "Our \\"club\\""\n'),
  )
  expect(edited(text, (model) => declareName(model, 'mentor', 'a', 'A'))).toBe('name-taken')
  expect(edited(text, (model) => addImport(model, ['b'], './people.journey'))).toBe('name-taken')
  expect(edited(text, (model) => addImport(model, ['a'], './people.journey'))).toBe('nothing-to-do')
})

test('a step that shares its line stays', () => {
  const text = 'journey a "A" { phase use { step x "X"; step y "Y" } }\n'
  expect(edited(text, (model, step) => moveStep(model, step('x'), 'after', step('y')))).toBe('broken')
  expect(edited(text, (model, step) => addStep(model, 'after', step('x'), thanks))).toBe('broken')
})

test('line ends stay as they are', () => {
  const text = way.replaceAll('\n', '\r\n')
  const result = edited(text, (model, step) => addStep(model, 'before', step('uses'), thanks))
  expect(result.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
})

test.each(['stay', 'books', 'use'])(
  'the declaration of %s is found from the model, and nothing of what has no name',
  (name) => {
    const text =
      'persona couple "A"\njourney stay "S" for couple { phase use { step books "B" 0; step "No name" 0 } }\n'
    const model = bind(parse(text))
    const [journey] = model.journeys
    const [phase] = journey!.phases
    const [books, unnamed] = journey!.steps
    const all = [journey!, phase!, books!]
    expect(all.map((it) => declarationOf(model, it)?.name)).toContain(name)
    expect(declarationOf(model, unnamed!)).toBeUndefined()
    const declaration = all.map((it) => declarationOf(model, it)).find((it) => it?.name === name)
    expect(declaration).toBe(declarationAt(model, declaration!.span.start))
  },
)
