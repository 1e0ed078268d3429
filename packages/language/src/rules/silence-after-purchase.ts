import { insertContact } from './support/contact-insert.ts'
import { defineRule } from './support/define-rule.ts'
import { insertFix } from './support/inserts.ts'
import { titleSpan } from './support/places.ts'
import { silenceAfterPurchase } from './support/silences.ts'
import { contactTitles, lasting, peopleOf, quoted, whoever } from './support/wording.ts'

export default defineRule({
  id: 'silence-after-purchase',
  level: 'warning',
  preset: 'recommended',
  ideas: ['fan'],
  since: '0.1.0',
  summary: {
    en: 'Reports a journey in which nobody has a word for the customer soon after the purchase, business aside.',
    nl: 'Meldt een reis waarin snel na de aankoop niemand een woord voor de klant heeft, zakelijke berichten daargelaten.',
  },
  why: {
    en: 'An invoice is not a greeting, and neither is the next offer. What counts is a contact that you begin within the patience of the journey, counted from the end of the purchase, and that neither sells nor handles an order, confirmation, bill, delivery, appointment or reminder; a confirmation with a wow or a difference counts after all. Quiet without a clock, and when the journey is over sooner.',
    nl: 'Een factuur is geen groet, en het volgende aanbod ook niet. Wat telt, is een contact dat u begint binnen het geduld van de reis, geteld vanaf het einde van de aankoop, en dat niet verkoopt en geen bestelling, bevestiging, rekening, levering, afspraak of herinnering afhandelt; een bevestiging met een wow of een verschil telt toch mee. Zwijgt zonder klok, en als de reis eerder voorbij is.',
  },
  messages: {
    silent: {
      en: ({ people, purchase, days, patience }: Silent) =>
        `${lasting(days, 'en')} without a word for ${whoever(people, 'en')} after “${purchase}”, business and offers aside. Get in touch within ${lasting(patience, 'en')}.`,
      nl: ({ people, purchase, days, patience }) =>
        `Na “${purchase}” blijft het ${lasting(days, 'nl')} stil voor ${whoever(people, 'nl')}, zakelijke berichten en aanbiedingen daargelaten. Laat binnen ${lasting(patience, 'nl')} iets van u horen.`,
    },
  },
  fixes: contactTitles,
  check(model, report) {
    for (const journey of model.journeys) {
      const { purchase, patience } = journey
      const days = silenceAfterPurchase(journey)
      if (!purchase || days === undefined) continue
      const people = peopleOf(journey)
      const edits = insertContact(model, journey, patience / 2)
      const fixes = insertFix('add', { people }, edits)
      report('silent', titleSpan(journey.shape), { people, purchase: quoted(purchase.text), days, patience }, { fixes })
    }
  },
  bad: [
    {
      code: `
persona rider "Mila"
mentor mechanic "The bike mechanic"

journey bike "A bike for the commute" for rider {
             ^^^^^^^^^^^^^^^^^^^^^^^^ 31 days without a word for Mila after “Rides her new bike home”, business and offers aside. Get in touch within 30 days.
  phase purchase {
    step "Rides her new bike home" +2 with mechanic via store for order takes 2d
  }
  phase use {
    step "Gets the invoice" 0 from mechanic via email for billing after 1d
    step "Is offered a lock" -1 from mechanic via email for sale after 9d
    step "Calls about a squeak" 0 to mechanic via phone for support after 10d
    step "Reads about an advertised helmet" 0 from mechanic via ad for information
    step "Is asked how the bike rides" +1 from mechanic via phone for care after 11d
  }
}
`,
      nl: [
        'Na “Rides her new bike home” blijft het 31 dagen stil voor Mila, zakelijke berichten en aanbiedingen daargelaten. Laat binnen 30 dagen iets van u horen.',
      ],
      fixed: [
        `
persona rider "Mila"
mentor mechanic "The bike mechanic"

journey bike "A bike for the commute" for rider {
  phase purchase {
    step "Rides her new bike home" +2 with mechanic via store for order takes 2d
  }
  phase use {
    step "Gets the invoice" 0 from mechanic via email for billing after 1d
    step "Is offered a lock" -1 from mechanic via email for sale after 9d
    step "What the customer does" +1 from mechanic via phone for care after 5d
    step "Calls about a squeak" 0 to mechanic via phone for support after 5d
    step "Reads about an advertised helmet" 0 from mechanic via ad for information
    step "Is asked how the bike rides" +1 from mechanic via phone for care after 11d
  }
}
`,
      ],
    },
    {
      code: `
mentor tailor "The tailor"

// To the day as long as the patience, and no longer.
journey suit "A suit for a wedding" patience 2w {
             ^^^^^^^^^^^^^^^^^^^^^^ 14 days without a word for the customer after “Is measured, and says yes”, business and offers aside. Get in touch within 14 days.
  phase purchase {
    step "Is measured, and says yes" +1 with tailor via store for order
  }
  phase use {
    step "Dances in it" +2 after 14d
  }
}

journey hem "A shorter hem, the next day" patience 2w {
  phase purchase {
    step "Has it shortened" +1 with tailor via store for order
  }
  phase use {
    step "Wears it" +1 after 13d
  }
}

journey pattern "A pattern, and nothing behind it" patience 2w {
  phase purchase {
    step "Buys a pattern" +1 with tailor via store for order
    silence 30d
  }
}

journey window "Only looks" patience 2w {
  phase consideration {
    step "Looks at the window" +1 after 30d
    step "Looks again" +1 after 30d
  }
}

journey coat "Somebody unknown calls" patience 2w {
  phase purchase {
    step "Orders a coat" +1 with tailor via store for order
  }
  phase use {
    step "Is called about the coat" +1 from apprentice via phone for care after 14d
                                            ^^^^^^^^^^ There is no mentor, ally, competitor or persona \`apprentice\`.
    step "Wears it" +1 after 30d
  }
}

journey cape "Somebody unknown calls too late" patience 2w {
             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ 15 days without a word for the customer after “Orders a cape”, business and offers aside. Get in touch within 14 days.
  phase purchase {
    step "Orders a cape" +1 with tailor via store for order
  }
  phase use {
    step "Is called about the cape" +1 from apprentice via phone for care after 15d
  }
}
`,
      nl: [
        'Na “Is measured, and says yes” blijft het 14 dagen stil voor de klant, zakelijke berichten en aanbiedingen daargelaten. Laat binnen 14 dagen iets van u horen.',
        'Er is geen mentor, ally, competitor of persona `apprentice`.',
        'Na “Orders a cape” blijft het 15 dagen stil voor de klant, zakelijke berichten en aanbiedingen daargelaten. Laat binnen 14 dagen iets van u horen.',
      ],
    },
  ],
  good: [
    `
mentor tailor "The tailor"

journey suit "A suit for a wedding" {
  phase consideration {
    step "Feels three fabrics" +1 with tailor via store for advice
  }
  phase purchase {
    step "Is measured, and says yes" +1 with tailor via store for order after 1d
  }
  phase use {
    step "Is asked how he danced in it" +2 from tailor via phone for feedback after 30d
    step "Wears it again" +1 after 10d
  }
}
`,
    `
mentor tailor "The tailor"

journey suit "A confirmation that is more than one" {
  phase consideration {
    step "Feels three fabrics" +1 with tailor via store for advice
  }
  phase purchase {
    step "Is measured, and says yes" +1 with tailor via store for order after 1d
  }
  phase use {
    step "Finds a thread of his suit in the envelope" +2 from tailor via letter for confirmation after 2d {
      wow "A thread of the fabric he chose" by tailor
    }
    step "Wears it" +1 after 28d
  }
}
`,
    `
mentor tailor "The tailor"

journey suit "Without a clock" {
  phase consideration {
    step "Feels three fabrics" +1 with tailor via store for advice
  }
  phase purchase {
    step "Is measured, and says yes" +1 with tailor via store for order
  }
  phase use {
    step "Is asked how he danced in it" +2 from tailor via phone for feedback
  }
}
`,
  ],
})

interface Silent {
  readonly people: string | undefined
  readonly purchase: string
  readonly days: number
  readonly patience: number
}
