import { isLeftAlone } from './support/after-purchase.ts'
import { insertContact } from './support/contact-insert.ts'
import { defineRule } from './support/define-rule.ts'
import { titleSpan } from './support/places.ts'
import { contactTitles, peopleOf, quoted, whoever } from './support/wording.ts'

export default defineRule({
  id: 'no-contact-after-purchase',
  level: 'warning',
  preset: 'recommended',
  ideas: ['mentor', 'fan'],
  since: '0.1.0',
  summary: {
    en: 'Reports a journey that goes on after the purchase, while nobody of ours contacts the customer any more.',
    nl: 'Meldt een reis die na de aankoop doorgaat, terwijl niemand van uw kant nog contact opneemt met de klant.',
  },
  why: {
    en: 'The purchase is where the relation begins. A mentor who vanishes at the threshold was only a salesman. A customer who has to come to us does not count: this is about us coming to them. Every silence that follows from it is not reported again.',
    nl: 'Bij de aankoop begint de relatie. Een mentor die op de drempel verdwijnt, was alleen maar een verkoper. Een klant die zelf naar u toe moet komen, telt niet: dit gaat erover dat u naar hen toe gaat. De stiltes die eruit volgen, worden niet nog eens gemeld.',
  },
  messages: {
    nobody: {
      en: ({ people, purchase }: { people: string | undefined; purchase: string }) =>
        `Nobody contacts ${whoever(people, 'en')} after “${purchase}”. Add a step in which one of you does.`,
      nl: ({ people, purchase }) =>
        `Na “${purchase}” neemt niemand meer contact op met ${whoever(people, 'nl')}. Voeg een stap toe waarin iemand van u dat doet.`,
    },
  },
  fixes: contactTitles,
  check(model, report) {
    for (const journey of model.journeys) {
      const { purchase } = journey
      if (!purchase || !isLeftAlone(journey)) continue
      const people = peopleOf(journey)
      const edits = insertContact(model, journey)
      const fixes = edits.length === 0 ? [] : ([{ title: 'add', data: { people }, safe: false, edits }] as const)
      report('nobody', titleSpan(journey.shape), { people, purchase: quoted(purchase.text) }, { fixes })
    }
  },
  bad: [
    {
      code: `
persona couple "Anna and Tom"
mentor merchant "The wine merchant"

journey wine "Buying wine" for couple {
             ^^^^^^^^^^^^^ Nobody contacts Anna and Tom after “Buys a bottle”. Add a step in which one of you does.
  phase purchase {
    step "Buys a bottle" +1 with merchant via store
  }
  phase use {
    step "Drinks it by the fire" +2 after 21d
    step "Calls to ask for the name" 0 to merchant via phone after 40d
  }
}
`,
      nl: [
        'Na “Buys a bottle” neemt niemand meer contact op met Anna and Tom. Voeg een stap toe waarin iemand van u dat doet.',
      ],
      fixed: [
        `
persona couple "Anna and Tom"
mentor merchant "The wine merchant"

journey wine "Buying wine" for couple {
  phase purchase {
    step "Buys a bottle" +1 with merchant via store
  }
  phase use {
    step "What the customer does" +1 from merchant via phone for care after 10d
    step "Drinks it by the fire" +2 after 11d
    step "Calls to ask for the name" 0 to merchant via phone after 40d
  }
}
`,
      ],
    },
    {
      code: `
journey wine "Buying wine" {
             ^^^^^^^^^^^^^ Nobody contacts the customer after “Buys a bottle”. Add a step in which one of you does.
  phase purchase {
    step "Buys a bottle" +1
  }
  phase use {
    step "Drinks it" +2
  }
}
`,
      nl: [
        'Na “Buys a bottle” neemt niemand meer contact op met de klant. Voeg een stap toe waarin iemand van u dat doet.',
      ],
    },
  ],
  good: [
    `
mentor merchant "The wine merchant"

journey wine "Buying wine" {
  phase consideration {
    step "Tastes eight wines" +1
  }
  phase purchase {
    step "Buys a bottle" +1 with merchant via store
  }
  phase use {
    step "Drinks it by the fire" +2 after 21d
    step "Is asked how it was" +1 from merchant via letter for feedback after 7d
  }
}
`,
    `
mentor merchant "The wine merchant"

journey tasting "A tasting, without a purchase" {
  phase consideration {
    step "Tastes eight wines" +1 with merchant via store
  }
}
`,
  ],
})
