import { check } from 'journey-lang/testkit'
import { describe, test } from 'vitest'
import { at, inDutch, stay, told } from '../support/hover.ts'

describe('a step', () => {
  const arrives = `**Is brought to the room** · step \`arrives\`

- Day 12: 12 days after the purchase
- Feels **+2** (very happy), expected **+1** (happy): a surprise
- Touchpoint with The host; proactive: we began
- Last contact 12 days before: The host, “Books a room”
- Next contact 30 days later: The host, “Gets a letter”
- Emotional bank account after it: +4`

  test.each([
    ['its name', 'arri$0ves "Is'],
    ['its text', '"Is bro$0ught to the room"'],
    ['its emotion', '"Is brought to the room" +2$0'],
    ['the blank before its text', 'arrives  $0"Is'],
  ])('%s', (_, marked) => {
    if (marked.includes('  ')) check(told(), stay.replace('arrives "Is', 'arrives $0 "Is'), arrives)
    else check(told(), at(marked), arrives)
  })

  test('its keyword says what a step is first', () => {
    check(
      told(),
      at('st$0ep arrives'),
      `**\`step\`** · What the customer does, lives and feels, in the customer’s words. Whether we are in it at all is a clause.

It stands in a phase or in a maybe. At most one of \`to\`, \`from\`, \`with\` and \`without\`.

---

${arrives}`,
    )
  })

  test('where something else names it', () => {
    check(told(), stay.replace('to books', 'to arri$0ves'), arrives)
  })

  test.each([
    [
      'the purchase',
      'books$0 "Books',
      `**Books a room** · step \`books\`

- Day 0: the purchase, which ends here
- Feels **+1** (happy), expected **+2** (very happy): a disappointment
- Touchpoint with The host; functional: business only
- Next contact 12 days later: The host, “Is brought to the room”
- Emotional bank account after it: +2`,
    ],
    [
      'before the purchase',
      'hears$0 "Hears',
      `**Hears of it** · step \`hears\`

- Day -7: 7 days before the purchase
- Feels **0** (neutral)
- Outside: the customer’s own life
- Next contact 7 days later: The host, “Books a room”`,
    ],
    [
      'on a broadcast',
      'reads$0 "Reads',
      `**Reads the board** · step \`reads\`

- Day -4: 4 days before the purchase
- Feels **+1** (happy)
- Touchpoint with The host; a broadcast, which is no contact
- Next contact 4 days later: The host, “Books a room”
- Emotional bank account after it: +1`,
    ],
    [
      'of some, where we are missed',
      'waits$0 "Sits',
      `**Sits in the hall** · step \`waits\`

- Day 12: 12 days after the purchase
- Feels **-1** (unhappy)
- The host should have been there
- Happens to some: “The room is not ready” (2%)
- Contact right before: The host, “Is brought to the room”
- Next contact 30 days later: The host, “Gets a letter”`,
    ],
    [
      'behind the last contact',
      'tells$0 "Tells',
      `**Tells it at work** · step \`tells\`

- Day 47: 47 days after the purchase
- Feels **+2** (very happy)
- Outside: the customer’s own life
- Last contact 5 days before: The host, “Gets a letter”
- No contact after it
- Emotional bank account after it: +5`,
    ],
  ])('%s', (_, marked, expected) => {
    check(told(), at(marked), expected)
  })

  test('in Dutch', () => {
    check(
      told(inDutch),
      at('writes$0 "Gets'),
      `**Gets a letter** · step \`writes\`

- Dag 42: 42 dagen na de aankoop
- Voelt **+1** (blij)
- Touchpoint met The host; proactief: wij begonnen
- Laatste contact 30 dagen ervoor: The host, “Is brought to the room”
- Geen contact meer tot het einde, 5 dagen later
- Emotionele bankrekening hierna: +5`,
    )
  })

  test('without a clock nothing is said of days', () => {
    check(
      told(),
      'mentor host "H"\njourney a "A" { phase use { step st$0art "S" with host\nstep "T" with host } }',
      `**S** · step \`start\`

- How it feels is not written
- Touchpoint with H
- Emotional bank account after it: 0`,
    )
  })

  test('without a purchase days count from the beginning', () => {
    check(
      told(),
      'journey a "A" { phase use { step "S" 0\nstep "T$0" 0 after 36h } }',
      `**T** · step

- Day 1: 1.5 days after the journey begins
- Feels **0** (neutral)
- Outside: the customer’s own life`,
    )
  })

  test('with somebody who is declared nowhere nobody says whose it is', () => {
    check(told(), 'journey a "A" { phase use { step "S$0" 0 with hostt } }', '**S** · step\n\n- Feels **0** (neutral)')
  })

  test('by another persona, whose feelings are not on the account', () => {
    check(
      told(),
      'persona one "One"\npersona two "Two"\nmentor host "H"\njourney a "A" for one { phase use { step "S$0" +1 by two with host } }',
      `**S** · step

- Lived by Two. Feels **+1** (happy)
- Touchpoint with H`,
    )
  })

  test('an endless duration has no day', () => {
    check(
      told(),
      `journey a "A" { phase use { step "S$0" 0 after ${'9'.repeat(400)}d } }`,
      '**S** · step\n\n- Feels **0** (neutral)\n- Outside: the customer’s own life',
    )
  })
})
