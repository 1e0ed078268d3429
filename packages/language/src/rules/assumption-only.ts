import { defineRule } from './support/define-rule.ts'
import { titleSpan } from './support/places.ts'
import { quoted } from './support/wording.ts'

export default defineRule({
  id: 'assumption-only',
  level: 'info',
  preset: 'strict',
  ideas: ['promise'],
  since: '0.1.0',
  summary: {
    en: 'Reports a journey of today for which all the evidence is an assumption.',
    nl: 'Meldt een reis van nu waarvan alle bewijs een aanname is.',
  },
  why: {
    en: 'Until a customer has seen it, a map of the customer is a map of the meeting room. A journey of the future may be made up, and one without any evidence has not claimed to know.',
    nl: 'Tot een klant haar heeft gezien, is een kaart van de klant een kaart van de vergaderzaal. Een reis van de toekomst mag verzonnen zijn, en wie geen bewijs opschrijft, beweert ook niet het te weten.',
  },
  messages: {
    assumed: {
      en: ({ journey, count }: { journey: string; count: number }) =>
        `“${journey}” rests on ${count === 1 ? 'one assumption' : `${count} assumptions`} alone. Ask or watch one customer, and add that as \`evidence\`.`,
      nl: ({ journey, count }) =>
        `“${journey}” berust alleen op ${count === 1 ? 'één aanname' : `${count} aannames`}. Vraag het aan één klant of kijk mee, en voeg dat toe als \`evidence\`.`,
    },
  },
  check(model, report) {
    for (const { shape, state, steps, title } of model.journeys) {
      const evidence = steps.flatMap((it) => it.details.evidence)
      if (state !== 'current' || evidence.length === 0) continue
      if (evidence.some((it) => it.source !== 'assumption')) continue
      report('assumed', titleSpan(shape), { journey: quoted(title), count: evidence.length })
    }
  },
  bad: [
    {
      code: `
journey bus "The night bus" {
            ^^^^^^^^^^^^^^^ “The night bus” rests on one assumption alone. Ask or watch one customer, and add that as \`evidence\`.
  phase use {
    step "Runs to the stop" -1 {
      evidence "We all have" from assumption
    }
  }
}

journey tram "The first tram" {
             ^^^^^^^^^^^^^^^^ “The first tram” rests on 2 assumptions alone. Ask or watch one customer, and add that as \`evidence\`.
  phase use {
    step "Waits in the dark" -1 {
      evidence "It is dark then" from assumption
    }
    step "Sits by the window" +1 {
      evidence "Everybody does" from assumption
    }
  }
}

journey train "The last train" {
  phase use {
    step "Hears it leave" -1 {
      evidence "We think so" from
                             ^^^^ Behind \`from\` there should be interview, observation, survey, mystery-shopping, analytics or assumption.
    }
  }
}
`,
      nl: [
        '“The night bus” berust alleen op één aanname. Vraag het aan één klant of kijk mee, en voeg dat toe als `evidence`.',
        '“The first tram” berust alleen op 2 aannames. Vraag het aan één klant of kijk mee, en voeg dat toe als `evidence`.',
        'Achter `from` hoort interview, observation, survey, mystery-shopping, analytics of assumption.',
      ],
    },
  ],
  good: [
    `
journey bus "The night bus" {
  phase use {
    step "Runs to the stop" -1 {
      evidence "We all have" from assumption
    }
    step "Sees the driver wait" +2 {
      evidence "Rode along for three nights" from observation
    }
  }
}

journey tram "The first tram, with a light at the stop" state future {
  phase use {
    step "Waits in the light" +1 {
      evidence "Light helps" from assumption
    }
  }
}

journey train "The last train" {
  phase use {
    step "Just makes it" +1
  }
}
`,
  ],
})
