import type { Model } from '../model/model.ts'
import type { ProblemOf } from '../model/problem.ts'
import { builtInChannels } from '../model/scope.ts'
import type { Span } from '../text/span.ts'
import { clauseOf } from '../vocabulary/vocabulary.ts'
import { defineRule } from './support/define-rule.ts'
import { problemsOf } from './support/problems-of.ts'
import { didYouMean, oneOf, quoted } from './support/wording.ts'

export default defineRule({
  id: 'unknown-clause',
  level: 'error',
  preset: 'always',
  since: '0.1.0',
  summary: {
    en: 'Reports a word that its statement does not take.',
    nl: 'Meldt een woord waar het statement niets mee kan.',
  },
  why: {
    en: 'What stands behind a word that nobody understands is lost: a channel, a day, a purpose that the author thought was said.',
    nl: 'Wat achter een woord staat dat niemand begrijpt, gaat verloren: een kanaal, een dag, een doel waarvan de schrijver dacht dat het er stond.',
  },
  messages: {
    near: {
      en: ({ word, statement, near }: { word: string; statement: string; near: string }) =>
        `\`${statement}\` does not take \`${word}\`.${didYouMean(near, 'en')}`,
      nl: ({ word, statement, near }) => `\`${statement}\` kent \`${word}\` niet.${didYouMean(near, 'nl')}`,
    },
    list: {
      en: ({ word, statement, known }: { word: string; statement: string; known: readonly string[] }) =>
        `\`${statement}\` does not take \`${word}\`. It takes ${oneOf(known, 'en')}.`,
      nl: ({ word, statement, known }) => `\`${statement}\` kent \`${word}\` niet, wel ${oneOf(known, 'nl')}.`,
    },
    none: {
      en: ({ word, statement }: { word: string; statement: string }) =>
        `\`${statement}\` takes nothing more, so \`${word}\` is one word too many.`,
      nl: ({ word, statement }) => `\`${statement}\` kent verder niets, dus \`${word}\` is een woord te veel.`,
    },
  },
  fixes: {
    replace: {
      en: ({ near }: { near: string }) => `Change to \`${near}\``,
      nl: ({ near }) => `Verander in \`${near}\``,
    },
  },
  check(model, report) {
    for (const problem of problemsOf(model, 'unknown-clause')) {
      const { span, word, row } = problem
      const near = problem.near ?? channelClause(model, problem)
      const known = row.clauses.map((it) => it.word)
      const data = { word: quoted(word), statement: row.word }
      if (near !== undefined) {
        report(
          'near',
          span,
          { ...data, near },
          {
            fixes: [
              {
                title: 'replace',
                data: { near },
                safe: problem.near !== undefined || !saysVia(model, span),
                edits: [{ span, newText: near }],
              },
            ],
          },
        )
      } else if (known.length === 0) report('none', span, data)
      else report('list', span, { ...data, known })
    }
  },
  bad: [
    {
      code: `
mentor host "The host"
journey stay "A night away" {
  phase arrival reech 40 {
                ^^^^^ \`phase\` does not take \`reech\`. Did you mean \`reach\`?
    step "Is welcomed by name" +2 with host where lobby
                                            ^^^^^ \`step\` does not take \`where\`. It takes expected, by, to, from, with, without, via, for, within, after, takes, every, during or recovers.
  }
}
`,
      nl: [
        '`phase` kent `reech` niet. Bedoelt u `reach`?',
        '`step` kent `where` niet, wel expected, by, to, from, with, without, via, for, within, after, takes, every, during of recovers.',
      ],
    },
    {
      code: `
journey stay "A night away" {
  phase arrival reech 40 {
                ^^^^^ \`phase\` does not take \`reech\`. Did you mean \`reach\`?
    step "Is welcomed by name" +2 {
      truth "Are we welcome?" really
                              ^^^^^^ \`truth\` takes nothing more, so \`really\` is one word too many.
    }
  }
}
`,
      nl: [
        '`phase` kent `reech` niet. Bedoelt u `reach`?',
        '`truth` kent verder niets, dus `really` is een woord te veel.',
      ],
    },
    {
      code: `
journey stay "A night away" {
  phase arrival reech 40 {
                ^^^^^ \`phase\` does not take \`reech\`. Did you mean \`reach\`?
  }
}
`,
      nl: ['`phase` kent `reech` niet. Bedoelt u `reach`?'],
      fixed: [
        `
journey stay "A night away" {
  phase arrival reach 40 {
  }
}
`,
      ],
    },
    {
      code: `
mentor host "The host"
journey stay "A night away" {
  phase arrival {
    step "Asks for a late breakfast" 0 with host for question withi 3h
                                                              ^^^^^ \`step\` does not take \`withi\`. Did you mean \`within\`?
    step "Is asked how she slept" +1 wit host after 1d
                                     ^^^ \`step\` does not take \`wit\`. Did you mean \`with\`?
  }
}
`,
      nl: ['`step` kent `withi` niet. Bedoelt u `within`?', '`step` kent `wit` niet. Bedoelt u `with`?'],
      fixed: [
        `
mentor host "The host"
journey stay "A night away" {
  phase arrival {
    step "Asks for a late breakfast" 0 with host for question within 3h
    step "Is asked how she slept" +1 with host after 1d
  }
}
`,
      ],
    },
    {
      code: `
channel desk "The desk"
journey stay "A night away" {
  phase arrival {
    step "Is welcomed" +1 at store
                          ^^ \`step\` does not take \`at\`. Did you mean \`via\`?
    step "Asks for a late breakfast" 0 in desk for question
                                       ^^ \`step\` does not take \`in\`. Did you mean \`via\`?
    step "Is called back" +1 on phone after 1d
                             ^^ \`step\` does not take \`on\`. Did you mean \`via\`?
  }
}
`,
      nl: ['at', 'in', 'on'].map((it) => `\`step\` kent \`${it}\` niet. Bedoelt u \`via\`?`),
      fixed: [
        `
channel desk "The desk"
journey stay "A night away" {
  phase arrival {
    step "Is welcomed" +1 via store
    step "Asks for a late breakfast" 0 via desk for question
    step "Is called back" +1 via phone after 1d
  }
}
`,
      ],
    },
  ],
  good: [
    `
mentor host "The host"
journey stay "A night away" {
  phase arrival reach 40 {
    step "Is welcomed by name" +2 with host via counter
  }
}
`,
  ],
})

/** Words that people put before a channel, in English and Dutch. */
const beforeChannels: ReadonlySet<string> = new Set(['at', 'in', 'on', 'through', 'op', 'aan', 'bij', 'per'])

/** `via`, where a channel stands behind such a word. */
function channelClause(
  { tree, scope, imports }: Model,
  { word, row, span }: ProblemOf<'unknown-clause'>,
): string | undefined {
  if (!beforeChannels.has(word) || clauseOf(row, 'via') === undefined) return undefined
  const [, name = ''] = /^[ \t]+([\p{L}\p{M}\p{N}_-]+)/u.exec(tree.text.slice(span.end, span.end + 100)) ?? []
  const kind = scope.names.get(name)?.kind ?? imports.get(name)?.declaration.kind
  return kind === 'channel' || builtInChannels.has(name) ? 'via' : undefined
}

/** Whether the line says already where it happens; which of the two is meant only its author knows. */
function saysVia({ tree: { text } }: Model, { start }: Span): boolean {
  const before =
    text
      .slice(Math.max(0, start - widest), start)
      .split('\n')
      .at(-1) ?? ''
  const [behind = ''] = text.slice(start, start + widest).split('\n', 1)
  return /\bvia\b/.test(before + behind)
}

const widest = 1_000
