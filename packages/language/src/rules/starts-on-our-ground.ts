import { defineRule } from './support/define-rule.ts'
import { insertFix, insertStep } from './support/inserts.ts'
import { titleSpan } from './support/places.ts'
import { openingPurchase } from './support/purchase-run.ts'
import { peopleOf, quoted, whoever } from './support/wording.ts'

export default defineRule({
  id: 'starts-on-our-ground',
  level: 'info',
  preset: 'strict',
  ideas: ['life'],
  since: '0.1.0',
  summary: {
    en: 'Reports a journey whose first step is one of our touchpoints.',
    nl: 'Meldt een reis waarvan de eerste stap een van uw touchpoints is.',
  },
  why: {
    en: 'Nobody wakes up in your shop, and an advertisement too finds somebody in the middle of something. What set them going comes first. Where nothing at all comes before the purchase, `journey-starts-at-purchase` says so instead.',
    nl: 'Niemand wordt wakker in uw winkel, en ook een advertentie vindt iemand die ergens mee bezig is. Wat iemand in beweging bracht, komt eerst. Komt er helemaal niets voor de aankoop, dan zegt `journey-starts-at-purchase` dat.',
  },
  messages: {
    ours: {
      en: ({ step, people }: { step: string; people: string | undefined }) =>
        `The first step, “${step}”, is with you already. Add what set ${whoever(people, 'en')} going before that.`,
      nl: ({ step, people }) =>
        `De eerste stap, “${step}”, is al met u. Voeg toe wat ${whoever(people, 'nl')} daarvoor in beweging bracht.`,
    },
  },
  fixes: {
    add: { en: () => 'Add a step before it', nl: () => 'Voeg er een stap voor toe' },
  },
  check(model, report) {
    for (const journey of model.journeys) {
      const first = journey.steps.find((it) => it.isOnMainLine)
      if (!first?.isTouchpoint || openingPurchase(journey)) continue
      const edits = insertStep(model, journey, 'before', first, 'step "${1:What the customer does}" ${2:+1}')
      const fixes = insertFix('add', {}, edits)
      report('ours', titleSpan(first.shape), { step: quoted(first.text), people: peopleOf(journey) }, { fixes })
    }
  },
  bad: [
    {
      code: `
persona widower "Theo"
mentor teacher "The cooking teacher"

journey cooking "Learning to cook at seventy" for widower {
  phase awareness {
    maybe "It is raining" {
      step "Looks into the fridge" -1
    }
    step "Reads about a class in the paper" 0 from teacher via ad for information
         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ The first step, “Reads about a class in the paper”, is with you already. Add what set Theo going before that.
    step "Tells his daughter" +1
  }
}

journey baking "Baking, from the purchase on" for widower {
  phase purchase {
    step "Pays for a class" 0 to teacher via web for order
  }
}

journey empty "Still empty" for widower {
}

journey soup "Soup, without the teacher" for widower {
  phase awareness {
    step "Would have liked to ask" -1 without teacher
  }
}
`,
      nl: [
        'De eerste stap, “Reads about a class in the paper”, is al met u. Voeg toe wat Theo daarvoor in beweging bracht.',
      ],
      fixed: [
        `
persona widower "Theo"
mentor teacher "The cooking teacher"

journey cooking "Learning to cook at seventy" for widower {
  phase awareness {
    maybe "It is raining" {
      step "Looks into the fridge" -1
    }
    step "What the customer does" +1
    step "Reads about a class in the paper" 0 from teacher via ad for information
    step "Tells his daughter" +1
  }
}

journey baking "Baking, from the purchase on" for widower {
  phase purchase {
    step "Pays for a class" 0 to teacher via web for order
  }
}

journey empty "Still empty" for widower {
}

journey soup "Soup, without the teacher" for widower {
  phase awareness {
    step "Would have liked to ask" -1 without teacher
  }
}
`,
      ],
    },
    {
      code: `
mentor teacher "The cooking teacher"

journey salad "A salad" {
  phase awareness { step "Reads a recipe" 0 from teacher via email for information }
                         ^^^^^^^^^^^^^^^^ The first step, “Reads a recipe”, is with you already. Add what set the customer going before that.
}
`,
      nl: ['De eerste stap, “Reads a recipe”, is al met u. Voeg toe wat de klant daarvoor in beweging bracht.'],
    },
  ],
  good: [
    `
mentor teacher "The cooking teacher"

journey cooking "Learning to cook at seventy" {
  phase awareness {
    step "Eats soup from a tin, for the third time" -1
    step "Reads about a class in the paper" 0 from teacher via ad for information
  }
}
`,
  ],
})
