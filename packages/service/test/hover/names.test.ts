import { check } from 'journey-lang/testkit'
import { describe, test } from 'vitest'
import { at, inDutch, told } from '../support/hover.ts'

describe('a name', () => {
  test('a persona, with its comment, its goal and its steps', () => {
    check(
      told(),
      at('for gu$0est patience'),
      `**Noor** · persona \`guest\`

- Longs for “To sleep well”
- In 7 steps of 1 journey

Travels for work, and sleeps badly.`,
    )
  })

  test('where it is declared it is the same', () => {
    check(
      told(),
      at('mentor ho$0st'),
      `**The host** · mentor \`host\`

- Reachable via \`phone\` and \`app\`: Day and night
- In 5 steps of 1 journey`,
    )
  })

  test('a mentor in another file, used by both', () => {
    check(
      told(),
      `import host as butler from "./people.journey"
journey a "A" {
  phase use {
    step "S" with but$0ler
  }
}
//- people.journey
/// Knows *everyone*.
mentor host "The host"
journey b "B" {
  phase use {
    step "T" with host
    step "U" from host
  }
}
`,
      `**The host** · mentor \`host\`

- How to reach them is not written
- In 3 steps of 2 journeys

Knows *everyone*.

Declared in ./people.journey`,
    )
  })

  test.each([
    ['the name it has there', 'import ho$0st as butler from "./people.journey"'],
    ['the name it gets here', 'import host as but$0ler from "./people.journey"'],
  ])('in an import, %s', (_, line) => {
    check(
      told(inDutch),
      `${line}\n//- people.journey\nmentor host "De gastheer"\n`,
      `**De gastheer** · mentor \`host\`

- Hoe ze te bereiken zijn staat er niet
- In geen enkele stap

Gedeclareerd in ./people.journey`,
    )
  })

  test('an ally and a competitor', () => {
    check(told(), at('with colle$0ague after'), '**A colleague** · ally `colleague`\n\n- In 2 steps of 1 journey')
    check(told(), at('versus cha$0in'), '**The chain** · competitor `chain`\n\n- In 1 step of 1 journey')
  })

  test('a channel of our own', () => {
    check(
      told(),
      at('via bo$0ard'),
      `**The board in the lift** · channel \`board\`

- It is a broadcast: ours, but nobody is contacted by it.
- In 1 step of 1 journey`,
    )
  })

  test.each([
    ['phone', at('via pho$0ne, app'), 'By telephone. Whoever is reached on it has contact with us.', 'Channels'],
    [
      'ad',
      'journey a "A" { phase use { step "S" via a$0d } }',
      'An advertisement. It is a broadcast: ours, but nobody is contacted by it.',
      'Broadcasts',
    ],
  ])('a built-in channel: %s', (name, marked, expected, title) => {
    check(told(), marked, `**\`${name}\`** · ${title}\n\n${expected}`)
  })

  test('a promise, with where it is kept and broken', () => {
    check(
      told(),
      `mentor host "The host"
journey a "A" {
  promise quiet "A quiet room" by host
  phase use {
    step "Sleeps" +1 { keeps quiet }
    step "Is woken" -1 { breaks qu$0iet }
    step "Sleeps again" +1 { keeps quiet }
  }
}
`,
      `**A quiet room** · promise \`quiet\`

- Promised by The host
- Kept 2 times: “Sleeps” and “Sleeps again”
- Broken 1 time: “Is woken”`,
    )
  })

  test('a promise that nothing proves, in Dutch', () => {
    check(
      told(inDutch),
      'journey a "A" { promise qu$0iet "Stil" }',
      '**Stil** · promise `quiet`\n\n- Geen stap komt haar na',
    )
  })

  test('a journey', () => {
    check(
      told(),
      at('journey st$0ay'),
      `**A night away** · journey \`stay\`

- For Noor
- \`current\`: As it is today.
- 4 phases, 7 steps
- From day -7 to day 47: 54 days
- A silence may last 20 days`,
    )
  })

  test('a journey of very many people names the first', () => {
    check(
      told(),
      `journey st$0ay "A" for ${Array.from({ length: 9 }, (_, it) => `p${it}`).join(', ')} { }`,
      `**A** · journey \`stay\`

- For p0, p1, p2, p3, p4, …
- \`current\`: As it is today.
- 0 phases, 0 steps
- A silence may last 30 days`,
    )
  })

  test('each half of a name in another journey', () => {
    const text = (cursor: string) =>
      `journey now "Now" { phase use { } }\njourney then "Then" as "guest" improves now during ${cursor} { }\n`
    check(
      told(),
      text('n$0ow.use'),
      `**Now** · journey \`now\`

- \`current\`: As it is today.
- 1 phase, 0 steps
- A silence may last 30 days`,
    )
    check(told(), text('now.u$0se'), '**phase `use`**\n\n- Stage `use`: The customer lives with it.\n- 0 steps')
  })

  test('a phase', () => {
    check(
      told(),
      at('phase pur$0chase'),
      `**Books** · phase \`purchase\`

- Stage \`purchase\`: The customer says yes.
- 250 enter it: 25% of “awareness”
- 1 step
- Mean emotion +1`,
    )
  })

  test('a maybe', () => {
    check(told(), at('maybe ear$0ly'), '**The room is not ready** · maybe `early`\n\n- Happens to 2%\n- 1 step')
  })

  test.each([
    ['that nobody declared', 'journey a "A" { phase use { step "S" with host$0t } }'],
    ['of a rule that nobody knows', 'journey a "A" { why-not no-su$0ch }'],
    ['that is not filled in', 'journey a "A" { phase use { step "S" with _$0 } }'],
    ['of an import without its file', 'import ho$0st from "./nowhere.journey"'],
  ])('nothing for a name %s', (_, marked) => {
    check(told(), marked, 'nothing')
  })

  test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])('%s is a name like any other', (name) => {
    check(
      told(),
      `mentor ${name} "The host"\njourney a "A" { phase use { step "S" with ${name}$0 } }`,
      `**The host** · mentor \`${name}\`\n\n- How to reach them is not written\n- In 1 step of 1 journey`,
    )
  })

  test('a name that is taken says what it would be here', () => {
    check(told(), 'mentor host "One"\nally host$0 "Two"\n', '**Two** · ally `host`\n\n- In no step')
  })
})
