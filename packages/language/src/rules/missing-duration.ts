import { saying } from '../model/details.ts'
import { outline } from '../model/outline.ts'
import type { Shape } from '../model/shape.ts'
import { defineRule } from './support/define-rule.ts'
import { insertClause, insertFix } from './support/inserts.ts'
import { titleSpan } from './support/places.ts'
import { quoted } from './support/wording.ts'

export default defineRule({
  id: 'missing-duration',
  level: 'hint',
  preset: 'coaching',
  ideas: ['fan'],
  since: '0.1.0',
  summary: {
    en: 'Reports a phase that begins without saying how long after the phase before, in a journey that counts days.',
    nl: 'Meldt een fase die niet zegt hoelang na de vorige fase ze begint, in een reis die dagen telt.',
  },
  why: {
    en: 'Silences like to hide between two phases, because that is where one department hands over to the next. Looks at the first step of each phase but the first, in a journey in which anything lasts; a timed silence right before the step says it too. What follows at once is worth an `after` of a few minutes.',
    nl: 'Stiltes verstoppen zich graag tussen twee fasen, want daar draagt de ene afdeling het over aan de andere. Kijkt naar de eerste stap van elke fase behalve de eerste, in een reis waarin iets tijd kost; een stilte met een duur vlak voor de stap zegt het ook. Wat er meteen op volgt, is een `after` van een paar minuten waard.',
  },
  messages: {
    missing: {
      en: ({ before }: { before: string }) =>
        `How long after “${before}” is this? Write it with \`after\`, so that no silence hides here.`,
      nl: ({ before }) =>
        `Hoelang na “${before}” is dit? Schrijf het op met \`after\`, zodat hier geen stilte verborgen blijft.`,
    },
  },
  fixes: {
    write: { en: () => 'Write how long after', nl: () => 'Schrijf op hoelang erna' },
  },
  check(model, report) {
    for (const { shape: journey, hasClock } of model.journeys) {
      if (!hasClock) continue
      let before: Shape | undefined
      let isTimed: boolean | undefined
      for (const { items } of outline(journey)) {
        let isFirst = true
        for (const { kind, shape, isOnMainLine } of items) {
          if (!isOnMainLine) continue
          if (kind === 'silence') {
            isTimed ||= shape.positionals.has('duration')
            continue
          }
          if (isFirst && before && !isTimed && !shape.clauses.has('after')) {
            const fixes = insertFix('write', {}, insertClause(shape, 'after', 'after ${1:_}'))
            report('missing', titleSpan(shape), { before: quoted(saying(before).text) }, { fixes })
          }
          before = shape
          isFirst = false
          isTimed = false
        }
      }
    }
  },
  bad: [
    {
      code: `
journey brace "A brace for a year" {
  phase consideration {
    step "Bites on the spoon, and winces" -1
    step "Has a look in the mirror" 0 after 2d
  }
  phase purchase {
    step "Says yes in the chair" +1 takes 20min
         ^^^^^^^^^^^^^^^^^^^^^^^ How long after “Has a look in the mirror” is this? Write it with \`after\`, so that no silence hides here.
    step "Picks the colour" +1
  }
  phase onboarding {
    step "Eats soup" 0 during brushes after 1d
    step brushes "Brushes with a tiny brush" 0 {
                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^ How long after “Picks the colour” is this? Write it with \`after\`, so that no silence hides here.
      milestone "The first evening"
    }
  }
  phase use {
    maybe "A wire comes loose" {
      step "Holds it with wax" -1
    }
    silence "Nobody calls"
    step "Forgets that it is there" +1
         ^^^^^^^^^^^^^^^^^^^^^^^^^^ How long after “Brushes with a tiny brush” is this? Write it with \`after\`, so that no silence hides here.
  }
}
`,
      nl: [
        'Hoelang na “Has a look in the mirror” is dit? Schrijf het op met `after`, zodat hier geen stilte verborgen blijft.',
        'Hoelang na “Picks the colour” is dit? Schrijf het op met `after`, zodat hier geen stilte verborgen blijft.',
        'Hoelang na “Brushes with a tiny brush” is dit? Schrijf het op met `after`, zodat hier geen stilte verborgen blijft.',
      ],
      fixed: [
        `
journey brace "A brace for a year" {
  phase consideration {
    step "Bites on the spoon, and winces" -1
    step "Has a look in the mirror" 0 after 2d
  }
  phase purchase {
    step "Says yes in the chair" +1 after _ takes 20min
    step "Picks the colour" +1
  }
  phase onboarding {
    step "Eats soup" 0 during brushes after 1d
    step brushes "Brushes with a tiny brush" 0 after _ {
      milestone "The first evening"
    }
  }
  phase use {
    maybe "A wire comes loose" {
      step "Holds it with wax" -1
    }
    silence "Nobody calls"
    step "Forgets that it is there" +1 after _
  }
}
`,
      ],
    },
    {
      code: `
journey brace "A brace for a year" {
  phase consideration {
    step "Bites on the spoon, and winces" -1
  }
  phase purchase {
    step "Says yes in the chair" +1 after 2d
    silence 1w
    silence "Did it arrive?"
  }
  phase onboarding {
    step "Has it put in" 0
    silence 2d
    step "Eats an apple again" +1
  }
  phase use {
    step "Smiles on the class photo" +2
         ^^^^^^^^^^^^^^^^^^^^^^^^^^^ How long after “Eats an apple again” is this? Write it with \`after\`, so that no silence hides here.
  }
}

journey filling "A filling, without a clock" {
  phase consideration {
    step "Feels something cold" -1
  }
  phase use {
    step "Feels nothing any more" +1
  }
}
`,
      nl: [
        'Hoelang na “Eats an apple again” is dit? Schrijf het op met `after`, zodat hier geen stilte verborgen blijft.',
      ],
      fixed: [
        `
journey brace "A brace for a year" {
  phase consideration {
    step "Bites on the spoon, and winces" -1
  }
  phase purchase {
    step "Says yes in the chair" +1 after 2d
    silence 1w
    silence "Did it arrive?"
  }
  phase onboarding {
    step "Has it put in" 0
    silence 2d
    step "Eats an apple again" +1
  }
  phase use {
    step "Smiles on the class photo" +2 after _
  }
}

journey filling "A filling, without a clock" {
  phase consideration {
    step "Feels something cold" -1
  }
  phase use {
    step "Feels nothing any more" +1
  }
}
`,
      ],
    },
  ],
  good: [
    `
journey brace "A brace for a year" {
  phase consideration {
    step "Bites on the spoon, and winces" -1
    step "Has a look in the mirror" 0
  }
  phase onboarding {
    step "Says yes in the chair" +1 after 2d
    silence 1w
  }
  phase use {
    step "Smiles on the class photo" +2
  }
}
`,
  ],
})
