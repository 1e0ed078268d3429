import type { Stage } from '../vocabulary/words.ts'
import { mayBeOurs } from './support/after-purchase.ts'
import { defineRule } from './support/define-rule.ts'
import { titleSpan } from './support/places.ts'
import { peopleOf, quoted, whoever } from './support/wording.ts'

const needing: ReadonlySet<Stage | undefined> = new Set(['consideration', 'purchase', 'onboarding'])

export default defineRule({
  id: 'phase-without-contact',
  level: 'hint',
  preset: 'coaching',
  ideas: ['mentor'],
  since: '0.1.0',
  summary: {
    en: 'Reports a phase of `consideration`, `purchase` or `onboarding` in which nobody of ours meets the customer.',
    nl: 'Meldt een fase van `consideration`, `purchase` of `onboarding` waarin niemand van uw kant de klant ontmoet.',
  },
  why: {
    en: 'Choosing, saying yes and beginning are the moments at which a hero looks around for a mentor. Looks at phases that hold a step; `awareness`, `use` and what comes later may well pass without us.',
    nl: 'Kiezen, ja zeggen en beginnen zijn de momenten waarop een held om zich heen kijkt naar een mentor. Kijkt naar fasen met een stap erin; `awareness`, `use` en wat later komt, mogen best zonder u voorbijgaan.',
  },
  messages: {
    absent: {
      en: ({ people, phase }: { people: string | undefined; phase: string }) =>
        `Nobody of yours meets ${whoever(people, 'en')} in “${phase}”. Who could help there? Add a step with them.`,
      nl: ({ people, phase }) =>
        `Niemand van uw kant ontmoet ${whoever(people, 'nl')} in “${phase}”. Wie kan daar helpen? Voeg een stap met diegene toe.`,
    },
  },
  check(model, report) {
    for (const journey of model.journeys) {
      const people = peopleOf(journey)
      for (const { stage, steps, shape, title } of journey.phases) {
        if (!needing.has(stage) || steps.length === 0) continue
        if (steps.some((it) => it.isTouchpoint || mayBeOurs(it))) continue
        report('absent', titleSpan(shape), { people, phase: quoted(title) })
      }
    }
  },
  bad: [
    {
      code: `
persona rider "Bram"
mentor mechanic "The mechanic"

journey bike "A bike for the commute" for rider {
  phase awareness {
    step "Waits for the bus in the rain" -1
  }
  phase consideration "Looking around" {
                      ^^^^^^^^^^^^^^^^ Nobody of yours meets Bram in “Looking around”. Who could help there? Add a step with them.
    step "Reads forty reviews" 0
    step "Asks a neighbour" +1
  }
  phase purchase {
    step "Counts the money twice" 0
    step "Pays at the counter" +1 with mechanic via store
  }
  phase first-week "The first week" as onboarding {
                   ^^^^^^^^^^^^^^^^ Nobody of yours meets Bram in “The first week”. Who could help there? Add a step with them.
    step "Cannot find the bell" -1 without mechanic
  }
  phase use {
    step "Rides past the bus" +2
  }
}
`,
      nl: [
        'Niemand van uw kant ontmoet Bram in “Looking around”. Wie kan daar helpen? Voeg een stap met diegene toe.',
        'Niemand van uw kant ontmoet Bram in “The first week”. Wie kan daar helpen? Voeg een stap met diegene toe.',
      ],
    },
    {
      code: `
journey bike "A bike for the commute" {
  phase consideration {
  }
  phase purchase {
        ^^^^^^^^ Nobody of yours meets the customer in “purchase”. Who could help there? Add a step with them.
    step "Clicks on order" 0
  }
  phase onboarding {
    step "Is shown the gears" +1 with mechanic
                                      ^^^^^^^^ There is no mentor, ally, competitor or persona \`mechanic\`.
  }
}
`,
      nl: [
        'Niemand van uw kant ontmoet de klant in “purchase”. Wie kan daar helpen? Voeg een stap met diegene toe.',
        'Er is geen mentor, ally, competitor of persona `mechanic`.',
      ],
      fixed: [
        `mentor mechanic "Mechanic"

journey bike "A bike for the commute" {
  phase consideration {
  }
  phase purchase {
    step "Clicks on order" 0
  }
  phase onboarding {
    step "Is shown the gears" +1 with mechanic
  }
}
`,
      ],
    },
  ],
  good: [
    `
persona rider "Bram"
mentor mechanic "The mechanic"

journey bike "A bike for the commute" for rider {
  phase awareness {
    step "Waits for the bus in the rain" -1
  }
  phase consideration "Looking around" {
    step "Reads forty reviews" 0
    step "Asks which one survives the rain" +1 to mechanic via chat for question
  }
}
`,
  ],
})
