import { childrenOf } from '../model/shape.ts'
import { defineRule } from './support/define-rule.ts'
import { emotionOf, emotionText } from './support/emotions.ts'
import { insertFix, insertInside } from './support/inserts.ts'
import { titleSpan } from './support/places.ts'
import { allOf, quoted } from './support/wording.ts'

export default defineRule({
  id: 'market-wide-pain',
  level: 'hint',
  preset: 'coaching',
  ideas: ['fan', 'promise'],
  since: '0.1.0',
  summary: {
    en: 'Reports a step that feels below zero at every competitor it is compared with, and no better with us.',
    nl: 'Meldt een stap die bij elke concurrent in de vergelijking onder nul voelt, en bij u niet beter.',
  },
  why: {
    en: 'A pain that the whole trade shrugs at is a gift with a bow on it: whoever unwraps it first is different at once. Left alone where an opportunity is written already, where one of the comparisons is at zero or above, and where we do better than one of them.',
    nl: 'Een pijn waar de hele branche de schouders over ophaalt, is een cadeau met een strik erom: wie het als eerste uitpakt, is meteen anders. Zwijgt als er al een kans is opgeschreven, als een van de vergelijkingen op nul of hoger staat, en als u het beter doet dan een van hen.',
  },
  messages: {
    everywhere: {
      en: ({ ours, others }: { ours: string; others: readonly string[] }) =>
        `Below zero everywhere: here ${ours}, ${allOf(others, 'en')}. Whoever solves this first stands out: write how you could, as an \`opportunity\`.`,
      nl: ({ ours, others }) =>
        `Overal onder nul: hier ${ours}, ${allOf(others, 'nl')}. Wie dit als eerste oplost, valt op: schrijf als \`opportunity\` op hoe u dat kunt.`,
    },
  },
  fixes: {
    add: { en: () => 'Add an opportunity', nl: () => 'Voeg een kans toe' },
  },
  check(model, report) {
    for (const step of model.journeys.flatMap((it) => it.steps)) {
      const { versus, opportunities } = step.details
      // What is unknown is as bad as none of the others.
      const ours = emotionOf(step) ?? Number.POSITIVE_INFINITY
      const others = versus.flatMap(({ competitor, emotion = 0 }) =>
        emotion < 0 && emotion >= ours ? [`“${quoted(competitor.label)}” ${emotionText(emotion)}`] : [],
      )
      if (opportunities.length > 0 || others.length === 0 || others.length < versus.length) continue
      const fixes = insertFix('add', {}, insertInside(model, step.shape, 'opportunity "${1:What would help}"'))
      report(
        'everywhere',
        titleSpan(childrenOf(step.shape, 'versus')[0]!),
        { ours: emotionText(ours), others },
        { fixes },
      )
    }
  },
  bad: [
    {
      code: `
persona rider "Bram"
mentor garage "The garage"
competitor chain "The chain"
competitor dealer "The dealer"

journey service "The yearly service" for rider {
  phase service {
    step "Waits for a call all day" -2 with garage via phone {
      versus chain -1 "A number in a line"
                      ^^^^^^^^^^^^^^^^^^^^ Below zero everywhere: here -2, “The chain” -1 and “The dealer” -2. Whoever solves this first stands out: write how you could, as an \`opportunity\`.
      versus dealer -2
    }
    step "Reads the bill" -1 from garage via email {
      versus chain -1 "In code"
                      ^^^^^^^^^ Below zero everywhere: here -1, “The chain” -1. Whoever solves this first stands out: write how you could, as an \`opportunity\`.
    }
  }
}
`,
      nl: [
        'Overal onder nul: hier -2, “The chain” -1 en “The dealer” -2. Wie dit als eerste oplost, valt op: schrijf als `opportunity` op hoe u dat kunt.',
        'Overal onder nul: hier -1, “The chain” -1. Wie dit als eerste oplost, valt op: schrijf als `opportunity` op hoe u dat kunt.',
      ],
      fixed: [
        `
persona rider "Bram"
mentor garage "The garage"
competitor chain "The chain"
competitor dealer "The dealer"

journey service "The yearly service" for rider {
  phase service {
    step "Waits for a call all day" -2 with garage via phone {
      versus chain -1 "A number in a line"
      versus dealer -2
      opportunity "What would help"
    }
    step "Reads the bill" -1 from garage via email {
      versus chain -1 "In code"
      opportunity "What would help"
    }
  }
}
`,
      ],
    },
    {
      code: `
competitor chain "The chain"

journey service "The yearly service" {
  phase service {
    step "Explains the noise again" -1 {
      versus chain -1
      ^^^^^^ Below zero everywhere: here -1, “The chain” -1. Whoever solves this first stands out: write how you could, as an \`opportunity\`.
      versus
      ^^^^^^ \`versus\` needs the name of a competitor.
      ^^^^^^ \`versus\` needs an emotion from -2 to +2.
    }
    step "Reads the bill" -1 {
      versus chain
      ^^^^^^ \`versus\` needs an emotion from -2 to +2.
    }
    step "Pays" -1 {
      versus
      ^^^^^^ \`versus\` needs the name of a competitor.
      ^^^^^^ \`versus\` needs an emotion from -2 to +2.
    }
    step "Waits" -1 {
      versus chain -1
      ^^^^^^ Below zero everywhere: here -1, “The chain” -1. Whoever solves this first stands out: write how you could, as an \`opportunity\`.
    }
  }
}
`,
      nl: [
        'Overal onder nul: hier -1, “The chain” -1. Wie dit als eerste oplost, valt op: schrijf als `opportunity` op hoe u dat kunt.',
        '`versus` heeft de naam van een competitor nodig.',
        '`versus` heeft een emotie van -2 tot +2 nodig.',
        '`versus` heeft een emotie van -2 tot +2 nodig.',
        '`versus` heeft de naam van een competitor nodig.',
        '`versus` heeft een emotie van -2 tot +2 nodig.',
        'Overal onder nul: hier -1, “The chain” -1. Wie dit als eerste oplost, valt op: schrijf als `opportunity` op hoe u dat kunt.',
      ],
    },
  ],
  good: [
    `
persona rider "Bram"
mentor garage "The garage"
competitor chain "The chain"
competitor dealer "The dealer"

journey service "The yearly service" for rider {
  phase service {
    step "Waits for a call" 0 with garage via phone {
      versus chain -1 "A number in a line"
    }
    step "Waits for the bus back" -1 {
      versus chain -1
      versus dealer 0 "A bicycle to borrow"
    }
    step "Waits on Monday" -1 {
      versus chain -2
      versus dealer -1
    }
    step "Explains the noise again" -1 with garage via counter {
      versus chain -1
      opportunity "Write it down the first time" by garage effort low impact medium status doing
    }
    step "Waits in the rain" {
      versus chain -1
    }
    step "Cycles home" 0
  }
}
`,
  ],
})
