import { journeyOf } from '../model/elsewhere.ts'
import type { Journey, Model, Step } from '../model/model.ts'
import { defineRule } from './support/define-rule.ts'
import { insertFix, insertInside } from './support/inserts.ts'
import { titleSpan } from './support/places.ts'
import { isAttended, recoveredSteps } from './support/recoveries.ts'
import { sayingsIn } from './support/sayings.ts'
import { survivingPains } from './support/surviving-pains.ts'

export default defineRule({
  id: 'pain-unattended',
  level: 'warning',
  preset: 'recommended',
  ideas: ['fan'],
  since: '0.1.0',
  summary: {
    en: 'Reports a step with a pain about which nothing is done.',
    nl: 'Meldt een stap met een pijn waar niets aan wordt gedaan.',
  },
  why: {
    en: 'A pain that everybody knows and nobody works on is the most expensive kind. An opportunity in the same step, a failure with somebody who repairs it, or a later step that puts it right is enough. Each step is reported once, on its first pain; one that survives a redesign is left to `pain-survives-redesign`.',
    nl: 'Een pijn die iedereen kent en waar niemand aan werkt, is de duurste soort. Een kans in dezelfde stap, een fout die iemand herstelt, of een latere stap die het goedmaakt, is genoeg. Elke stap wordt één keer gemeld, bij de eerste pijn; een pijn die een herontwerp overleeft, is iets voor `pain-survives-redesign`.',
  },
  messages: {
    open: {
      en: ({ pain }: { pain: string }) =>
        `“${pain}” hurts, and nothing is done about it yet. Write down what would help, as an \`opportunity\`.`,
      nl: ({ pain }) =>
        `“${pain}” doet pijn, en er gebeurt nog niets aan. Schrijf op wat zou helpen, als \`opportunity\`.`,
    },
  },
  fixes: {
    add: { en: () => 'Add what would help', nl: () => 'Voeg toe wat zou helpen' },
  },
  check(model, report) {
    for (const journey of model.journeys) {
      const recovered = recoveredSteps(journey)
      const surviving = stepsSaidElsewhere(model, journey)
      for (const step of journey.steps) {
        const [pain] = sayingsIn(step, 'pain')
        if (!pain || isAttended(step, recovered) || surviving.has(step)) continue
        const edits = insertInside(model, step.shape, 'opportunity "${1:What would help}"')
        report('open', titleSpan(pain.shape), { pain: pain.text }, { fixes: insertFix('add', {}, edits) })
      }
    }
  },
  bad: [
    {
      code: `
mentor dentist "The dentist"

journey tooth "A tooth that hurts" {
  phase service {
    step "Waits under the poster about caries" -1 with dentist via visit {
      pain "Three quarters of an hour, and nobody says why"
           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ “Three quarters of an hour, and nobody says why” hurts, and nothing is done about it yet. Write down what would help, as an \`opportunity\`.
      pain "The radio"
      failure "The one before takes longer" within 15min
    }
    step "Lies back and looks at the lamp" -1 {
      pain "Nobody says what comes next"
      opportunity "Say every step aloud" by dentist
    }
    step bill "Gets the bill" -1 {
      pain "Four codes and no word"
    }
    step "Hears what each code was" +1 recovers bill
    maybe "It hurts again at night" rate 3% {
      step "Finds a voice that says: closed" -2 to dentist via phone {
        pain "Until Monday"
             ^^^^^^^^^^^^^^ “Until Monday” hurts, and nothing is done about it yet. Write down what would help, as an \`opportunity\`.
      }
    }
  }
}
`,
      nl: [
        '“Three quarters of an hour, and nobody says why” doet pijn, en er gebeurt nog niets aan. Schrijf op wat zou helpen, als `opportunity`.',
        '“Until Monday” doet pijn, en er gebeurt nog niets aan. Schrijf op wat zou helpen, als `opportunity`.',
      ],
      fixed: [
        `
mentor dentist "The dentist"

journey tooth "A tooth that hurts" {
  phase service {
    step "Waits under the poster about caries" -1 with dentist via visit {
      pain "Three quarters of an hour, and nobody says why"
      pain "The radio"
      failure "The one before takes longer" within 15min
      opportunity "What would help"
    }
    step "Lies back and looks at the lamp" -1 {
      pain "Nobody says what comes next"
      opportunity "Say every step aloud" by dentist
    }
    step bill "Gets the bill" -1 {
      pain "Four codes and no word"
    }
    step "Hears what each code was" +1 recovers bill
    maybe "It hurts again at night" rate 3% {
      step "Finds a voice that says: closed" -2 to dentist via phone {
        pain "Until Monday"
        opportunity "What would help"
      }
    }
  }
}
`,
      ],
    },
    {
      code: `
journey today "A ticket for the train" {
  phase use {
    step lost "Cannot find the ticket" -1 {
      pain "Eleven mails look alike"
      opportunity "One card that stays on top"
    }
  }
}

journey tomorrow "A ticket that finds itself" improves today {
  phase use {
    step lost "Cannot find the ticket" -1 {
      pain "Eleven mails look alike"
    }
    step waits "Waits for the gate to open" -1 {
      pain "The reader is in the sun"
           ^^^^^^^^^^^^^^^^^^^^^^^^^^ “The reader is in the sun” hurts, and nothing is done about it yet. Write down what would help, as an \`opportunity\`.
    }
  }
}
`,
      nl: [
        '“The reader is in the sun” doet pijn, en er gebeurt nog niets aan. Schrijf op wat zou helpen, als `opportunity`.',
      ],
    },
  ],
  good: [
    `
mentor dentist "The dentist"

journey tooth "A tooth that hurts" {
  phase service {
    step waits "Waits under the poster about caries" -1 with dentist via store {
      pain "Three quarters of an hour, and nobody says why"
    }
    step told "Hears why, and gets a coffee" +1 with dentist via store recovers waits
    step "Lies back and looks at the lamp" -1 {
      pain "Nobody says what comes next"
      opportunity "Say every step aloud" by dentist
    }
    step "Gets the bill" -1 from dentist via email for billing {
      pain "Four codes and no word"
      failure "A wrong code" repaired-by dentist within 2d
    }
  }
}
`,
  ],
})

/** A pain that survives a redesign is the same pain, and is reported once. */
function stepsSaidElsewhere(model: Model, journey: Journey): ReadonlySet<Step> {
  const before = journey.improves && journeyOf(model, journey.improves)
  return new Set(before ? survivingPains(before, journey).map((it) => it.step) : [])
}
