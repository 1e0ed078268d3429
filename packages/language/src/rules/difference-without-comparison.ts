import { saying } from '../model/details.ts'
import { childrenOf } from '../model/shape.ts'
import { defineRule } from './support/define-rule.ts'
import { insertFix, insertInside } from './support/inserts.ts'
import { titleSpan } from './support/places.ts'
import { quoted } from './support/wording.ts'

export default defineRule({
  id: 'difference-without-comparison',
  level: 'hint',
  preset: 'coaching',
  ideas: ['fan'],
  since: '0.1.0',
  summary: {
    en: 'Reports a step with a moment of difference that does not say how the same moment feels elsewhere.',
    nl: 'Meldt een stap met een moment van verschil die niet zegt hoe hetzelfde moment elders voelt.',
  },
  why: {
    en: 'Every company is different, by its own account. Different is a comparison: with one `versus` it becomes something a customer could agree with. Once for each step.',
    nl: 'Elk bedrijf is anders, naar eigen zeggen. Anders is een vergelijking: met één `versus` wordt het iets waar een klant het mee eens kan zijn. Eén keer per stap.',
  },
  messages: {
    alone: {
      en: ({ difference }: { difference: string }) =>
        `“${difference}”: different from whom? Add a \`versus\` that says how this moment feels elsewhere.`,
      nl: ({ difference }) =>
        `“${difference}”: anders dan wie? Voeg een \`versus\` toe die zegt hoe dit moment elders voelt.`,
    },
  },
  fixes: {
    compare: { en: () => 'Add a comparison', nl: () => 'Voeg een vergelijking toe' },
  },
  check(model, report) {
    for (const { shape } of model.journeys.flatMap((it) => it.steps)) {
      const [difference] = childrenOf(shape, 'difference')
      if (!difference || childrenOf(shape, 'versus').length > 0) continue
      const fixes = insertFix('compare', {}, insertInside(model, shape, 'versus ${1:_} ${2:_} "${3:How it is there}"'))
      report('alone', titleSpan(difference), { difference: quoted(saying(difference).text) }, { fixes })
    }
  },
  bad: [
    {
      code: `
mentor planner "The moving desk"

journey moving "A new flat" {
  phase use {
    step "Opens the door at two past nine" +2 with planner via visit {
      difference "A minute, not half a day"
                 ^^^^^^^^^^^^^^^^^^^^^^^^^^ “A minute, not half a day”: different from whom? Add a \`versus\` that says how this moment feels elsewhere.
      difference "A name"
    }
  }
}
`,
      nl: ['“A minute, not half a day”: anders dan wie? Voeg een `versus` toe die zegt hoe dit moment elders voelt.'],
      fixed: [
        `
mentor planner "The moving desk"

journey moving "A new flat" {
  phase use {
    step "Opens the door at two past nine" +2 with planner via visit {
      difference "A minute, not half a day"
      difference "A name"
      versus _ _ "How it is there"
    }
  }
}
`,
      ],
    },
  ],
  good: [
    `
mentor planner "The moving desk"
competitor rival "The other provider"

journey moving "A new flat" {
  phase use {
    step "Opens the door at two past nine" +2 with planner via visit {
      difference "A minute, not half a day"
      versus rival -1 "Somewhere between eight and one"
    }
    step "Watches a film on the floor" +2
  }
}
`,
  ],
})
