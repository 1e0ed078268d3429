import { saying } from '../model/details.ts'
import { childrenOf, clauseValue, type Shape } from '../model/shape.ts'
import { setClause } from '../write/clause-edits.ts'
import { defineRule } from './support/define-rule.ts'
import { insertFix } from './support/inserts.ts'
import { titleSpan } from './support/places.ts'
import { quoted } from './support/wording.ts'

export default defineRule({
  id: 'quick-win-waiting',
  level: 'hint',
  preset: 'coaching',
  ideas: ['people'],
  since: '0.1.0',
  summary: {
    en: 'Reports an opportunity of low effort and high impact that nobody has planned.',
    nl: 'Meldt een kans die weinig werk is en veel doet, en die niemand heeft gepland.',
  },
  why: {
    en: 'Big plans get meetings, small ones get forgotten. An opportunity without a `status` is as unplanned as an `idea`.',
    nl: 'Grote plannen krijgen vergaderingen, kleine worden vergeten. Een kans zonder `status` is even weinig gepland als een `idea`.',
  },
  messages: {
    waiting: {
      en: ({ text }: { text: string }) =>
        `“${text}” is little work and does a lot, and nobody has planned it. Why not now?`,
      nl: ({ text }) => `“${text}” is weinig werk en doet veel, en niemand heeft het gepland. Waarom niet nu?`,
    },
  },
  fixes: {
    plan: { en: () => 'Mark it as planned', nl: () => 'Markeer het als gepland' },
  },
  check(model, report) {
    for (const step of model.journeys.flatMap((it) => it.steps)) {
      for (const shape of childrenOf(step.shape, 'opportunity').filter(isQuickWin)) {
        // Whether it is planned is for people to decide, so this is never applied in bulk.
        const fixes = insertFix('plan', {}, [setClause(shape, 'status', 'planned')])
        report('waiting', titleSpan(shape), { text: quoted(saying(shape).text) }, { fixes })
      }
    }
  },
  bad: [
    {
      code: `
mentor trainer "The trainer"

journey gym "A year at the gym" {
  phase use {
    step "Stands at the back of the class" -1 with trainer via store {
      pain "Nobody knows her"
      opportunity "Greet her by name" by trainer effort low impact high status idea
                  ^^^^^^^^^^^^^^^^^^^ “Greet her by name” is little work and does a lot, and nobody has planned it. Why not now?
      opportunity "Put her beside Ria" effort low impact high ref "GYM-7"
                  ^^^^^^^^^^^^^^^^^^^^ “Put her beside Ria” is little work and does a lot, and nobody has planned it. Why not now?
      opportunity "A new hall" effort high impact high
      opportunity "Other music" effort low impact low
      opportunity "Name tags" effort low impact high status planned
      opportunity "A mirror less" effort low impact high status _
                                                                ^ “_” is still to be filled in.
    }
  }
}
`,
      nl: [
        '“Greet her by name” is weinig werk en doet veel, en niemand heeft het gepland. Waarom niet nu?',
        '“Put her beside Ria” is weinig werk en doet veel, en niemand heeft het gepland. Waarom niet nu?',
        '“_” moet nog worden ingevuld.',
      ],
      fixed: [
        `
mentor trainer "The trainer"

journey gym "A year at the gym" {
  phase use {
    step "Stands at the back of the class" -1 with trainer via store {
      pain "Nobody knows her"
      opportunity "Greet her by name" by trainer effort low impact high status planned
      opportunity "Put her beside Ria" effort low impact high status planned ref "GYM-7"
      opportunity "A new hall" effort high impact high
      opportunity "Other music" effort low impact low
      opportunity "Name tags" effort low impact high status planned
      opportunity "A mirror less" effort low impact high status _
    }
  }
}
`,
      ],
    },
  ],
  good: [
    `
mentor trainer "The trainer"

journey gym "A year at the gym" {
  phase use {
    step "Stands at the back of the class" -1 with trainer via store {
      pain "Nobody knows her"
      opportunity "Greet her by name" by trainer effort low impact high status doing
      opportunity "Put her beside Ria" effort low impact medium
      opportunity "A smile"
      opportunity "A towel" effort low
    }
  }
}
`,
  ],
})

function isQuickWin(shape: Shape): boolean {
  const says = (word: string): string | undefined => clauseValue(shape, word)?.text
  if (says('effort') !== 'low' || says('impact') !== 'high') return false
  return !shape.clauses.has('status') || says('status') === 'idea'
}
