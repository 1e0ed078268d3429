import { isImportPath } from '../model/import-path.ts'
import { pathInForm, pathNearby } from '../model/import-meant.ts'
import type { Model } from '../model/model.ts'
import type { ProblemOf } from '../model/problem.ts'
import type { Span } from '../text/span.ts'
import { quotedText } from '../write/quoted-text.ts'
import { defineRule } from './support/define-rule.ts'
import { problemsOf } from './support/problems-of.ts'
import { cannotOpen, didYouMean, pathForm, quoted } from './support/wording.ts'

export default defineRule({
  id: 'import-not-found',
  level: 'error',
  preset: 'always',
  since: '0.1.0',
  summary: {
    en: 'Reports an import of a file, or of a name in it, that is not there.',
    nl: 'Meldt een import van een bestand, of van een naam daarin, die er niet is.',
  },
  why: {
    en: 'What is imported from nowhere is a persona or mentor that the journey only seems to have.',
    nl: 'Wat nergens vandaan komt, is een persona of mentor die de reis alleen lijkt te hebben.',
  },
  messages: {
    file: {
      en: (it: { path: string; outside: string | undefined; near: string | undefined }) => cannotOpen(it, 'en'),
      nl: (it) => cannotOpen(it, 'nl'),
    },
    form: {
      en: ({ path, near }: { path: string; near: string | undefined }) =>
        `"${path}" is no path. ${pathForm.en}${didYouMean(near, 'en')}`,
      nl: ({ path, near }) => `"${path}" is geen pad. ${pathForm.nl}${didYouMean(near, 'nl')}`,
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
      if (name === undefined) {
        const { message, meant, safe } = meantFile(model, problem)
        const near = meant === undefined ? undefined : quoted(meant)
        const fixes = replacements(span, near, quotedText(meant ?? '')).map((it) => ({ ...it, safe }))
        report(message, span, { path, outside: outsideOf(model, problem), near }, { fixes })
      } else {
        const [near] = problem.known
        const fixes = replacements(span, near, near ?? '').map((it) => ({ ...it, safe: true }))
        report('name', span, { name: quoted(name), path, near }, { fixes })
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
    {
      code: `
import guest from "people.journey"
                  ^^^^^^^^^^^^^^^^ "people.journey" is no path. A path leads from here to a \`.journey\` file, such as \`./wine.journey\` or \`../wine.journey\`. Did you mean \`./people.journey\`?
import host from "hosts"
                 ^^^^^^^ "hosts" is no path. A path leads from here to a \`.journey\` file, such as \`./wine.journey\` or \`../wine.journey\`.
journey stay "A night away" for guest {
  phase use {
    step "Sleeps" with host
  }
}
`,
      nl: [
        '"people.journey" is geen pad. Een pad leidt van hier naar een `.journey`-bestand, zoals `./wine.journey` of `../wine.journey`. Bedoelt u `./people.journey`?',
        '"hosts" is geen pad. Een pad leidt van hier naar een `.journey`-bestand, zoals `./wine.journey` of `../wine.journey`.',
      ],
      files: { 'people.journey': 'persona guest "A guest"\n' },
    },
    {
      code: `
import guest from "people"
                  ^^^^^^^^ "people" is no path. A path leads from here to a \`.journey\` file, such as \`./wine.journey\` or \`../wine.journey\`. Did you mean \`./people.journey\`?
journey stay "A night away" for guest {
}
`,
      nl: [
        '"people" is geen pad. Een pad leidt van hier naar een `.journey`-bestand, zoals `./wine.journey` of `../wine.journey`. Bedoelt u `./people.journey`?',
      ],
      files: { 'people.journey': 'persona guest "A guest"\n' },
      fixed: [
        `
import guest from "./people.journey"
journey stay "A night away" for guest {
}
`,
      ],
    },
    {
      code: `
import guest from "./peple.journey"
                  ^^^^^^^^^^^^^^^^^ There is no file "./peple.journey" that can be opened from here. Did you mean \`./people.journey\`?
journey stay "A night away" for guest {
}
`,
      nl: ['Er is geen bestand "./peple.journey" dat van hieruit te openen is. Bedoelt u `./people.journey`?'],
      files: { 'people.journey': 'persona guest "A guest"\n' },
      fixed: [
        `
import guest from "./people.journey"
journey stay "A night away" for guest {
}
`,
      ],
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

/** Which sentence fits, and the file that was probably meant. That a file has nearly this name is a guess, to be seen by somebody. */
function meantFile({ uri, workspace }: Model, { path }: ProblemOf<'import-not-found'>) {
  if (isImportPath(path))
    return { message: 'file', meant: workspace && pathNearby(path, uri, workspace), safe: false } as const
  return { message: 'form', meant: workspace && pathInForm(path, uri, workspace), safe: true } as const
}

/** The folder outside of which the file would lie. Where nothing like a path stands, that is no question. */
function outsideOf({ uri, workspace }: Model, { path }: ProblemOf<'import-not-found'>): string | undefined {
  const folder = isImportPath(path) ? workspace?.outside?.(path, uri) : undefined
  return folder === undefined ? undefined : quoted(folder)
}

function replacements(span: Span, near: string | undefined, newText: string) {
  return near === undefined ? [] : [{ title: 'replace', data: { near }, edits: [{ span, newText }] } as const]
}
