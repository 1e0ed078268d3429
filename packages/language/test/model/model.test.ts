import { expect, test } from 'vitest'
import { bind, parse, type Journey, type Step } from '../../src/index.ts'

const people = 'persona guest "A guest"\npersona child "Their child"\nmentor host "The host"\nally friend "A friend"\n'

/** The first journey of a text, with a few people declared. */
function journeyOf(text: string): Journey {
  return bind(parse(`${people}${text}`)).journeys[0]!
}

/** One line a step: its day, its end when it takes time, its text, and P for the purchase. */
function days(text: string): string {
  const { steps, purchase } = journeyOf(text)
  const line = (it: Step) =>
    `${[it.day === it.endDay ? it.day : `${it.day}…${it.endDay}`, it.text].join(' ')}${it === purchase ? ' P' : ''}`
  return steps.map(line).join('\n')
}

test.each([
  [
    'days are counted from the end of the purchase',
    `journey a "A" {
      phase awareness { step "hears" after 2d; step "thinks" after 1w takes 1d }
      phase purchase { step "buys" after 12h takes 12h }
      phase use { step "uses" after 3d; silence 30d "…"; step "calls" }
    }`,
    '-9 hears\n-2…-1 thinks\n-0.5…0 buys P\n3 uses\n33 calls',
  ],
  [
    'the purchase is the last step of the first run of purchase phases with a step',
    `journey a "A" {
      phase empty as purchase { }
      phase use { step "tries" after 1d }
      phase first as purchase { step "buys" after 1d }
      phase second as purchase { step "pays" after 1d }
      phase third as purchase { }
      phase service { step "calls" after 1d }
      phase again as purchase { step "buys more" after 1d }
    }`,
    '-2 tries\n-1 buys\n0 pays P\n1 calls\n2 buys more',
  ],
  [
    'what happens to some, or meanwhile, is never the purchase and moves nothing',
    `journey a "A" {
      phase purchase {
        step buys "buys" after 1d
        step "tells" after 2d during buys
        maybe "card refused" { step "tries again" after 5d; step "succeeds" after 1d }
      }
      phase use { step "uses" after 1d; step "waits" during later; step later "later" after 1d }
    }`,
    '0 buys P\n2 tells\n5 tries again\n6 succeeds\n1 uses\n2 waits\n2 later',
  ],
  [
    'without any duration there is no clock, whatever else is promised',
    'journey a "A" patience 3d { phase purchase { step "buys" within 2d every 1d; silence "…" } }',
    ' buys P',
  ],
  [
    'without a purchase days are counted from the start',
    'journey a "A" { phase use { step "uses" after 1d; step "uses" after 1mo } phase advocacy { } }',
    '1 uses\n31 uses',
  ],
  [
    'steps that wait for each other have no day',
    'journey a "A" { phase use { step x "x" during y; step y "y" during x; step "z" after 1d } }',
    ' x\n y\n1 z',
  ],
])('%s', (_, text, expected) => {
  expect(days(text)).toBe(expected)
})

test.each([
  ['step "a"', 'outside'],
  ['step "a" with friend', 'outside'],
  ['step "a" to host', 'touchpoint own host'],
  ['step "a" from host via ad', 'touchpoint own host'],
  ['step "a" with friend, host', 'touchpoint own host'],
  ['step "a" without host', 'own host'],
  ['step "a" without friend', 'outside'],
  ['step "a" with nobody', 'outside'],
  ['step "a" with guest', 'outside'],
])('%s is %s', (step, expected) => {
  const it = journeyOf(`journey a "A" { phase use { ${step} } }`).steps[0]!
  const facts = [it.isTouchpoint ? 'touchpoint' : '', it.isOwn ? 'own' : 'outside', it.owner?.name ?? '']
  expect(facts.filter((fact) => fact !== '').join(' ')).toBe(expected)
})

test('the first persona lives every step that names no other', () => {
  const { steps, personas } = journeyOf('journey a "A" for guest, child { phase use { step "x"; step "y" by child } }')
  expect(personas.map((it) => it.label)).toEqual(['A guest', 'Their child'])
  expect(steps.map((it) => it.persona?.name)).toEqual(['guest', 'child'])
})

test('a phase has the stage that it names, or is named after', () => {
  const { phases } = journeyOf(
    'journey a "A" { phase use { } phase fire as loyalty { } phase tea { } phase service as use { } }',
  )
  expect(phases.map((it) => it.stage)).toEqual(['use', 'loyalty', undefined, 'use'])
})

test('unwritten is unknown, not zero', () => {
  const [first, second] = journeyOf('journey a "A" { phase use { step "x"; step "y" 0 } }').steps
  expect([first?.emotion, second?.emotion]).toEqual([undefined, 0])
})

test('moments have their sign, text and place', () => {
  const text =
    'journey a "A" { phase use { step "x" { wow "W"; pain "P"; milestone "M"; truth "T?" } silence 3d "S" } }'
  const { phases, steps } = journeyOf(text)
  expect(steps[0]?.moments.map((it) => `${it.glyph} ${it.kind} ${it.text}`)).toEqual([
    '★ wow W',
    '✖ pain P',
    '⚖ truth T?',
  ])
  const [silence] = phases[0]!.silences
  expect([silence?.text, silence?.duration, silence?.after?.text]).toEqual(['S', 3, 'x'])
  expect(`${people}${text}`.slice(silence!.span.start, silence!.span.end)).toBe('silence 3d "S"')
})

test('a loop knows the phases and steps at its ends', () => {
  const { loops } = journeyOf(
    'journey a "A" { phase use { step x "X" } phase again { } loop emotional from x to again rate 40% "cue"; loop advocacy from x to nowhere }',
  )
  expect(loops.map((it) => [it.kind, it.from?.step?.name, it.to?.phase.name, it.rate, it.cue])).toEqual([
    ['emotional', 'x', 'again', 0.4, 'cue'],
    ['advocacy', 'x', undefined, undefined, undefined],
  ])
})

test('the state is future with improves, unless it is written', () => {
  const { journeys } = bind(
    parse('journey a "A" { }\njourney b "B" improves a { }\njourney c "C" improves a state current { }\n'),
  )
  expect(journeys.map((it) => it.state)).toEqual(['current', 'future', 'current'])
})

test('names of every kind are names like any other', () => {
  const names = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'then', 'purchase', 'wow', 'é', '世界']
  const text = `${names.map((it) => `ally ${it} "${it}"\n`).join('')}journey a "A" { phase use { step "x" with ${names.join(', ')} } }`
  const model = bind(parse(text))
  expect(model.problems).toEqual([])
  expect(model.journeys[0]?.steps[0]?.actors.map((it) => it.label)).toEqual(names)
  expect(Object.keys({})).toEqual([])
})

test('names are compared as they look: in NFC', () => {
  const model = bind(parse('ally caf\u00e9 "C"\njourney a "A" { phase use { step "x" with cafe\u0301 } }'))
  expect(model.problems).toEqual([])
})
