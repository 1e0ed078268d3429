import { defineRule } from './support/define-rule.ts'
import { problemsOf } from './support/problems-of.ts'
import { aValue, slotName } from './support/wording.ts'

export default defineRule({
  id: 'missing-argument',
  level: 'error',
  preset: 'always',
  since: '0.1.0',
  summary: {
    en: 'Reports a statement or a clause whose value is left out.',
    nl: 'Meldt een statement of een clausule waarvan de waarde ontbreekt.',
  },
  why: {
    en: 'A clause without its value looks as if something had been said. A step without a text cannot be drawn.',
    nl: 'Een clausule zonder waarde ziet eruit alsof er iets is gezegd. Een stap zonder tekst kan niet worden getekend.',
  },
  messages: {
    clause: {
      en: ({ slot, wanted }: { slot: string; wanted: { en: string; nl: string } }) =>
        `Behind \`${slot}\` there should be ${wanted.en}.`,
      nl: ({ slot, wanted }) => `Achter \`${slot}\` hoort ${wanted.nl}.`,
    },
    statement: {
      en: ({ statement, wanted }: { statement: string; wanted: { en: string; nl: string } }) =>
        `\`${statement}\` needs ${wanted.en}.`,
      nl: ({ statement, wanted }) => `\`${statement}\` heeft ${wanted.nl} nodig.`,
    },
    required: {
      en: ({ statement, slot, wanted }: { statement: string; slot: string; wanted: { en: string; nl: string } }) =>
        `\`${statement}\` needs \`${slot}\`, with ${wanted.en}.`,
      nl: ({ statement, slot, wanted }) => `\`${statement}\` heeft \`${slot}\` nodig, met ${wanted.nl}.`,
    },
  },
  check(model, report) {
    for (const { span, slot, row, behind } of problemsOf(model, 'missing-argument')) {
      const value = slot.value ?? { kind: 'name', of: 'step' }
      const wanted = { en: aValue(value, 'en'), nl: aValue(value, 'nl') }
      if (behind === 'slot') report('clause', span, { slot: slotName(slot), wanted })
      else if ('word' in slot) report('required', span, { statement: row.word, slot: slot.word, wanted })
      else report('statement', span, { statement: row.word, wanted })
    }
  },
  bad: [
    {
      code: `
mentor host "The host"
journey stay "A night away" {
  phase purchase {
    step books "Books a room" +1 to via phone
                                 ^^ Behind \`to\` there should be the name of a mentor, an ally, a competitor or a persona.
    step +1 with host
    ^^^^ \`step\` needs a text in quotes.
  }
  loop emotional from books "The view"
  ^^^^ \`loop\` needs \`to\`, with the name of a step or a phase.
}
`,
      nl: [
        'Achter `to` hoort de naam van een mentor, een ally, een competitor of een persona.',
        '`step` heeft een tekst tussen aanhalingstekens nodig.',
        '`loop` heeft `to` nodig, met de naam van een step of een phase.',
      ],
    },
    {
      code: `
journy stay {
^^^^^^ \`journey\` needs a text in quotes.
^^^^^^ \`journy\` is not a statement that can stand here. Did you mean \`journey\`?
}
`,
      nl: [
        '`journey` heeft een tekst tussen aanhalingstekens nodig.',
        '`journy` is geen statement dat hier kan staan. Bedoelt u `journey`?',
      ],
    },
  ],
  good: [
    `
mentor host "The host"
journey stay "A night away" {
  phase purchase {
    step books "Books a room" +1 to host via phone
  }
  loop emotional from books to purchase "The view"
}
`,
  ],
})
