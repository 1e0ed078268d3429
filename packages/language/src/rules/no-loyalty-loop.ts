import { childrenOf } from '../model/shape.ts'
import { defineRule } from './support/define-rule.ts'
import { insertFix, insertInside } from './support/inserts.ts'
import { titleSpan } from './support/places.ts'
import { peopleOf, quoted, whoever } from './support/wording.ts'

export default defineRule({
  id: 'no-loyalty-loop',
  level: 'info',
  preset: 'recommended',
  ideas: ['mentor'],
  since: '0.1.0',
  summary: {
    en: 'Reports a journey with a purchase and without a loop.',
    nl: 'Meldt een reis met een aankoop en zonder lus.',
  },
  why: {
    en: 'A line stops, a loop goes on. Who bought once comes back, grows attached, or sends a friend; for what one buys once in a life, the friend is the loop.',
    nl: 'Een lijn houdt op, een lus gaat door. Wie één keer kocht, komt terug, raakt gehecht, of stuurt een vriend; bij wat men maar één keer in zijn leven koopt, is de vriend de lus.',
  },
  messages: {
    none: {
      en: ({ people, purchase }: { people: string | undefined; purchase: string }) =>
        `After “${purchase}” nothing brings ${whoever(people, 'en')} back, or a friend along. Add a \`loop\`, with what reminds them.`,
      nl: ({ people, purchase }) =>
        `Na “${purchase}” brengt niets ${whoever(people, 'nl')} terug of een bekende mee. Voeg een \`loop\` toe, met wat eraan herinnert.`,
    },
  },
  fixes: {
    add: { en: () => 'Add a loop', nl: () => 'Voeg een lus toe' },
  },
  check(model, report) {
    for (const journey of model.journeys) {
      const { purchase } = journey
      if (!purchase || childrenOf(journey.shape, 'loop').length > 0) continue
      const snippet = 'loop ${1|emotional,transactional,advocacy|} "${2:What reminds them}" from ${3:_} to ${4:_}'
      const edits = insertInside(model, journey.shape, snippet)
      const fixes = insertFix('add', {}, edits)
      const data = { people: peopleOf(journey), purchase: quoted(purchase.text) }
      report('none', titleSpan(journey.shape), data, { fixes })
    }
  },
  bad: [
    {
      code: `
persona hiker "Jonas"

journey boots "Boots for the mountains" for hiker {
              ^^^^^^^^^^^^^^^^^^^^^^^^^ After “Walks out in his new boots” nothing brings Jonas back, or a friend along. Add a \`loop\`, with what reminds them.
  phase purchase {
    step "Walks out in his new boots" +1
  }
  phase use {
    step "Stands on his first summit" +2
  }
}

journey socks "Socks, and no purchase" for hiker {
  phase use {
    step "Walks without a blister" +1
  }
}
`,
      nl: [
        'Na “Walks out in his new boots” brengt niets Jonas terug of een bekende mee. Voeg een `loop` toe, met wat eraan herinnert.',
      ],
      fixed: [
        `
persona hiker "Jonas"

journey boots "Boots for the mountains" for hiker {
  phase purchase {
    step "Walks out in his new boots" +1
  }
  phase use {
    step "Stands on his first summit" +2
  }
  loop emotional "What reminds them" from _ to _
}

journey socks "Socks, and no purchase" for hiker {
  phase use {
    step "Walks without a blister" +1
  }
}
`,
      ],
    },
    {
      code: `
journey laces "Laces" {
              ^^^^^^^ After “Buys laces” nothing brings the customer back, or a friend along. Add a \`loop\`, with what reminds them.
                      ^ This block is not closed: its \`}\` is missing.
  phase purchase {
    step "Buys laces" +1
  }
`,
      nl: [
        'Na “Buys laces” brengt niets de klant terug of een bekende mee. Voeg een `loop` toe, met wat eraan herinnert.',
        'Dit blok is niet afgesloten: de `}` ontbreekt.',
      ],
      fixed: [
        `
journey laces "Laces" {
  phase purchase {
    step "Buys laces" +1
  }
}
`,
      ],
    },
  ],
  good: [
    `
mentor cobbler "The cobbler"

journey boots "Boots for the mountains" {
  phase awareness {
    step "Sees the worn soles" -1
  }
  phase purchase {
    step buys "Walks out in new boots" +1
  }
  phase use {
    step summit "Is asked on which summit the boots stood" +2 from cobbler via email for feedback
  }
  loop emotional from summit to buys "The photo from the summit, on the wall of the shop"
}
`,
  ],
})
