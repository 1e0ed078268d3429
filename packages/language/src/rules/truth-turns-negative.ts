import type { Step } from '../model/model.ts'
import { defineRule } from './support/define-rule.ts'
import { emotionOf, emotionText } from './support/emotions.ts'
import { insertFix, insertInside } from './support/inserts.ts'
import { titleSpan } from './support/places.ts'
import { isAttended, recoveredSteps } from './support/recoveries.ts'
import { sayingsIn } from './support/sayings.ts'

export default defineRule({
  id: 'truth-turns-negative',
  level: 'warning',
  preset: 'recommended',
  ideas: ['promise'],
  since: '0.1.0',
  summary: {
    en: 'Reports a moment of truth that feels bad, when nothing is done about it.',
    nl: 'Meldt een moment van waarheid dat slecht voelt, als er niets aan wordt gedaan.',
  },
  why: {
    en: 'Of all moments this is the one to begin with: the customer decides here. An opportunity, somebody who repairs what goes wrong, a later step that puts it right, or another step that answers a doubt of this one is enough. A step that says what hurts is left to `pain-unattended`, because one opportunity answers both.',
    nl: 'Van alle momenten is dit het eerste om mee te beginnen: hier beslist de klant. Een kans, iemand die herstelt wat misgaat, een latere stap die het goedmaakt, of een andere stap die een twijfel van deze beantwoordt, is genoeg. Een stap die zegt wat pijn doet, is iets voor `pain-unattended`, want één kans beantwoordt beide.',
  },
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
        if (step.details.pains.length > 0 || isAttended(step, recovered) || isDoubtAnswered(step)) continue
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
    step "Counts the keys" -1 {
      truth "Are there not too many?"
            ^^^^^^^^^^^^^^^^^^^^^^^^^ “Are there not too many?” is decided here, at -1. Begin with this moment: write down what would help, as an \`opportunity\`.
      doubts "Who ever plays the last one?"
    }
    step last "Plays the last one" -1 {
      truth "Is that all?"
            ^^^^^^^^^^^^^^ “Is that all?” is decided here, at -1. Begin with this moment: write down what would help, as an \`opportunity\`.
      doubts "Did anybody hear it?" answered last
    }
  }
}
`,
      nl: [
        '“Do I come back next week?” wordt hier beslist, bij -1. Begin met dit moment: schrijf op wat zou helpen, als `opportunity`.',
        '“Are there not too many?” wordt hier beslist, bij -1. Begin met dit moment: schrijf op wat zou helpen, als `opportunity`.',
        '“Is that all?” wordt hier beslist, bij -1. Begin met dit moment: schrijf op wat zou helpen, als `opportunity`.',
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
    step "Counts the keys" -1 {
      truth "Are there not too many?"
      doubts "Who ever plays the last one?"
      opportunity "What would help"
    }
    step last "Plays the last one" -1 {
      truth "Is that all?"
      doubts "Did anybody hear it?" answered last
      opportunity "What would help"
    }
  }
}
`,
      ],
    },
    {
      code: `
journey lesson "A first piano lesson" {
  phase consideration {
    step "Counts the keys" -1 {
      truth
      ^^^^^ \`truth\` needs a text in quotes.
      truth "Are there not too many?"
            ^^^^^^^^^^^^^^^^^^^^^^^^^ “Are there not too many?” is decided here, at -1. Begin with this moment: write down what would help, as an \`opportunity\`.
    }
    step "Counts the pages" -1 {
      truth "Are there not too many?"
      doubts "Who ever plays the last one?" answered nobody
                                                     ^^^^^^ There is no step \`nobody\`.
    }
    step "Closes the lid" -1 {
      truth "Once more?"
      wow "It closes softly"
      ^^^^^^^^^^^^^^^^^^^^^^ A moment of wow at -1 surprises nobody. Change the emotion, or the moment.
    }
  }
}
`,
      nl: [
        '`truth` heeft een tekst tussen aanhalingstekens nodig.',
        '“Are there not too many?” wordt hier beslist, bij -1. Begin met dit moment: schrijf op wat zou helpen, als `opportunity`.',
        'Er is geen step `nobody`.',
        'Een moment van wow bij -1 verrast niemand. Verander de emotie of het moment.',
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
    step night "Lies awake over the price" -1 {
      truth "Is it worth it?"
      doubts "May I stop when I want?" answered month
    }
    step month "Hears that she pays by the lesson" 0 with teacher via phone
    step "Hears the neighbour knock" -1
    step "Hears him clap" +1
    step lost "Loses her place in the second bar" -1 with teacher via store {
      truth "Can I say that I am lost?"
    }
    step "Is told that everybody does, and where to look" +1 with teacher via store recovers lost
  }
}
`,
  ],
})

/** Whether another step takes away what the customer is unsure about here. One that leads nowhere may be any. */
function isDoubtAnswered(step: Step): boolean {
  return step.details.doubts.some((it) => it.isAnswered && it.answered !== step)
}
