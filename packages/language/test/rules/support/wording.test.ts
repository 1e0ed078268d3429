/** Words that several rules share. */
import { describe, expect, test } from 'vitest'
import { bind, parse } from '../../../src/index.ts'
import { insertClause, insertInside } from '../../../src/rules/support/inserts.ts'
import { plainText } from '../../../src/write/snippets.ts'
import { longGaps, silenceAfterPurchase } from '../../../src/rules/support/silences.ts'
import { contactTitles, lasting, peopleOf, quoted } from '../../../src/rules/support/wording.ts'

test.each([
  [65, '65 days', '65 dagen'],
  [1, '1 day', '1 dag'],
  [1.6, '2 days', '2 dagen'],
  [1439 / 1440, '24 hours', '24 uur'],
  [5 / 24, '5 hours', '5 uur'],
  [60 / 1440, '1 hour', '1 uur'],
  [59 / 1440, '59 minutes', '59 minuten'],
  [1 / 1440, '1 minute', '1 minuut'],
])('%d days are %s', (days, english, dutch) => {
  expect([lasting(days, 'en'), lasting(days, 'nl')]).toEqual([english, dutch])
})

test('a text of the user is short, and on one line', () => {
  expect(quoted('  a \n\t\u202E b ')).toBe('a b')
  expect(quoted('x'.repeat(80))).toBe('x'.repeat(80))
  expect(quoted('x'.repeat(81))).toBe(`${'x'.repeat(80)}…`)
  expect(quoted(`${'x'.repeat(79)}🤩`)).toBe(`${'x'.repeat(79)}\uFFFD…`)
})

test('who is contacted is named, or is the customer', () => {
  expect(contactTitles.add.en({ people: 'Anna and Tom' })).toBe('Add a step that contacts Anna and Tom')
  expect(contactTitles.add.nl({ people: undefined })).toBe('Voeg een stap toe die contact opneemt met de klant')
})

test('a snippet without its tab stops', () => {
  expect(plainText('step ${1:a b} ${12:+1} ${3|low,high|} ${14|x,y|} $0$12 \\$5 \\} \\\\ ${4:x\\}y}')).toBe(
    'step a b +1 low x  $5 } \\ x}y',
  )
})

test('nothing is put into a statement that cannot be read', () => {
  const model = bind(parse('journey a "A" {\n  phase use {\n    step "x\n    step "y" ! +1\n  }\n}\n'))
  const shapes = model.journeys[0]!.steps.map((it) => it.shape)
  expect(shapes.map((it) => insertInside(model, it, 'story "s"'))).toEqual([[], []])
  expect(shapes.map((it) => insertClause(it, 'after', 'after 1d'))).toEqual([[], []])
})

describe('a silence', () => {
  const journey = (steps: string) =>
    bind(
      parse(
        `mentor m "M"\njourney a "A" patience 30d {\n  phase purchase {\n    step "Buys" +1 with m\n  }\n  phase use {\n${steps}  }\n}\n`,
      ),
    ).journeys[0]!
  const gaps = (steps: string): readonly number[] => longGaps(journey(steps)).map((it) => it.days)
  const asks = '    step "Is asked" +1 from m after 1d\n'

  test('as long as the patience is not too long', () => {
    expect(gaps(`${asks}    step "Is asked again" +1 from m after 30d\n`)).toEqual([])
    expect(gaps(`${asks}    step "Is asked again" +1 from m after 43202min\n`)).toHaveLength(1)
  })

  test('after the purchase is not said again where nobody contacts the customer at all', () => {
    expect(gaps('    step "Calls" +1 to m after 90d\n')).toEqual([])
    expect(gaps(`${asks}    step "Calls" +1 to m after 90d\n`)).toEqual([90])
  })

  test('in which somebody unknown takes part may be none', () => {
    const later = '    step "Is asked again" +1 from m after 50d\n'
    expect(gaps(`${asks}    step "Is called" +1 from nobody after 40d\n${later}`)).toEqual([])
    expect(gaps(`${asks}${later}    step "Is called" +1 from nobody after 1d\n`)).toEqual([50])
    const many = '    step "Is called" +1 from nobody after 5d\n'.repeat(3)
    expect(gaps(`${many}${asks}${later}${many}`)).toEqual([50])
    expect(gaps(`${asks}${later}    step "Misses them" -1 without nobody after 1d\n`)).toEqual([50])
  })

  test('right after the purchase ends with the first word that is no business', () => {
    expect(silenceAfterPurchase(journey('    step "Is asked" +1 from m after 30d\n'))).toBe(undefined)
    expect(silenceAfterPurchase(journey('    step "Is asked" +1 from m after 31d\n'))).toBe(31)
    expect(silenceAfterPurchase(journey('    step "Pays" +1 from m for billing after 31d\n'))).toBe(31)
    expect(silenceAfterPurchase(journey('    step "Eats" +1 after 29d\n'))).toBe(undefined)
    expect(silenceAfterPurchase(journey('    step "Eats" +1 after 30d\n'))).toBe(30)
    expect(silenceAfterPurchase(journey('    step "Is called" +1 from nobody after 30d\n'))).toBe(undefined)
    expect(silenceAfterPurchase(journey('    step "Is called" +1 from nobody after 31d\n'))).toBe(31)
  })
})

test.each([
  ['persona x "Anna and Tom"', 'Anna and Tom'],
  ['persona x "Vincent van Gogh"', 'Vincent van Gogh'],
  ['persona x "City cyclist"', '“City cyclist”'],
  ['persona x "Iemand van om de hoek"', '“Iemand van om de hoek”'],
  ['persona x "Wil"', 'Wil'],
  ['', '“x”'],
])('people whose text is no name stand in quotes: %s', (persona, expected) => {
  const [journey] = bind(parse(`${persona}\njourney a "A" for x {\n}\n`)).journeys
  expect(peopleOf(journey!)).toBe(expected)
})

test('a journey may name nobody', () => {
  expect(peopleOf(bind(parse('journey a "A" {\n}\n')).journeys[0]!)).toBe(undefined)
})
