import { defineRule } from './support/define-rule.ts'
import { problemsOf } from './support/problems-of.ts'

export default defineRule({
  id: 'import-cycle',
  level: 'error',
  preset: 'always',
  since: '0.1.0',
  summary: {
    en: 'Reports files that import each other in a circle.',
    nl: 'Meldt bestanden die elkaar in een kring importeren.',
  },
  why: {
    en: 'Files in a circle can only be understood all at once. What they share belongs in a file of its own.',
    nl: 'Bestanden in een kring zijn alleen allemaal tegelijk te begrijpen. Wat ze delen, hoort in een eigen bestand.',
  },
  messages: {
    circle: {
      en: ({ files }: { files: readonly string[] }) =>
        `This import leads back to this file: ${files.join(' → ')}. Put what both need in a third file.`,
      nl: ({ files }) =>
        `Deze import leidt terug naar dit bestand: ${files.join(' → ')}. Zet wat beide nodig hebben in een derde bestand.`,
    },
  },
  check(model, report) {
    for (const { span, files } of problemsOf(model, 'import-cycle')) {
      report('circle', span, { files: files.map((it) => it.slice(it.lastIndexOf('/') + 1)) })
    }
  },
  bad: [
    {
      code: `
import guest from "./people.journey"
                  ^^^^^^^^^^^^^^^^^^ This import leads back to this file: main.journey → people.journey → main.journey. Put what both need in a third file.
persona host "The host"
journey stay "A night away" for guest, host {
}
`,
      nl: [
        'Deze import leidt terug naar dit bestand: main.journey → people.journey → main.journey. Zet wat beide nodig hebben in een derde bestand.',
      ],
      files: { 'people.journey': 'import host from "./main.journey"\npersona guest "A guest"\n' },
    },
  ],
  good: [
    `
persona guest "A guest"
persona host "The host"
journey stay "A night away" for guest, host {
}
`,
  ],
})
