import { defineRule } from './support/define-rule.ts'
import { emotionOf, emotionText } from './support/emotions.ts'
import { mayBeOwn } from './support/own-steps.ts'
import { titleSpan } from './support/places.ts'
import { peopleOf, quoted, whoever } from './support/wording.ts'

export default defineRule({
  id: 'account-overdrawn',
  level: 'info',
  preset: 'strict',
  ideas: ['promise'],
  since: '0.1.0',
  summary: {
    en: 'Reports an emotional bank account that stands at -3 or lower at the end of the purchase.',
    nl: 'Meldt een emotionele bankrekening die aan het einde van de aankoop op -3 of lager staat.',
  },
  why: {
    en: 'Every own step pays in or takes out, and no bank lends trust. The account is the sum of the emotions of own steps up to and including the purchase, without those that are unknown or contradict themselves. Quiet where somebody unknown takes part before that.',
    nl: 'Elke eigen stap stort iets of neemt iets op, en geen bank leent vertrouwen uit. Het saldo is de som van de emoties van de eigen stappen tot en met de aankoop, zonder emoties die onbekend zijn of zichzelf tegenspreken. Zwijgt als er daarvoor iemand meedoet die niemand kent.',
  },
  messages: {
    overdrawn: {
      en: ({ purchase, sum, people, lowest }: Account) =>
        `By “${purchase}” the emotional bank account of ${whoever(people, 'en')} stands at ${emotionText(sum)}. Begin with “${lowest}”, which took out most.`,
      nl: ({ purchase, sum, people, lowest }) =>
        `Bij “${purchase}” staat de emotionele bankrekening van ${whoever(people, 'nl')} op ${emotionText(sum)}. Begin bij “${lowest}”, die het meeste opnam.`,
    },
  },
  related: {
    lowest: {
      en: ({ emotion }: { emotion: number }) => `This took out most: ${emotionText(emotion)}.`,
      nl: ({ emotion }) => `Dit nam het meeste op: ${emotionText(emotion)}.`,
    },
  },
  check(model, report) {
    for (const journey of model.journeys) {
      const { purchase } = journey
      if (!purchase || journey.steps.some((it) => !it.isAfterPurchase && mayBeOwn(it))) continue
      const known = journey.balance.flatMap(({ step }) => {
        const emotion = step.isAfterPurchase ? undefined : emotionOf(step)
        return emotion === undefined ? [] : [{ step, emotion }]
      })
      const sum = known.reduce((before, it) => before + it.emotion, 0)
      const [lowest] = known.toSorted((a, b) => a.emotion - b.emotion)
      if (!lowest || sum > -3) continue
      const { step, emotion } = lowest
      const data = { purchase: quoted(purchase.text), sum, people: peopleOf(journey), lowest: quoted(step.text) }
      const related = [{ message: 'lowest', data: { emotion }, span: titleSpan(step.shape) }] as const
      report('overdrawn', titleSpan(journey.shape), data, { related })
    }
  },
  bad: [
    {
      code: `
persona couple "Lena and Youssef"
mentor bank "The mortgage adviser"

journey mortgage "A mortgage for two" for couple {
                 ^^^^^^^^^^^^^^^^^^^^ By “Sign” the emotional bank account of Lena and Youssef stands at -3. Begin with “Fill in forty pages”, which took out most.
  phase consideration {
    step "Wait six weeks for a first talk" -1 without bank
    step "Fill in forty pages" -2 to bank via web for question
    step "Walk around the house once more" +2
    step "Hear that a page is missing" -1 from bank via email for information
  }
  phase purchase {
    step "Sign" +1 with bank via visit for order
  }
  phase use {
    step "Get a cake" +2 from bank via visit for care
  }
}

journey loan "Lower than -3, with a wow that contradicts itself" {
             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ By “Waits at the door” the emotional bank account of the customer stands at -4. Begin with “Waits”, which took out most.
  phase purchase {
    step "Waits" -2 without bank
    step "Waits on" -1 without bank
    step "Waits longer" -1 without bank
    step "Waits at the door" -1 without bank {
      wow "A chair"
      ^^^^^^^^^^^^^ A moment of wow at -1 surprises nobody. Change the emotion, or the moment.
    }
  }
}

journey insurance "Only -2" for couple {
  phase purchase {
    step "Wait" -2 without bank
    step "Sign" 0 with bank via visit for order
  }
  phase use {
    step "Wait again" -2 without bank
  }
}

journey savings "Without a purchase" for couple {
  phase use {
    step "Wait" -2 without bank
    step "Wait again" -2 without bank
  }
}
`,
      nl: [
        'Bij “Sign” staat de emotionele bankrekening van Lena and Youssef op -3. Begin bij “Fill in forty pages”, die het meeste opnam.',
        'Bij “Waits at the door” staat de emotionele bankrekening van de klant op -4. Begin bij “Waits”, die het meeste opnam.',
        'Een moment van wow bij -1 verrast niemand. Verander de emotie of het moment.',
      ],
    },
    {
      code: `
mentor bank "The mortgage adviser"

journey account "Somebody unknown before the purchase" {
  phase purchase {
    step "Waits" -2 without bank
    step "Waits again" -2 without bank
    step "Gets a hand" +2 with porter
                               ^^^^^^ There is no mentor, ally, competitor or persona \`porter\`.
  }
}

journey safe "Somebody unknown after the purchase" {
             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ By “Waits again” the emotional bank account of the customer stands at -3. Begin with “Waits”, which took out most.
  phase purchase {
    step "Waits" -2 without bank
    step "Waits again" -1 without bank
  }
  phase use {
    step "Gets a hand" +2 with porter
  }
}
`,
      nl: [
        'Er is geen mentor, ally, competitor of persona `porter`.',
        'Bij “Waits again” staat de emotionele bankrekening van de klant op -3. Begin bij “Waits”, die het meeste opnam.',
      ],
    },
  ],
  good: [
    `
mentor bank "The mortgage adviser"

journey mortgage "A mortgage for two" {
  phase consideration {
    step "Wait six weeks for a first talk" -1 without bank
    step "Fill in forty pages" -2 to bank via web for question
    step "Are called about what is missing" 0 from bank via phone for advice
  }
  phase purchase {
    step "Sign" +1 with bank via visit for order
  }
  phase use {
    step "Are asked how they sleep" +2 from bank via phone for care
  }
}
`,
  ],
})

interface Account {
  readonly purchase: string
  readonly sum: number
  readonly people: string | undefined
  readonly lowest: string
}
