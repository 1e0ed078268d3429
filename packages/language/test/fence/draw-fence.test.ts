import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  bind,
  drawEmbed,
  drawFence,
  fenceProblem,
  parse,
  render,
  views,
  type DrawnFence,
  type FenceOptions,
  type FenceProblem,
} from '../../src/index.ts'
import { memoryWorkspace } from '../../src/testkit/index.ts'

const one = 'journey a "A" { phase use { step "Uses it" +1 } }\n'
const two = `${one}journey b "B" { phase use { step "Loves it" +2 } }\n`
const workspace = memoryWorkspace({
  'one.journey': one,
  'two.journey': two,
  'broken.journey': 'journey a "A" {\n  phase use {\n    step "Uses it" +3\n  }\n}\n',
  'people.journey': 'persona guest "A guest"\n',
  'guest.journey': `import guest from "./people.journey"\n${one.replace('{', 'for guest {')}`,
})

function problemOf(drawn: DrawnFence | undefined): FenceProblem {
  if (drawn?.kind !== 'problem') throw new Error('This fence was expected to be a problem.')
  return drawn
}

describe('a picture', () => {
  test.each(views.map((it) => it.id))('is what render draws: %s', (view) => {
    expect(drawFence(one, `journey view=${view}`)).toEqual({
      kind: 'picture',
      mermaid: render(bind(parse(one)), view).text,
      title: 'A',
      description: views.find((it) => it.id === view)?.question.en,
      files: [],
    })
  })

  test('of a journey that is named', () => {
    const { text } = render(bind(parse(two)), 'journey', { journey: 'b' })
    expect(drawFence(two, 'journey journey=b')).toMatchObject({ mermaid: text, title: 'B' })
  })

  test('of a file, with what was opened', () => {
    expect(drawFence(' \n', 'journey src=./guest.journey', { workspace })).toMatchObject({
      kind: 'picture',
      files: ['guest.journey', 'people.journey'],
    })
    expect(drawEmbed('./two.journey journey=a view=funnel', { workspace })).toMatchObject({
      mermaid: render(bind(parse(two)), 'funnel', { journey: 'a' }).text,
      files: ['two.journey'],
    })
  })

  test('of a text that imports', () => {
    const drawn = drawFence(`import guest from "./people.journey"\n${one.replace('{', 'for guest {')}`, 'journey', {
      workspace,
    })
    expect(drawn).toMatchObject({ files: ['people.journey'] })
    expect(drawn?.kind === 'picture' && drawn.mermaid).toContain('A guest')
  })

  test.each<[string, FenceOptions, string]>([
    ['journey', {}, 'No step yet'],
    ['journey', { language: 'nl' }, 'Nog geen stap'],
    ['journey', { language: 'nl', textLanguage: 'en' }, 'No step yet'],
    ['journey lang=nl', { language: 'en', textLanguage: 'en' }, 'Nog geen stap'],
  ])('%s has the words of %j', (info, options, words) => {
    const drawn = drawFence('journey a "A" { phase use { } }', info, options)
    expect(drawn?.kind === 'picture' && drawn.mermaid).toContain(words)
  })

  test('what rules say about the experience keeps nothing from being drawn', () => {
    expect(drawFence('journey a "A" { phase purchase { step "Buys" -2 } }', 'journey')?.kind).toBe('picture')
  })

  test('its title is one line without controls', () => {
    const code = 'journey a """A\n\nB\u0007""" { phase use { step "x" } }'
    const drawn = drawFence(code, 'journey')
    expect(drawn?.kind === 'picture' ? drawn.title : problemOf(drawn).text).toBe('A B')
  })
})

test.each(['', 'mermaid', 'journey source', 'journey source {1} title="a"'])('%j is left to others', (info) => {
  expect(drawFence('@@@', info)).toBe(undefined)
})

interface Problem {
  readonly title: string
  readonly code: string
  readonly info: string
  readonly line: number
  /** Below the first sentence. */
  readonly en: string
  readonly nl: string
}

const problems: readonly Problem[] = [
  {
    title: 'an unknown option',
    code: one,
    info: 'journey\tveiw=funnel',
    line: 0,
    en: 'There is no option `veiw`. Did you mean `view`?\n  journey  veiw=funnel\n           ^^^^^^^^^^^',
    nl: 'Er is geen optie `veiw`. Bedoelt u `view`?\n  journey  veiw=funnel\n           ^^^^^^^^^^^',
  },
  {
    title: 'a source that is a file',
    code: '',
    info: 'journey source src=./one.journey',
    line: 0,
    en: '`source` shows the text that stands here, so `src` has no use beside it. Take one of them away.\n  journey source src=./one.journey\n                     ^^^^^^^^^^^^^',
    nl: '`source` toont de tekst die hier staat; daarnaast heeft `src` geen nut. Haal een van de twee weg.\n  journey source src=./one.journey\n                     ^^^^^^^^^^^^^',
  },
  {
    title: 'a file and a text',
    code: '// Both.',
    info: 'journey src=./one.journey',
    line: 0,
    en: 'There is a file to draw here, and a text too. Keep one: take away either `src` or the text.\n  journey src=./one.journey\n              ^^^^^^^^^^^^^',
    nl: 'Hier staat een bestand om te tekenen, en ook een tekst. Houd er één: haal `src` weg, of de tekst.\n  journey src=./one.journey\n              ^^^^^^^^^^^^^',
  },
  {
    title: 'a file that is not there',
    code: '',
    info: 'journey src=./nowhere.journey',
    line: 0,
    en: 'There is no file "./nowhere.journey" that can be opened from here.\n  journey src=./nowhere.journey\n              ^^^^^^^^^^^^^^^^^',
    nl: 'Er is geen bestand "./nowhere.journey" dat van hieruit te openen is.\n  journey src=./nowhere.journey\n              ^^^^^^^^^^^^^^^^^',
  },
  {
    title: 'a file with nearly this name',
    code: '',
    info: 'journey src=./peple.journey',
    line: 0,
    en: 'There is no file "./peple.journey" that can be opened from here. Did you mean `./people.journey`?\n  journey src=./peple.journey\n              ^^^^^^^^^^^^^^^',
    nl: 'Er is geen bestand "./peple.journey" dat van hieruit te openen is. Bedoelt u `./people.journey`?\n  journey src=./peple.journey\n              ^^^^^^^^^^^^^^^',
  },
  {
    title: 'a path without its beginning',
    code: '',
    info: 'journey src=people.journey',
    line: 0,
    en: 'A path leads from here to a `.journey` file, such as `./wine.journey` or `../wine.journey`. Did you mean `./people.journey`?\n  journey src=people.journey\n              ^^^^^^^^^^^^^^',
    nl: 'Een pad leidt van hier naar een `.journey`-bestand, zoals `./wine.journey` of `../wine.journey`. Bedoelt u `./people.journey`?\n  journey src=people.journey\n              ^^^^^^^^^^^^^^',
  },
  {
    title: 'no journey',
    code: ' \n// Nothing.\n',
    info: 'journey',
    line: 0,
    en: 'There is no journey in this text.',
    nl: 'In deze tekst staat geen reis.',
  },
  {
    title: 'an unknown journey',
    code: two,
    info: 'journey journey=wine',
    line: 0,
    en: 'There is no journey `wine`. The journeys here are `a` and `b`.\n  journey journey=wine\n                  ^^^^',
    nl: 'Er is geen reis `wine`. De reizen hier zijn `a` en `b`.\n  journey journey=wine\n                  ^^^^',
  },
  {
    title: 'several journeys, and none named',
    code: two,
    info: 'journey',
    line: 0,
    en: 'There are several journeys in this text: `a` and `b`. Say which, such as `journey=a`.',
    nl: 'In deze tekst staan meerdere reizen: `a` en `b`. Zeg welke, zoals `journey=a`.',
  },
  {
    title: 'errors in the text',
    code: 'journey a "A" {\n\tphase use {\n\t\tstep "世界" +3\n\t\tstep "x" +1 vai web\n\t}\n}\n',
    info: 'journey',
    line: 3,
    en: '3:13 +3 is outside the scale, which runs from -2 to +2.\n      step "世界" +3\n                  ^^\n\n4:15 `step` does not take `vai`. Did you mean `via`?\n      step "x" +1 vai web\n                  ^^^',
    nl: '3:13 +3 valt buiten de schaal, die van -2 tot +2 loopt.\n      step "世界" +3\n                  ^^\n\n4:15 `step` kent `vai` niet. Bedoelt u `via`?\n      step "x" +1 vai web\n                  ^^^',
  },
  {
    title: 'errors in a file',
    code: '',
    info: 'journey src=./broken.journey',
    line: 0,
    en: 'broken.journey:3:20 +3 is outside the scale, which runs from -2 to +2.\n      step "Uses it" +3\n                     ^^',
    nl: 'broken.journey:3:20 +3 valt buiten de schaal, die van -2 tot +2 loopt.\n      step "Uses it" +3\n                     ^^',
  },
  {
    title: 'an import that is not there',
    code: `import guest from "./none.journey"\n${one}`,
    info: 'journey',
    line: 1,
    en: '1:19 There is no file "./none.journey" that can be opened from here.\n  import guest from "./none.journey"\n                    ^^^^^^^^^^^^^^^^',
    nl: '1:19 Er is geen bestand "./none.journey" dat van hieruit te openen is.\n  import guest from "./none.journey"\n                    ^^^^^^^^^^^^^^^^',
  },
]

describe('a problem', () => {
  test.for(problems)('$title', ({ code, info, line, en, nl }) => {
    const english = problemOf(drawFence(code, info, { workspace }))
    expect([english.text, english.line]).toEqual([`This journey cannot be drawn.\n\n${en}`, line])
    const dutch = problemOf(drawFence(code, info, { workspace, language: 'nl' }))
    expect([dutch.text, dutch.line]).toEqual([`Deze reis kan niet worden getekend.\n\n${nl}`, line])
  })

  test('of a file says which files were opened', () => {
    const { files, findings } = problemOf(drawFence('', 'journey src=./broken.journey', { workspace }))
    expect([files, findings.map((it) => it.rule)]).toEqual([['broken.journey'], ['emotion-out-of-range']])
  })

  test('without a workspace is that no file can be opened', () => {
    expect(problemOf(drawFence('', 'journey src=./one.journey')).text).toContain('No file can be opened here.')
    expect(problemOf(drawEmbed('./one.journey')).text).toContain('No file can be opened here.')
  })

  test('of a path says what was meant beside the place of it, and in which folder the file would have to lie', () => {
    const near = problemOf(drawEmbed('people view=funnel', { workspace }))
    expect(near.options).toMatchObject([{ span: { start: 0, end: 6 }, wrongPath: 'people' }])
    expect(near.options[0]?.message).toContain('Did you mean `./people.journey`?')
    const fenced = { ...workspace, outside: (path: string) => (path.startsWith('../') ? 'docs/' : undefined) }
    const reason = ': it would lie outside of the folder `docs/`, and only files in that folder are opened.'
    expect(problemOf(drawEmbed('../x.journey', { workspace: fenced })).text).toContain(`from here${reason}`)
    expect(problemOf(drawEmbed('./x.journey', { workspace: fenced })).text).toContain('opened from here.')
    const code = `import guest from "../x.journey"\n${one}`
    expect(problemOf(drawFence(code, 'journey', { workspace: fenced })).text).toContain(`from here${reason}`)
    expect(problemOf(drawFence(code, 'journey', { workspace: fenced, language: 'nl' })).text).toContain(
      'te openen is: het zou buiten de map `docs/` liggen, en alleen bestanden in die map worden geopend.',
    )
  })

  test('five of many errors are shown, and how many more there are', () => {
    const shown = (count: number) => problemOf(drawFence('@ $\n'.repeat(count), 'journey')).text.split('\n\n')
    expect(shown(3)).toHaveLength(1 + 3)
    expect(shown(6).slice(6)).toEqual(['And 1 more error.'])
    expect(shown(8).slice(6)).toEqual(['And 3 more errors.'])
  })

  test('in a line of thousands of characters is shown with what stands around it', () => {
    const code = `ally a "${'x'.repeat(5_000)}"; ally b "B" wrong; ally c "${'z'.repeat(5_000)}"`
    const { text } = problemOf(drawFence(code, 'journey'))
    expect(Math.max(...text.split('\n').map((it) => it.length))).toBeLessThan(160)
    expect(text).toMatch(/^ {2}….*wrong.*…$/m)
  })

  test('of a host is shown like the others', () => {
    expect(fenceProblem(['docs/journey.config.json:1:3: Wrong.\u001B[2J', 'Wrong too.'], 'nl')).toEqual({
      kind: 'problem',
      text: 'Deze reis kan niet worden getekend.\n\ndocs/journey.config.json:1:3: Wrong.␛[2J\n\nWrong too.',
      line: 0,
      options: [],
      findings: [],
      files: [],
    })
  })
})

describe('hostile texts', () => {
  const payloads: readonly string[] = JSON.parse(
    readFileSync(new URL('../../../../tests/fixtures/hostile-payloads.json', import.meta.url), 'utf8'),
  )

  /** What must hold of every result, whatever was written. */
  function expectHarmless(drawn: DrawnFence | undefined): void {
    const shown = drawn?.kind === 'problem' ? drawn.text.replaceAll('\n', '') : (drawn?.title ?? '')
    expect(shown).not.toMatch(/[\p{Cc}\u202A-\u202E\u2066-\u2069]/u)
  }

  test('all payloads are there', () => {
    expect(payloads.length).toBeGreaterThan(70)
  })

  test.each(payloads)('%j as text, as label, as options and as path', (payload) => {
    expectHarmless(drawFence(payload, 'journey'))
    const label = JSON.stringify(payload)
    const code = `journey a ${label} { phase use { step ${label} +1 } }`
    expectHarmless(drawFence(code, 'journey view=funnel'))
    expectHarmless(drawFence(one, payload))
    expectHarmless(drawFence(one, `journey ${payload}`))
    const quotedPayload = payload.replaceAll('"', "'")
    expectHarmless(drawFence('', `journey src="./${quotedPayload}.journey"`, { workspace }))
    expectHarmless(drawFence(one, `journey journey="${quotedPayload}"`))
    expectHarmless(drawEmbed(payload, { workspace }))
    expectHarmless(drawEmbed(`"./${quotedPayload}.journey"`, { workspace }))
  })

  test('nothing throws, a picture is what render draws, and a problem says so', () => {
    const word = fc.oneof(
      fc.constantFrom('journey', 'a', '"A"', '{', '}', '\n', 'phase', 'use', 'step', '+1', 'import', 'from', '@', '\t'),
      fc.string({ unit: 'binary', maxLength: 5 }),
    )
    const text = fc.array(word, { maxLength: 20 }).map((it) => it.join(' '))
    const option = fc.oneof(
      fc.constantFrom('view=funnel', 'lang=nl', 'journey=a', 'src=./one.journey', 'source', '{1}', '"', "'", '='),
      fc.string({ unit: 'binary', maxLength: 8 }),
    )
    const info = fc.array(option, { maxLength: 5 }).map((it) => `journey ${it.join(' ')}`)
    const headings = ['This journey cannot be drawn.', 'Deze reis kan niet worden getekend.']
    let pictures = 0
    fc.assert(
      fc.property(fc.oneof(text, fc.constant(one), fc.constant('')), info, (code, written) => {
        const drawn = drawFence(code, written, { workspace, language: 'en' })
        expectHarmless(drawn)
        const view = written.includes('view=funnel') ? 'funnel' : 'journey'
        const language = written.includes('lang=nl') ? 'nl' : 'en'
        const isOne = code === one && drawn?.kind === 'picture'
        pictures += isOne ? 1 : 0
        expect(isOne ? drawn.mermaid : undefined).toBe(
          isOne ? render(bind(parse(one)), view, { language }).text : undefined,
        )
        const first = drawn?.kind === 'problem' ? drawn.text.split('\n', 1)[0] : headings[0]
        expect(headings).toContain(first)
      }),
      { numRuns: 2_000 },
    )
    expect(pictures).toBeGreaterThan(20)
  })
})
