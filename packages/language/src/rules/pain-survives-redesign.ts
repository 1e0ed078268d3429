import { journeyOf } from '../model/elsewhere.ts'
import { childrenOf } from '../model/shape.ts'
import { defineRule } from './support/define-rule.ts'
import { emotionText } from './support/emotions.ts'
import { insertFix, insertInside } from './support/inserts.ts'
import { fileOf, titleSpan } from './support/places.ts'
import { survivingPains } from './support/surviving-pains.ts'
import { quoted } from './support/wording.ts'

export default defineRule({
  id: 'pain-survives-redesign',
  level: 'warning',
  preset: 'recommended',
  ideas: ['promise'],
  since: '0.1.0',
  summary: {
    en: 'Reports a pain of today that the journey of tomorrow keeps, no better and without an opportunity.',
    nl: 'Meldt een pijn van nu die in de reis van morgen blijft, niet beter en zonder kans.',
  },
  why: {
    en: 'A redesign that leaves the pain where it was is a coat of paint. Compares a journey with the one that it `improves`: the step has the same name or the same text, holds a pain in both, feels no better, and no opportunity says what would help. Once for each step.',
    nl: 'Een herontwerp dat de pijn laat waar ze was, is een likje verf. Vergelijkt een reis met de reis die ze met `improves` verbetert: de stap heeft dezelfde naam of dezelfde tekst, bevat in beide een pijn, voelt niet beter, en geen kans zegt wat zou helpen. Eén keer per stap.',
  },
  messages: {
    survives: {
      en: ({ text, today, tomorrow }: Data) =>
        `This pain survives the redesign: “${text}” ${tomorrow === today ? `stays at ${today}` : `goes from ${today} to ${tomorrow}`}. Add an opportunity that takes it away.`,
      nl: ({ text, today, tomorrow }) =>
        `Deze pijn overleeft het herontwerp: “${text}” ${tomorrow === today ? `blijft op ${today}` : `gaat van ${today} naar ${tomorrow}`}. Voeg een kans toe die haar wegneemt.`,
    },
  },
  fixes: {
    add: { en: () => 'Add an opportunity', nl: () => 'Voeg een kans toe' },
  },
  related: {
    today: {
      en: ({ title }: { title: string }) => `The same step in “${title}”.`,
      nl: ({ title }) => `Dezelfde stap in “${title}”.`,
    },
  },
  check(model, report) {
    for (const journey of model.journeys) {
      const { improves } = journey
      const before = improves && journeyOf(model, improves)
      if (!before) continue
      for (const { step, old, today, tomorrow } of survivingPains(before, journey)) {
        const [pain] = childrenOf(step.shape, 'pain')
        const data = { text: quoted(step.text), today: emotionText(today), tomorrow: emotionText(tomorrow) }
        const place = { span: titleSpan(old.shape), uri: fileOf(model, improves) }
        report('survives', titleSpan(pain!), data, {
          fixes: insertFix('add', {}, insertInside(model, step.shape, 'opportunity "${1:What would help}"')),
          related: [{ message: 'today', data: { title: quoted(before.title) }, ...place }],
        })
      }
    }
  },
  bad: [
    {
      code: `
mentor clinic "The clinic"

journey today "A tooth, today" {
  phase service {
    step hold "Is on hold for twenty minutes" -1 with clinic via phone {
      pain "The same tune"
    }
    step "Waits in the corridor" -2 with clinic via visit {
      pain "One chair"
    }
  }
}

journey tomorrow "A tooth, tomorrow" improves today {
  phase service {
    step hold "Waits on the phone" -1 with clinic via phone {
      pain "Another tune"
           ^^^^^^^^^^^^^^ This pain survives the redesign: “Waits on the phone” stays at -1. Add an opportunity that takes it away.
      pain "And a voice"
    }
    step "Waits in the corridor" -2 with clinic via visit {
      pain "Two chairs"
           ^^^^^^^^^^^^ This pain survives the redesign: “Waits in the corridor” stays at -2. Add an opportunity that takes it away.
    }
  }
}
`,
      nl: [
        'Deze pijn overleeft het herontwerp: “Waits on the phone” blijft op -1. Voeg een kans toe die haar wegneemt.',
        'Deze pijn overleeft het herontwerp: “Waits in the corridor” blijft op -2. Voeg een kans toe die haar wegneemt.',
      ],
      fixed: [
        `
mentor clinic "The clinic"

journey today "A tooth, today" {
  phase service {
    step hold "Is on hold for twenty minutes" -1 with clinic via phone {
      pain "The same tune"
    }
    step "Waits in the corridor" -2 with clinic via visit {
      pain "One chair"
    }
  }
}

journey tomorrow "A tooth, tomorrow" improves today {
  phase service {
    step hold "Waits on the phone" -1 with clinic via phone {
      pain "Another tune"
      pain "And a voice"
      opportunity "What would help"
    }
    step "Waits in the corridor" -2 with clinic via visit {
      pain "Two chairs"
      opportunity "What would help"
    }
  }
}
`,
      ],
    },
    {
      code: `
journey today "A tooth, today" {
  phase service {
    step numb "Bites on her lip" +1 {
      pain "Cannot feel it"
      ^^^^^^^^^^^^^^^^^^^^^ A moment of pain at +1 does not hurt. Change the emotion, or the moment.
    }
    step drill "Hears the drill" -1 {
      pain "The sound"
    }
    step bill "Gets the bill" -2 {
      pain "In code"
    }
    step parking "Pays for parking" -1 {
      pain "No coins"
    }
    step sleeps "Cannot sleep" -1
    step coffee "Drinks no coffee" {
      pain "It smells so good"
    }
    step tea "Drinks no tea" -1 {
      pain "It gets cold"
    }
    step hold "Is on hold" -1 {
      pain "The same tune"
    }
    step -1 {
    ^^^^ \`step\` needs a text in quotes.
      pain "Nothing said"
    }
  }
}

journey tomorrow "A tooth, tomorrow" improves today {
  phase service {
    step numb "Bites on her lip" -1 {
      pain "Cannot feel it"
    }
    step drill "Hears the new drill" 0 {
      pain "The sound"
    }
    step bill "Gets the bill" -2 {
      pain "In code"
      opportunity "In words" effort low impact high status doing
    }
    step parking "Pays for parking" -1
    step sleeps "Cannot sleep" -1 {
      pain "It hurts"
    }
    step coffee "Drinks no coffee" -1 {
      pain "It smells so good"
    }
    step tea "Drinks no tea" {
      pain "It gets cold"
    }
    step "Finds no bus" -1 {
      pain "On Sundays"
    }
    step hold "Is on hold" -1 {
      pain "The same tune"
           ^^^^^^^^^^^^^^^ This pain survives the redesign: “Is on hold” stays at -1. Add an opportunity that takes it away.
    }
    step -1 {
    ^^^^ \`step\` needs a text in quotes.
      pain "Nothing said"
    }
  }
}
`,
      nl: [
        'Een moment van pijn bij +1 doet geen pijn. Verander de emotie of het moment.',
        '`step` heeft een tekst tussen aanhalingstekens nodig.',
        'Deze pijn overleeft het herontwerp: “Is on hold” blijft op -1. Voeg een kans toe die haar wegneemt.',
        '`step` heeft een tekst tussen aanhalingstekens nodig.',
      ],
    },
    {
      files: {
        'today.journey': `
persona patient "Wil"

journey today "A tooth, today" for patient {
  phase service {
    step hold "Is on hold" 0 {
      pain "The same tune"
    }
  }
}
`,
      },
      code: `
import today from "./today.journey"

journey tomorrow "A tooth, tomorrow" improves today {
  phase service {
    step hold "Is on hold" -1 {
      pain "The same tune"
           ^^^^^^^^^^^^^^^ This pain survives the redesign: “Is on hold” goes from 0 to -1. Add an opportunity that takes it away.
    }
  }
}
`,
      nl: ['Deze pijn overleeft het herontwerp: “Is on hold” gaat van 0 naar -1. Voeg een kans toe die haar wegneemt.'],
      fixed: [
        `
import today from "./today.journey"

journey tomorrow "A tooth, tomorrow" improves today {
  phase service {
    step hold "Is on hold" -1 {
      pain "The same tune"
      opportunity "What would help"
    }
  }
}
`,
      ],
    },
  ],
  good: [
    `
mentor clinic "The clinic"

journey today "A tooth, today" {
  phase service {
    step hold "Is on hold for twenty minutes" -2 with clinic via phone {
      pain "The same tune"
      opportunity "Call back within the hour" by clinic effort low impact high status planned
    }
  }
}

journey tomorrow "A tooth, tomorrow" improves today {
  phase service {
    step hold "Is called back" -1 with clinic via phone {
      pain "In the middle of lunch"
      failure "The line drops" repaired-by clinic within 1h
    }
  }
}
`,
  ],
})

interface Data {
  readonly text: string
  readonly today: string
  readonly tomorrow: string
}
