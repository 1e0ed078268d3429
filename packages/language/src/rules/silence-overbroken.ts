import type { Step } from '../model/model.ts'
import type { Purpose } from '../vocabulary/words.ts'
import { defineRule } from './support/define-rule.ts'
import { titleSpan } from './support/places.ts'
import { lasting, peopleOf, quoted, whoever } from './support/wording.ts'

const most = 3

/** What answers a need of the customer is no noise. */
const answers: ReadonlySet<Purpose | undefined> = new Set(['support', 'recovery', 'complaint'])

export default defineRule({
  id: 'silence-overbroken',
  level: 'hint',
  preset: 'coaching',
  ideas: ['fan'],
  since: '0.1.0',
  summary: {
    en: 'Reports a customer whom we contact more than three times within one patience after the purchase.',
    nl: 'Meldt een klant die u na de aankoop binnen het geduld meer dan drie keer benadert.',
  },
  why: {
    en: 'Breaking the silence is attention; breaking it every other day is a drum kit. Counts the contacts `from` us, from the end of the purchase until the patience of the journey is over; business such as an invoice, and answers such as support or a recovery, are left out, and so is what we do together.',
    nl: 'De stilte doorbreken is aandacht; haar om de dag doorbreken is een drumstel. Telt de contacten `from` iemand van u, vanaf het einde van de aankoop tot het geduld van de reis voorbij is; zakelijke berichten zoals een factuur, en antwoorden zoals hulp of herstel, blijven buiten beschouwing, en wat u samen doet ook.',
  },
  messages: {
    many: {
      en: ({ people, count, days, purchase }: Data) =>
        `You contact ${whoever(people, 'en')} ${count} times in the ${lasting(days, 'en')} after “${purchase}”. One or two that fit say more.`,
      nl: ({ people, count, days, purchase }) =>
        `U benadert ${whoever(people, 'nl')} ${count} keer in de ${lasting(days, 'nl')} na “${purchase}”. Eén of twee keer, op het goede moment, zegt meer.`,
    },
  },
  related: {
    contact: {
      en: ({ text }: { text: string }) => `“${text}” is one of them.`,
      nl: ({ text }) => `“${text}” is er een van.`,
    },
  },
  check(model, report) {
    for (const journey of model.journeys) {
      const { contacts, patience, purchase } = journey
      const early = contacts.filter((it) => isUnasked(it) && (it.day ?? Number.POSITIVE_INFINITY) <= patience)
      if (!purchase || early.length <= most) continue
      const data = {
        people: peopleOf(journey),
        count: early.length,
        days: patience,
        purchase: quoted(purchase.text),
      }
      const related = early.map(
        (it) => ({ message: 'contact', data: { text: quoted(it.text) }, span: titleSpan(it.shape) }) as const,
      )
      report('many', titleSpan(journey.shape), data, { related })
    }
  },
  bad: [
    {
      code: `
persona owner "Hanna"
mentor nursery "The nursery"

journey tree "An apple tree" for owner {
             ^^^^^^^^^^^^^^^ You contact Hanna 4 times in the 30 days after “Buys a small tree”. One or two that fit say more.
  phase consideration {
    step "Gets a catalogue" 0 from nursery via letter for information
  }
  phase purchase {
    step "Buys a small tree" +1 with nursery via store after 3d
  }
  phase onboarding {
    step "Pays the invoice" 0 from nursery via email for billing after 1d
    step "Reads how to plant it" +1 from nursery via email for information after 1d
    step "Is asked about the soil" 0 from nursery via email for question after 5d
    step "Is offered a pear tree" 0 from nursery via email for sale after 3d
    step "Is asked how it is doing" 0 from nursery via email for feedback after 20d
    step "Is asked for a photo" 0 from nursery via email for feedback after 1d
  }
}
`,
      nl: [
        'U benadert Hanna 4 keer in de 30 dagen na “Buys a small tree”. Eén of twee keer, op het goede moment, zegt meer.',
      ],
    },
    {
      code: `
mentor nursery "The nursery"

journey hedge "A hedge" patience 2w {
              ^^^^^^^^^ You contact the customer 5 times in the 14 days after “Buys forty plants”. One or two that fit say more.
  phase purchase {
    step "Buys forty plants" +1 with nursery via store
  }
  phase use {
    step "Gets a card" +1 from nursery via letter for care after 1d
    step "Gets a mail" +1 from nursery via email for care after 1d
    step "Gets a call" +1 from nursery via phone for care after 1d
    step "Gets a visit" +1 from nursery via visit for care after 1d
    step "Gets a text" +1 from nursery via sms for care after 1d
  }
}
`,
      nl: [
        'U benadert de klant 5 keer in de 14 dagen na “Buys forty plants”. Eén of twee keer, op het goede moment, zegt meer.',
      ],
    },
  ],
  good: [
    `
persona owner "Hanna"
mentor nursery "The nursery"

journey tree "An apple tree" for owner {
  phase consideration {
    step "Is asked how big her garden is" +1 from nursery via chat for question
  }
  phase purchase {
    step "Buys a small tree" +1 with nursery via store after 3d
  }
  phase onboarding {
    step "Reads how to plant it" +1 from nursery via email for information after 2d
    step "Plants it together with them" +1 with nursery via visit for care after 1d
    step "Gets another stake" +1 from nursery via partner for recovery after 1d
    step "Learns what the spots are" +1 from nursery via phone for support after 1d
    step "Hears that they were just honey" +1 from nursery via phone for complaint within 1d after 1d
    step "Gets the invoice" 0 from nursery via email for billing after 1d
    step "Asks when to prune" +1 to nursery via phone for advice within 1d after 1d
    step "Is asked about the soil" 0 from nursery via email for question after 5d
    step "Is asked how it is doing" +1 from nursery via email for feedback after 17d
    step "Is asked for a photo" +1 from nursery via email for feedback after 1d
  }
}

journey fence "A fence, without a clock" {
  phase consideration {
    step "Is asked how high" +1 from nursery via chat for question
  }
  phase purchase {
    step "Orders it" +1 to nursery via web for order
  }
  phase use {
    step "Gets a card" +1 from nursery via letter for care
    step "Gets a mail" +1 from nursery via email for care
    step "Gets a call" +1 from nursery via phone for care
    step "Gets a visit" +1 from nursery via visit for care
  }
}
`,
  ],
})

interface Data {
  readonly people: string | undefined
  readonly count: number
  readonly days: number
  readonly purchase: string
}

function isUnasked({ isAfterPurchase, direction, isFunctional, purpose }: Step): boolean {
  return isAfterPurchase && direction === 'from' && !isFunctional && !answers.has(purpose)
}
