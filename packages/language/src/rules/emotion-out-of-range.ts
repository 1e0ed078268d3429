import { problemsOf } from './support/problems-of.ts'
import { defineRule } from './support/define-rule.ts'

export default defineRule({
  id: 'emotion-out-of-range',
  level: 'error',
  preset: 'always',
  since: '0.1.0',
  summary: {
    en: 'Reports an emotion below -2 or above +2.',
    nl: 'Meldt een emotie onder -2 of boven +2.',
  },
  why: {
    en: 'Five steps are what people can tell apart reliably. A scale that everyone stretches to taste cannot be compared.',
    nl: 'Vijf treden kunnen mensen betrouwbaar uit elkaar houden. Een schaal die iedereen naar smaak oprekt, valt niet te vergelijken.',
  },
  messages: {
    outside: {
      en: ({ emotion }: { emotion: string }) => `${emotion} is outside the scale, which runs from -2 to +2.`,
      nl: ({ emotion }) => `${emotion} valt buiten de schaal, die van -2 tot +2 loopt.`,
    },
  },
  fixes: {
    clamp: {
      en: ({ to }: { to: string }) => `Change to ${to}`,
      nl: ({ to }) => `Verander in ${to}`,
    },
  },
  check(model, report) {
    for (const { span, image, nearest } of problemsOf(model, 'emotion-out-of-range')) {
      report(
        'outside',
        span,
        { emotion: image },
        {
          fixes: [{ title: 'clamp', data: { to: nearest }, safe: true, edits: [{ span, newText: nearest }] }],
        },
      )
    }
  },
  bad: [
    {
      code: `
journey stay "A night away" {
  phase purchase {
    step "Finds the room upgraded" +3
                                   ^^ +3 is outside the scale, which runs from -2 to +2.
  }
}
`,
      nl: ['+3 valt buiten de schaal, die van -2 tot +2 loopt.'],
      fixed: [
        `
journey stay "A night away" {
  phase purchase {
    step "Finds the room upgraded" +2
  }
}
`,
      ],
    },
  ],
  good: [
    `
journey stay "A night away" {
  phase purchase {
    step "Waits at the desk" -2
    step "Finds the room upgraded" +2
  }
}
`,
  ],
})
