import { defineRule } from './support/define-rule.ts'
import { emotionOf, emotionText } from './support/emotions.ts'
import { insertFix, insertStep } from './support/inserts.ts'
import { stepsThatCount } from './support/own-steps.ts'
import { titleSpan } from './support/places.ts'
import { quoted } from './support/wording.ts'

export default defineRule({
  id: 'weak-ending',
  level: 'info',
  preset: 'recommended',
  ideas: ['fan'],
  since: '0.1.0',
  summary: {
    en: 'Reports a last step that feels 0 or worse.',
    nl: 'Meldt een laatste stap die als 0 of slechter voelt.',
  },
  why: {
    en: 'What is remembered is the peak and the end, and the end is the cheaper one. The last step is the last one that everyone lives, of the first persona; what happens meanwhile or only to some is not the end.',
    nl: 'Wat blijft hangen, zijn het hoogtepunt en het einde, en het einde is het goedkoopste van de twee. De laatste stap is de laatste die iedereen beleeft, van de eerste persona; wat ondertussen of alleen bij sommigen gebeurt, is het einde niet.',
  },
  messages: {
    weak: {
      en: ({ journey, step, emotion }: Ending) =>
        `“${journey}” ends at ${emotion} with “${step}”, and the end is what stays. Make it better, or add a step that closes well.`,
      nl: ({ journey, step, emotion }) =>
        `“${journey}” eindigt op ${emotion} met “${step}”, en het einde blijft hangen. Maak het beter, of voeg een mooi slot toe.`,
    },
  },
  fixes: {
    add: { en: () => 'Add a closing step', nl: () => 'Voeg een slotstap toe' },
  },
  check(model, report) {
    for (const journey of model.journeys) {
      const last = stepsThatCount(journey.steps).findLast((it) => it.isOnMainLine)
      const emotion = last && emotionOf(last)
      if (!last || emotion === undefined || emotion > 0) continue
      const edits = insertStep(model, journey, 'after', last, 'step "${1:What the customer does}" ${2:+1}')
      const fixes = insertFix('add', {}, edits)
      const data = { journey: quoted(journey.title), step: quoted(last.text), emotion: emotionText(emotion) }
      report('weak', titleSpan(last.shape), data, { fixes })
    }
  },
  bad: [
    {
      code: `
persona camper "Pia"
persona brother "Her brother"

journey campsite "A week under the pines" for camper {
  phase use {
    step pines "Wakes up under the pines" +2
    step "Pays for the electricity" 0
    step "Stands in line for the gate" -1
         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ “A week under the pines” ends at -1 with “Stands in line for the gate”, and the end is what stays. Make it better, or add a step that closes well.
    step "Hears the birds" +2 during pines
    step "Is home already" +2 by brother
    maybe "The gate is open" {
      step "Drives right through" +1
    }
  }
}

journey caravan "A week in a caravan" for camper {
  phase use {
    step "Hands in the keys" 0
         ^^^^^^^^^^^^^^^^^^^ “A week in a caravan” ends at 0 with “Hands in the keys”, and the end is what stays. Make it better, or add a step that closes well.
  }
}

journey boat "A week on a boat" for camper {
  phase use {
    step "Counts the stars" 0
    step "Goes ashore"
  }
}

journey empty "Still empty" for camper {
}
`,
      nl: [
        '“A week under the pines” eindigt op -1 met “Stands in line for the gate”, en het einde blijft hangen. Maak het beter, of voeg een mooi slot toe.',
        '“A week in a caravan” eindigt op 0 met “Hands in the keys”, en het einde blijft hangen. Maak het beter, of voeg een mooi slot toe.',
      ],
      fixed: [
        `
persona camper "Pia"
persona brother "Her brother"

journey campsite "A week under the pines" for camper {
  phase use {
    step pines "Wakes up under the pines" +2
    step "Pays for the electricity" 0
    step "Stands in line for the gate" -1
    step "What the customer does" +1
    step "Hears the birds" +2 during pines
    step "Is home already" +2 by brother
    maybe "The gate is open" {
      step "Drives right through" +1
    }
  }
}

journey caravan "A week in a caravan" for camper {
  phase use {
    step "Hands in the keys" 0
    step "What the customer does" +1
  }
}

journey boat "A week on a boat" for camper {
  phase use {
    step "Counts the stars" 0
    step "Goes ashore"
  }
}

journey empty "Still empty" for camper {
}
`,
      ],
    },
    {
      code: `
journey cabin "A week in a cabin" {
  phase use { step "Finds the door locked" -2 }
                   ^^^^^^^^^^^^^^^^^^^^^^^ “A week in a cabin” ends at -2 with “Finds the door locked”, and the end is what stays. Make it better, or add a step that closes well.
}

journey hut "A night in a hut" {
  phase use {
    step "Is left alone" -1 {
      wow "Nobody there"
      ^^^^^^^^^^^^^^^^^^ A moment of wow at -1 surprises nobody. Change the emotion, or the moment.
    }
  }
}
`,
      nl: [
        '“A week in a cabin” eindigt op -2 met “Finds the door locked”, en het einde blijft hangen. Maak het beter, of voeg een mooi slot toe.',
        'Een moment van wow bij -1 verrast niemand. Verander de emotie of het moment.',
      ],
    },
  ],
  good: [
    `
journey campsite "A week under the pines" {
  phase use {
    step "Pays for the electricity" 0
    step "Is waved goodbye by the whole row" +1
  }
}
`,
  ],
})

interface Ending {
  readonly journey: string
  readonly step: string
  readonly emotion: string
}
