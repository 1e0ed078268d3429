import type { Stage } from '../vocabulary/words.ts'
import { stepsAfterPurchase, stepsUpToPurchase } from './support/after-purchase.ts'
import { defineRule } from './support/define-rule.ts'
import { titleSpan } from './support/places.ts'
import { counted, quoted } from './support/wording.ts'

export default defineRule({
  id: 'use-phase-thin',
  level: 'info',
  preset: 'strict',
  ideas: ['life', 'mentor'],
  since: '0.1.0',
  summary: {
    en: 'Reports a journey that tells much about the way to the purchase, and little about what comes of it.',
    nl: 'Meldt een reis die veel vertelt over de weg naar de aankoop, en weinig over wat daaruit voortkomt.',
  },
  why: {
    en: 'Many steps to sell it, and one to have it. It takes at least four steps up to and including the purchase, and fewer than a third as many in onboarding, use and service together. What happens only to some is not counted; a phase after the purchase without a stage counts as use. Where nothing comes after the purchase, `journey-ends-at-purchase` says so.',
    nl: 'Veel stappen om het te verkopen, en één om het te hebben. Nodig zijn minstens vier stappen tot en met de aankoop, en minder dan een derde daarvan in onboarding, use en service samen. Wat alleen sommigen overkomt, telt niet mee; een fase na de aankoop zonder stadium telt als use. Komt er na de aankoop niets, dan zegt `journey-ends-at-purchase` dat.',
  },
  messages: {
    thin: {
      en: ({ purchase, before, after }: Counts) =>
        `${counted(before, 'step', 'steps')} up to “${purchase}”, and ${after} in onboarding, use and service together. Add what it is like to have it.`,
      nl: ({ purchase, before, after }) =>
        `${counted(before, 'stap', 'stappen')} tot en met “${purchase}”, en ${after} in onboarding, use en service samen. Voeg toe hoe het is om het te hebben.`,
    },
  },
  check(model, report) {
    for (const journey of model.journeys) {
      const { purchase } = journey
      const behind = new Set(stepsAfterPurchase(journey))
      const before = stepsUpToPurchase(journey).filter((it) => !it.maybe).length
      if (!purchase || behind.size === 0 || before < 4) continue
      const inUse = journey.phases.filter(({ stage }) => !stage || useStages.has(stage)).flatMap((it) => it.steps)
      const after = inUse.filter((it) => behind.has(it) && !it.maybe).length
      if (after * 3 >= before) continue
      report('thin', titleSpan(journey.shape), { purchase: quoted(purchase.text), before, after })
    }
  },
  bad: [
    {
      code: `
journey piano "A piano in the hall" {
              ^^^^^^^^^^^^^^^^^^^^^ 5 steps up to “Takes the brown one”, and 1 in onboarding, use and service together. Add what it is like to have it.
  phase awareness {
    step "Hears the neighbours play" +1
    step "Hums along" +1
  }
  phase onboarding {
    step "Tries a friend's piano" +1
  }
  phase purchase {
    step "Plays five in the shop" +1
    maybe "The shop is full" {
      step "Waits" -1
    }
    step "Takes the brown one" +2
  }
  phase use {
    step "Plays a scale" +1
    maybe "A string breaks" {
      step "Calls the tuner" -1
    }
  }
  phase loyalty {
    step "Buys a stool" +1
  }
}

journey flute "A flute" {
              ^^^^^^^^^ 4 steps up to “Takes the second one”, and 0 in onboarding, use and service together. Add what it is like to have it.
  phase consideration {
    step "Tries a flute" 0
    step "Tries another one" 0
    step "Asks a friend" 0
  }
  phase purchase {
    step "Takes the second one" +1
  }
  phase advocacy {
    step "Tells it to a friend" +1
  }
}

journey drum "Four steps with one in a maybe are three" {
  phase purchase {
    step "Hits a drum" +1
    step "Hits it again" +1
    step "Takes it" +1
    maybe "The box is too big" {
      step "Leaves the box" 0
    }
  }
  phase loyalty {
    step "Buys sticks" +1
  }
}

journey harp "Nothing after it" {
  phase purchase {
    step "Looks" +1
    step "Listens" +1
    step "Touches" +1
    step "Takes it" +1
  }
}
`,
      nl: [
        '5 stappen tot en met “Takes the brown one”, en 1 in onboarding, use en service samen. Voeg toe hoe het is om het te hebben.',
        '4 stappen tot en met “Takes the second one”, en 0 in onboarding, use en service samen. Voeg toe hoe het is om het te hebben.',
      ],
    },
    {
      code: `
journey organ "An organ, with one step in each stage" {
              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ 13 steps up to “Takes it”, and 4 in onboarding, use and service together. Add what it is like to have it.
  phase purchase {
    step "Looks" +1
    step "Listens" +1
    step "Tries" +1
    step "Sits" +1
    step "Asks" +1
    step "Waits" +1
    step "Counts" +1
    step "Sings" +1
    step "Hums" +1
    step "Nods" +1
    step "Sleeps on it" +1
    step "Calls" +1
    step "Takes it" +1
  }
  phase onboarding {
    step "Unpacks" +1
  }
  phase use {
    step "Plays" +1
  }
  phase service {
    step "Has it tuned" +1
  }
  phase winter {
    step "Plays on" +1
  }
}
`,
      nl: [
        '13 stappen tot en met “Takes it”, en 4 in onboarding, use en service samen. Voeg toe hoe het is om het te hebben.',
      ],
    },
  ],
  good: [
    `
mentor tuner "The tuner"

journey piano "A piano in the hall" {
  phase awareness {
    step "Hears the neighbours play" +1
    step "Hums along" +1
    step "Measures the hall" 0
    step "Reads about wood" +1
  }
  phase purchase {
    step "Plays five in the shop" +1
    step "Takes the brown one" +2
  }
  phase onboarding {
    step "Has it carried up" +1
  }
  phase use {
    step "Is asked what she plays" +2 from tuner via phone for care
  }
}
`,
    `
mentor tuner "The tuner"

journey violin "Three steps to a violin are few" {
  phase awareness {
    step "Hears the neighbours play" +1
  }
  phase purchase {
    step "Plays five in the shop" +1
    step "Takes the brown one" +2
  }
  phase loyalty {
    step "Is asked what she plays" +2 from tuner via phone for care
  }
}
`,
  ],
})

interface Counts {
  readonly purchase: string
  readonly before: number
  readonly after: number
}

const useStages: ReadonlySet<Stage> = new Set<Stage>(['onboarding', 'use', 'service'])
