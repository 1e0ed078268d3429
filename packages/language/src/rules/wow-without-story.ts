import { saying } from '../model/details.ts'
import { childrenOf } from '../model/shape.ts'
import { defineRule } from './support/define-rule.ts'
import { insertFix, insertInside } from './support/inserts.ts'
import { titleSpan } from './support/places.ts'
import { quoted } from './support/wording.ts'

export default defineRule({
  id: 'wow-without-story',
  level: 'hint',
  preset: 'coaching',
  ideas: ['fan'],
  since: '0.1.0',
  summary: {
    en: 'Reports a step with a wow and no story: nobody wrote down what people will tell about it.',
    nl: 'Meldt een stap met een wow en zonder verhaal: niemand schreef op wat mensen erover zullen vertellen.',
  },
  why: {
    en: 'A surprise works twice when it can be told at dinner in one sentence. If that sentence is hard to write for us, it will be hard to say for them. Once for each step, however many surprises it holds.',
    nl: 'Een verrassing werkt twee keer als ze aan tafel in één zin te vertellen is. Als u die zin moeilijk op papier krijgt, krijgen zij hem moeilijk over hun lippen. Eén keer per stap, hoeveel verrassingen die ook bevat.',
  },
  messages: {
    untold: {
      en: ({ wow }: { wow: string }) =>
        `What will they tell at home about “${wow}”? Write that sentence as a \`story\`.`,
      nl: ({ wow }) => `Wat vertellen zij thuis over “${wow}”? Schrijf die zin op als \`story\`.`,
    },
  },
  fixes: {
    write: { en: () => 'Write the story', nl: () => 'Schrijf het verhaal op' },
  },
  check(model, report) {
    for (const { shape, details } of model.journeys.flatMap((it) => it.steps)) {
      const [wow] = childrenOf(shape, 'wow')
      if (!wow || details.stories.length > 0) continue
      const fixes = insertFix('write', {}, insertInside(model, shape, 'story "${1:What they will tell others}"'))
      report('untold', titleSpan(wow), { wow: quoted(saying(wow).text) }, { fixes })
    }
  },
  bad: [
    {
      code: `
mentor dentist "The dentist"

journey tooth "A tooth that hurts" {
  phase service {
    step "Is called in the evening: does it still hurt?" +2 from dentist via phone for care {
      wow "She called from home" by dentist
          ^^^^^^^^^^^^^^^^^^^^^^ What will they tell at home about “She called from home”? Write that sentence as a \`story\`.
      wow "And knew the name of the dog"
    }
  }
}
`,
      nl: ['Wat vertellen zij thuis over “She called from home”? Schrijf die zin op als `story`.'],
      fixed: [
        `
mentor dentist "The dentist"

journey tooth "A tooth that hurts" {
  phase service {
    step "Is called in the evening: does it still hurt?" +2 from dentist via phone for care {
      wow "She called from home" by dentist
      wow "And knew the name of the dog"
      story "What they will tell others"
    }
  }
}
`,
      ],
    },
  ],
  good: [
    `
mentor dentist "The dentist"

journey tooth "A tooth that hurts" {
  phase service {
    step "Is called in the evening: does it still hurt?" +2 from dentist via phone for care {
      wow "She called from home" by dentist
      story "My dentist called me at dinner"
    }
    step "Eats an apple" +1
  }
}
`,
  ],
})
