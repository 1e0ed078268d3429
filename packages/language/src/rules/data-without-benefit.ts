import { defineRule } from './support/define-rule.ts'
import { insertClause, insertFix } from './support/inserts.ts'
import { titleSpan } from './support/places.ts'
import { sayingsIn } from './support/sayings.ts'

export default defineRule({
  id: 'data-without-benefit',
  level: 'warning',
  preset: 'recommended',
  ideas: ['promise'],
  since: '0.1.0',
  summary: {
    en: 'Reports what is collected about the customer without anything in return.',
    nl: 'Meldt wat er over de klant wordt verzameld zonder dat de klant er iets voor terugkrijgt.',
  },
  why: {
    en: 'Customers gladly tell a lot to somebody who does something with it for them. When only we gain, it is no question but an interrogation.',
    nl: 'Klanten vertellen graag veel aan iemand die er iets voor hen mee doet. Als alleen u erbij wint, is het geen vraag maar een verhoor.',
  },
  messages: {
    nothing: {
      en: ({ what }: { what: string }) =>
        `You learn “${what}” here, and the customer gets nothing for it. Write what it \`gives\` them.`,
      nl: ({ what }) =>
        `U komt hier “${what}” te weten, en de klant krijgt er niets voor terug. Schrijf achter \`gives\` wat het oplevert.`,
    },
  },
  fixes: {
    give: { en: () => 'Write what it gives the customer', nl: () => 'Schrijf op wat de klant ervoor terugkrijgt' },
  },
  check(model, report) {
    for (const step of model.journeys.flatMap((it) => it.steps)) {
      for (const { shape, text } of sayingsIn(step, 'collects')) {
        if (shape.clauses.has('gives')) continue
        const edits = insertClause(shape, 'gives', 'gives "${1:What the customer gets for it}"')
        const fixes = insertFix('give', {}, edits)
        report('nothing', titleSpan(shape), { what: text }, { fixes })
      }
    }
  },
  bad: [
    {
      code: `
mentor mechanic "The bike mechanic"

journey repair "A bike that creaks" {
  phase service {
    step "Brings the bike in" +1 to mechanic via store {
      collects "How she rides" gives "A saddle at the right height"
      collects "Her date of birth"
               ^^^^^^^^^^^^^^^^^^^ You learn “Her date of birth” here, and the customer gets nothing for it. Write what it \`gives\` them.
    }
  }
}
`,
      nl: [
        'U komt hier “Her date of birth” te weten, en de klant krijgt er niets voor terug. Schrijf achter `gives` wat het oplevert.',
      ],
      fixed: [
        `
mentor mechanic "The bike mechanic"

journey repair "A bike that creaks" {
  phase service {
    step "Brings the bike in" +1 to mechanic via store {
      collects "How she rides" gives "A saddle at the right height"
      collects "Her date of birth" gives "What the customer gets for it"
    }
  }
}
`,
      ],
    },
    {
      code: `
journey repair "A bike that creaks" {
  phase service {
    step "Fills in a form" {
      collects
      ^^^^^^^^ \`collects\` needs a text in quotes.
    }
    step "Fills in another" {
      collects "Her street" gives
                            ^^^^^ Behind \`gives\` there should be a text in quotes.
      collects "The number of her house"
               ^^^^^^^^^^^^^^^^^^^^^^^^^ You learn “The number of her house” here, and the customer gets nothing for it. Write what it \`gives\` them.
    }
  }
}
`,
      nl: [
        '`collects` heeft een tekst tussen aanhalingstekens nodig.',
        'Achter `gives` hoort een tekst tussen aanhalingstekens.',
        'U komt hier “The number of her house” te weten, en de klant krijgt er niets voor terug. Schrijf achter `gives` wat het oplevert.',
      ],
    },
  ],
  good: [
    `
mentor mechanic "The bike mechanic"

journey repair "A bike that creaks" {
  phase service {
    step "Brings the bike in" +1 to mechanic via store {
      collects "How she rides" gives "A saddle at the right height"
    }
  }
}
`,
  ],
})
