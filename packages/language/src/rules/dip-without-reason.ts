import { childrenOf } from '../model/shape.ts'
import { defineRule } from './support/define-rule.ts'
import { emotionOf, emotionText } from './support/emotions.ts'
import { titleSpan } from './support/places.ts'
import { quoted } from './support/wording.ts'

/** Any of these says why a step feels bad. */
const reasons = ['pain', 'failure', 'refusal', 'breaks']

export default defineRule({
  id: 'dip-without-reason',
  level: 'info',
  preset: 'strict',
  ideas: ['promise', 'fan'],
  since: '0.1.0',
  summary: {
    en: 'Reports a step with one of us that feels bad, and does not say why.',
    nl: 'Meldt een stap met iemand van u die slecht voelt, en niet zegt waarom.',
  },
  why: {
    en: 'A dip that nobody explains is a dip that nobody fixes. A pain, a failure, a refusal or a broken promise explains it; a complaint, and a step in which we should have been and were not, explain themselves, and what happens in the own life of the customer is not ours to explain.',
    nl: 'Een dip die niemand verklaart, is een dip die niemand oplost. Een pijn, een fout, een weigering of een gebroken belofte verklaart hem; een klacht, en een stap waarin u erbij had moeten zijn en er niet was, verklaren zichzelf, en wat er in het eigen leven van de klant gebeurt, hoeft u niet te verklaren.',
  },
  messages: {
    why: {
      en: ({ step, emotion }: { step: string; emotion: string }) =>
        `“${step}” feels like ${emotion}, and nothing says why. Write down the pain, the failure or the refusal behind it.`,
      nl: ({ step, emotion }) =>
        `“${step}” voelt als ${emotion}, en nergens staat waarom. Schrijf op welke pijn, fout of weigering erachter zit.`,
    },
  },
  check(model, report) {
    for (const step of model.journeys.flatMap((it) => it.steps)) {
      const emotion = emotionOf(step)
      if (!step.isTouchpoint || step.purpose === 'complaint' || emotion === undefined || emotion > -1) continue
      if (reasons.some((it) => childrenOf(step.shape, it).length > 0)) continue
      report('why', titleSpan(step.shape), { step: quoted(step.text), emotion: emotionText(emotion) })
    }
  },
  bad: [
    {
      code: `
mentor clerk "The clerk"

journey parcel "A parcel at the post office" {
  phase service {
    step "Takes a number" -1 to clerk via counter
         ^^^^^^^^^^^^^^^^ “Takes a number” feels like -1, and nothing says why. Write down the pain, the failure or the refusal behind it.
    step "Is sent to the next counter" -2 with clerk via counter {
         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ “Is sent to the next counter” feels like -2, and nothing says why. Write down the pain, the failure or the refusal behind it.
      doubts "Is it here at all?"
    }
  }
}
`,
      nl: [
        '“Takes a number” voelt als -1, en nergens staat waarom. Schrijf op welke pijn, fout of weigering erachter zit.',
        '“Is sent to the next counter” voelt als -2, en nergens staat waarom. Schrijf op welke pijn, fout of weigering erachter zit.',
      ],
    },
  ],
  good: [
    `
mentor clerk "The clerk"

journey parcel "A parcel at the post office" {
  promise quick "Five minutes, door to door" by clerk

  phase service {
    step "Takes a number" 0 to clerk via counter
    step "Is sent to the next counter" -1 with clerk via counter {
      pain "Nobody said which one"
      opportunity "One counter for everything" by clerk
    }
    step "Waits" -1 without clerk via counter
    step "Reads a newspaper from the floor" -1
    step "Fills in a form" with clerk via counter
    step "Hears that it is too heavy" -1 with clerk via counter {
      refusal "To carry it to the car" offers "A trolley"
    }
    step "Smiles at the trolley" +1 with clerk via counter
    step "Sees a dent in the box" -1 with clerk via counter {
      failure "It fell" repaired-by clerk within 1h
    }
    step "Is offered a chair" +1 with clerk via counter
    step noon "Hears that it is noon" -1 with clerk via counter {
      breaks quick
    }
    step "Writes it on the form" -1 to clerk via web for complaint within 1d
    step "Has it brought to the door" +1 from clerk via visit recovers noon
  }
}
`,
  ],
})
