import { defineRule } from './support/define-rule.ts'
import { emotionOf, emotionText } from './support/emotions.ts'
import { insertFix } from './support/insert-fix.ts'
import { insertInside } from './support/inserts.ts'
import { titleSpan } from './support/places.ts'
import { isAttended, recoveredSteps } from './support/recoveries.ts'
import { sayingsIn } from './support/sayings.ts'

export default defineRule({
  id: 'truth-turns-negative',
  level: 'warning',
  preset: 'recommended',
  ideas: ['promise'],
  since: '0.2.0',
  summary: 'Reports a moment of truth that feels bad, when nothing is done about it.',
  why: 'Of all moments this is the one to begin with: the customer decides here. An opportunity, somebody who repairs what goes wrong, or a later step that puts it right answers it. A step that says what hurts is left to `pain-unattended`, because one opportunity answers both.',
  messages: {
    negative: {
      en: ({ truth, emotion }: { truth: string; emotion: string }) =>
        `“${truth}” is decided here, at ${emotion}. Begin with this moment: write down what would help, as an \`opportunity\`.`,
      nl: ({ truth, emotion }) =>
        `“${truth}” wordt hier beslist, bij ${emotion}. Begin met dit moment: schrijf op wat zou helpen, als \`opportunity\`.`,
    },
  },
  fixes: {
    add: { en: () => 'Add what would help', nl: () => 'Voeg toe wat zou helpen' },
  },
  check(model, report) {
    for (const journey of model.journeys) {
      const recovered = recoveredSteps(journey)
      for (const step of journey.steps) {
        const [truth] = sayingsIn(step, 'truth')
        const emotion = emotionOf(step)
        if (!truth || emotion === undefined || emotion >= 0) continue
        if (step.details.pains.length > 0 || isAttended(step, recovered)) continue
        const edits = insertInside(model, step.shape, 'opportunity "${1:What would help}"')
        const data = { truth: truth.text, emotion: emotionText(emotion) }
        report('negative', titleSpan(truth.shape), data, { fixes: insertFix('add', {}, edits) })
      }
    }
  },
  bad: [
    {
      code: `
mentor teacher "The piano teacher"

journey lesson "A first piano lesson" {
  phase consideration {
    step "Plays in front of the whole school" -1 with teacher via event {
      truth "Do I come back next week?"
            ^^^^^^^^^^^^^^^^^^^^^^^^^^^ “Do I come back next week?” is decided here, at -1. Begin with this moment: write down what would help, as an \`opportunity\`.
      truth "Is this for somebody of sixty?"
    }
    step "Hears a child of six play the same" -2 {
      truth "Am I too late?"
      pain "She is better than me"
    }
  }
}
`,
      nl: [
        '“Do I come back next week?” wordt hier beslist, bij -1. Begin met dit moment: schrijf op wat zou helpen, als `opportunity`.',
      ],
      fixed: [
        `
mentor teacher "The piano teacher"

journey lesson "A first piano lesson" {
  phase consideration {
    step "Plays in front of the whole school" -1 with teacher via event {
      truth "Do I come back next week?"
      truth "Is this for somebody of sixty?"
      opportunity "What would help"
    }
    step "Hears a child of six play the same" -2 {
      truth "Am I too late?"
      pain "She is better than me"
    }
  }
}
`,
      ],
    },
  ],
  good: [
    `
mentor teacher "The piano teacher"

journey lesson "A first piano lesson" {
  phase consideration {
    step "Plays in front of her husband" 0 with teacher via event {
      truth "Do I come back next week?"
    }
    step "Hears herself on a tape" {
      truth "Is this for somebody of sixty?"
    }
    step "Hears a child of six play the same" -2 {
      truth "Am I too late?"
      pain "She is better than me"
      opportunity "A class for those who begin late" by teacher
    }
    step lost "Loses her place in the second bar" -1 with teacher via store {
      truth "Can I say that I am lost?"
    }
    step "Is told that everybody does, and where to look" +1 with teacher via store recovers lost
  }
}
`,
  ],
})
