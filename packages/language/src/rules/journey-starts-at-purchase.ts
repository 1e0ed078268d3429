import { defineRule } from './support/define-rule.ts'
import { insertFix } from './support/inserts.ts'
import { titleSpan } from './support/places.ts'
import { insertStages, openingPurchase } from './support/purchase-run.ts'
import { quoted } from './support/wording.ts'

export default defineRule({
  id: 'journey-starts-at-purchase',
  level: 'warning',
  preset: 'recommended',
  ideas: ['promise'],
  since: '0.1.0',
  summary: {
    en: 'Reports a journey in which nothing comes before the purchase.',
    nl: 'Meldt een reis waarin er voor de aankoop niets komt.',
  },
  why: {
    en: 'Nobody is born at the till. What somebody hears, hopes and compares beforehand decides with which expectation they come in. It counts when the first phase that holds a step is the purchase.',
    nl: 'Niemand wordt bij de kassa geboren. Wat iemand vooraf hoort, hoopt en vergelijkt, bepaalt met welke verwachting hij binnenkomt. Het telt als de eerste fase met een stap erin de aankoop is.',
  },
  messages: {
    starts: {
      en: ({ journey, purchase }: { journey: string; purchase: string }) =>
        `“${journey}” begins with the purchase. Add what the customer lived before “${purchase}”.`,
      nl: ({ journey, purchase }) =>
        `“${journey}” begint met de aankoop. Voeg toe wat de klant beleefde voor “${purchase}”.`,
    },
  },
  fixes: {
    add: { en: () => 'Add awareness and consideration', nl: () => 'Voeg bewustwording en overweging toe' },
  },
  check(model, report) {
    for (const journey of model.journeys) {
      const first = openingPurchase(journey)
      if (!first) continue
      const edits = insertStages(model, journey, 'before', first, ['awareness', 'consideration'])
      const fixes = insertFix('add', {}, edits)
      const purchase = quoted(first.steps[0]!.text)
      report('starts', titleSpan(journey.shape), { journey: quoted(journey.title), purchase }, { fixes })
    }
  },
  bad: [
    {
      code: `
journey cake "A birthday cake" {
             ^^^^^^^^^^^^^^^^^ “A birthday cake” begins with the purchase. Add what the customer lived before “Orders a cake with six candles”.
  phase purchase {
    step "Orders a cake with six candles" +1
    step "Pays at the counter" 0
  }
  phase use {
    step "Sees six candles blown out" +2
  }
}

// A phase without a step says nothing yet, and its name is taken.
journey bread "Bread on Saturday" {
              ^^^^^^^^^^^^^^^^^^^ “Bread on Saturday” begins with the purchase. Add what the customer lived before “Buys a loaf”.
  phase awareness {
  }
  phase counter "At the counter" as purchase {
    step "Buys a loaf" +1
  }
}

// A step with this name leaves no room for a phase of that name either.
journey rolls "Rolls on Sunday" {
              ^^^^^^^^^^^^^^^^^ “Rolls on Sunday” begins with the purchase. Add what the customer lived before “Thinks at the counter”.
  phase purchase {
    step consideration "Thinks at the counter" 0
  }
}

journey empty "Still empty" {
}

journey coffee "Coffee, without a purchase" {
  phase use {
    step "Drinks a coffee" +1
  }
}

journey tea "Tea, in a phase of purchase without a step that everyone lives" {
  phase purchase {
    maybe "The kettle is empty" {
      step "Waits" -1
    }
  }
}
`,
      nl: [
        '“A birthday cake” begint met de aankoop. Voeg toe wat de klant beleefde voor “Orders a cake with six candles”.',
        '“Bread on Saturday” begint met de aankoop. Voeg toe wat de klant beleefde voor “Buys a loaf”.',
        '“Rolls on Sunday” begint met de aankoop. Voeg toe wat de klant beleefde voor “Thinks at the counter”.',
      ],
      fixed: [
        `
journey cake "A birthday cake" {
  phase awareness "How the customer calls it" {
    step "What the customer does" +1
  }
  phase consideration "How the customer calls it" {
    step "What the customer does" +1
  }
  phase purchase {
    step "Orders a cake with six candles" +1
    step "Pays at the counter" 0
  }
  phase use {
    step "Sees six candles blown out" +2
  }
}

// A phase without a step says nothing yet, and its name is taken.
journey bread "Bread on Saturday" {
  phase awareness {
  }
  phase counter "At the counter" as purchase {
    step "Buys a loaf" +1
  }
}

// A step with this name leaves no room for a phase of that name either.
journey rolls "Rolls on Sunday" {
  phase purchase {
    step consideration "Thinks at the counter" 0
  }
}

journey empty "Still empty" {
}

journey coffee "Coffee, without a purchase" {
  phase use {
    step "Drinks a coffee" +1
  }
}

journey tea "Tea, in a phase of purchase without a step that everyone lives" {
  phase purchase {
    maybe "The kettle is empty" {
      step "Waits" -1
    }
  }
}
`,
      ],
    },
  ],
  good: [
    `
mentor baker "The baker"

journey cake "A birthday cake" {
  phase awareness {
    step "Hears: I want six candles" +1
  }
  phase purchase {
    step "Orders a cake with six candles" +1
  }
  phase use {
    step "Is asked how the party was" +2 from baker via phone for feedback
  }
}
`,
  ],
})
