import { defineRule } from './support/define-rule.ts'
import { titleSpan } from './support/places.ts'

/** Two surprises are never too many. */
const fewest = 3

export default defineRule({
  id: 'wow-everywhere',
  level: 'hint',
  preset: 'coaching',
  ideas: ['fan'],
  since: '0.1.0',
  summary: {
    en: 'Reports a journey in which more than a third of our steps hold a wow.',
    nl: 'Meldt een reis waarin meer dan een derde van uw stappen een wow heeft.',
  },
  why: {
    en: 'Surprise lives on its neighbours being ordinary: a firework every evening is a noisy street. Counts the steps of ours, those without us included, and fires from three of them with a wow on.',
    nl: 'Een verrassing bestaat bij de gratie van gewone buren: elke avond vuurwerk is een rumoerige straat. Telt uw stappen, ook die waarin u ontbreekt, en meldt zich vanaf drie stappen met een wow.',
  },
  messages: {
    many: {
      en: ({ wows, own }: { wows: number; own: number }) =>
        `${wows} of your ${own} steps hold a wow. Keep the ones that people will retell, and let the others be just good.`,
      nl: ({ wows, own }) =>
        `${wows} van uw ${own} stappen hebben een wow. Houd de wows die mensen navertellen; de rest mag gewoon goed zijn.`,
    },
  },
  check(model, report) {
    for (const journey of model.journeys) {
      const own = journey.steps.filter((it) => it.isOwn)
      const wows = own.filter((it) => it.details.wows.length > 0)
      if (wows.length < fewest || wows.length * 3 <= own.length) continue
      report('many', titleSpan(journey.shape), { wows: wows.length, own: own.length })
    }
  },
  bad: [
    {
      code: `
mentor baker "The baker"

journey cake "A cake for a wedding" {
             ^^^^^^^^^^^^^^^^^^^^^^ 3 of your 8 steps hold a wow. Keep the ones that people will retell, and let the others be just good.
  phase consideration {
    step "Tastes nine cakes" +2 with baker via store {
      wow "A fork with her initials"
    }
    step "Gets a drawing" +2 from baker via letter {
      wow "The two of them, in marzipan"
      wow "And the dog"
    }
  }
  phase use {
    step "Cannot find the number" 0 without baker
    step "Is brought a trial cake" +2 from baker via visit {
      wow "At her office"
    }
    step "Pays" 0 to baker via store
    step "Signs" 0 to baker via store
    step "Waits" 0 with baker via phone
    step "Cuts the cake" +2 with baker via visit
  }
}
`,
      nl: ['3 van uw 8 stappen hebben een wow. Houd de wows die mensen navertellen; de rest mag gewoon goed zijn.'],
    },
  ],
  good: [
    `
mentor baker "The baker"
ally aunt "Her aunt"

journey cake "A cake for a wedding" {
  phase consideration {
    step "Tastes nine cakes" +2 with baker via store {
      wow "A fork with her initials"
    }
    step "Gets a drawing" +2 from baker via letter {
      wow "The two of them, in marzipan"
    }
    step "Reads her aunt's recipe" +2 with aunt {
      wow "The secret is lemon" by aunt
    }
  }
  phase use {
    step "Is brought a trial cake" +2 from baker via visit {
      wow "At her office"
    }
    step "Asks about nuts" 0 to baker via phone
    step "Pays" 0 to baker via store
    step "Signs" 0 to baker via store
    step "Waits" 0 with baker via phone
    step "Lets him in at six" 0 with baker via visit
    step "Cuts the cake" +2 with baker via visit
  }
}

journey roll "A roll on the way" {
  phase use {
    step "Buys a roll" +2 with baker via store {
      wow "Still warm"
    }
    step "Gets a second one" +2 with baker via store {
      wow "For the way back"
    }
  }
}
`,
  ],
})
