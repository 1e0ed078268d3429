import type { Step } from '../model/model.ts'
import { defineRule } from './support/define-rule.ts'
import { emotionOf, emotionText } from './support/emotions.ts'
import { titleSpan } from './support/places.ts'
import { quoted } from './support/wording.ts'

export default defineRule({
  id: 'recovery-does-not-recover',
  level: 'warning',
  preset: 'recommended',
  ideas: ['life'],
  since: '0.1.0',
  summary: {
    en: 'Reports a step that puts another one right and feels no better.',
    nl: 'Meldt een stap die een andere goedmaakt en niet beter voelt.',
  },
  why: {
    en: 'An apology that changes nothing is a second disappointment with a stamp on it. Both steps need an emotion, of the same persona. A step that feels good is left out: there something only may go wrong, and the recovery tells how it then goes.',
    nl: 'Een excuus dat niets verandert, is een tweede teleurstelling met een stempel erop. Beide stappen moeten een emotie hebben, van dezelfde persona. Een stap die goed voelt, blijft buiten beschouwing: daar kan alleen iets misgaan, en het herstel vertelt hoe het dan verder gaat.',
  },
  messages: {
    noBetter: {
      en: ({ before, step, after }: { before: string; step: string; after: string }) =>
        `This should put right “${step}” (${before}), and itself feels like ${after}. What would really help?`,
      nl: ({ before, step, after }) =>
        `Dit moet “${step}” (${before}) goedmaken, en voelt zelf als ${after}. Wat zou echt helpen?`,
    },
  },
  related: {
    step: { en: () => 'This is put right.', nl: () => 'Dit wordt goedgemaakt.' },
  },
  check(model, report) {
    for (const { steps } of model.journeys) {
      // What comes later cannot be put right, and is reported as such.
      const earlier = new Map<Step | undefined, Step>()
      for (const step of steps) {
        const recovered = earlier.get(step.recovers)
        earlier.set(step, step)
        if (!recovered) continue
        const before = emotionOf(recovered)
        const after = emotionOf(step)
        if (before === undefined || after === undefined || before > 0 || after > before) continue
        if (step.persona?.name !== recovered.persona?.name) continue
        const data = { step: quoted(recovered.text), before: emotionText(before), after: emotionText(after) }
        const related = [{ message: 'step', data: {}, span: titleSpan(recovered.shape) }] as const
        report('noBetter', titleSpan(step.shape), data, { related })
      }
    }
  },
  bad: [
    {
      code: `
mentor vet "The vet"

journey cat "A cat with a cough" {
  phase service {
    step waits "Waits an hour beside two barking dogs" -1 with vet via store
    step sorry "Hears that it is busy" -1 with vet via store recovers waits
               ^^^^^^^^^^^^^^^^^^^^^^^ This should put right “Waits an hour beside two barking dogs” (-1), and itself feels like -1. What would really help?
    step lost "Hears that the result got lost" 0 from vet via phone
    step again "Has to come back with the cat" -2 to vet via store recovers lost
               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ This should put right “Hears that the result got lost” (0), and itself feels like -2. What would really help?
  }
}
`,
      nl: [
        'Dit moet “Waits an hour beside two barking dogs” (-1) goedmaken, en voelt zelf als -1. Wat zou echt helpen?',
        'Dit moet “Hears that the result got lost” (0) goedmaken, en voelt zelf als -2. Wat zou echt helpen?',
      ],
    },
    {
      code: `
journey cat "A cat with a cough" {
  phase service {
    step early "Is told in advance" -2 recovers waits
                                                ^^^^^ “Waits an hour beside two barking dogs” comes later, so it cannot be put right here.
    step waits "Waits an hour beside two barking dogs" -1 recovers waits
                                                                   ^^^^^ A step cannot put itself right. Name the step that went wrong.
    step wow "Is let out through the garden" -1 recovers waits {
      wow "There is a bench for two"
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ A moment of wow at -1 surprises nobody. Change the emotion, or the moment.
    }
    step "Gets a biscuit for the cat" recovers waits
    step "Is told that it is busy" -2 recovers waits
         ^^^^^^^^^^^^^^^^^^^^^^^^^ This should put right “Waits an hour beside two barking dogs” (-1), and itself feels like -2. What would really help?
  }
}
`,
      nl: [
        '“Waits an hour beside two barking dogs” komt later en kan hier dus niet worden goedgemaakt.',
        'Een stap kan zichzelf niet goedmaken. Noem de stap die misging.',
        'Een moment van wow bij -1 verrast niemand. Verander de emotie of het moment.',
        'Dit moet “Waits an hour beside two barking dogs” (-1) goedmaken, en voelt zelf als -2. Wat zou echt helpen?',
      ],
    },
  ],
  good: [
    `
persona owner "The owner"
persona son "Her son"
mentor vet "The vet"

journey cat "A cat with a cough" for owner {
  phase service {
    step waits "Waits an hour beside two barking dogs" -1 with vet via store
    step sorry "Is let out through the garden, with a biscuit" 0 with vet via store recovers waits
    step carries "Has forgotten the basket" with vet via store
    step box "Gets a box from the back" 0 with vet via store recovers carries
    step "Gets a towel for it" with vet via store recovers waits
    step cough "Hears the cat cough at night" -1
    step call "Calls, and writes down what to do" -1 by son to vet via phone recovers cough
    step pill "Gets the pill in with liver sausage" +1 {
      failure "It comes back out" repaired-by vet within 2h
    }
    maybe "It comes back out" rate 20% {
      step drops "Gets drops instead" +1 with vet via store recovers pill
    }
  }
}
`,
  ],
})
