import { clauseValue } from '../model/shape.ts'
import { defineRule } from './support/define-rule.ts'
import { quoted } from './support/wording.ts'

export default defineRule({
  id: 'recovers-nothing',
  level: 'error',
  preset: 'always',
  since: '0.1.0',
  summary: {
    en: 'Reports a step that recovers itself, or one that comes later.',
    nl: 'Meldt een stap die zichzelf goedmaakt, of een stap die later komt.',
  },
  why: {
    en: 'Putting right comes after going wrong. The other way round the pain stays open, and looks as if it were healed.',
    nl: 'Goedmaken komt na misgaan. Andersom blijft de pijn open, en lijkt ze genezen.',
  },
  messages: {
    itself: {
      en: () => 'A step cannot put itself right. Name the step that went wrong.',
      nl: () => 'Een stap kan zichzelf niet goedmaken. Noem de stap die misging.',
    },
    later: {
      en: ({ step }: { step: string }) => `“${step}” comes later, so it cannot be put right here.`,
      nl: ({ step }) => `“${step}” komt later en kan hier dus niet worden goedgemaakt.`,
    },
  },
  check(model, report) {
    for (const { steps } of model.journeys) {
      const places = new Map(steps.map((it, index) => [it, index]))
      for (const step of steps) {
        const { recovers } = step
        const value = clauseValue(step.shape, 'recovers')
        if (!recovers || !value) continue
        if (recovers === step) report('itself', value.span, {})
        else if ((places.get(step) ?? 0) < (places.get(recovers) ?? 0)) {
          report('later', value.span, { step: quoted(recovers.text) })
        }
      }
    }
  },
  bad: [
    {
      code: `
journey stay "A night away" {
  phase use {
    step call "Calls the desk" +1 recovers noise
                                           ^^^^^ “Hears the lift all night” comes later, so it cannot be put right here.
    step noise "Hears the lift all night" -2 recovers noise
                                                      ^^^^^ A step cannot put itself right. Name the step that went wrong.
  }
}
`,
      nl: [
        '“Hears the lift all night” komt later en kan hier dus niet worden goedgemaakt.',
        'Een stap kan zichzelf niet goedmaken. Noem de stap die misging.',
      ],
    },
  ],
  good: [
    `
journey stay "A night away" {
  phase use {
    step noise "Hears the lift all night" -2
    step call "Gets a quiet room" +1 recovers noise
  }
}
`,
  ],
})
