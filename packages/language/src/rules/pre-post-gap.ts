import type { Step } from '../model/model.ts'
import { defineRule } from './support/define-rule.ts'
import { emotionOf, meanEmotion, meanText } from './support/emotions.ts'
import { mayBeOwn, stepsThatCount } from './support/own-steps.ts'
import { titleSpan } from './support/places.ts'
import { peopleOf, quoted, whoever } from './support/wording.ts'

export default defineRule({
  id: 'pre-post-gap',
  level: 'info',
  preset: 'recommended',
  ideas: ['promise'],
  since: '0.1.0',
  summary: {
    en: 'Reports own steps that feel much better, or much worse, after the purchase than up to it.',
    nl: 'Meldt eigen stappen die na de aankoop veel beter voelen, of veel slechter, dan tot en met de aankoop.',
  },
  why: {
    en: 'Wooed and then forgotten, or scared off before the good part: either way two departments shook hands and nobody introduced the customer. It takes two own steps with a known emotion on each side of the end of the purchase, and means that lie 1.5 or more apart. Quiet where somebody unknown takes part.',
    nl: 'Eerst het hof gemaakt en dan vergeten, of afgeschrikt nog voor het mooie begon: hoe dan ook gaven twee afdelingen elkaar een hand en stelde niemand de klant voor. Nodig zijn aan weerszijden van het einde van de aankoop twee eigen stappen met een bekende emotie, en gemiddelden die 1,5 of meer uit elkaar liggen. Zwijgt als er iemand meedoet die niemand kent.',
  },
  messages: {
    better: {
      en: ({ purchase, before, after, people }: Means) =>
        `With you it feels ${meanText(before, 'en')} on average up to “${purchase}”, and ${meanText(after, 'en')} after it. Give ${whoever(people, 'en')} a taste of that before.`,
      nl: ({ purchase, before, after, people }) =>
        `Met u voelt het gemiddeld als ${meanText(before, 'nl')} tot en met “${purchase}”, en als ${meanText(after, 'nl')} daarna. Laat ${whoever(people, 'nl')} daar eerder van proeven.`,
    },
    worse: {
      en: ({ purchase, before, after, people }: Means) =>
        `With you it feels ${meanText(before, 'en')} on average up to “${purchase}”, and ${meanText(after, 'en')} after it. Find out what changes for ${whoever(people, 'en')}.`,
      nl: ({ purchase, before, after, people }) =>
        `Met u voelt het gemiddeld als ${meanText(before, 'nl')} tot en met “${purchase}”, en als ${meanText(after, 'nl')} daarna. Ga na wat er voor ${whoever(people, 'nl')} verandert.`,
    },
  },
  check(model, report) {
    for (const journey of model.journeys) {
      const { purchase } = journey
      const steps = stepsThatCount(journey.steps)
      if (!purchase || steps.some(mayBeOwn)) continue
      const [before, after] = meansOf(steps)
      if (before === undefined || after === undefined || Math.abs(after - before) < 1.5) continue
      const data = {
        purchase: quoted(purchase.text),
        before,
        after,
        people: peopleOf(journey),
      }
      report(after > before ? 'better' : 'worse', titleSpan(journey.shape), data)
    }
  },
  bad: [
    {
      code: `
persona buyer "Sofie"
persona partner "Her partner"
mentor builder "The builder"

journey kitchen "A new kitchen" for buyer, partner {
                ^^^^^^^^^^^^^^^ With you it feels -0.5 on average up to “Signs”, and +1 after it. Give Sofie a taste of that before.
  phase consideration {
    step "Waits for a quote" -1 without builder
    step "Measures the wall herself" +2
    step "Is not asked anything" with builder via visit
  }
  phase purchase {
    step "Signs" 0 with builder via store for order
  }
  phase use {
    step "Gets a loaf of bread for the first breakfast" +2 from builder via visit for care
    step "Hears where the drawers come from" -2 by partner with builder via visit
    step "Learns how the oven thinks" 0 with builder via visit for support
    maybe "A tap drips" {
      step "Calls about the tap" -2 to builder via phone for support
    }
  }
}

journey bathroom "A new bathroom" for buyer {
                 ^^^^^^^^^^^^^^^^ With you it feels +1.5 on average up to “Signs”, and 0 after it. Find out what changes for Sofie.
  phase consideration {
    step "Is shown three tiles by candlelight" +2 with builder via store for advice
  }
  phase purchase {
    step "Signs" +1 with builder via store for order
  }
  phase use {
    step "Calls: there is no water" 0 to builder via phone for support
    step "Calls again" 0 to builder via phone for support
  }
}
`,
      nl: [
        'Met u voelt het gemiddeld als -0,5 tot en met “Signs”, en als +1 daarna. Laat Sofie daar eerder van proeven.',
        'Met u voelt het gemiddeld als +1,5 tot en met “Signs”, en als 0 daarna. Ga na wat er voor Sofie verandert.',
      ],
    },
    {
      code: `
mentor builder "The builder"
ally neighbour "The neighbour"

journey attic "An attic" {
              ^^^^^^^^^^ With you it feels +1.5 on average up to “Signs”, and -1 after it. Find out what changes for the customer.
  phase consideration {
    step "Hears yes to every wish" +2 with builder via visit
  }
  phase purchase {
    step "Signs" +1 with builder via store for order
  }
  phase use {
    step "Hears nothing" -1 without builder
    step "Is called back" -1 from builder, plumber via phone
                                           ^^^^^^^ There is no mentor, ally, competitor or persona \`plumber\`.
    step "Is shown something that nobody asked for" 0 from builder via visit {
      wow "Gold taps" by builder
      ^^^^^^^^^^^^^^^^^^^^^^^^^^ A moment of wow at 0 surprises nobody. Change the emotion, or the moment.
    }
  }
}

journey roof "Only one step of ours before" {
  phase purchase {
    step "Signs" +2 with builder via store for order
  }
  phase use {
    step "Hears nothing" -1 without builder
    step "Hears nothing again" -1 without builder
  }
}

journey floor "Only one step of ours after" {
  phase consideration {
    step "Hears yes to every wish" +2 with builder via visit
  }
  phase purchase {
    step "Signs" +2 with builder via store for order
  }
  phase use {
    step "Hears nothing" -1 without builder
  }
}

journey cellar "Someone unknown comes by" {
  phase consideration {
    step "Hears yes to every wish" +2 with builder via visit
  }
  phase purchase {
    step "Signs" +2 with builder via store for order
  }
  phase use {
    step "Hears nothing" -1 without builder
    step "Hears nothing again" -1 without builder
    step "Is helped after all" +2 with neighbour, plumber
  }
}

journey shed "Without a purchase" {
  phase use {
    step "Hears yes to every wish" +2 with builder via visit
    step "Hears more" +2 with builder via visit
  }
}
`,
      nl: [
        'Met u voelt het gemiddeld als +1,5 tot en met “Signs”, en als -1 daarna. Ga na wat er voor de klant verandert.',
        'Er is geen mentor, ally, competitor of persona `plumber`.',
        'Een moment van wow bij 0 verrast niemand. Verander de emotie of het moment.',
      ],
    },
  ],
  good: [
    `
mentor builder "The builder"

journey kitchen "A new kitchen" {
  phase consideration {
    step "Draws it with him at the table" +1 with builder via visit for question
    step "Walks through it on a screen" +1 with builder via store for advice
  }
  phase purchase {
    step "Signs" 0 with builder via store for order
  }
  phase use {
    step "Gets a loaf of bread for the first breakfast" +2 from builder via visit for care
    step "Learns how the oven thinks" +2 with builder via visit for support
  }
}
`,
  ],
})

interface Means {
  readonly people: string | undefined
  readonly purchase: string
  readonly before: number
  readonly after: number
}

/** The means of the own steps up to the end of the purchase and behind it. */
function meansOf(steps: readonly Step[]): readonly (number | undefined)[] {
  const own = steps.filter((it) => it.isOwn && emotionOf(it) !== undefined)
  return [own.filter((it) => !it.isAfterPurchase), own.filter((it) => it.isAfterPurchase)].map(meanOfSeveral)
}

/** One step is a moment, not a mean. */
function meanOfSeveral(steps: readonly Step[]): number | undefined {
  return steps.length < 2 ? undefined : meanEmotion(steps)
}
