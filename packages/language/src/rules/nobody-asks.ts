import type { Journey, Model } from '../model/model.ts'
import { defineRule } from './support/define-rule.ts'
import type { FixEdit } from './support/finding.ts'
import { insertFix, insertInside } from './support/inserts.ts'
import { titleSpan } from './support/places.ts'
import { peopleOf, quoted, whoever } from './support/wording.ts'

export default defineRule({
  id: 'nobody-asks',
  level: 'info',
  preset: 'strict',
  ideas: ['fan', 'people'],
  since: '0.1.0',
  summary: {
    en: 'Reports a journey with contact, in which nobody ever asks the customer what could be better.',
    nl: 'Meldt een reis met contact, waarin niemand de klant ooit vraagt wat er beter kan.',
  },
  why: {
    en: 'Whoever does not ask is told by the reviews. It takes a step `for feedback`, anywhere; a journey in which nobody of yours is in contact has nobody who could ask.',
    nl: 'Wie het niet vraagt, hoort het van de recensies. Nodig is een stap `for feedback`, waar dan ook; in een reis waarin niemand van uw kant contact heeft, is er niemand die het kan vragen.',
  },
  messages: {
    nobody: {
      en: ({ journey, people }: { journey: string; people: string | undefined }) =>
        `In “${journey}” nobody asks ${whoever(people, 'en')} what could be better. Add a step \`for feedback\`, from somebody who can act on it.`,
      nl: ({ journey, people }) =>
        `In “${journey}” vraagt niemand ${whoever(people, 'nl')} wat er beter kan. Voeg een stap \`for feedback\` toe, van iemand die er iets mee kan.`,
    },
  },
  fixes: {
    add: {
      en: () => 'Add a step that asks what could be better',
      nl: () => 'Voeg een stap toe die vraagt wat er beter kan',
    },
  },
  check(model, report) {
    for (const journey of model.journeys) {
      if (journey.contacts.length === 0 || journey.steps.some((it) => it.purpose === 'feedback')) continue
      const edits = insertFeedback(model, journey)
      const fixes = insertFix('add', {}, edits)
      const data = { journey: quoted(journey.title), people: peopleOf(journey) }
      report('nobody', titleSpan(journey.shape), data, { fixes })
    }
  },
  bad: [
    {
      code: `
persona guest "Kim"
mentor cook "The cook"
mentor waiter "The waiter"

journey dinner "Dinner for one" for guest {
               ^^^^^^^^^^^^^^^^ In “Dinner for one” nobody asks Kim what could be better. Add a step \`for feedback\`, from somebody who can act on it.
  phase purchase {
    step "Asks what is good today" +1 to cook via store for question
  }
  phase use {
    step "Is served the fish" +2 with waiter via visit
    step "Walks home along the water" +1
  }
}

journey lunch "Lunch, up to the bill" for guest {
              ^^^^^^^^^^^^^^^^^^^^^^^ In “Lunch, up to the bill” nobody asks Kim what could be better. Add a step \`for feedback\`, from somebody who can act on it.
  phase purchase {
    step "Pays" 0 with waiter via phone for order
  }
}

journey snack "A snack, alone" for guest {
  phase use {
    step "Reads the menu on the wall" 0 from cook via ad for information
  }
}
`,
      nl: [
        'In “Dinner for one” vraagt niemand Kim wat er beter kan. Voeg een stap `for feedback` toe, van iemand die er iets mee kan.',
        'In “Lunch, up to the bill” vraagt niemand Kim wat er beter kan. Voeg een stap `for feedback` toe, van iemand die er iets mee kan.',
      ],
      fixed: [
        `
persona guest "Kim"
mentor cook "The cook"
mentor waiter "The waiter"

journey dinner "Dinner for one" for guest {
  phase purchase {
    step "Asks what is good today" +1 to cook via store for question
  }
  phase use {
    step "Is served the fish" +2 with waiter via visit
    step "Walks home along the water" +1
    step "What the customer does" +1 from waiter via visit for feedback
  }
}

journey lunch "Lunch, up to the bill" for guest {
  phase purchase {
    step "Pays" 0 with waiter via phone for order
  }
}

journey snack "A snack, alone" for guest {
  phase use {
    step "Reads the menu on the wall" 0 from cook via ad for information
  }
}
`,
      ],
    },
    {
      code: `
mentor cook "The cook"

journey tea "Tea" {
            ^^^^^ In “Tea” nobody asks the customer what could be better. Add a step \`for feedback\`, from somebody who can act on it.
  phase use {
    step "Asks for tea" +1 to cook
    maybe "It is cold" {
      step "Asks again" -1 to cook
    }
  }
}
`,
      nl: [
        'In “Tea” vraagt niemand de klant wat er beter kan. Voeg een stap `for feedback` toe, van iemand die er iets mee kan.',
      ],
      fixed: [
        `
mentor cook "The cook"

journey tea "Tea" {
  phase use {
    step "Asks for tea" +1 to cook
    maybe "It is cold" {
      step "Asks again" -1 to cook
    }
    step "What the customer does" +1 from cook via phone for feedback
  }
}
`,
      ],
    },
  ],
  good: [
    `
mentor cook "The cook"

journey dinner "Dinner for one" {
  phase use {
    step "Asks what is good today" +1 to cook via store for question
    step "Is asked whether the fish was" +2 from cook via store for feedback
  }
}
`,
  ],
})

/**
 * A question at the end, from whoever was in contact last. In a phase of the purchase there is no place for it: there it
 * would become the purchase.
 */
function insertFeedback(model: Model, { phases, contacts }: Journey): readonly FixEdit[] {
  const phase = phases.at(-1)!
  if (phase.stage === 'purchase') return []
  const { owner, channel = 'phone' } = contacts.at(-1)!
  const who = `from \${3:${owner!.name}} via \${4:${channel}} for \${5:feedback}`
  return insertInside(model, phase.shape, `step "\${1:What the customer does}" \${2:+1} ${who}`)
}
