import type { Journey, Phase } from '../model/model.ts'
import { stages, type Stage } from '../vocabulary/words.ts'
import { setClause } from '../write/clause-edits.ts'
import { defineRule, type ReportedFix } from './support/define-rule.ts'
import { insertClause } from './support/inserts.ts'
import { titleSpan } from './support/places.ts'
import { quoted } from './support/wording.ts'

export default defineRule({
  id: 'phase-without-stage',
  level: 'info',
  preset: 'recommended',
  ideas: ['mentor'],
  since: '0.1.0',
  summary: {
    en: 'Reports a journey of which no phase says that it is the purchase, and a phase after the purchase without a stage.',
    nl: 'Meldt een reis waarvan geen fase zegt dat ze de aankoop is, en een fase na de aankoop zonder stadium.',
  },
  why: {
    en: 'The stages say where the purchase is, so that before and after it can be told apart: days, means, silences and loops all hang on it. A journey without a purchase is fine, as long as every phase has a stage. Before the purchase a phase may do without one.',
    nl: 'De stadia zeggen waar de aankoop is, zodat ervoor en erna uit elkaar te houden zijn: dagen, gemiddelden, stiltes en lussen hangen er allemaal van af. Een reis zonder aankoop mag, zolang elke fase een stadium heeft. Voor de aankoop kan een fase zonder.',
  },
  messages: {
    purchase: {
      en: ({ journey }: { journey: string }) =>
        `No phase of “${journey}” says that it is the purchase. Add \`as purchase\` to the one that is.`,
      nl: ({ journey }) =>
        `Geen fase van “${journey}” zegt dat ze de aankoop is. Zet \`as purchase\` bij de fase die dat wel is.`,
    },
    after: {
      en: ({ phase }: { phase: string }) =>
        `“${phase}” comes after the purchase and has no stage. Say with \`as\` which one it is, such as \`as use\`.`,
      nl: ({ phase }) =>
        `“${phase}” komt na de aankoop en heeft geen stadium. Zeg met \`as\` welk het is, zoals \`as use\`.`,
    },
  },
  fixes: {
    add: {
      en: ({ stage }: { stage: Stage }) => `Add \`as ${stage}\``,
      nl: ({ stage }) => `Voeg \`as ${stage}\` toe`,
    },
    choose: {
      en: ({ phase }: { phase: string }) => `Choose a stage for “${phase}”`,
      nl: ({ phase }) => `Kies een stadium voor “${phase}”`,
    },
  },
  check(model, report) {
    for (const journey of model.journeys) {
      for (const phase of phasesAfterPurchase(journey)) {
        if (!lacksStage(phase)) continue
        report('after', titleSpan(phase.shape), { phase: quoted(phase.title) }, { fixes: [fixFor(phase)] })
      }
      const open = phasesInQuestion(journey)
      if (open.length === 0) continue
      const purchase = open.find((it) => stageInWords(it) === 'purchase') ?? (open.length === 1 ? open[0] : undefined)
      const fixes = purchase ? [fixFor(purchase)] : []
      report('purchase', titleSpan(journey.shape), { journey: quoted(journey.title) }, { fixes })
    }
  },
  bad: [
    {
      code: `
journey house "A first house" {
              ^^^^^^^^^^^^^^^ No phase of “A first house” says that it is the purchase. Add \`as purchase\` to the one that is.
  phase looking "Looking around" {
    step "Stands in the rain before a window" +1
  }
  phase Purchase "The notary" {
    step "Signs eleven times" 0
  }
}
`,
      nl: ['Geen fase van “A first house” zegt dat ze de aankoop is. Zet `as purchase` bij de fase die dat wel is.'],
      fixed: [
        `
journey house "A first house" {
  phase looking "Looking around" {
    step "Stands in the rain before a window" +1
  }
  phase Purchase "The notary" as purchase {
    step "Signs eleven times" 0
  }
}
`,
      ],
    },
    {
      code: `
journey flat "A first flat" {
             ^^^^^^^^^^^^^^ No phase of “A first flat” says that it is the purchase. Add \`as purchase\` to the one that is.
  phase awareness {
    step "Sees a note on a door" +1
  }
  phase keys "The keys" {
    step "Holds the keys" +2
  }
}
`,
      nl: ['Geen fase van “A first flat” zegt dat ze de aankoop is. Zet `as purchase` bij de fase die dat wel is.'],
      fixed: [
        `
journey flat "A first flat" {
  phase awareness {
    step "Sees a note on a door" +1
  }
  phase keys "The keys" as _ {
    step "Holds the keys" +2
  }
}
`,
      ],
    },
    {
      code: `
journey boat "A house on the water" {
             ^^^^^^^^^^^^^^^^^^^^^^ No phase of “A house on the water” says that it is the purchase. Add \`as purchase\` to the one that is.
  phase looking "Looking around" {
    step "Walks along the quay" +1
  }
  phase signing "The notary" {
    step "Signs" +1
  }
}

// Here somebody has begun to say it.
journey barge "A barge" {
  phase looking "Looking around" {
  }
  phase signing "The notary" as _ {
                                ^ “_” is still to be filled in.
  }
}

// A purchase without a step is nowhere yet, and so nothing comes after it.
journey shed "A shed" {
  phase purchase {
  }
  phase summer {
    step "Paints it" +1
  }
}
`,
      nl: [
        'Geen fase van “A house on the water” zegt dat ze de aankoop is. Zet `as purchase` bij de fase die dat wel is.',
        '“_” moet nog worden ingevuld.',
      ],
    },
    {
      code: `
journey garden "A garden of her own" {
  phase looking "Looking around" {
  }
  phase purchase {
    step "Takes the plot" +1
  }
  phase first-spring "The first spring" {
                     ^^^^^^^^^^^^^^^^^^ “The first spring” comes after the purchase and has no stage. Say with \`as\` which one it is, such as \`as use\`.
    step "Sows beans" +1
  }
  phase after "Use" {
              ^^^^^ “Use” comes after the purchase and has no stage. Say with \`as\` which one it is, such as \`as use\`.
    step "Eats beans" +2
  }
  phase empty {
        ^^^^^ “empty” comes after the purchase and has no stage. Say with \`as\` which one it is, such as \`as use\`.
  }
}
`,
      nl: [
        '“The first spring” komt na de aankoop en heeft geen stadium. Zeg met `as` welk het is, zoals `as use`.',
        '“Use” komt na de aankoop en heeft geen stadium. Zeg met `as` welk het is, zoals `as use`.',
        '“empty” komt na de aankoop en heeft geen stadium. Zeg met `as` welk het is, zoals `as use`.',
      ],
      fixed: [
        `
journey garden "A garden of her own" {
  phase looking "Looking around" {
  }
  phase purchase {
    step "Takes the plot" +1
  }
  phase first-spring "The first spring" as _ {
    step "Sows beans" +1
  }
  phase after "Use" as use {
    step "Eats beans" +2
  }
  phase empty as _ {
  }
}
`,
      ],
    },
  ],
  good: [
    `
mentor agent "The agent"

journey house "A first house" {
  phase looking "Looking around" {
    step "Stands in the rain before a window" +1
  }
  phase signing "The notary" as purchase {
    step "Signs eleven times" 0
  }
  phase home "The first winter" as use {
    step "Is asked whether the roof holds" +1 from agent via phone for care
  }
}
`,
    `
journey visit "A look around, without a purchase" {
  phase awareness {
    step "Sees a note on a door" +1
  }
  phase look "The open house" as consideration {
    step "Counts the sockets" 0
  }
}
`,
  ],
})

const words: readonly Stage[] = stages.words.map((it) => it.word)

/** The phases that may be the purchase, in a journey that does not say which one is. */
function phasesInQuestion({ phases }: Journey): readonly Phase[] {
  if (phases.some((it) => it.stage === 'purchase' || (it.stage === undefined && !lacksStage(it)))) return []
  return phases.filter(lacksStage)
}

function phasesAfterPurchase({ phases, purchase }: Journey): readonly Phase[] {
  if (!purchase) return []
  const last = phases.findIndex((it) => it.steps.includes(purchase))
  return phases.slice(last + 1)
}

/** What stands behind `as` and is no stage is reported as such. */
function lacksStage({ stage, shape }: Phase): boolean {
  return stage === undefined && !shape.clauses.has('as')
}

function fixFor(phase: Phase): Fix {
  const stage = stageInWords(phase)
  if (stage) return { title: 'add', data: { stage }, safe: true, edits: [setClause(phase.shape, 'as', stage)] }
  const edits = insertClause(phase.shape, 'as', 'as ${1:_}')
  return { title: 'choose', data: { phase: quoted(phase.title) }, safe: false, edits }
}

/** The stage that a phase is called by, in its name or its text, such as `Purchase`: only then is it certain. */
function stageInWords({ name, title }: Phase): Stage | undefined {
  return words.find((it) => it === name.toLowerCase() || it === title.toLowerCase())
}

type Fix = ReportedFix<{ add: { stage: Stage }; choose: { phase: string } }>
