import { defineRule } from './support/define-rule.ts'
import { insertClause } from './support/inserts.ts'

export default defineRule({
  id: 'why-not-without-reason',
  level: 'warning',
  preset: 'recommended',
  ideas: ['people'],
  since: '0.1.0',
  summary: {
    en: 'Reports a `why-not` that does not say why not.',
    nl: 'Meldt een `why-not` die niet zegt waarom niet.',
  },
  why: {
    en: 'A rule may be wrong for a journey. Whoever reads it in a year should know whether that was thought about, or only in the way.',
    nl: 'Een controleregel kan voor een reis niet kloppen. Wie haar over een jaar leest, moet kunnen zien of daarover is nagedacht, of dat hij alleen in de weg zat.',
  },
  messages: {
    missing: {
      en: ({ rule }: { rule: string }) => `Why does \`${rule}\` not hold here? Write the reason behind it.`,
      nl: ({ rule }) => `Waarom geldt \`${rule}\` hier niet? Schrijf de reden erachter.`,
    },
  },
  fixes: { write: { en: () => 'Write the reason', nl: () => 'Schrijf de reden op' } },
  looksAtWhyNots: true,
  check(_, report, { whyNots }) {
    for (const { shape, rule, ruleSpan } of whyNots) {
      if (shape.positionals.has('text') || rule === '_') continue
      const edits = insertClause(shape, 'text', '"${1:Why it is fine here}"')
      report('missing', ruleSpan, { rule }, { fixes: [{ title: 'write', data: {}, safe: false, edits }] })
    }
  },
  bad: [
    {
      code: `
journey leak "A leak on Sunday" {
  phase service {
    step "Finds the cellar under water" -2 {
      why-not pain-unattended
              ^^^^^^^^^^^^^^^ Why does \`pain-unattended\` not hold here? Write the reason behind it.
      pain "The cellar is full"
    }
  }
}
`,
      nl: ['Waarom geldt `pain-unattended` hier niet? Schrijf de reden erachter.'],
      fixed: [
        `
journey leak "A leak on Sunday" {
  phase service {
    step "Finds the cellar under water" -2 {
      why-not pain-unattended "Why it is fine here"
      pain "The cellar is full"
    }
  }
}
`,
      ],
    },
  ],
  good: [
    `
journey leak "A leak on Sunday" {
  phase service {
    step "Finds the cellar under water" -2 {
      why-not pain-unattended "We are plumbers; the rain is not ours"
      pain "The cellar is full"
    }
  }
}
`,
  ],
})
