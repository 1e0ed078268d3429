import { rules } from 'journey-lang'
import { check, type Given } from 'journey-lang/testkit'
import { describe, test } from 'vitest'
import { at, inDutch, told } from '../support/hover.ts'

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

De controleregel heeft hier nu niets te zeggen: deze \`why-not\` is niet nodig.

[Meer over deze controleregel, in het Engels](https://rules.example/loop-without-cue)`,
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
