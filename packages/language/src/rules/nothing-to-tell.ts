import type { Journey, Step } from '../model/model.ts'
import { defineRule } from './support/define-rule.ts'
import { emotionOf, emotionText } from './support/emotions.ts'
import { insertFix, insertInside } from './support/inserts.ts'
import { titleSpan } from './support/places.ts'
import { quoted } from './support/wording.ts'

export default defineRule({
  id: 'nothing-to-tell',
  level: 'info',
  preset: 'recommended',
  ideas: ['fan', 'people'],
  since: '0.1.0',
  summary: {
    en: 'Reports a journey with neither a wow nor a story.',
    nl: 'Meldt een reis zonder wow en zonder verhaal.',
  },
  why: {
    en: 'Nobody comes home and says: everything went as agreed. It takes one moment that nobody expected. A journey in which you play no part is left alone, since there is nothing that you could do.',
    nl: 'Niemand komt thuis en zegt: alles ging zoals afgesproken. Eén moment dat niemand had verwacht, is genoeg. Een reis waarin u geen rol speelt, blijft buiten beschouwing, want daar kunt u niets aan doen.',
  },
  messages: {
    place: {
      en: ({ journey, step, emotion }: Place) =>
        `“${journey}” holds no wow and no story to retell. “${step}” feels ${emotionText(emotion)}: what would surprise there?`,
      nl: ({ journey, step, emotion }) =>
        `“${journey}” bevat geen wow en geen verhaal om na te vertellen. “${step}” voelt als ${emotionText(emotion)}: wat zou daar verrassen?`,
    },
    nowhere: {
      en: ({ journey }: { journey: string }) =>
        `“${journey}” holds no wow and no story to retell. Give one step something that nobody expects.`,
      nl: ({ journey }) =>
        `“${journey}” bevat geen wow en geen verhaal om na te vertellen. Geef één stap iets wat niemand verwacht.`,
    },
  },
  fixes: {
    add: {
      en: ({ step }: { step: string }) => `Add a wow to “${step}”`,
      nl: ({ step }) => `Voeg een wow toe aan “${step}”`,
    },
  },
  check(model, report) {
    for (const journey of model.journeys) {
      const { steps } = journey
      if (!steps.some((it) => it.isOwn)) continue
      if (steps.some(({ details }) => details.wows.length > 0 || details.stories.length > 0)) continue
      const span = titleSpan(journey.shape)
      const best = bestStep(journey)
      if (!best) {
        report('nowhere', span, { journey: quoted(journey.title) })
        continue
      }
      const step = quoted(best.text)
      const snippet = `wow "\${1:What nobody expected}" by \${2:${best.owner!.name}}`
      const edits = insertInside(model, best.shape, snippet)
      const fixes = insertFix('add', { step }, edits)
      const data = { journey: quoted(journey.title), step, emotion: emotionOf(best) ?? 0 }
      report('place', span, data, { fixes })
    }
  },
  bad: [
    {
      code: `
mentor florist "The florist"
ally aunt "Her aunt"

journey flowers "Flowers for an aunt" {
                ^^^^^^^^^^^^^^^^^^^^^ “Flowers for an aunt” holds no wow and no story to retell. “Has them tied with a bow” feels +2: what would surprise there?
  phase purchase {
    step "Picks tulips, since they are red" +1 with florist via store for advice
    step "Has them tied with a bow" +2 with florist via store
    step "Hears about the vase" +2 with florist via store
    step "Sees her aunt smile" +2 with aunt
    step "Gets a bill" 0 from florist via email for billing
  }
}
`,
      nl: [
        '“Flowers for an aunt” bevat geen wow en geen verhaal om na te vertellen. “Has them tied with a bow” voelt als +2: wat zou daar verrassen?',
      ],
      fixed: [
        `
mentor florist "The florist"
ally aunt "Her aunt"

journey flowers "Flowers for an aunt" {
  phase purchase {
    step "Picks tulips, since they are red" +1 with florist via store for advice
    step "Has them tied with a bow" +2 with florist via store {
      wow "What nobody expected" by florist
    }
    step "Hears about the vase" +2 with florist via store
    step "Sees her aunt smile" +2 with aunt
    step "Gets a bill" 0 from florist via email for billing
  }
}
`,
      ],
    },
    {
      code: `
mentor florist "The florist"

journey wreath "A wreath" {
               ^^^^^^^^^^ “A wreath” holds no wow and no story to retell. Give one step something that nobody expects.
  phase purchase {
    step "Orders a wreath by phone" 0 to florist via phone for order
    step "Carries it home in the wind" +2
    step "Is told that it was cheap" +1 from florist {
      pain "I know"
      ^^^^^^^^^^^^^ A moment of pain at +1 does not hurt. Change the emotion, or the moment.
    }
  }
}

journey window "A window to look at" {
  phase awareness {
    step "Stops at the window" +1
  }
}

journey rose "A rose, with a story" {
  phase purchase {
    step "Buys one rose" +1 with florist via store {
      story "One rose, and she tied it with a ribbon"
    }
    step "Carries it home" +1
  }
}

journey vase "A vase, with a wow" {
  phase purchase {
    step "Buys a vase" +1 with florist via store {
      wow "There was a rose in it" by florist
    }
    step "Carries it home" +1
  }
}
`,
      nl: [
        '“A wreath” bevat geen wow en geen verhaal om na te vertellen. Geef één stap iets wat niemand verwacht.',
        'Een moment van pijn bij +1 doet geen pijn. Verander de emotie of het moment.',
      ],
    },
    {
      code: `
mentor florist "The florist"

journey bulb "A bulb" {
             ^^^^^^^^ “A bulb” holds no wow and no story to retell. “Asks how deep” feels +1: what would surprise there?
                      ^ This block is not closed: its \`}\` is missing.
  phase use {
    step "Asks how deep" +1 with florist {
`,
      nl: [
        '“A bulb” bevat geen wow en geen verhaal om na te vertellen. “Asks how deep” voelt als +1: wat zou daar verrassen?',
        'Dit blok is niet afgesloten: de `}` ontbreekt.',
      ],
    },
  ],
  good: [
    `
mentor florist "The florist"

journey flowers "Flowers for an aunt" {
  phase use {
    step "Has them tied with a bow" +2 with florist via store {
      wow "She wrote the card by hand" by florist
    }
  }
}
`,
  ],
})

interface Place {
  readonly journey: string
  readonly step: string
  readonly emotion: number
}

/** The own step that feels best, the first of equals: there a wow contradicts nothing. */
function bestStep({ steps }: Journey): Step | undefined {
  const good = steps.filter((it) => it.isOwn && (emotionOf(it) ?? 0) > 0)
  return good.toSorted((a, b) => (b.emotion ?? 0) - (a.emotion ?? 0))[0]
}
