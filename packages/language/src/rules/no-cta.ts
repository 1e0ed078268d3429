import { stepsUpToPurchase } from './support/after-purchase.ts'
import { defineRule } from './support/define-rule.ts'
import { insertFix, insertInside } from './support/inserts.ts'
import { titleSpan } from './support/places.ts'
import { peopleOf, quoted, whoever } from './support/wording.ts'

export default defineRule({
  id: 'no-cta',
  level: 'hint',
  preset: 'coaching',
  ideas: ['mentor'],
  since: '0.1.0',
  summary: {
    en: 'Reports a journey with a purchase, up to which nobody calls the customer to action.',
    nl: 'Meldt een reis met een aankoop, waarin tot en met die aankoop niets de klant oproept iets te doen.',
  },
  why: {
    en: 'Every adventure begins with a call, and a hero who has to guess what to do next stays at home. One `cta` is enough, at the purchase or anywhere before it.',
    nl: 'Elk avontuur begint met een oproep, en een held die moet raden wat hij nu moet doen, blijft thuis. Eén `cta` is genoeg, bij de aankoop of waar dan ook ervoor.',
  },
  messages: {
    none: {
      en: ({ people, purchase }: { people: string | undefined; purchase: string }) =>
        `Up to “${purchase}” nothing calls ${whoever(people, 'en')} to act. Write the invitation as a \`cta\`, there or before.`,
      nl: ({ people, purchase }) =>
        `Tot en met “${purchase}” roept niets ${whoever(people, 'nl')} op iets te doen. Schrijf de uitnodiging als \`cta\`, daar of eerder.`,
    },
  },
  fixes: {
    write: { en: () => 'Write the call to action', nl: () => 'Schrijf de oproep tot actie' },
  },
  check(model, report) {
    for (const journey of model.journeys) {
      const { purchase } = journey
      if (!purchase) continue
      if (stepsUpToPurchase(journey).some((it) => it.details.callsToAction.length > 0)) continue
      const cta = 'cta "${1:What we invite the customer to do}"'
      const fixes = insertFix('write', {}, insertInside(model, purchase.shape, cta))
      const data = { people: peopleOf(journey), purchase: quoted(purchase.text) }
      report('none', titleSpan(journey.shape), data, { fixes })
    }
  },
  bad: [
    {
      code: `
persona rosa "Rosa"

journey roster "A roster in ten minutes" for rosa {
               ^^^^^^^^^^^^^^^^^^^^^^^^^ Up to “Pays for a year” nothing calls Rosa to act. Write the invitation as a \`cta\`, there or before.
  phase consideration {
    step "Moves names around until midnight" -2
  }
  phase purchase {
    step "Pays for a year" +1
  }
  phase use {
    step "Is invited to bring a friend" +1 {
      cta "Bring a friend"
    }
  }
}
`,
      nl: [
        'Tot en met “Pays for a year” roept niets Rosa op iets te doen. Schrijf de uitnodiging als `cta`, daar of eerder.',
      ],
      fixed: [
        `
persona rosa "Rosa"

journey roster "A roster in ten minutes" for rosa {
  phase consideration {
    step "Moves names around until midnight" -2
  }
  phase purchase {
    step "Pays for a year" +1 {
      cta "What we invite the customer to do"
    }
  }
  phase use {
    step "Is invited to bring a friend" +1 {
      cta "Bring a friend"
    }
  }
}
`,
      ],
    },
  ],
  good: [
    `
persona rosa "Rosa"
mentor guide "Lena"

journey roster "A roster in ten minutes" for rosa {
  phase consideration {
    step "Moves names around until midnight" -1
    step "Hears how the baker does it" +1
  }
  phase purchase {
    step "Pays for a year" +1 to guide via web for order {
      cta "Begin with next week"
    }
  }
  phase use {
    step "Is asked how Sunday evening was" +1 from guide via chat for care
  }
}

journey talk "A talk, without a purchase" {
  phase awareness {
    step "Hears about rosters" 0
  }
}
`,
  ],
})
