import { defineRule } from './support/define-rule.ts'
import { titleSpan } from './support/places.ts'
import { sayingsIn } from './support/sayings.ts'

export default defineRule({
  id: 'wow-without-owner',
  level: 'info',
  preset: 'strict',
  ideas: ['people', 'fan'],
  since: '0.1.0',
  summary: {
    en: 'Reports a wow in a step in which none of us takes part, when it does not say who makes it.',
    nl: 'Meldt een wow in een stap waarin niemand van uw kant meedoet, als er niet bij staat wie ervoor zorgt.',
  },
  why: {
    en: 'A wow without a maker is luck, and luck does not come back on request. In a step of ours it is clear who makes it; in the own life of the customer it has to be said. Nothing is said while somebody in the step is unknown.',
    nl: 'Een wow zonder maker is geluk, en geluk komt niet terug als u erom vraagt. Bij een stap van u is duidelijk wie ervoor zorgt; in het eigen leven van de klant moet het erbij staan. Zwijgt zolang er iemand meedoet die niemand kent.',
  },
  messages: {
    nobody: {
      en: ({ wow }: { wow: string }) =>
        `Who makes “${wow}” happen? None of you takes part here, so say it with \`by\`.`,
      nl: ({ wow }) => `Wie zorgt voor “${wow}”? Niemand van uw kant doet hier mee, dus schrijf het achter \`by\`.`,
    },
  },
  check(model, report) {
    for (const step of model.journeys.flatMap((it) => it.steps)) {
      if (step.isOwn || step.actors.some((it) => it.kind === undefined)) continue
      for (const { shape, text } of sayingsIn(step, 'wow')) {
        if (!shape.clauses.has('by')) report('nobody', titleSpan(shape), { wow: text })
      }
    }
  },
  bad: [
    {
      code: `
ally sister "Her sister"

journey cake "A cake for a birthday" {
  phase use {
    step "Opens the box at home" +2 {
      wow "A candle, and a match"
          ^^^^^^^^^^^^^^^^^^^^^^^ Who makes “A candle, and a match” happen? None of you takes part here, so say it with \`by\`.
      wow "The name is spelled right" by "the apprentice"
    }
    step "Eats the last piece" +2 with sister {
      wow "It is better on the second day"
          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ Who makes “It is better on the second day” happen? None of you takes part here, so say it with \`by\`.
    }
    step "Finds a knife in the box" +2 with bkaer {
                                            ^^^^^ There is no mentor, ally, competitor or persona \`bkaer\`.
      wow "It cuts"
    }
  }
}
`,
      nl: [
        'Wie zorgt voor “A candle, and a match”? Niemand van uw kant doet hier mee, dus schrijf het achter `by`.',
        'Wie zorgt voor “It is better on the second day”? Niemand van uw kant doet hier mee, dus schrijf het achter `by`.',
        'Er is geen mentor, ally, competitor of persona `bkaer`.',
      ],
    },
  ],
  good: [
    `
mentor baker "The baker"

journey cake "A cake for a birthday" {
  phase use {
    step "Fetches the box" +2 with baker via store {
      wow "It is tied with the school colours"
    }
    step "Opens the box at home" +2 {
      wow "A candle, and a match" by baker
    }
  }
}
`,
  ],
})
