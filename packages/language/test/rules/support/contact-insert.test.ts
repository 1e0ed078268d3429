/** Where a contact is put in, by whom, and whose time it takes: every other step keeps its day. */
import { describe, expect, test } from 'vitest'
import { applyEdits, bind, parse, type Workspace } from '../../../src/index.ts'
import { insertContact } from '../../../src/rules/support/contact-insert.ts'
import { contactsInto } from '../../../src/rules/support/silences.ts'

const head = 'mentor shop "The shop"\n'

/** The journey with the contact, as its lines; undefined where there is no place for it. */
function withContact(phases: string, day?: number, top = head, workspace?: Workspace): string | undefined {
  const text = `${top}journey a "A" {\n${phases}}\n`
  const model = bind(parse(text), { uri: 'main.journey', ...(workspace ? { workspace } : {}) })
  const edits = insertContact(model, model.journeys[0]!, day)
  if (edits.length === 0) return undefined
  const after = applyEdits(text, edits)
  const daysOf = (it: string) =>
    bind(parse(it)).journeys[0]!.steps.filter((step) => step.text !== 'What the customer does')
  expect(daysOf(after).map((it) => it.day)).toEqual(daysOf(text).map((it) => it.day))
  return after.slice(after.indexOf('{\n') + 2, -2)
}

const buys = '  phase purchase {\n    step "Buys" +1 with shop via store\n  }\n'
const uses = (steps: string): string => `  phase use {\n${steps}  }\n`
const contact = (rest: string): string => `    step "What the customer does" +1 from shop via store for care${rest}\n`

describe('the place', () => {
  test('without a day it is right behind the purchase, in the next phase', () => {
    const rides = '    step "Rides" +1\n'
    expect(withContact(buys + uses(rides))).toBe(buys + uses(contact('') + rides))
  })

  test('with a clock it takes half of the time, and at most two weeks', () => {
    expect(withContact(buys + uses('    step "Rides" +1 after 9d\n'))).toBe(
      buys + uses(`${contact(' after 4d')}    step "Rides" +1 after 5d\n`),
    )
    expect(withContact(buys + uses('    step "Rides" +1 after 90d\n'))).toBe(
      buys + uses(`${contact(' after 14d')}    step "Rides" +1 after 76d\n`),
    )
  })

  test('with a day it is there, before the first step that comes later', () => {
    const steps = '    step "Rides" +1 after 10d\n    step "Falls" -1 after 40d\n'
    expect(withContact(buys + uses(steps), 30)).toBe(
      buys + uses(`    step "Rides" +1 after 10d\n${contact(' after 20d')}    step "Falls" -1 after 20d\n`),
    )
  })

  test('less than a day stays what it is', () => {
    expect(withContact(buys + uses('    step "Rides" +1 after 6h\n'), 0.125)).toBe(
      buys + uses(`${contact(' after 3h')}    step "Rides" +1 after 3h\n`),
    )
  })

  test('a day before the purchase is before it', () => {
    const looks = '  phase consideration {\n    step "Looks" 0\n    step "Asks" +1 to shop after 60d\n  }\n'
    const steps = looks + buys
    expect(withContact(steps, -30)).toBe(
      steps.replace(
        '    step "Asks" +1 to shop after 60d\n',
        `${contact(' after 30d')}    step "Asks" +1 to shop after 30d\n`,
      ),
    )
  })

  test('behind the last step it is at the end', () => {
    const steps = '    step "Rides" +1 after 10d takes 5d\n    silence 60d\n'
    expect(withContact(buys + uses(steps), 40)).toBe(
      buys + uses(`    step "Rides" +1 after 10d takes 5d\n${contact(' after 25d')}    silence 35d\n`),
    )
  })

  test('a silence with a duration gives its time', () => {
    const steps = '    step "Rides" +1 after 5d\n    silence 60d\n    step "Falls" -1\n'
    expect(withContact(buys + uses(steps), 40)).toBe(
      buys + uses(`    step "Rides" +1 after 5d\n    silence 60d\n${contact('')}    step "Falls" -1\n`),
    )
  })

  test('what happens to some, or meanwhile, is no place for it', () => {
    const steps =
      '    maybe "m" {\n      step "Some" -1 after 1d\n    }\n    step r "Rides" +1 after 10d\n    step "Sings" +1 during r\n'
    expect(withContact(buys + uses(steps))).toBe(
      buys +
        uses(
          steps.replace('    step r "Rides" +1 after 10d\n', `${contact(' after 5d')}    step r "Rides" +1 after 5d\n`),
        ),
    )
  })

  test('there is none where the statement shares its line, or nothing follows the purchase', () => {
    expect(
      withContact('  phase purchase { step "Buys" +1 with shop via store }\n  phase use { step "Rides" +1 }\n'),
    ).toBe(undefined)
    expect(withContact('  phase use {\n  }\n')).toBe(undefined)
  })

  test('nothing follows the purchase: it goes behind it', () => {
    expect(withContact(buys)).toBe(buys.replace('  }\n', `${contact('')}  }\n`))
  })
})

describe('who it is from', () => {
  const rides = uses('    step "Rides" +1\n')
  const plain = '  phase purchase {\n    step "Buys" +1\n  }\n'

  test('whoever met the customer last, on the last channel', () => {
    const steps =
      '  phase purchase {\n    step "Asks" +1 with lead via chat\n    step "Buys" +1 with shop\n    step "Pays" 0\n  }\n'
    expect(withContact(steps + rides, undefined, `${head}mentor lead "The lead"\n`)).toContain(
      'from shop via chat for care',
    )
  })

  test('else a mentor of the file, else one that it imports, else whoever is filled in', () => {
    const desk = parse('mentor desk "The desk"\nally friend "A friend"\n')
    const workspace: Workspace = { open: () => ({ uri: 'people.journey', tree: desk }) }
    const imports = 'import friend, desk from "./people.journey"\n'
    expect(withContact(plain + rides, undefined, `${imports}${head}`, workspace)).toContain(
      'from shop via phone for care',
    )
    expect(withContact(plain + rides, undefined, imports, workspace)).toContain('from desk via phone for care')
    expect(withContact(plain + rides, undefined, '')).toContain('from _ via phone for care')
  })
})

test('the fifty first of very many silences get one', () => {
  const text = `${head}journey a "A" {\n${buys}${uses('    step "Rides" +1 after 90d\n')}}\n`
  const model = bind(parse(text))
  const insertAt = contactsInto(model, model.journeys[0]!)
  const found = Array.from({ length: 52 }, () => insertAt(45).length > 0)
  expect(found.lastIndexOf(true)).toBe(49)
})
