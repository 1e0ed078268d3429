import { childrenOf, positionalValue } from '../model/shape.ts'
import { tokenSpan } from '../syntax/tree.ts'
import { defineRule } from './support/define-rule.ts'
import { quoted } from './support/wording.ts'

export default defineRule({
  id: 'just-because-with-strings',
  level: 'warning',
  preset: 'recommended',
  ideas: ['people', 'fan'],
  since: '0.1.0',
  summary: {
    en: 'Reports a wow that is given just because, on a step for sale.',
    nl: 'Meldt een wow die zomaar wordt gegeven, bij een stap die verkoopt.',
  },
  why: {
    en: 'A present that hangs on an offer is an offer with a ribbon. Everybody pulls the ribbon and finds the price.',
    nl: 'Een cadeau dat aan een aanbod vastzit, is een aanbod met een strik. Iedereen trekt aan de strik en vindt de prijs.',
  },
  messages: {
    strings: {
      en: ({ wow, step }: { wow: string; step: string }) =>
        `“${wow}” is given while “${step}” sells. Give it at a step without an offer, or leave out \`just-because\`.`,
      nl: ({ wow, step }) =>
        `“${wow}” wordt gegeven terwijl “${step}” verkoopt. Geef het bij een stap zonder aanbod, of laat \`just-because\` weg.`,
    },
  },
  check(model, report) {
    for (const step of model.journeys.flatMap((it) => it.steps)) {
      if (step.purpose !== 'sale') continue
      for (const wow of childrenOf(step.shape, 'wow')) {
        const flag = wow.clauses.get('just-because')
        const text = positionalValue(wow, 'text')
        if (!flag || !text) continue
        const data = { wow: quoted(text.text), step: quoted(step.text) }
        report('strings', tokenSpan(flag.word), data)
      }
    }
  },
  bad: [
    {
      code: `
mentor optician "The optician"

journey glasses "New glasses" {
  phase loyalty {
    step "Is offered sunglasses with his new ones" +1 from optician via store for sale {
      wow "A cloth with his name on it" by optician just-because
                                                    ^^^^^^^^^^^^ “A cloth with his name on it” is given while “Is offered sunglasses with his new ones” sells. Give it at a step without an offer, or leave out \`just-because\`.
      wow "She had straightened the old ones" by optician
      wow by optician just-because
      ^^^ \`wow\` needs a text in quotes.
    }
  }
}
`,
      nl: [
        '“A cloth with his name on it” wordt gegeven terwijl “Is offered sunglasses with his new ones” verkoopt. Geef het bij een stap zonder aanbod, of laat `just-because` weg.',
        '`wow` heeft een tekst tussen aanhalingstekens nodig.',
      ],
    },
  ],
  good: [
    `
mentor optician "The optician"

journey glasses "New glasses" {
  phase loyalty {
    step "Is called in: the screws are loose" +1 from optician via phone for care {
      wow "She had straightened the frame as well" by optician just-because
    }
  }
}
`,
  ],
})
