import type { Journey, Model, Step } from '../model/model.ts'
import { mayBeOurs } from './support/after-purchase.ts'
import { defineRule } from './support/define-rule.ts'
import type { FixEdit } from './support/finding.ts'
import { insertFix, insertStep } from './support/inserts.ts'
import { titleSpan } from './support/places.ts'
import { peopleOf, quoted, whoever } from './support/wording.ts'

export default defineRule({
  id: 'sell-before-ask',
  level: 'warning',
  preset: 'recommended',
  ideas: ['promise'],
  since: '0.1.0',
  summary: {
    en: 'Reports a first offer before the purchase to a customer whom nobody has asked a question or given advice.',
    nl: 'Meldt een eerste aanbod voor de aankoop aan een klant aan wie nog niemand iets heeft gevraagd of advies gaf.',
  },
  why: {
    en: 'An offer without a question is a guess with a price on it. What counts is contact: an advertisement sells to nobody in particular and cannot ask, so it is left out, as is the purchase itself and what happens only to some.',
    nl: 'Een aanbod zonder vraag is een gok met een prijskaartje. Het gaat om contact: een advertentie verkoopt aan niemand in het bijzonder en kan niets vragen, dus die blijft buiten beschouwing, net als de aankoop zelf en wat alleen sommigen overkomt.',
  },
  messages: {
    sells: {
      en: ({ people, text }: { people: string | undefined; text: string }) =>
        `“${text}” sells before anybody asked ${whoever(people, 'en')} a question or gave advice. Ask first.`,
      nl: ({ people, text }) =>
        `“${text}” verkoopt al voordat iemand ${whoever(people, 'nl')} iets heeft gevraagd of advies gaf. Vraag eerst.`,
    },
  },
  fixes: {
    ask: { en: () => 'Add a step that asks first', nl: () => 'Voeg een stap toe die eerst vraagt' },
  },
  check(model, report) {
    for (const journey of model.journeys) {
      const step = firstBlindOffer(journey)
      if (!step) continue
      const edits = insertQuestion(model, journey, step)
      const fixes = insertFix('ask', {}, edits)
      report('sells', titleSpan(step.shape), { people: peopleOf(journey), text: quoted(step.text) }, { fixes })
    }
  },
  bad: [
    {
      code: `
persona gardener "Ilse"
mentor nursery "The nursery"
ally neighbour "The neighbour"

journey hedge "A hedge that stays green" for gardener {
  phase awareness {
    step "Asks over the fence what grows fast" +1 to neighbour for question
    step "Sees a poster" 0 from nursery via ad for advice
    step "Finds nobody to ask" -1 without nursery via store for question
    maybe "It rains" {
      step "Is asked in what soil it will stand" +1 with nursery via store for question
    }
  }
  phase consideration {
    step "Reads about hedges" 0 from nursery via email for information
    step "Is offered forty laurels" -1 from nursery for sale
         ^^^^^^^^^^^^^^^^^^^^^^^^^^ “Is offered forty laurels” sells before anybody asked Ilse a question or gave advice. Ask first.
    step "Is offered sixty laurels" -1 from nursery via email for sale
    step "Is asked how long the hedge is" +1 from nursery via phone for question
  }
  phase purchase {
    step "Orders thirty" +1 to nursery via phone for order
  }
}
`,
      nl: [
        '“Is offered forty laurels” verkoopt al voordat iemand Ilse iets heeft gevraagd of advies gaf. Vraag eerst.',
      ],
      fixed: [
        `
persona gardener "Ilse"
mentor nursery "The nursery"
ally neighbour "The neighbour"

journey hedge "A hedge that stays green" for gardener {
  phase awareness {
    step "Asks over the fence what grows fast" +1 to neighbour for question
    step "Sees a poster" 0 from nursery via ad for advice
    step "Finds nobody to ask" -1 without nursery via store for question
    maybe "It rains" {
      step "Is asked in what soil it will stand" +1 with nursery via store for question
    }
  }
  phase consideration {
    step "Reads about hedges" 0 from nursery via email for information
    step "What the customer does" +1 with nursery via phone for question
    step "Is offered forty laurels" -1 from nursery for sale
    step "Is offered sixty laurels" -1 from nursery via email for sale
    step "Is asked how long the hedge is" +1 from nursery via phone for question
  }
  phase purchase {
    step "Orders thirty" +1 to nursery via phone for order
  }
}
`,
      ],
    },
    {
      code: `
mentor nursery "The nursery"

journey rose "A rose" {
  phase awareness {
    step "Is offered a rose" -1 from nursery for sale; step "Goes on" 0
         ^^^^^^^^^^^^^^^^^^^ “Is offered a rose” sells before anybody asked the customer a question or gave advice. Ask first.
  }
  phase purchase {
    step "Buys one" +1
  }
}

// The purchase is not an offer before the purchase, and what comes after it neither.
journey tulips "Tulips" {
  phase purchase {
    step "Is sold a bag of bulbs" 0 with nursery via store for sale
  }
  phase use {
    step "Is offered a spade" 0 from nursery via email for sale
  }
}

journey pots "Pots, and no purchase" {
  phase consideration {
    step "Is offered a pot" 0 from nursery via email for sale
    step "Thinks about it" 0
  }
}

// Who knows who that was?
journey fern "A fern" {
  phase consideration {
    step "Is asked how dark the room is" +1 from somebody for question
                                                 ^^^^^^^^ There is no mentor, ally, competitor or persona \`somebody\`.
    step "Is offered a fern" 0 from nursery via store for sale
  }
  phase purchase {
    step "Buys a fern" +1
  }
}

journey moss "Moss" {
  phase consideration {
    step "Is greeted" +1 from somebody for information
    step "Is offered moss" 0 from nursery for sale
         ^^^^^^^^^^^^^^^^^ “Is offered moss” sells before anybody asked the customer a question or gave advice. Ask first.
  }
  phase purchase {
    step "Buys moss" +1
  }
}
`,
      nl: [
        '“Is offered a rose” verkoopt al voordat iemand de klant iets heeft gevraagd of advies gaf. Vraag eerst.',
        'Er is geen mentor, ally, competitor of persona `somebody`.',
        '“Is offered moss” verkoopt al voordat iemand de klant iets heeft gevraagd of advies gaf. Vraag eerst.',
      ],
    },
  ],
  good: [
    `
mentor nursery "The nursery"

journey hedge "A hedge that stays green" {
  phase awareness {
    step "Walks past a poster: laurels at half price" 0 from nursery via ad for sale
  }
  phase consideration {
    step "Is asked how long the hedge is" +1 from nursery via phone for question
    step "Is offered thirty laurels" +1 from nursery via email for sale
  }
  phase purchase {
    step "Orders thirty" +1 to nursery via phone for order
  }
  phase use {
    step "Is asked how they grow" +1 from nursery via phone for care
  }
}
`,
    `
mentor nursery "The nursery"

journey hedge "A hedge that stays green, with advice" {
  phase consideration {
    step "Hears what grows in clay" +1 to nursery via store for advice
    maybe "It is Saturday" {
      step "Is offered a spade" 0 with nursery via store for sale
    }
    step "Is offered thirty laurels" +1 with nursery via store for sale
  }
  phase purchase {
    step "Orders thirty" +1 to nursery via phone for order
  }
  phase use {
    step "Is asked how they grow" +1 from nursery via phone for care
  }
}
`,
  ],
})

/** The first offer before the purchase, unless something was asked or advised before it, or may have been. */
function firstBlindOffer({ steps, purchase }: Journey): Step | undefined {
  if (!purchase) return undefined
  const first = steps.slice(0, steps.indexOf(purchase)).find((it) => asks(it) || sells(it))
  return first && sells(first) ? first : undefined
}

/** Somebody unknown may have asked. */
function asks(step: Step): boolean {
  const { purpose, isContact } = step
  return (purpose === 'question' || purpose === 'advice') && (isContact || mayBeOurs(step))
}

function sells({ purpose, isContact }: Step): boolean {
  return purpose === 'sale' && isContact
}

function insertQuestion(model: Model, journey: Journey, step: Step): readonly FixEdit[] {
  const { owner, channel = 'phone' } = step
  const who = `with \${3:${owner!.name}} via \${4:${channel}} for \${5:question}`
  return insertStep(model, journey, 'before', step, `step "\${1:What the customer does}" \${2:+1} ${who}`)
}
