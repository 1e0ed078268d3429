import { defineRule } from './support/define-rule.ts'
import { insertFix } from './support/inserts.ts'
import { titleSpan } from './support/places.ts'
import { contactsInto, isBrokenByCustomer, longGaps } from './support/silences.ts'
import { contactTitles, lasting, peopleOf, quoted, whoever } from './support/wording.ts'

export default defineRule({
  id: 'customer-breaks-silence',
  level: 'warning',
  preset: 'recommended',
  ideas: ['fan'],
  since: '0.1.0',
  summary: {
    en: 'Reports a silence longer than the patience that ends because the customer needs help or complains.',
    nl: 'Meldt een stilte die langer duurt dan het geduld en eindigt omdat de klant hulp nodig heeft of klaagt.',
  },
  why: {
    en: 'Who hears nothing for months and then has to call does not remember the answer, but the months. It counts when the customer reaches out for `support` or `complaint` after a gap longer than the patience of the journey; any other long gap is a `long-silence`.',
    nl: 'Wie maanden niets hoort en dan moet bellen, onthoudt niet het antwoord, maar de maanden. Het telt als de klant voor `support` of `complaint` contact zoekt na een gat dat langer duurt dan het geduld van de reis; elk ander lang gat is een `long-silence`.',
  },
  messages: {
    broken: {
      en: ({ people, text, days, patience }: Broken) =>
        `After ${lasting(days, 'en')} of silence ${whoever(people, 'en')} had to make contact: “${text}”. Get in touch within ${lasting(patience, 'en')}.`,
      nl: ({ people, text, days, patience }) =>
        `Na ${lasting(days, 'nl')} stilte moest het contact van ${whoever(people, 'nl')} komen: “${text}”. Neem binnen ${lasting(patience, 'nl')} zelf contact op.`,
    },
  },
  fixes: contactTitles,
  related: {
    before: {
      en: ({ text }: { text: string }) => `The silence begins after “${text}”.`,
      nl: ({ text }) => `De stilte begint na “${text}”.`,
    },
  },
  check(model, report) {
    for (const journey of model.journeys) {
      const people = peopleOf(journey)
      const insertAt = contactsInto(model, journey)
      for (const gap of longGaps(journey)) {
        const { from, to, days, startDay } = gap
        if (!to || !isBrokenByCustomer(gap)) continue
        const fixes = insertFix('add', { people }, insertAt(startDay + days / 2))
        const related = [{ message: 'before', data: { text: quoted(from.text) }, span: titleSpan(from.shape) }] as const
        const { patience } = journey
        report('broken', titleSpan(to.shape), { people, text: quoted(to.text), days, patience }, { fixes, related })
      }
    }
  },
  bad: [
    {
      code: `
persona family "The Bakker family"
mentor fitter "The fitter"

journey boiler "A new boiler" for family {
  phase purchase {
    step "Signs for the boiler" +1 with fitter via visit for order
  }
  phase use {
    step "Is shown the buttons" +1 with fitter via visit for information after 3d
  }
  phase service {
    step "Calls: there is no hot water" -2 to fitter via phone for support after 50d
         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ After 50 days of silence “The Bakker family” had to make contact: “Calls: there is no hot water”. Get in touch within 30 days.
    step "Asks for a price" 0 to fitter via phone for question after 60d
    step "Complains that nobody came" -2 to fitter via phone for complaint within 1d after 31d
         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ After 31 days of silence “The Bakker family” had to make contact: “Complains that nobody came”. Get in touch within 30 days.
  }
}
`,
      nl: [
        'Na 50 dagen stilte moest het contact van “The Bakker family” komen: “Calls: there is no hot water”. Neem binnen 30 dagen zelf contact op.',
        'Na 31 dagen stilte moest het contact van “The Bakker family” komen: “Complains that nobody came”. Neem binnen 30 dagen zelf contact op.',
      ],
      fixed: [
        `
persona family "The Bakker family"
mentor fitter "The fitter"

journey boiler "A new boiler" for family {
  phase purchase {
    step "Signs for the boiler" +1 with fitter via visit for order
  }
  phase use {
    step "Is shown the buttons" +1 with fitter via visit for information after 3d
  }
  phase service {
    step "What the customer does" +1 from fitter via phone for care after 25d
    step "Calls: there is no hot water" -2 to fitter via phone for support after 25d
    step "Asks for a price" 0 to fitter via phone for question after 60d
    step "What the customer does" +1 from fitter via phone for care after 15d
    step "Complains that nobody came" -2 to fitter via phone for complaint within 1d after 16d
  }
}
`,
      ],
    },
    {
      code: `
mentor fitter "The fitter"

journey tap "A tap that drips" {
  phase purchase { step "Orders a tap" +1 with fitter via store for order }
  phase service { step "Calls: it drips" -1 to fitter via phone for support after 40d; step "Hears from them" +1 from fitter }
                       ^^^^^^^^^^^^^^^^^ After 40 days of silence the customer had to make contact: “Calls: it drips”. Get in touch within 30 days.
}
`,
      nl: [
        'Na 40 dagen stilte moest het contact van de klant komen: “Calls: it drips”. Neem binnen 30 dagen zelf contact op.',
      ],
    },
  ],
  good: [
    `
mentor fitter "The fitter"

journey boiler "A new boiler" {
  phase consideration {
    step "Hears which boiler fits" +1 with fitter via visit for advice
  }
  phase purchase {
    step "Signs for the boiler" +1 with fitter via visit for order after 1d
  }
  phase use {
    step "Is shown the buttons" +1 with fitter via visit for information after 3d
    step "Calls: the water is cold" -1 to fitter via phone for support after 30d
  }
}
`,
    `
mentor fitter "The fitter"

journey repair "A repair, and a question long after" {
  phase service {
    why-not long-silence "There is nothing to say before the yearly check"
    step "Has the pump replaced" +1 with fitter via visit for support
    step "Asks for a price" +1 to fitter via phone for question after 60d
    step "Is called about the yearly check" +1 from fitter via phone for support after 60d
  }
}
`,
  ],
})

interface Broken {
  readonly people: string | undefined
  readonly text: string
  readonly days: number
  readonly patience: number
}
