import { defineRule } from './support/define-rule.ts'
import { titleSpan } from './support/places.ts'
import { isAttended, recoveredSteps } from './support/recoveries.ts'
import { sayingsIn } from './support/sayings.ts'

export default defineRule({
  id: 'wow-over-open-pain',
  level: 'info',
  preset: 'strict',
  ideas: ['people', 'fan'],
  since: '0.1.0',
  summary: {
    en: 'Reports a wow in a phase that holds a pain about which nothing is done.',
    nl: 'Meldt een wow in een fase met een pijn waar niets aan wordt gedaan.',
  },
  why: {
    en: 'A bow on a parcel that came late is a nice bow. First take the pain away, then surprise. Each phase is reported once, on its first wow; a pain that happens only to some, in a `maybe`, is left out.',
    nl: 'Een strik om een pakje dat te laat kwam, is een mooie strik. Neem eerst de pijn weg, en verras dan. Elke fase wordt één keer gemeld, bij de eerste wow; een pijn die alleen sommigen overkomt, in een `maybe`, blijft buiten beschouwing.',
  },
  messages: {
    first: {
      en: ({ wow, pain }: { wow: string; pain: string }) =>
        `“${wow}” is a fine wow, but “${pain}” still hurts in this phase. Do something about that first.`,
      nl: ({ wow, pain }) =>
        `“${wow}” is een mooie wow, maar “${pain}” doet in deze fase nog pijn. Doe daar eerst iets aan.`,
    },
  },
  related: {
    pain: { en: () => 'This still hurts.', nl: () => 'Dit doet nog pijn.' },
  },
  check(model, report) {
    for (const journey of model.journeys) {
      const recovered = recoveredSteps(journey)
      for (const { steps } of journey.phases) {
        const [wow] = steps.flatMap((it) => sayingsIn(it, 'wow'))
        const open = steps.filter((it) => !it.maybe && !isAttended(it, recovered))
        const [pain] = open.flatMap((it) => sayingsIn(it, 'pain'))
        if (!wow || !pain) continue
        const related = [{ message: 'pain', data: {}, span: titleSpan(pain.shape) }] as const
        report('first', titleSpan(wow.shape), { wow: wow.text, pain: pain.text }, { related })
      }
    }
  },
  bad: [
    {
      code: `
mentor fitter "The fitter"

journey kitchen "A new kitchen" {
  phase use "It is there" {
    step "Opens the first drawer" +2 with fitter via visit {
      wow "It closes by itself" by fitter
          ^^^^^^^^^^^^^^^^^^^^^ “It closes by itself” is a fine wow, but “It comes in six weeks” still hurts in this phase. Do something about that first.
      wow "A note in the drawer" by fitter
    }
    step "Looks for the second drawer" -1 {
      pain "It comes in six weeks"
      pain "Nobody knows which week"
    }
  }

  phase service "It is not" {
    step "Gets a cake from the fitter" +2 with fitter via visit {
      wow "Shaped like a drawer" by fitter
    }
  }

  phase later "It still is not" {
    step "Calls the shop" -1 {
      pain "Press one for kitchens"
    }
  }
}
`,
      nl: [
        '“It closes by itself” is een mooie wow, maar “It comes in six weeks” doet in deze fase nog pijn. Doe daar eerst iets aan.',
      ],
    },
  ],
  good: [
    `
mentor fitter "The fitter"

journey kitchen "A new kitchen" {
  phase use {
    step "Opens the first drawer" +2 with fitter via visit {
      wow "It closes by itself" by fitter
    }
    step "Looks for the second drawer" -1 {
      pain "It comes in six weeks"
      opportunity "Come only when all of it is there" by fitter
    }
    step hinge "Hears the door creak" -1 {
      pain "All night"
    }
    step "Has it oiled" +1 with fitter via visit recovers hinge
  }
}
`,
    {
      code: `
journey kitchen "A new kitchen" {
  phase use {
    step "Opens the first drawer" +2 {
      wow "It closes by itself"
    }
    maybe "It does not fit" rate 2% {
      why-not pain-unattended "The showroom measures twice from now on"
      step "Sees a gap beside the wall" -1 {
        pain "Two fingers wide"
      }
    }
  }
}
`,
    },
  ],
})
