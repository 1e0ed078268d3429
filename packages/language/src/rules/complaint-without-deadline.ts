import { defineRule } from './support/define-rule.ts'
import { insertClause, insertFix } from './support/inserts.ts'
import { titleSpan } from './support/places.ts'
import { quoted } from './support/wording.ts'

export default defineRule({
  id: 'complaint-without-deadline',
  level: 'warning',
  preset: 'recommended',
  ideas: ['people'],
  since: '0.1.0',
  summary: {
    en: 'Reports a complaint to one of us without a time within which it is answered.',
    nl: 'Meldt een klacht bij iemand van u zonder een tijd waarbinnen er antwoord komt.',
  },
  why: {
    en: 'Whoever complains still believes in you; most do not bother and just leave. They want to know when they will hear from you, and you keep that promise more easily once it is written down. A complaint to somebody who is not one of us is their business.',
    nl: 'Wie klaagt, gelooft nog in u; de meesten nemen de moeite niet en gaan gewoon weg. Zij willen weten wanneer ze van u horen, en die belofte komt u makkelijker na als ze eenmaal is opgeschreven. Een klacht bij een ander is hun zaak.',
  },
  messages: {
    whenever: {
      en: ({ step }: { step: string }) =>
        `“${step}” is a complaint, and nobody knows when it is answered. Add how soon, with \`within\`.`,
      nl: ({ step }) =>
        `“${step}” is een klacht, en niemand weet wanneer er antwoord komt. Voeg met \`within\` toe hoe snel.`,
    },
  },
  fixes: {
    promise: { en: () => 'Say how soon it is answered', nl: () => 'Schrijf op hoe snel er antwoord komt' },
  },
  check(model, report) {
    for (const step of model.journeys.flatMap((it) => it.steps)) {
      if (step.purpose !== 'complaint' || step.shape.clauses.has('within')) continue
      if (!step.isOwn && step.actors.length > 0) continue
      const fixes = insertFix('promise', {}, insertClause(step.shape, 'within', 'within ${1:_}'))
      report('whenever', titleSpan(step.shape), { step: quoted(step.text) }, { fixes })
    }
  },
  bad: [
    {
      code: `
mentor host "The host"

journey pitch "A week at the campsite" {
  phase service {
    step "Says that the showers are cold" -1 to host via counter for complaint after 2d
         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ “Says that the showers are cold” is a complaint, and nobody knows when it is answered. Add how soon, with \`within\`.
    step "Writes it on the form, too" -1 via web for complaint
         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ “Writes it on the form, too” is a complaint, and nobody knows when it is answered. Add how soon, with \`within\`.
    step "Calls at night about the music" -1 to host via phone for complaint within 10min
    step "Asks for the key of the shed" 0 to host via counter for question
  }
}
`,
      nl: [
        '“Says that the showers are cold” is een klacht, en niemand weet wanneer er antwoord komt. Voeg met `within` toe hoe snel.',
        '“Writes it on the form, too” is een klacht, en niemand weet wanneer er antwoord komt. Voeg met `within` toe hoe snel.',
      ],
      fixed: [
        `
mentor host "The host"

journey pitch "A week at the campsite" {
  phase service {
    step "Says that the showers are cold" -1 to host via counter for complaint within _ after 2d
    step "Writes it on the form, too" -1 via web for complaint within _
    step "Calls at night about the music" -1 to host via phone for complaint within 10min
    step "Asks for the key of the shed" 0 to host via counter for question
  }
}
`,
      ],
    },
    {
      code: `
mentor host "The host"

journey pitch "A week at the campsite" {
  phase service {
    step "Calls about the showers" -1 to hots via phone for complaint
                                         ^^^^ There is no mentor, ally, competitor or persona \`hots\`. Did you mean \`host\`?
    step "Says it again" -1 to host via counter for complaint within
                                                              ^^^^^^ Behind \`within\` there should be a duration such as \`3d\`.
    step "Says it a third time" -1 to host, hots via counter for complaint
         ^^^^^^^^^^^^^^^^^^^^^^ “Says it a third time” is a complaint, and nobody knows when it is answered. Add how soon, with \`within\`.
  }
}
`,
      nl: [
        'Er is geen mentor, ally, competitor of persona `hots`. Bedoelt u `host`?',
        'Achter `within` hoort een duur zoals `3d`.',
        '“Says it a third time” is een klacht, en niemand weet wanneer er antwoord komt. Voeg met `within` toe hoe snel.',
      ],
    },
  ],
  good: [
    `
mentor host "The host"
ally neighbours "The tent next door"

journey pitch "A week at the campsite" {
  phase service {
    step "Says that the showers are cold" -1 to host via counter for complaint within 1d
    step "Asks the neighbours to sing less" -1 to neighbours for complaint
    step "Has a warm shower" +1
  }
}
`,
  ],
})
