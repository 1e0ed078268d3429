import type { Step } from '../model/model.ts'
import { stepsAfterPurchase } from './support/after-purchase.ts'
import { defineRule } from './support/define-rule.ts'
import { insertFix, insertInside } from './support/inserts.ts'
import { titleSpan } from './support/places.ts'
import { quoted } from './support/wording.ts'

export default defineRule({
  id: 'no-failure-plan',
  level: 'info',
  preset: 'strict',
  ideas: ['life'],
  since: '0.1.0',
  summary: {
    en: 'Reports a journey with own steps after the purchase, in which nothing may go wrong and nothing is put right.',
    nl: 'Meldt een reis met eigen stappen na de aankoop, waarin niets mis kan gaan en niets wordt goedgemaakt.',
  },
  why: {
    en: 'Something goes wrong for everybody some day; who has thought of it repairs it, who has not looks for a form. A `failure`, a step that `recovers` another, or a step `for recovery`, anywhere in the journey, is a plan.',
    nl: 'Bij iedereen gaat er ooit iets mis; wie eraan heeft gedacht, herstelt het, en wie dat niet heeft gedaan, zoekt een formulier. Een `failure`, een stap die een andere goedmaakt met `recovers`, of een stap `for recovery`, waar dan ook in de reis, is een plan.',
  },
  messages: {
    none: {
      en: ({ purchase, step }: { purchase: string; step: string }) =>
        `Nothing says what may go wrong after “${purchase}”, or who puts it right. Add a \`failure\`, perhaps to “${step}”.`,
      nl: ({ purchase, step }) =>
        `Nergens staat wat er na “${purchase}” mis kan gaan, of wie het herstelt. Voeg een \`failure\` toe, misschien bij “${step}”.`,
    },
  },
  fixes: {
    add: {
      en: ({ step }: { step: string }) => `Add a failure to “${step}”`,
      nl: ({ step }) => `Voeg een failure toe aan “${step}”`,
    },
  },
  check(model, report) {
    for (const journey of model.journeys) {
      const { purchase } = journey
      const own = stepsAfterPurchase(journey).find((it) => it.isOwn)
      if (!purchase || !own || journey.steps.some(plansForFailure)) continue
      const step = quoted(own.text)
      const snippet = `failure "\${1:What may go wrong}" repaired-by \${2:${own.owner!.name}} within \${3:1d}`
      const edits = insertInside(model, own.shape, snippet)
      const fixes = insertFix('add', { step }, edits)
      report('none', titleSpan(journey.shape), { purchase: quoted(purchase.text), step }, { fixes })
    }
  },
  bad: [
    {
      code: `
mentor removal "The movers"

journey moving "Three rooms and a cat" {
               ^^^^^^^^^^^^^^^^^^^^^^^ Nothing says what may go wrong after “Picks a Saturday”, or who puts it right. Add a \`failure\`, perhaps to “Waves at the van”.
  phase purchase {
    step "Picks a Saturday" +1 with removal via phone for appointment
  }
  phase use {
    step "Feeds the cat" 0
    step "Waves at the van" +1 with removal via visit for delivery
    step "Finds the kettle first" +2 from removal via visit
  }
}

journey boxes "Boxes, and nobody of ours afterwards" {
  phase purchase {
    step "Buys boxes" 0 with removal via store for order
  }
  phase use {
    step "Fills them" -1
  }
}

journey lamp "A lamp that may break" {
  phase purchase {
    step "Has a lamp packed" 0 with removal via visit for order {
      failure "The lamp breaks" repaired-by removal within 2d
    }
  }
  phase use {
    step "Gets the lamp" +1 with removal via visit for delivery
  }
}

journey chair "A chair that is put right" {
  phase purchase {
    step late "Gets the chair a day late" -1 from removal via visit for delivery
  }
  phase use {
    step "Gets a cushion with it" +1 with removal via visit recovers late
  }
}

journey table "A table for recovery" {
  phase purchase {
    step "Gets a table" -1 from removal via visit for delivery
  }
  phase use {
    step "Has a leg mended" +1 with removal via visit for recovery
  }
}
`,
      nl: [
        'Nergens staat wat er na “Picks a Saturday” mis kan gaan, of wie het herstelt. Voeg een `failure` toe, misschien bij “Waves at the van”.',
      ],
      fixed: [
        `
mentor removal "The movers"

journey moving "Three rooms and a cat" {
  phase purchase {
    step "Picks a Saturday" +1 with removal via phone for appointment
  }
  phase use {
    step "Feeds the cat" 0
    step "Waves at the van" +1 with removal via visit for delivery {
      failure "What may go wrong" repaired-by removal within 1d
    }
    step "Finds the kettle first" +2 from removal via visit
  }
}

journey boxes "Boxes, and nobody of ours afterwards" {
  phase purchase {
    step "Buys boxes" 0 with removal via store for order
  }
  phase use {
    step "Fills them" -1
  }
}

journey lamp "A lamp that may break" {
  phase purchase {
    step "Has a lamp packed" 0 with removal via visit for order {
      failure "The lamp breaks" repaired-by removal within 2d
    }
  }
  phase use {
    step "Gets the lamp" +1 with removal via visit for delivery
  }
}

journey chair "A chair that is put right" {
  phase purchase {
    step late "Gets the chair a day late" -1 from removal via visit for delivery
  }
  phase use {
    step "Gets a cushion with it" +1 with removal via visit recovers late
  }
}

journey table "A table for recovery" {
  phase purchase {
    step "Gets a table" -1 from removal via visit for delivery
  }
  phase use {
    step "Has a leg mended" +1 with removal via visit for recovery
  }
}
`,
      ],
    },
    {
      code: `
mentor removal "The movers"

journey sofa "A sofa" {
             ^^^^^^^^ Nothing says what may go wrong after “Has a sofa moved”, or who puts it right. Add a \`failure\`, perhaps to “Gets the sofa”.
                      ^ This block is not closed: its \`}\` is missing.
  phase purchase {
    step "Has a sofa moved" 0 with removal via visit for order
  }
  phase use {
    step "Gets the sofa" +1 with removal via visit {
`,
      nl: [
        'Nergens staat wat er na “Has a sofa moved” mis kan gaan, of wie het herstelt. Voeg een `failure` toe, misschien bij “Gets the sofa”.',
        'Dit blok is niet afgesloten: de `}` ontbreekt.',
      ],
    },
  ],
  good: [
    `
mentor removal "The movers"

journey moving "Three rooms and a cat" {
  phase awareness {
    step "Counts her books" -1
  }
  phase purchase {
    step "Picks a Saturday" +1 with removal via phone for appointment
  }
  phase use {
    step "Finds the kettle first" +2 with removal via visit for care {
      failure "A box falls" repaired-by removal within 2d
    }
  }
}
`,
  ],
})

function plansForFailure({ details, shape, purpose }: Step): boolean {
  return details.failures.length > 0 || shape.clauses.has('recovers') || purpose === 'recovery'
}
