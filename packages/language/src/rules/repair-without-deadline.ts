import { defineRule } from './support/define-rule.ts'
import { insertClause, insertFix } from './support/inserts.ts'
import { titleSpan } from './support/places.ts'
import { sayingsIn } from './support/sayings.ts'

export default defineRule({
  id: 'repair-without-deadline',
  level: 'warning',
  preset: 'recommended',
  ideas: ['life'],
  since: '0.1.0',
  summary: {
    en: 'Reports a failure that somebody repairs without a time by which it is done.',
    nl: 'Meldt een fout die iemand herstelt zonder een tijd waarbinnen dat klaar is.',
  },
  why: {
    en: 'As soon as possible is a long time for whoever is waiting. Saying by when costs nothing and takes half of the worry away.',
    nl: 'Zo snel mogelijk is lang voor wie wacht. Zeggen wanneer kost niets, en neemt de helft van de zorgen weg.',
  },
  messages: {
    whenever: {
      en: ({ failure }: { failure: string }) =>
        `“${failure}” is repaired, but nobody knows by when. Add how soon, with \`within\`.`,
      nl: ({ failure }) => `“${failure}” wordt hersteld, maar niemand weet wanneer. Voeg met \`within\` toe hoe snel.`,
    },
  },
  fixes: {
    promise: { en: () => 'Say how soon it is repaired', nl: () => 'Schrijf op hoe snel het hersteld is' },
  },
  check(model, report) {
    for (const step of model.journeys.flatMap((it) => it.steps)) {
      for (const { shape, text } of sayingsIn(step, 'failure')) {
        if (!shape.clauses.has('repaired-by') || shape.clauses.has('within')) continue
        const fixes = insertFix('promise', {}, insertClause(shape, 'within', 'within ${1:_}'))
        report('whenever', titleSpan(shape), { failure: text }, { fixes })
      }
    }
  },
  bad: [
    {
      code: `
mentor tailor "The tailor"

journey suit "A suit for the interview" {
  phase service {
    step "Fetches the suit" +1 with tailor via store {
      failure "A sleeve is too long" repaired-by tailor ref "SUIT-4"
              ^^^^^^^^^^^^^^^^^^^^^^ “A sleeve is too long” is repaired, but nobody knows by when. Add how soon, with \`within\`.
      failure "A button comes off" repaired-by "whoever is in" within 1h
      failure "It rains"
    }
  }
}
`,
      nl: ['“A sleeve is too long” wordt hersteld, maar niemand weet wanneer. Voeg met `within` toe hoe snel.'],
      fixed: [
        `
mentor tailor "The tailor"

journey suit "A suit for the interview" {
  phase service {
    step "Fetches the suit" +1 with tailor via store {
      failure "A sleeve is too long" repaired-by tailor within _ ref "SUIT-4"
      failure "A button comes off" repaired-by "whoever is in" within 1h
      failure "It rains"
    }
  }
}
`,
      ],
    },
    {
      code: `
journey suit "A suit for the interview" {
  phase service {
    step "Fetches the suit" +1 {
      failure "A sleeve is too long" repaired-by "the tailor" within
                                                              ^^^^^^ Behind \`within\` there should be a duration such as \`3d\`.
      failure repaired-by _
      ^^^^^^^ \`failure\` needs a text in quotes.
                          ^ “_” is still to be filled in.
      failure "A pocket is sewn up" repaired-by _
              ^^^^^^^^^^^^^^^^^^^^^ “A pocket is sewn up” is repaired, but nobody knows by when. Add how soon, with \`within\`.
                                                ^ “_” is still to be filled in.
    }
  }
}
`,
      nl: [
        'Achter `within` hoort een duur zoals `3d`.',
        '`failure` heeft een tekst tussen aanhalingstekens nodig.',
        '“_” moet nog worden ingevuld.',
        '“A pocket is sewn up” wordt hersteld, maar niemand weet wanneer. Voeg met `within` toe hoe snel.',
        '“_” moet nog worden ingevuld.',
      ],
    },
  ],
  good: [
    `
mentor tailor "The tailor"

journey suit "A suit for the interview" {
  phase service {
    step fetches "Fetches the suit" +1 with tailor via store {
      failure "A sleeve is too long" repaired-by tailor within 2h
      failure "It rains"
    }
    step "Gets an umbrella" +2 with tailor via store recovers fetches
  }
}
`,
  ],
})
