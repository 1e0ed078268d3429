import { defineRule } from './support/define-rule.ts'
import { insertClause, insertFix } from './support/inserts.ts'
import { titleSpan } from './support/places.ts'
import { recoveredSteps } from './support/recoveries.ts'
import { sayingsIn } from './support/sayings.ts'

export default defineRule({
  id: 'failure-without-repair',
  level: 'warning',
  preset: 'recommended',
  ideas: ['life'],
  since: '0.1.0',
  summary: {
    en: 'Reports a failure that nobody repairs.',
    nl: 'Meldt een fout die niemand herstelt.',
  },
  why: {
    en: 'What may go wrong will, on a Friday at five. Then it should not have to be found out whose it is. A later step that recovers the step of the failure answers it too.',
    nl: 'Wat mis kan gaan, gaat mis, op vrijdag om vijf uur. Dan moet niemand nog hoeven uitzoeken van wie het is. Een latere stap die de stap met de fout goedmaakt, is ook een antwoord.',
  },
  messages: {
    nobody: {
      en: ({ failure }: { failure: string }) =>
        `“${failure}” may happen here, and nobody repairs it. Say who does, and by when.`,
      nl: ({ failure }) =>
        `“${failure}” kan hier gebeuren, en niemand herstelt het. Schrijf op wie dat doet, en binnen welke tijd.`,
    },
  },
  fixes: {
    repair: { en: () => 'Say who repairs it', nl: () => 'Schrijf op wie het herstelt' },
  },
  check(model, report) {
    for (const journey of model.journeys) {
      const recovered = recoveredSteps(journey)
      for (const step of journey.steps) {
        if (recovered.has(step)) continue
        for (const { shape, text } of sayingsIn(step, 'failure')) {
          if (shape.clauses.has('repaired-by')) continue
          const deadline = shape.clauses.has('within') ? '' : ' within ${2:_}'
          const edits = insertClause(shape, 'repaired-by', `repaired-by \${1:_}${deadline}`)
          const fixes = insertFix('repair', {}, edits)
          report('nobody', titleSpan(shape), { failure: text }, { fixes })
        }
      }
    }
  },
  bad: [
    {
      code: `
journey wedding "Flowers for a wedding" {
  phase service {
    step "Waits for the van" 0 {
      failure "The van is stuck in town"
              ^^^^^^^^^^^^^^^^^^^^^^^^^^ “The van is stuck in town” may happen here, and nobody repairs it. Say who does, and by when.
      failure "The roses are red" within 1h
              ^^^^^^^^^^^^^^^^^^^ “The roses are red” may happen here, and nobody repairs it. Say who does, and by when.
      failure "A vase breaks" repaired-by "the florist"
    }
  }
}
`,
      nl: [
        '“The van is stuck in town” kan hier gebeuren, en niemand herstelt het. Schrijf op wie dat doet, en binnen welke tijd.',
        '“The roses are red” kan hier gebeuren, en niemand herstelt het. Schrijf op wie dat doet, en binnen welke tijd.',
      ],
      fixed: [
        `
journey wedding "Flowers for a wedding" {
  phase service {
    step "Waits for the van" 0 {
      failure "The van is stuck in town" repaired-by _ within _
      failure "The roses are red" repaired-by _ within 1h
      failure "A vase breaks" repaired-by "the florist"
    }
  }
}
`,
      ],
    },
    {
      code: `
journey wedding "Flowers for a wedding" {
  phase service {
    step "Waits for the van" 0 {
      failure
      ^^^^^^^ \`failure\` needs a text in quotes.
    }
    step "Waits for the cake" 0 {
      failure "It is a day late" repaired-by
                                 ^^^^^^^^^^^ Behind \`repaired-by\` there should be the name of a mentor or a text.
      failure "It is for somebody else"
              ^^^^^^^^^^^^^^^^^^^^^^^^^ “It is for somebody else” may happen here, and nobody repairs it. Say who does, and by when.
    }
  }
}
`,
      nl: [
        '`failure` heeft een tekst tussen aanhalingstekens nodig.',
        'Achter `repaired-by` hoort de naam van een mentor of een tekst.',
        '“It is for somebody else” kan hier gebeuren, en niemand herstelt het. Schrijf op wie dat doet, en binnen welke tijd.',
      ],
    },
  ],
  good: [
    `
mentor florist "The florist"

journey wedding "Flowers for a wedding" {
  phase service {
    step "Waits for the van" 0 {
      failure "The van is stuck in town" repaired-by florist within 1h
    }
    step roses "Unpacks the roses" 0 {
      failure "They are red, and should be white"
    }
    step "Has white ones an hour later" +1 with florist via visit for recovery recovers roses
  }
}
`,
  ],
})
