import { defineRule } from './support/define-rule.ts'

export default defineRule({
  id: 'moment-contradicts-emotion',
  level: 'error',
  preset: 'always',
  since: '0.1.0',
  summary: {
    en: 'Reports a wow in a step that does not feel good, and a pain in one that does.',
    nl: 'Meldt een wow in een stap die niet goed voelt, en een pijn in een stap die dat wel doet.',
  },
  why: {
    en: 'Either the moment or the figure is wrong. A curve that denies its own moments convinces nobody.',
    nl: 'Of het moment klopt niet, of het cijfer. Een lijn die haar eigen momenten tegenspreekt, overtuigt niemand.',
  },
  messages: {
    wow: {
      en: ({ emotion }: { emotion: string }) =>
        `A moment of wow at ${emotion} surprises nobody. Change the emotion, or the moment.`,
      nl: ({ emotion }) => `Een moment van wow bij ${emotion} verrast niemand. Verander de emotie of het moment.`,
    },
    pain: {
      en: ({ emotion }: { emotion: string }) =>
        `A moment of pain at ${emotion} does not hurt. Change the emotion, or the moment.`,
      nl: ({ emotion }) => `Een moment van pijn bij ${emotion} doet geen pijn. Verander de emotie of het moment.`,
    },
  },
  check(model, report) {
    for (const { emotion, details } of model.journeys.flatMap((it) => it.steps)) {
      if (emotion === undefined) continue
      const data = { emotion: emotion > 0 ? `+${emotion}` : String(emotion) }
      if (emotion <= 0) for (const it of details.wows) report('wow', it.span, data)
      if (emotion >= 1) for (const it of details.pains) report('pain', it.span, data)
    }
  },
  bad: [
    {
      code: `
journey stay "A night away" {
  phase use {
    step "Finds the room upgraded" 0 {
      wow "A room with a view"
      ^^^^^^^^^^^^^^^^^^^^^^^^ A moment of wow at 0 surprises nobody. Change the emotion, or the moment.
    }
    step "Pays for the breakfast" +1 {
      pain "Nobody said it was extra"
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ A moment of pain at +1 does not hurt. Change the emotion, or the moment.
    }
  }
}
`,
      nl: [
        'Een moment van wow bij 0 verrast niemand. Verander de emotie of het moment.',
        'Een moment van pijn bij +1 doet geen pijn. Verander de emotie of het moment.',
      ],
    },
  ],
  good: [
    `
journey stay "A night away" {
  phase use {
    step "Finds the room upgraded" +1 {
      wow "A room with a view"
    }
    step "Pays for the breakfast" 0 {
      pain "Nobody said it was extra"
    }
    step "Leaves" {
      wow "A packed lunch"
      pain "Too soon"
    }
  }
}
`,
  ],
})
