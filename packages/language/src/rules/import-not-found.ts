import { defineRule } from './support/define-rule.ts'
import { problemsOf } from './support/problems-of.ts'
import { didYouMean, quoted } from './support/wording.ts'

export default defineRule({
  id: 'import-not-found',
  level: 'error',
  preset: 'always',
  since: '0.1.0',
  summary: 'Reports an import of a file, or of a name in it, that is not there.',
  why: 'What is imported from nowhere is a persona or mentor that the journey only seems to have.',
  messages: {
    file: {
      en: ({ path }: { path: string }) => `There is no file "${path}" that can be opened from here.`,
      nl: ({ path }) => `Er is geen bestand "${path}" dat van hieruit te openen is.`,
    },
    name: {
      en: ({ name, path, near }: { name: string; path: string; near: string | undefined }) =>
        `"${path}" declares no \`${name}\`.${didYouMean(near, 'en')}`,
      nl: ({ name, path, near }) => `"${path}" declareert geen \`${name}\`.${didYouMean(near, 'nl')}`,
    },
  },
  fixes: {
    replace: {
      en: ({ near }: { near: string }) => `Change to \`${near}\``,
      nl: ({ near }) => `Verander in \`${near}\``,
    },
  },
  check(model, report) {
    for (const problem of problemsOf(model, 'import-not-found')) {
      const { span, name } = problem
      const path = quoted(problem.path)
      const near = problem.known[0]
      if (name === undefined) report('file', span, { path })
      else {
        const edits = near === undefined ? [] : [{ span, newText: near }]
        report(
          'name',
          span,
          { name: quoted(name), path, near },
          {
            fixes: near === undefined ? [] : [{ title: 'replace', data: { near }, safe: true, edits }],
          },
        )
      }
    }
  },
  bad: [
    {
      code: `
import gest from "./people.journey"
       ^^^^ "./people.journey" declares no \`gest\`. Did you mean \`guest\`?
journey stay "A night away" {
}
`,
      nl: ['"./people.journey" declareert geen `gest`. Bedoelt u `guest`?'],
      files: { 'people.journey': 'persona guest "A guest"\n' },
      fixed: [
        `
import guest from "./people.journey"
journey stay "A night away" {
}
`,
      ],
    },
    {
      code: `
import guest from "./nowhere.journey"
                  ^^^^^^^^^^^^^^^^^^^ There is no file "./nowhere.journey" that can be opened from here.
journey stay "A night away" for guest {
}
`,
      nl: ['Er is geen bestand "./nowhere.journey" dat van hieruit te openen is.'],
    },
  ],
  good: [
    {
      code: `
import guest from "./people.journey"

journey stay "A night away" for guest {
}
`,
      files: { 'people.journey': 'persona guest "A guest"\n' },
    },
    `
persona guest "A guest"
journey stay "A night away" for guest {
}
`,
  ],
})
