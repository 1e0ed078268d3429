import { statementSpan } from '../syntax/tree.ts'
import { defineRule } from './support/define-rule.ts'
import { insertClause, insertFix } from './support/inserts.ts'
import { titleSpan } from './support/places.ts'
import { sayingsIn } from './support/sayings.ts'
import { quoted } from './support/wording.ts'

export default defineRule({
  id: 'doubt-unanswered',
  level: 'warning',
  preset: 'recommended',
  ideas: ['mentor'],
  since: '0.1.0',
  summary: {
    en: 'Reports a doubt before the purchase that no step answers, or only one after it.',
    nl: 'Meldt een twijfel van voor de aankoop die geen stap beantwoordt, of pas een stap erna.',
  },
  why: {
    en: 'Every hero hesitates before the threshold, and most stories end there. A doubt up to and including the purchase needs an answer by then; what somebody wonders about later is another matter.',
    nl: 'Elke held aarzelt op de drempel, en daar eindigen de meeste verhalen. Een twijfel tot en met de aankoop heeft op dat moment een antwoord nodig; wat iemand zich later afvraagt, is iets anders.',
  },
  messages: {
    open: {
      en: ({ doubt, purchase }: { doubt: string; purchase: string }) =>
        `“${doubt}” is still open at “${purchase}”. Name the step that answers it, with \`answered\`.`,
      nl: ({ doubt, purchase }) =>
        `“${doubt}” staat bij “${purchase}” nog open. Noem achter \`answered\` de stap die het antwoord geeft.`,
    },
    late: {
      en: ({ doubt, answer }: { doubt: string; answer: string }) =>
        `“${doubt}” is only answered after the purchase, at “${answer}”. Answer it before the customer decides.`,
      nl: ({ doubt, answer }) =>
        `“${doubt}” krijgt pas na de aankoop antwoord, bij “${answer}”. Geef het voordat de klant beslist.`,
    },
  },
  fixes: {
    answer: { en: () => 'Name the step that answers it', nl: () => 'Noem de stap die het antwoord geeft' },
  },
  related: {
    purchase: { en: () => 'The purchase ends here.', nl: () => 'Hier eindigt de aankoop.' },
    answer: { en: () => 'It is answered here.', nl: () => 'Hier komt het antwoord.' },
  },
  check(model, report) {
    for (const journey of model.journeys) {
      const { purchase } = journey
      if (!purchase) continue
      for (const step of journey.steps.filter((it) => !it.isAfterPurchase)) {
        const answers = new Map(step.details.doubts.map((it) => [it.span.start, it.answered]))
        for (const { shape, text } of sayingsIn(step, 'doubts')) {
          const answer = answers.get(statementSpan(shape.node).start)
          if (!shape.clauses.has('answered')) {
            const fixes = insertFix('answer', {}, insertClause(shape, 'answered', 'answered ${1:_}'))
            const related = [{ message: 'purchase', data: {}, span: titleSpan(purchase.shape) }] as const
            report('open', titleSpan(shape), { doubt: text, purchase: quoted(purchase.text) }, { fixes, related })
          } else if (answer?.isAfterPurchase) {
            const related = [{ message: 'answer', data: {}, span: titleSpan(answer.shape) }] as const
            report('late', titleSpan(shape), { doubt: text, answer: quoted(answer.text) }, { related })
          }
        }
      }
    }
  },
  bad: [
    {
      code: `
mentor optician "The optician"

journey glasses "New glasses" {
  phase consideration {
    step "Tries on the green frame" +1 with optician via store {
      doubts "Do I look like my aunt?"
             ^^^^^^^^^^^^^^^^^^^^^^^^^ “Do I look like my aunt?” is still open at “Takes the green frame”. Name the step that answers it, with \`answered\`.
    }
  }

  phase purchase {
    step "Takes the green frame" +1 with optician via store for order {
      doubts "What if I cannot get used to them?"
             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ “What if I cannot get used to them?” is still open at “Takes the green frame”. Name the step that answers it, with \`answered\`.
    }
  }
}
`,
      nl: [
        '“Do I look like my aunt?” staat bij “Takes the green frame” nog open. Noem achter `answered` de stap die het antwoord geeft.',
        '“What if I cannot get used to them?” staat bij “Takes the green frame” nog open. Noem achter `answered` de stap die het antwoord geeft.',
      ],
      fixed: [
        `
mentor optician "The optician"

journey glasses "New glasses" {
  phase consideration {
    step "Tries on the green frame" +1 with optician via store {
      doubts "Do I look like my aunt?" answered _
    }
  }

  phase purchase {
    step "Takes the green frame" +1 with optician via store for order {
      doubts "What if I cannot get used to them?" answered _
    }
  }
}
`,
      ],
    },
    {
      code: `
mentor optician "The optician"

journey glasses "New glasses" {
  phase purchase {
    step "Takes the green frame" +1 with optician via store for order {
      doubts "What if I cannot get used to them?" answered used
             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ “What if I cannot get used to them?” is only answered after the purchase, at “Hears that she may change them for a month”. Answer it before the customer decides.
      doubts "Can they be changed?" answered nothing
                                             ^^^^^^^ There is no step \`nothing\`.
    }
  }

  phase use {
    step used "Hears that she may change them for a month" +1 with optician via store for care {
      doubts "And the case?"
    }
  }
}
`,
      nl: [
        '“What if I cannot get used to them?” krijgt pas na de aankoop antwoord, bij “Hears that she may change them for a month”. Geef het voordat de klant beslist.',
        'Er is geen step `nothing`.',
      ],
    },
  ],
  good: [
    `
mentor optician "The optician"

journey glasses "New glasses" {
  phase consideration {
    step mirror "Sees three photos of herself beside each other" +1 with optician via store for advice {
      doubts "Do I look like my aunt?" answered mirror
    }
  }

  phase purchase {
    step month "Hears that she may change them for a month" +1 with optician via store for order {
      doubts "What if I cannot get used to them?" answered month
    }
  }

  phase use {
    step "Is asked how she sees" +1 from optician via phone for care after 14d {
      doubts "And when I drive at night?"
    }
  }
}
`,
    `
journey glasses "Only looking" {
  phase consideration {
    step "Tries on the green frame" +1 {
      doubts "Do I look like my aunt?"
    }
  }
}
`,
  ],
})
