import type { Step } from '../model/model.ts'
import { childrenOf } from '../model/shape.ts'
import { statementSpan } from '../syntax/tree.ts'
import { defineRule } from './support/define-rule.ts'
import { emotionOf, emotionText } from './support/emotions.ts'
import { titleSpan } from './support/places.ts'
import { sayingsIn } from './support/sayings.ts'
import { quoted } from './support/wording.ts'

interface Compared {
  readonly competitor: string
  readonly theirs: string
  readonly ours: string
}

export default defineRule({
  id: 'competitor-better',
  level: 'info',
  preset: 'recommended',
  ideas: ['promise', 'fan'],
  since: '0.1.0',
  summary: {
    en: 'Reports a step that feels better at a competitor.',
    nl: 'Meldt een stap die bij een concurrent beter voelt.',
  },
  why: {
    en: 'To be beaten somewhere is no disaster; not to know where is. Only the best of several competitors is named, and at a moment of truth it counts most, because there the customer chooses.',
    nl: 'Ergens verslagen worden is geen ramp; niet weten waar wel. Van meer concurrenten wordt alleen de beste genoemd, en op een moment van waarheid telt het het meest, want daar kiest de klant.',
  },
  messages: {
    better: {
      en: ({ competitor, theirs, ours }: Compared) =>
        `“${competitor}” feels better here: ${theirs}, against your ${ours}. See what they do, and write down what would help.`,
      nl: ({ competitor, theirs, ours }) =>
        `“${competitor}” voelt hier beter: ${theirs}, en bij u ${ours}. Kijk wat zij doen en schrijf op wat zou helpen.`,
    },
    atTruth: {
      en: ({ truth, competitor, theirs, ours }: Compared & { truth: string }) =>
        `Where “${truth}” is decided, “${competitor}” feels better: ${theirs}, against your ${ours}. Begin with this moment.`,
      nl: ({ truth, competitor, theirs, ours }) =>
        `Waar “${truth}” wordt beslist, voelt “${competitor}” beter: ${theirs}, en bij u ${ours}. Begin met dit moment.`,
    },
  },
  check(model, report) {
    for (const step of model.journeys.flatMap((it) => it.steps)) {
      const ours = emotionOf(step)
      const best = bestOf(step)
      if (ours === undefined || !best || best.emotion <= ours) continue
      const shape = childrenOf(step.shape, 'versus').find((it) => statementSpan(it.node).start === best.start)!
      const [truth] = sayingsIn(step, 'truth')
      const data = { competitor: quoted(best.label), theirs: emotionText(best.emotion), ours: emotionText(ours) }
      if (truth) report('atTruth', titleSpan(shape), { ...data, truth: truth.text })
      else report('better', titleSpan(shape), data)
    }
  },
  bad: [
    {
      code: `
competitor chain "The chain"
competitor market "The market"
competitor kitchen "Her own kitchen"

journey coffee "A coffee on the way" {
  phase use {
    step "Waits for the milk" 0 {
      versus market -1 "Further down the street"
      versus chain +1 "It is ready when you come in"
                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ “The chain” feels better here: +1, against your 0. See what they do, and write down what would help.
      versus kitchen +1 "A button"
    }
    step "Drinks it from paper" +1 {
      truth "Do I come by tomorrow?"
      versus kitchen +2
      ^^^^^^ Where “Do I come by tomorrow?” is decided, “Her own kitchen” feels better: +2, against your +1. Begin with this moment.
    }
  }
}
`,
      nl: [
        '“The chain” voelt hier beter: +1, en bij u 0. Kijk wat zij doen en schrijf op wat zou helpen.',
        'Waar “Do I come by tomorrow?” wordt beslist, voelt “Her own kitchen” beter: +2, en bij u +1. Begin met dit moment.',
      ],
    },
    {
      code: `
competitor chain "The chain"

journey coffee "A coffee on the way" {
  phase use {
    step "Waits for the milk" 0 {
      versus chian +2 "It is ready when you come in"
             ^^^^^ There is no competitor \`chian\`. Did you mean \`chain\`?
      versus
      ^^^^^^ \`versus\` needs the name of a competitor.
      ^^^^^^ \`versus\` needs an emotion from -2 to +2.
      versus chain +1
      ^^^^^^ “The chain” feels better here: +1, against your 0. See what they do, and write down what would help.
      versus chain _
                   ^ “_” is still to be filled in.
    }
    step "Drinks it from paper" -1 {
      versus chain +1
      wow "A lid with a joke"
      ^^^^^^^^^^^^^^^^^^^^^^^ A moment of wow at -1 surprises nobody. Change the emotion, or the moment.
    }
  }
}
`,
      nl: [
        'Er is geen competitor `chian`. Bedoelt u `chain`?',
        '`versus` heeft de naam van een competitor nodig.',
        '`versus` heeft een emotie van -2 tot +2 nodig.',
        '“The chain” voelt hier beter: +1, en bij u 0. Kijk wat zij doen en schrijf op wat zou helpen.',
        '“_” moet nog worden ingevuld.',
        'Een moment van wow bij -1 verrast niemand. Verander de emotie of het moment.',
      ],
    },
  ],
  good: [
    `
competitor chain "The chain"

journey coffee "A coffee on the way" {
  phase use {
    step "Waits for the milk" +1 {
      versus chain +1 "It is ready when you come in"
    }
    step "Drinks it from paper" {
      versus chain +2
    }
    step "Brings the paper back" +1
  }
}
`,
  ],
})

interface Best {
  readonly label: string
  readonly emotion: number
  readonly start: number
}

/** The competitor where it feels best, the first of several. One that nobody knows is none. */
function bestOf({ details }: Step): Best | undefined {
  let best: Best | undefined
  for (const { competitor, emotion, span } of details.versus) {
    if (competitor.kind === undefined || emotion === undefined || (best && best.emotion >= emotion)) continue
    best = { label: competitor.label, emotion, start: span.start }
  }
  return best
}
