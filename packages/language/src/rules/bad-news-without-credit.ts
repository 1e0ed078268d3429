import { byDay } from '../model/contacts.ts'
import type { Journey, Step } from '../model/model.ts'
import { defineRule } from './support/define-rule.ts'
import { emotionOf, emotionText } from './support/emotions.ts'
import { titleSpan } from './support/places.ts'
import { peopleOf, quoted, whoever } from './support/wording.ts'

const badNews: ReadonlySet<string> = new Set(['failure', 'refusal', 'breaks'])

export default defineRule({
  id: 'bad-news-without-credit',
  level: 'hint',
  preset: 'coaching',
  ideas: ['fan', 'people'],
  since: '0.1.0',
  summary: {
    en: 'Reports a failure, a refusal or a broken promise at a time when the emotional bank account holds nothing.',
    nl: 'Meldt een fout, een weigering of een gebroken belofte op een moment dat er niets op de emotionele bankrekening staat.',
  },
  why: {
    en: 'Among friends a mistake is a mistake; among strangers it is a character trait. The account is the sum of the emotions of our steps before this one; where one of those emotions is unknown, so is the account, and before the first step of ours there is none. Once for each step.',
    nl: 'Onder vrienden is een fout een fout; onder vreemden is het een karaktertrek. Het saldo is de som van de emoties van uw stappen vóór deze; is een van die emoties onbekend, dan is het saldo dat ook, en vóór uw eerste stap is er geen. Eén keer per stap.',
  },
  messages: {
    empty: {
      en: ({ people, credit, text }: Data) =>
        `This comes while the emotional account is at ${credit}. Do something good for ${whoever(people, 'en')} before “${text}”.`,
      nl: ({ people, credit, text }) =>
        `Dit komt terwijl de emotionele rekening op ${credit} staat. Doe iets goeds voor ${whoever(people, 'nl')} vóór “${text}”.`,
    },
  },
  check(model, report) {
    for (const journey of model.journeys) {
      const people = peopleOf(journey)
      for (const { step, credit } of accountsBefore(journey)) {
        const news = step.shape.children.find((it) => badNews.has(it.word))
        if (!news || !step.isMainPersona || !(credit <= 0)) continue
        report('empty', titleSpan(news), { people, credit: emotionText(credit), text: quoted(step.text) })
      }
    }
  },
  bad: [
    {
      code: `
persona father "Bram"
mentor shop "The bike shop"

journey bike "A bike for Saturday" for father {
  promise on-time "On Saturday it is there" by shop
  phase purchase {
    step "Waits at the counter" -1 with shop via store
    step "Hears that red is sold out" 0 with shop via store {
      refusal "A red bike" offers "A blue one"
              ^^^^^^^^^^^^ This comes while the emotional account is at -1. Do something good for Bram before “Hears that red is sold out”.
    }
    step "Is given a bell" +1 from shop via store
    step "Reads that it is late" -2 from shop via email {
      breaks on-time
      ^^^^^^ This comes while the emotional account is at 0. Do something good for Bram before “Reads that it is late”.
      failure "The parcel is late" repaired-by shop within 1d
    }
    step "Smiles at the card" +2 from shop via letter
    step "Opens the box" -2 {
      failure "The wheel is bent" repaired-by shop within 1d
              ^^^^^^^^^^^^^^^^^^^ This comes while the emotional account is at 0. Do something good for Bram before “Opens the box”.
    }
  }
}
`,
      nl: [
        'Dit komt terwijl de emotionele rekening op -1 staat. Doe iets goeds voor Bram vóór “Hears that red is sold out”.',
        'Dit komt terwijl de emotionele rekening op 0 staat. Doe iets goeds voor Bram vóór “Reads that it is late”.',
        'Dit komt terwijl de emotionele rekening op 0 staat. Doe iets goeds voor Bram vóór “Opens the box”.',
      ],
    },
    {
      code: `
mentor shop "The bike shop"

journey bike "A bike for Saturday" {
  phase purchase {
    step "Waits at the counter" 0 with shop via store
    maybe "It is late" {
      step "Reads that it is late" -2 from shop via email after 2d {
        failure "The parcel is late" repaired-by shop within 1d
                ^^^^^^^^^^^^^^^^^^^^ This comes while the emotional account is at 0. Do something good for the customer before “Reads that it is late”.
      }
    }
    step "Gets it" +1 with shop via store after 3d
    step "Misses the lamp" 0 with shop via store after 1h {
      failure "The lamp is missing" repaired-by shop within 1d
    }
  }
}
`,
      nl: [
        'Dit komt terwijl de emotionele rekening op 0 staat. Doe iets goeds voor de klant vóór “Reads that it is late”.',
      ],
    },
  ],
  good: [
    `
persona father "Bram"
persona daughter "Lotte"
mentor shop "The bike shop"

journey bike "A bike for Saturday" for father, daughter {
  phase consideration {
    step "Looks for the bell on the site" -1 {
      failure "The site is down" repaired-by shop within 1d
    }
    step "Has his old bike praised" +1 with shop via store
    step "Hears that red is sold out" 0 with shop via store {
      refusal "A red bike" offers "A blue one"
    }
    step "Waits at the counter" -1 with shop via store
    step "Hears that the blue one is for grown-ups" -1 by daughter with shop via store {
      refusal "A ride on the blue one" offers "A ride on the yellow one"
    }
  }
}

journey lock "A lock" for father {
  phase consideration {
    step "Stands in line" -1 with shop via store
    step "Shows the old one" with shop via store
    step "Hears that it was recalled" -1 with shop via store {
      failure "It opens with a pen" repaired-by shop within 1d
    }
  }
}
`,
  ],
})

interface Data {
  readonly people: string | undefined
  readonly credit: string
  readonly text: string
}

interface Account {
  readonly step: Step
  /** What the steps of ours before this one add up to; not a number where that is unknown, or nothing was paid in yet. */
  readonly credit: number
}

function accountsBefore({ steps, balance }: Journey): readonly Account[] {
  const counted = new Set(balance.map((it) => it.step))
  let credit: number | undefined
  return byDay(steps).map((step) => {
    const account = { step, credit: credit ?? Number.NaN }
    if (counted.has(step)) credit = (credit ?? 0) + (emotionOf(step) ?? Number.NaN)
    return account
  })
}
