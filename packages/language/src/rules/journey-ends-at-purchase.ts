import { stepsAfterPurchase } from './support/after-purchase.ts'
import { defineRule } from './support/define-rule.ts'
import { insertFix } from './support/inserts.ts'
import { titleSpan } from './support/places.ts'
import { insertStages } from './support/purchase-run.ts'
import { quoted } from './support/wording.ts'

export default defineRule({
  id: 'journey-ends-at-purchase',
  level: 'warning',
  preset: 'recommended',
  ideas: ['fan', 'mentor'],
  since: '0.1.0',
  summary: {
    en: 'Reports a journey in which nothing comes after the purchase.',
    nl: 'Meldt een reis waarin er na de aankoop niets meer komt.',
  },
  why: {
    en: 'For the till the purchase is the end, for the customer it is where it begins. Nobody becomes a fan by paying.',
    nl: 'Voor de kassa is de aankoop het einde, voor de klant begint het daar. Niemand wordt fan door te betalen.',
  },
  messages: {
    ends: {
      en: ({ journey, purchase }: { journey: string; purchase: string }) =>
        `“${journey}” ends with the purchase. Add what the customer lives after “${purchase}”.`,
      nl: ({ journey, purchase }) =>
        `“${journey}” eindigt met de aankoop. Voeg toe wat de klant beleeft na “${purchase}”.`,
    },
  },
  fixes: {
    add: {
      en: () => 'Add onboarding, use and loyalty',
      nl: () => 'Voeg de eerste dagen, het gebruik en het terugkomen toe',
    },
  },
  check(model, report) {
    for (const journey of model.journeys) {
      const { purchase } = journey
      const last = journey.phases.at(-1)
      if (!purchase || !last || stepsAfterPurchase(journey).length > 0) continue
      const edits = insertStages(model, journey, 'after', last, ['onboarding', 'use', 'loyalty'])
      const fixes = insertFix('add', {}, edits)
      const data = { journey: quoted(journey.title), purchase: quoted(purchase.text) }
      report('ends', titleSpan(journey.shape), data, { fixes })
    }
  },
  bad: [
    {
      code: `
journey tent "A tent for the summer" {
             ^^^^^^^^^^^^^^^^^^^^^^^ “A tent for the summer” ends with the purchase. Add what the customer lives after “Takes the green one home”.
  phase awareness {
    step "Smells the grass" +1
  }
  phase consideration {
    step "Sleeps a night in a borrowed tent" +1
  }
  phase purchase {
    step "Takes the green one home" +1
  }
}

journey stove "A stove, of which the use is still empty" {
              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ “A stove, of which the use is still empty” ends with the purchase. Add what the customer lives after “Buys a stove”.
  phase purchase {
    step "Buys a stove" +1
  }
  phase use {
  }
}

journey map "A map, without a purchase" {
  phase consideration {
    step "Unfolds a map" +1
  }
}
`,
      nl: [
        '“A tent for the summer” eindigt met de aankoop. Voeg toe wat de klant beleeft na “Takes the green one home”.',
        '“A stove, of which the use is still empty” eindigt met de aankoop. Voeg toe wat de klant beleeft na “Buys a stove”.',
      ],
      fixed: [
        `
journey tent "A tent for the summer" {
  phase awareness {
    step "Smells the grass" +1
  }
  phase consideration {
    step "Sleeps a night in a borrowed tent" +1
  }
  phase purchase {
    step "Takes the green one home" +1
  }
  phase onboarding "How the customer calls it" {
    step "What the customer does" +1
  }
  phase use "How the customer calls it" {
    step "What the customer does" +1
  }
  phase loyalty "How the customer calls it" {
    step "What the customer does" +1
  }
}

journey stove "A stove, of which the use is still empty" {
  phase purchase {
    step "Buys a stove" +1
  }
  phase use {
  }
}

journey map "A map, without a purchase" {
  phase consideration {
    step "Unfolds a map" +1
  }
}
`,
      ],
    },
  ],
  good: [
    `
mentor guide "The guide"

journey tent "A tent for the summer" {
  phase consideration {
    step "Sleeps a night in a borrowed tent" +1
  }
  phase purchase {
    step "Takes the green one home" +1
  }
  phase use {
    step "Is asked how dry it was" +2 from guide via phone for feedback
  }
}
`,
  ],
})
