import { defineRule } from './support/define-rule.ts'
import { insertClause, insertFix } from './support/inserts.ts'
import { titleSpan } from './support/places.ts'
import { sayingsIn } from './support/sayings.ts'

export default defineRule({
  id: 'refusal-without-offer',
  level: 'warning',
  preset: 'recommended',
  ideas: ['people'],
  since: '0.1.0',
  summary: {
    en: 'Reports a no without what is possible instead.',
    nl: 'Meldt een nee zonder wat er wel kan.',
  },
  why: {
    en: 'A no is no reason to lose somebody. A closed door with a window beside it is remembered for the window.',
    nl: 'Een nee is geen reden om iemand kwijt te raken. Een dichte deur met een raam ernaast wordt onthouden om het raam.',
  },
  messages: {
    closed: {
      en: ({ refusal }: { refusal: string }) =>
        `“${refusal}” is a no, and nothing is offered instead. Say what is possible, with \`offers\`.`,
      nl: ({ refusal }) => `“${refusal}” kan niet, en wat er wel kan staat er niet bij. Schrijf dat achter \`offers\`.`,
    },
  },
  fixes: {
    offer: { en: () => 'Say what is possible instead', nl: () => 'Schrijf op wat er wel kan' },
  },
  check(model, report) {
    for (const step of model.journeys.flatMap((it) => it.steps)) {
      for (const { shape, text } of sayingsIn(step, 'refusal')) {
        if (shape.clauses.has('offers')) continue
        const fixes = insertFix('offer', {}, insertClause(shape, 'offers', 'offers "${1:What is possible instead}"'))
        report('closed', titleSpan(shape), { refusal: text }, { fixes })
      }
    }
  },
  bad: [
    {
      code: `
mentor librarian "The librarian"

journey book "A book that everybody wants" {
  phase service {
    step "Asks to keep it another week" 0 to librarian via counter {
      refusal "To keep it longer"
              ^^^^^^^^^^^^^^^^^^^ “To keep it longer” is a no, and nothing is offered instead. Say what is possible, with \`offers\`.
      refusal "To take it along today" offers "First in line on Friday"
    }
  }
}
`,
      nl: ['“To keep it longer” kan niet, en wat er wel kan staat er niet bij. Schrijf dat achter `offers`.'],
      fixed: [
        `
mentor librarian "The librarian"

journey book "A book that everybody wants" {
  phase service {
    step "Asks to keep it another week" 0 to librarian via counter {
      refusal "To keep it longer" offers "What is possible instead"
      refusal "To take it along today" offers "First in line on Friday"
    }
  }
}
`,
      ],
    },
    {
      code: `
journey book "A book that everybody wants" {
  phase service {
    step "Asks to keep it another week" 0 {
      refusal
      ^^^^^^^ \`refusal\` needs a text in quotes.
      refusal "To keep it longer" offers
                                  ^^^^^^ Behind \`offers\` there should be a text in quotes.
      refusal "To keep it for ever"
              ^^^^^^^^^^^^^^^^^^^^^ “To keep it for ever” is a no, and nothing is offered instead. Say what is possible, with \`offers\`.
    }
  }
}
`,
      nl: [
        '`refusal` heeft een tekst tussen aanhalingstekens nodig.',
        'Achter `offers` hoort een tekst tussen aanhalingstekens.',
        '“To keep it for ever” kan niet, en wat er wel kan staat er niet bij. Schrijf dat achter `offers`.',
      ],
    },
  ],
  good: [
    `
mentor librarian "The librarian"

journey book "A book that everybody wants" {
  phase service {
    step "Asks to keep it another week" 0 to librarian via counter {
      refusal "To keep it longer" offers "The large print, for as long as she likes"
    }
  }
}
`,
  ],
})
