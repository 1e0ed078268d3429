import { defineRule } from './support/define-rule.ts'
import { titleSpan } from './support/places.ts'
import { sayingsIn } from './support/sayings.ts'

export default defineRule({
  id: 'truth-without-expectation',
  level: 'info',
  preset: 'strict',
  ideas: ['promise', 'fan'],
  since: '0.1.0',
  summary: {
    en: 'Reports a moment of truth that does not say what the customer expects.',
    nl: 'Meldt een moment van waarheid dat niet zegt wat de klant verwacht.',
  },
  why: {
    en: 'The customer compares what happens with what they had in mind and never said. Who does not know the one cannot judge the other. Words or a figure will do; each step is reported once.',
    nl: 'De klant vergelijkt wat er gebeurt met wat hij in gedachten had en nooit zei. Wie het ene niet kent, kan het andere niet beoordelen. Woorden of een cijfer, allebei is goed; elke stap wordt één keer gemeld.',
  },
  messages: {
    unsaid: {
      en: ({ truth }: { truth: string }) =>
        `“${truth}”: what does the customer silently expect here? Write it down, with \`expects\` or \`expected\`.`,
      nl: ({ truth }) =>
        `“${truth}”: wat verwacht de klant hier stilzwijgend? Schrijf het op, met \`expects\` of \`expected\`.`,
    },
  },
  check(model, report) {
    for (const step of model.journeys.flatMap((it) => it.steps)) {
      const [truth] = sayingsIn(step, 'truth')
      if (!truth || step.details.expectations.length > 0 || step.shape.clauses.has('expected')) continue
      report('unsaid', titleSpan(truth.shape), { truth: truth.text })
    }
  },
  bad: [
    {
      code: `
journey swim "A first swimming lesson" {
  phase consideration {
    step "Stands at the edge" 0 {
      truth "Will she hold me?"
            ^^^^^^^^^^^^^^^^^^^ “Will she hold me?”: what does the customer silently expect here? Write it down, with \`expects\` or \`expected\`.
      truth "Is it cold?"
    }
  }
}
`,
      nl: [
        '“Will she hold me?”: wat verwacht de klant hier stilzwijgend? Schrijf het op, met `expects` of `expected`.',
      ],
    },
  ],
  good: [
    `
journey swim "A first swimming lesson" {
  phase consideration {
    step "Stands at the edge" 0 {
      truth "Will she hold me?"
      expects "That she is in the water before me"
    }
    step "Lets go of the edge" +1 expected -1 {
      truth "Can I do this?"
    }
    step "Gets a towel" +1
  }
}
`,
  ],
})
