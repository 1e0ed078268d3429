import { maxTextLength } from '../syntax/parse.ts'
import { defineRule } from './support/define-rule.ts'

export default defineRule({
  id: 'file-too-large',
  level: 'error',
  preset: 'always',
  since: '0.1.0',
  summary: {
    en: 'Reports a file of more than five million characters, which is not read.',
    nl: 'Meldt een bestand van meer dan vijf miljoen tekens, dat niet wordt gelezen.',
  },
  why: {
    en: 'No journey is that long; what is, is a log or an export with the wrong name, and reading it would freeze the editor.',
    nl: 'Zo lang is geen reis; wel een log of een export met de verkeerde naam, en wie die leest, laat de editor vastlopen.',
  },
  messages: {
    large: {
      en: ({ length, most }: { length: number; most: number }) =>
        `This file has ${length} characters; files of more than ${most} are not read. Split it, or leave it out.`,
      nl: ({ length, most }) =>
        `Dit bestand heeft ${length} tekens; bestanden van meer dan ${most} worden niet gelezen. Splits het, of laat het weg.`,
    },
  },
  check(model, report) {
    const { length } = model.tree.text
    if (length > maxTextLength) report('large', { start: 0, end: 1 }, { length, most: maxTextLength })
  },
  bad: [
    {
      code: `// ${'x'.repeat(maxTextLength)}
^ This file has 5000004 characters; files of more than 5000000 are not read. Split it, or leave it out.
`,
      nl: [
        'Dit bestand heeft 5000004 tekens; bestanden van meer dan 5000000 worden niet gelezen. Splits het, of laat het weg.',
      ],
    },
  ],
  good: [
    `
journey stay "A night away" {
}
`,
  ],
})
