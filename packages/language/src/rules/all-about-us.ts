import { defineRule } from './support/define-rule.ts'
import { insertFix, insertStep } from './support/inserts.ts'
import { titleSpan } from './support/places.ts'
import { peopleOf, quoted, whoever } from './support/wording.ts'

export default defineRule({
  id: 'all-about-us',
  level: 'info',
  preset: 'recommended',
  ideas: ['life'],
  since: '0.1.0',
  summary: {
    en: 'Reports a journey without any step that has nothing to do with us.',
    nl: 'Meldt een reis zonder één stap die niets met u te maken heeft.',
  },
  why: {
    en: 'The customer also sleeps, works and talks to others about it. Where the map shows only you, it is a map of your processes. A step with somebody unknown counts as theirs.',
    nl: 'De klant slaapt ook, werkt, en praat er met anderen over. Een kaart waarop alleen u staat, is een kaart van uw processen. Een stap met iemand die niemand kent, telt als een stap van de klant.',
  },
  messages: {
    all: {
      en: ({ journey, people }: { journey: string; people: string | undefined }) =>
        `You play a part in every step of “${journey}”. Add what happens in the life of ${whoever(people, 'en')} without you.`,
      nl: ({ journey, people }) =>
        `In elke stap van “${journey}” speelt u een rol. Voeg toe wat er zonder u gebeurt in het leven van ${whoever(people, 'nl')}.`,
    },
  },
  fixes: {
    add: {
      en: () => 'Add a step of their own at the beginning',
      nl: () => 'Voeg aan het begin een stap zonder u toe',
    },
  },
  check(model, report) {
    for (const journey of model.journeys) {
      const [first] = journey.steps
      if (!first || !journey.steps.every((it) => it.isOwn)) continue
      const edits = insertStep(model, journey, 'before', first, 'step "${1:What the customer does}" ${2:+1}')
      const fixes = insertFix('add', {}, edits)
      const data = { journey: quoted(journey.title), people: peopleOf(journey) }
      report('all', titleSpan(journey.shape), data, { fixes })
    }
  },
  bad: [
    {
      code: `
persona tenant "Daan"
mentor caretaker "The caretaker"

journey key "A key to the laundry" for tenant {
            ^^^^^^^^^^^^^^^^^^^^^^ You play a part in every step of “A key to the laundry”. Add what happens in the life of Daan without you.
  phase use {
    step "Asks for a key" 0 to caretaker via counter for question after 1d
    step "Finds nobody there" -1 without caretaker
    step "Gets a key, and a bag of pegs" +1 from caretaker via visit for delivery after 1d
  }
}

journey empty "Still empty" for tenant {
}
`,
      nl: [
        'In elke stap van “A key to the laundry” speelt u een rol. Voeg toe wat er zonder u gebeurt in het leven van Daan.',
      ],
      fixed: [
        `
persona tenant "Daan"
mentor caretaker "The caretaker"

journey key "A key to the laundry" for tenant {
  phase use {
    step "What the customer does" +1
    step "Asks for a key" 0 to caretaker via counter for question after 1d
    step "Finds nobody there" -1 without caretaker
    step "Gets a key, and a bag of pegs" +1 from caretaker via visit for delivery after 1d
  }
}

journey empty "Still empty" for tenant {
}
`,
      ],
    },
    {
      code: `
mentor caretaker "The caretaker"

journey bulb "A light on the stairs" {
             ^^^^^^^^^^^^^^^^^^^^^^^ You play a part in every step of “A light on the stairs”. Add what happens in the life of the customer without you.
  phase use { step "Asks for a bulb" 0 to caretaker via phone for question }
}
`,
      nl: [
        'In elke stap van “A light on the stairs” speelt u een rol. Voeg toe wat er zonder u gebeurt in het leven van de klant.',
      ],
    },
  ],
  good: [
    `
mentor caretaker "The caretaker"

journey key "A key to the laundry" {
  phase use {
    step "Runs out of shirts on a Sunday" -1
    step "Asks for a key" 0 to caretaker via counter for question after 1d
    step "Gets a key, and a bag of pegs" +1 from caretaker via visit for delivery after 1d
  }
}
`,
  ],
})
