import type { Journey, Step } from '../model/model.ts'
import { isLeftAlone, mayBeOurs, stepsAfterPurchase } from './support/after-purchase.ts'
import { insertContact } from './support/contact-insert.ts'
import { defineRule } from './support/define-rule.ts'
import { insertFix } from './support/inserts.ts'
import { titleSpan } from './support/places.ts'
import { contactTitles, peopleOf, quoted, whoever } from './support/wording.ts'

export default defineRule({
  id: 'reactive-only',
  level: 'info',
  preset: 'strict',
  ideas: ['mentor', 'life'],
  since: '0.1.0',
  summary: {
    en: 'Reports a journey in which, after the purchase, only the customer ever begins a conversation.',
    nl: 'Meldt een reis waarin na de aankoop alleen de klant ooit een gesprek begint.',
  },
  why: {
    en: 'Answering is service, asking is attention. Business such as a bill or a delivery begins no conversation. Where you do not contact the customer after the purchase at all, `no-contact-after-purchase` says so; here you do, but only about business.',
    nl: 'Antwoorden is service, vragen is aandacht. Zakelijke berichten, zoals een rekening of een levering, beginnen geen gesprek. Neemt u na de aankoop helemaal geen contact op met de klant, dan zegt `no-contact-after-purchase` dat; hier doet u het wel, maar alleen zakelijk.',
  },
  messages: {
    reactive: {
      en: ({ people, purchase, step }: Reactive) =>
        `After “${purchase}”, business aside, it is up to ${whoever(people, 'en')} to begin, as in “${step}”. Add a step in which you do.`,
      nl: ({ people, purchase, step }) =>
        `Na “${purchase}” is het, zakelijke berichten daargelaten, aan ${whoever(people, 'nl')} om te beginnen, zoals in “${step}”. Voeg een stap toe waarin u dat doet.`,
    },
  },
  fixes: contactTitles,
  check(model, report) {
    for (const journey of model.journeys) {
      const { purchase } = journey
      const [first] = conversationsOfCustomer(journey)
      if (!purchase || !first) continue
      const people = peopleOf(journey)
      const edits = insertContact(model, journey)
      const fixes = insertFix('add', { people }, edits)
      const data = { people, purchase: quoted(purchase.text), step: quoted(first.text) }
      report('reactive', titleSpan(journey.shape), data, { fixes })
    }
  },
  bad: [
    {
      code: `
persona reader "Esra"
mentor librarian "The librarian"

journey card "A library card" for reader {
             ^^^^^^^^^^^^^^^^ After “Gets her card”, business aside, it is up to Esra to begin, as in “Asks for a book about bees”. Add a step in which you do.
  phase purchase {
    step "Gets her card" +1 with librarian via counter for order
  }
  phase use {
    step "Reads when the books are due" 0 from librarian via email for reminder
    step "Orders a book" 0 to librarian via web for order
    step "Asks for a book about bees" +1 to librarian via counter for question
    step "Asks for another one" +1 to librarian via counter for question
  }
}

journey desk "A desk by the window, with nobody's reminder" for reader {
  phase purchase {
    step "Books a desk" +1 with librarian via counter for order
  }
  phase use {
    step "Asks for a lamp" 0 to librarian via counter for support
  }
}

journey shelf "A shelf, and only business" for reader {
  phase purchase {
    step "Rents a shelf" +1 with librarian via counter for order
  }
  phase use {
    step "Gets the bill" 0 from librarian via email for billing
  }
}

journey cup "A cup, and somebody unknown" for reader {
  phase purchase {
    step "Rents a cup" +1 with librarian via counter for order
  }
  phase use {
    step "Gets the bill" 0 from librarian via email for billing
    step "Asks for a spoon" 0 to librarian via counter for question
    step "Is called" +1 from volunteer via phone for care
                             ^^^^^^^^^ There is no mentor, ally, competitor or persona \`volunteer\`.
  }
}
`,
      nl: [
        'Na “Gets her card” is het, zakelijke berichten daargelaten, aan Esra om te beginnen, zoals in “Asks for a book about bees”. Voeg een stap toe waarin u dat doet.',
        'Er is geen mentor, ally, competitor of persona `volunteer`.',
      ],
      fixed: [
        `
persona reader "Esra"
mentor librarian "The librarian"
mentor volunteer "Volunteer"

journey card "A library card" for reader {
  phase purchase {
    step "Gets her card" +1 with librarian via counter for order
  }
  phase use {
    step "What the customer does" +1 from librarian via counter for care
    step "Reads when the books are due" 0 from librarian via email for reminder
    step "Orders a book" 0 to librarian via web for order
    step "Asks for a book about bees" +1 to librarian via counter for question
    step "Asks for another one" +1 to librarian via counter for question
  }
}

journey desk "A desk by the window, with nobody's reminder" for reader {
  phase purchase {
    step "Books a desk" +1 with librarian via counter for order
  }
  phase use {
    step "Asks for a lamp" 0 to librarian via counter for support
  }
}

journey shelf "A shelf, and only business" for reader {
  phase purchase {
    step "Rents a shelf" +1 with librarian via counter for order
  }
  phase use {
    step "Gets the bill" 0 from librarian via email for billing
  }
}

journey cup "A cup, and somebody unknown" for reader {
  phase purchase {
    step "Rents a cup" +1 with librarian via counter for order
  }
  phase use {
    step "Gets the bill" 0 from librarian via email for billing
    step "Asks for a spoon" 0 to librarian via counter for question
    step "Is called" +1 from volunteer via phone for care
  }
}
`,
      ],
    },
    {
      code: `
mentor librarian "The librarian"

journey room "A room to work in" {
             ^^^^^^^^^^^^^^^^^^^ After “Books a room”, business aside, it is up to the customer to begin, as in “Asks for a lamp”. Add a step in which you do.
  phase purchase { step "Books a room" +1 with librarian via counter for order }
  phase use { step "Is reminded" 0 from librarian via email for reminder; step "Asks for a lamp" 0 to librarian for support }
}
`,
      nl: [
        'Na “Books a room” is het, zakelijke berichten daargelaten, aan de klant om te beginnen, zoals in “Asks for a lamp”. Voeg een stap toe waarin u dat doet.',
      ],
    },
  ],
  good: [
    `
mentor librarian "The librarian"

journey card "A library card" {
  phase awareness {
    step "Needs a quiet place" 0
  }
  phase purchase {
    step "Gets her card" +1 with librarian via counter for order
  }
  phase use {
    step "Reads when the books are due" 0 from librarian via email for reminder
    step "Asks for a book about bees" +1 to librarian via counter for question
    step "Is told that the next one about bees is in" +2 from librarian via phone for care
  }
}
`,
  ],
})

interface Reactive {
  readonly people: string | undefined
  readonly purchase: string
  readonly step: string
}

/** The contacts after the purchase that are more than business, where the customer began all of them. */
function conversationsOfCustomer(journey: Journey): readonly Step[] {
  const behind = stepsAfterPurchase(journey)
  if (isLeftAlone(journey) || behind.some(mayBeOurs)) return []
  const conversations = behind.filter((it) => it.isContact && !it.isFunctional)
  return conversations.every((it) => it.direction === 'to') ? conversations : []
}
