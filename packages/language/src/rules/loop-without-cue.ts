import { clauseValue } from '../model/shape.ts'
import { defineRule } from './support/define-rule.ts'
import { insertClause } from './support/inserts.ts'
import { keywordSpan } from './support/places.ts'
import { quoted } from './support/wording.ts'

export default defineRule({
  id: 'loop-without-cue',
  level: 'warning',
  preset: 'recommended',
  ideas: ['promise'],
  since: '0.1.0',
  summary: {
    en: 'Reports a loop that says nothing about what brings the customer back.',
    nl: 'Meldt een lus die niet zegt wat de klant terugbrengt.',
  },
  why: {
    en: 'Weeks later the product is used up and the memory has faded. Only a cue that survives until then closes the loop.',
    nl: 'Weken later is het product op en de herinnering vervaagd. Alleen een signaal dat het tot dan uithoudt, sluit de lus.',
  },
  messages: {
    missing: {
      en: ({ to }: { to: string }) => `What reminds them of “${to}” by then? Write the cue of this loop.`,
      nl: ({ to }) => `Wat herinnert hen tegen die tijd aan “${to}”? Schrijf het signaal van deze lus op.`,
    },
  },
  fixes: {
    write: { en: () => 'Write the cue', nl: () => 'Schrijf het signaal op' },
  },
  check(model, report) {
    for (const { shape, cue, to } of model.journeys.flatMap((it) => it.loops)) {
      if (cue !== undefined || !clauseValue(shape, 'to')) continue
      const place = to?.step?.text ?? to?.phase.title
      if (place === undefined) continue
      const edits = insertClause(shape, 'text', '"${1:What reminds them}"')
      const fixes = [{ title: 'write', data: {}, safe: false, edits }] as const
      report('missing', keywordSpan(shape), { to: quoted(place) }, { fixes })
    }
  },
  bad: [
    {
      code: `
journey bread "Bread on Saturday" {
  phase purchase {
    step buys "Buys a loaf" +1
  }
  phase use {
    step toasts "Toasts the last slice" +1
  }
  loop transactional from toasts to buys rate 60%
  ^^^^ What reminds them of “Buys a loaf” by then? Write the cue of this loop.
}
`,
      nl: ['Wat herinnert hen tegen die tijd aan “Buys a loaf”? Schrijf het signaal van deze lus op.'],
      fixed: [
        `
journey bread "Bread on Saturday" {
  phase purchase {
    step buys "Buys a loaf" +1
  }
  phase use {
    step toasts "Toasts the last slice" +1
  }
  loop transactional from toasts to buys rate 60% "What reminds them"
}
`,
      ],
    },
  ],
  good: [
    `
mentor baker "The baker"

journey bread "Bread on Saturday" {
  phase consideration {
    step "Smells fresh bread" +1
  }
  phase purchase {
    step buys "Buys a loaf" +1
  }
  phase use {
    step toasts "Is greeted by name" +2 from baker via store for care
  }
  loop transactional from toasts to buys rate 60% "The smell, every Saturday"
}
`,
  ],
})
