import { defineRule } from './support/define-rule.ts'
import { emotionOf, emotionText } from './support/emotions.ts'
import { titleSpan } from './support/places.ts'
import { sayingsIn } from './support/sayings.ts'

export default defineRule({
  id: 'wow-expected',
  level: 'info',
  preset: 'recommended',
  ideas: ['fan'],
  since: '0.1.0',
  summary: {
    en: 'Reports a wow that feels no better than the customer expected.',
    nl: 'Meldt een wow die niet beter voelt dan de klant verwachtte.',
  },
  why: {
    en: 'What was expected is pleasant, and nobody tells it on. A wow lies in the difference, which may be small: it is the surprise that travels. Each step is reported once, on its first wow.',
    nl: 'Wat verwacht werd, is prettig, en niemand vertelt het verder. Een wow zit in het verschil, en dat mag klein zijn: de verrassing is wat rondgaat. Elke stap wordt één keer gemeld, bij de eerste wow.',
  },
  messages: {
    expected: {
      en: ({ wow, emotion, expected }: { wow: string; emotion: string; expected: string }) =>
        `“${wow}” feels like ${emotion} where ${expected} was expected, so it surprises nobody. Do more, or check what they expect.`,
      nl: ({ wow, emotion, expected }) =>
        `“${wow}” voelt als ${emotion} waar ${expected} werd verwacht, en verrast dus niemand. Doe meer, of ga na wat men verwacht.`,
    },
  },
  check(model, report) {
    for (const step of model.journeys.flatMap((it) => it.steps)) {
      const [wow] = sayingsIn(step, 'wow')
      const emotion = emotionOf(step)
      const { expected } = step
      if (!wow || emotion === undefined || expected === undefined || emotion > expected) continue
      const data = { wow: wow.text, emotion: emotionText(emotion), expected: emotionText(expected) }
      report('expected', titleSpan(wow.shape), data)
    }
  },
  bad: [
    {
      code: `
mentor barber "The barber"

journey cut "A haircut" {
  phase use {
    step "Gets a hot towel" +1 expected +1 with barber via store {
      wow "It smells of cedar"
          ^^^^^^^^^^^^^^^^^^^^ “It smells of cedar” feels like +1 where +1 was expected, so it surprises nobody. Do more, or check what they expect.
      wow "It is warm"
    }
    step "Gets a second one" +1 expected +2 with barber via store {
      wow "Cedar again"
          ^^^^^^^^^^^^^ “Cedar again” feels like +1 where +2 was expected, so it surprises nobody. Do more, or check what they expect.
    }
    step "Gets a third one" 0 expected +1 with barber via store {
      wow "And again"
      ^^^^^^^^^^^^^^^ A moment of wow at 0 surprises nobody. Change the emotion, or the moment.
    }
  }
}
`,
      nl: [
        '“It smells of cedar” voelt als +1 waar +1 werd verwacht, en verrast dus niemand. Doe meer, of ga na wat men verwacht.',
        '“Cedar again” voelt als +1 waar +2 werd verwacht, en verrast dus niemand. Doe meer, of ga na wat men verwacht.',
        'Een moment van wow bij 0 verrast niemand. Verander de emotie of het moment.',
      ],
    },
  ],
  good: [
    `
mentor barber "The barber"

journey cut "A haircut" {
  phase use {
    step "Gets a hot towel" +2 expected +1 with barber via store {
      wow "It smells of cedar"
    }
    step "Gets a mirror" +1 expected +1 with barber via store
    step "Gets a biscuit" +1 with barber via store {
      wow "Shaped like a comb"
    }
    step "Gets a compliment" expected +1 with barber via store {
      wow "From the man in the next chair"
    }
  }
}
`,
  ],
})
