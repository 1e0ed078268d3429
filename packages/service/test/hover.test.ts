import fc from 'fast-check'
import { rules, statements } from 'journey-lang'
import { check, type Given } from 'journey-lang/testkit'
import { describe, expect, test } from 'vitest'
import type { MarkupContent } from 'vscode-languageserver-types'
import { hover, positionAt, type ProjectState } from '../src/index.ts'
import { found, projectOf, shown } from './support/features.ts'

/** The Markdown of the hover at the cursor. */
const told = (options: Partial<ProjectState> = {}) =>
  shown(({ file, position }) => {
    const it = hover(file, position)
    return it === undefined ? 'nothing' : (it.contents as MarkupContent).value
  }, options)

/** What the hover is about. */
const about = (options: Partial<ProjectState> = {}) =>
  found(({ file, position }) => {
    const range = hover(file, position)?.range
    return range ? [{ range }] : []
  }, options)

const inDutch: Partial<ProjectState> = { languageOf: () => 'nl' }

/** A night away, with what happens before and after. The cursor is put in by replacing a word. */
const stay = `/// Travels for work, and sleeps badly.
persona guest "Noor" {
  goal "To sleep well"
}
mentor host "The host" {
  reachable "Day and night" via phone, app
}
ally colleague "A colleague"
competitor chain "The chain"
channel board "The board in the lift" broadcast

journey stay "A night away" for guest patience 20d {
  promise quiet "A quiet room" by host
  phase awareness reach 1_000 {
    step hears "Hears of it" 0 with colleague
    step reads "Reads the board" +1 from host via board after 3d
  }
  phase purchase "Books" reach 250 {
    step books "Books a room" +1 expected +2 to host via web for order after 4d takes 30min
  }
  phase use {
    silence "Waits for the day"
    step arrives "Is brought to the room" +2 expected +1 with host after 12d {
      wow "A note on the pillow" by host
      keeps quiet
      versus chain -1
    }
    maybe early "The room is not ready" rate 2% {
      step waits "Sits in the hall" -1 without host
    }
  }
  phase loyalty "Again" {
    step writes "Gets a letter" +1 from host via letter for care after 30d
    step tells "Tells it at work" +2 with colleague after 5d
  }
  loop emotional from tells to books rate 40% "The letter on the desk"
}
`

const at = (marked: string): string => {
  const plain = marked.replace('$0', '')
  if (stay.split(plain).length !== 2) throw new RangeError(`${plain} stands not exactly once in the text.`)
  return stay.replace(plain, marked)
}

describe('a word of the language', () => {
  test('a keyword says what it means, where it may stand and how pictures mark it', () => {
    check(
      told(),
      at('w$0ow "A note'),
      `**\`wow\`** · A moment of wow: surprising, and worth retelling.

It stands in a step. Its sign in pictures is ★.`,
    )
  })

  test('in Dutch', () => {
    check(
      told(inDutch),
      at('w$0ow "A note'),
      `**\`wow\`** · Een moment van wow: verrassend, en het navertellen waard.

Het staat in een stap. Het teken ervan in tekeningen is ★.`,
    )
  })

  test('a word that means two things means what it does here', () => {
    check(
      told(),
      'persona guest "Noor" {\n  doubts$0 "Is it quiet?"\n}\n',
      `**\`doubts\`** · What the persona is unsure about from the start.

It stands in a persona.`,
    )
  })

  test('one that may stand nowhere near says where it may', () => {
    check(
      told(),
      'pa$0in "The bed"\n',
      `**\`pain\`** · A moment of pain: what hurts here.

It stands in a step. Its sign in pictures is ✖.`,
    )
  })

  test.each([
    [
      'one of several that exclude each other',
      at('with$0 colleague after'),
      `**\`with\`** · They do it together.

Behind it: the name of a mentor, an ally, a competitor or a persona. Several are separated by commas. At most one of \`to\`, \`from\`, \`with\` and \`without\`.`,
    ],
    [
      'with a duration',
      at('pa$0tience 20d'),
      `**\`patience\`** · How long a silence may last before it hurts; 30 days when unwritten.

Behind it: a duration such as \`3d\`.`,
    ],
    [
      'with a word of a list',
      'journey a "A" { phase use { step "S" { wow "W" effo$0rt low } } }',
      `**\`effort\`** · How much work it is.

Behind it: \`low\`, \`medium\` or \`high\`.`,
    ],
    [
      'without a value',
      at('broad$0cast\n'),
      `**\`broadcast\`** · Ours, but nobody is contacted by it, like an advertisement.

Nothing stands behind it.`,
    ],
    [
      'that must be there',
      at('from$0 tells'),
      `**\`from\`** · The step or phase from which the customer comes back.

Behind it: the name of a step or a phase. It must be there.`,
    ],
    [
      'on a line of its own in the block',
      'journey a "A" {\n  phase use {\n    step "S" +1 {\n      exp$0ected 0\n    }\n  }\n}\n',
      `**\`expected\`** · How the customer expected it to feel, -2…+2. More is a surprise, less a disappointment.

Behind it: an emotion from -2 to +2.`,
    ],
    [
      'that is written twice',
      'channel b "B" broadcast broad$0cast\n',
      `**\`broadcast\`** · Ours, but nobody is contacted by it, like an advertisement.

Nothing stands behind it.`,
    ],
  ])('a clause %s', (_, marked, expected) => {
    check(told(), marked, expected)
  })

  test('a clause in Dutch', () => {
    check(
      told(inDutch),
      at('via$0 phone, app'),
      `**\`via\`** · De kanalen waarop de mentor bereikbaar is.

Erachter staat de naam van een channel. Bij meer dan één staan er komma’s tussen.`,
    )
  })

  test.each([
    ['a stage', 'journey a "A" { phase again as loy$0alty { } }', '**`loyalty`** · Stages\n\nThe customer comes back.'],
    ['a purpose', at('for ca$0re'), '**`care`** · Purposes\n\nTo care, without an occasion.'],
    ['a kind of loop', at('loop emo$0tional'), '**`emotional`** · Loops\n\nBack out of love.'],
    [
      'a source',
      'journey a "A" { phase use { step "S" { evidence "E" from sur$0vey } } }',
      '**`survey`** · Sources of evidence\n\nWe asked many.',
    ],
    ['a word that is not in the list', 'journey a "A" { phase again as lo$0yal { } }', 'nothing'],
  ])('%s means', (_, marked, expected) => {
    check(told(), marked, expected)
  })

  test('every keyword and every clause says in both languages what the table says of it', () => {
    for (const language of ['en', 'nl'] as const) {
      for (const row of statements) {
        const words = [row.word, ...row.clauses.map((it) => it.word)]
        const inside = nested(row.in[0] ?? 'file', words.join(' '))
        const file = projectOf({ 'main.journey': inside }, { languageOf: () => language }).file('file:///main.journey')!
        for (const word of words) {
          const start = inside.lastIndexOf(words.join(' ')) + ` ${words.join(' ')} `.indexOf(` ${word} `)
          const value = (hover(file, positionAt(file, start + 1))?.contents as MarkupContent | undefined)?.value
          const doc = word === row.word ? row.doc : row.clauses.find((it) => it.word === word)?.doc
          expect(value, `${row.word} ${word}`).toContain(doc?.[language])
        }
      }
    }
  })
})

/** A statement in the block in which it may stand. */
function nested(place: string, text: string): string {
  if (place === 'file') return text
  if (place === 'persona' || place === 'mentor' || place === 'journey') return `${place} x "X" {\n${text}\n}`
  if (place === 'phase') return `journey x "X" {\nphase y {\n${text}\n}\n}`
  return `journey x "X" {\nphase y {\n${place} "Z" {\n${text}\n}\n}\n}`
}

describe('a value', () => {
  test.each([
    ['after 4$0d takes', '**`4d`** = 4 days'],
    ['takes 30$0min', '**`30min`** = 0.0208 days (30 min)'],
  ])('a duration: %s', (marked, expected) => {
    const feature = told()
    check((given) => (feature(given) as string).split('\n')[0] ?? '', at(marked), expected)
  })

  test.each([
    ['1$0d', '**`1d`** = 1 day'],
    ['2$0w', '**`2w`** = 14 days'],
    ['6$0h', '**`6h`** = 0.25 days (6 h)'],
    ['3$0mo', '**`3mo`** = 90 days\n\nA month counts for 30 days.'],
    ['1$0y', '**`1y`** = 365 days\n\nA year counts for 365 days.'],
  ])('a duration in a silence: %s', (marked, expected) => {
    check(told(), `journey a "A" { phase use { silence ${marked} } }`, expected)
  })

  test('a duration in Dutch, with what it is for', () => {
    check(
      told(inDutch),
      'journey a "A" { phase use { step "S" after 9$00min } }',
      '**`90min`** = 0,0625 dagen (1,5 u)\n\n`after`: Hoe lang na het einde van de vorige stap ze begint.',
    )
  })

  test('a measure is a duration where it is one', () => {
    check(
      told(),
      'journey a "A" { metric "Answer" 4h target 2$0w }',
      '**`2w`** = 14 days\n\n`target`: What it should be.',
    )
    check(told(), 'journey a "A" { metric "Share" 4$00% }', 'nothing')
  })

  test.each([
    ['expected +$02 to host', '**+2** (very happy)\n\nIt became **+1** (happy): a disappointment.'],
    ['expected +$01 with host', '**+1** (happy)\n\nIt became **+2** (very happy): a surprise.'],
    ['versus chain -$01', '**-1** (unhappy)'],
  ])('an emotion beside that of a step: %s', (marked, expected) => {
    check(told(), at(marked), expected)
  })

  test('an emotion that was expected, in Dutch', () => {
    check(
      told(inDutch),
      'journey a "A" { phase use { step "S" 0 expected 0$0 } }',
      '**0** (neutraal)\n\nHet werd **0** (neutraal): zoals verwacht.',
    )
  })
})

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

describe('other statements', () => {
  test('a silence says how long it really is', () => {
    check(
      told(),
      at('sil$0ence "Waits'),
      `**\`silence\`** · A moment of silence, said aloud: it names the gap to the next step, or, with a duration, makes it.

It stands in a phase. Its sign in pictures is ….

---

- 12 days, from the end of “Books a room” to the start of “Is brought to the room”`,
    )
  })

  test('a loop says from where to where', () => {
    check(
      told(),
      at('"The letter$0 on the desk"'),
      `- \`emotional\`: Back out of love.
- From “Tells it at work” to “Books a room”
- Happens to 40%
- What reminds them: “The letter on the desk”`,
    )
  })

  test('a rule that is needed here, and what it would say', () => {
    check(
      told(),
      `journey a "A" {
  why-not loop-without$0-cue "Nobody reminds them"
  phase purchase { step buys "Buys" +1 }
  loop emotional from buys to purchase
}
`,
      `**\`loop-without-cue\`** · Reports a loop that says nothing about what brings the customer back.

Weeks later the product is used up and the memory has faded. Only a cue that survives until then closes the loop.

This line silences 1 finding:

- What reminds them of “purchase” by then? Write the cue of this loop.

[More about this rule](https://rules.example/loop-without-cue)`,
    )
  })

  test('a rule that has nothing to say here, in Dutch', () => {
    check(
      told(inDutch),
      'why-not lo$0op-without-cue\n',
      `**\`loop-without-cue\`** · Meldt een lus die niet zegt wat de klant terugbrengt.

Weken later is het product op en de herinnering vervaagd. Alleen een signaal dat het tot dan uithoudt, sluit de lus.

De regel heeft hier nu niets te zeggen: deze \`why-not\` is niet nodig.

[Meer over deze regel, in het Engels](https://rules.example/loop-without-cue)`,
    )
  })

  test.each(rules)('$id is told in English and in Dutch', ({ id, summary, why }) => {
    for (const [given, language] of [
      [{}, 'en'],
      [inDutch, 'nl'],
    ] as const) {
      const feature = told(given)
      const first = (it: Given): string => (feature(it) as string).split('\n\n').slice(0, 2).join('\n\n')
      check(first, `why-not $0${id} "R"\n`, `**\`${id}\`** · ${summary[language]}\n\n${why[language]}`)
    }
  })

  test('a rule about the text itself cannot be silenced', () => {
    const feature = told({ rulePage: () => undefined })
    check(
      (given) => (feature(given) as string).split('\n\n').at(-1) ?? '',
      'why-not syntax$0-error "It looks nice"\n',
      'It is about the text itself, and cannot be silenced.',
    )
  })
})

describe('nothing', () => {
  test.each([
    ['in an empty file', '$0'],
    ['in a comment', '// step$0 "S"\njourney a "A" { }'],
    ['in a comment that documents', '/// Noor$0\npersona guest "Noor"\n'],
    ['in a comment inside a header', 'journey a /* wi$0ne */ "A" { }'],
    ['between statements', 'journey a "A" {\n  $0\n}\n'],
    ['on a brace', 'journey a "A" { phase use {$0 } }'],
    ['behind everything', 'journey a "A" { }\n\n$0'],
    ['on a word that nobody knows', 'flurb$0 "A"\n'],
    ['on a clause that nobody knows', 'journey a "A" flurb$0 { }'],
    ['on the text of a statement about which nothing is worked out', 'persona p "P" { goal "Sle$0ep" }'],
  ])('%s', (_, marked) => {
    check(told(), marked, 'nothing')
  })
})

describe('the range', () => {
  test.each([
    [
      'a name',
      'mentor host "H"\njourney a "A" { phase use { step "S" with ho$0st } }\n                                          ^^^^',
    ],
    ['a word at its end', 'mentor$0 host "H"\n^^^^^^'],
    [
      'the first half of a name',
      'journey a "A" { phase p { } }\njourney b "B" during a$0.p { }\n                     ^',
    ],
    [
      'the second half of a name',
      'journey a "A" { phase p { } }\njourney b "B" during a.$0p { }\n                       ^',
    ],
    [
      'the header of a step around a blank',
      'journey a "A" { phase use { step  $0 "S" +1 { pain "P" } } }\n                            ^^^^^^^^^^^^^',
    ],
    [
      'a line of clauses around a blank',
      'journey a "A" { phase use { step "S" +1 {\n  expected  $0 0\n  ^^^^^^^^^^^^^\n  pain "P" } } }',
    ],
    [
      'behind a wine glass',
      'journey a "🍷🍷" for gu$0est { }\npersona guest "Noor"\n'.replace('{ }\n', '{ }\n                     ^^^^^\n'),
    ],
  ])('%s', (_, marked) => {
    check(about(), marked)
  })

  test('with CRLF and in UTF-8', () => {
    check(
      about({ encoding: 'utf-8' }),
      'persona guest "Noor"\r\njourney a "É 🍷" for gu$0est { }\r\n                     ^^^^^\r\n',
    )
  })

  test('a position outside the text is the nearest one', () => {
    const file = projectOf({ 'main.journey': 'mentor host "H"' }).file('file:///main.journey')!
    const last = hover(file, { line: 99, character: 99 })
    expect(last?.range).toEqual({ start: { line: 0, character: 12 }, end: { line: 0, character: 15 } })
    expect(hover(file, { line: -1, character: Number.NaN })?.range?.start).toEqual({ line: 0, character: 0 })
  })
})

describe('what users write is no Markdown', () => {
  const evil = '](command:x) <img src=x> `code` **bold** [a](b) $(bug) https://x.example www.x.example @me'
  const shownAsText = String.raw`\](command:x) \<img src=x\> \`code\` \*\*bold\*\* \[a\](b) \$(bug) https\://x.example www\.x.example \@me`

  test('a text shows as it is written', () => {
    check(told(), `ally a$0 "${evil}"`, `**${shownAsText}** · ally \`a\`\n\n- In no step`)
  })

  test.each([
    ['- a list', String.raw`\- a list`],
    ['1. a list', String.raw`1\. a list`],
    ['# a heading', String.raw`\# a heading`],
    ['= a line', String.raw`\= a line`],
    ['a\\nb', 'a b'],
    ['\\u{202e}abc', 'abc'],
  ])('%s', (text, expected) => {
    check(told(), `ally a$0 "${text}"`, `**${expected}** · ally \`a\`\n\n- In no step`)
  })

  test('a text of a megabyte is shortened', () => {
    const file = projectOf({ 'main.journey': `ally a "${'x'.repeat(1_000_000)}"` }).file('file:///main.journey')!
    const contents = hover(file, { line: 0, character: 5 })?.contents as MarkupContent | undefined
    expect(contents?.value).toHaveLength(140 + '**** · ally `a`\n\n- In no step'.length)
  })

  test.each([
    [
      'keeps what it lays out',
      '/// Knows *everyone*, see [the map](https://x.example).',
      'Knows *everyone*, see [the map](https://x.example).',
    ],
    ['runs nothing', '/// [a](command:x) [b]: command:x [c][b]', '[a&#93;(command:x) [b&#93;: command:x [c&#93;[b]'],
    ['cannot take that away', String.raw`/// [a\](command:x)`, String.raw`[a\&#93;(command:x)`],
    [
      'brings in no picture and no HTML',
      '/// ![a](https://x.example/a.png) <img src=x> 1 < 2',
      '&#33;[a](https://x.example/a.png) &lt;img src=x> 1 < 2',
    ],
  ])('a comment that documents %s', (_, comment, expected) => {
    check(told(), `${comment}\nally a$0 "A"\n`, `**A** · ally \`a\`\n\n- In no step\n\n${expected}`)
  })
})

describe('any text', () => {
  const pieces = [
    'journey a "A" {',
    'phase use {',
    'step s "S" +1 ',
    'with host ',
    'after 3d ',
    'a.s',
    '"',
    '"""',
    '/*',
    '{',
    '}',
    '\n',
    '\r\n',
    '\uD800',
    '🍷',
    '/// x\n',
    'silence ',
    'mentor host "H"\n',
    'why-not long-silence\n',
    ',',
    '_',
    'loop emotional from s to s ',
    '__proto__ ',
  ]

  test('never throws, and stays in the text', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 30 }), fc.nat(), (parts, wanted) => {
        const text = parts.join('')
        const file = projectOf({ 'main.journey': text }).file('file:///main.journey')!
        const it = hover(file, positionAt(file, wanted % (text.length + 1)))
        if (!it?.range) return
        expect(it.range.end.line).toBeLessThan(file.lines.length)
        expect((it.contents as MarkupContent).value).not.toBe('')
      }),
      { numRuns: 300 },
    )
  })

  test('at every place of a text that is being typed', () => {
    for (let length = 0; length < stay.length; length += 7) {
      const file = projectOf({ 'main.journey': stay.slice(0, length) }).file('file:///main.journey')!
      expect(() => hover(file, positionAt(file, length))).not.toThrow()
      expect(() => hover(file, positionAt(file, length - 4))).not.toThrow()
    }
  })
})
