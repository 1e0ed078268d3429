import { builtInChannels } from '../model/scope.ts'
import type { Model } from '../model/model.ts'
import type { ProblemOf } from '../model/problem.ts'
import type { TextEdit } from '../text/edit.ts'
import type { Language, NameKind } from '../vocabulary/row.ts'
import { defineRule } from './support/define-rule.ts'
import { lineAtTop } from '../write/top-of-file.ts'
import { problemsOf } from './support/problems-of.ts'
import { aKind, aKindOf, allOf, didYouMean, quoted } from './support/wording.ts'

const declarable: readonly NameKind[] = ['mentor', 'persona', 'competitor', 'channel', 'ally']

export default defineRule({
  id: 'unknown-reference',
  level: 'error',
  preset: 'always',
  since: '0.1.0',
  summary: {
    en: 'Reports a name that is neither declared nor imported, once for each name.',
    nl: 'Meldt een naam die niet is gedeclareerd en niet is geïmporteerd, één keer per naam.',
  },
  why: {
    en: 'A name that points at nothing is drawn, but nothing follows from it: nobody knows who the customer meets there.',
    nl: 'Een naam die niets aanwijst, wordt getekend, maar er volgt niets uit: niemand weet wie de klant daar ontmoet.',
  },
  messages: {
    unknown: {
      en: ({ name, near, to }: { name: string; near: string | undefined; to: readonly NameKind[] }) =>
        `There is no ${withoutArticle(aKindOf(to, 'en'))} \`${name}\`.${didYouMean(near, 'en') || choices(to, 'en')}`,
      nl: ({ name, near, to }) =>
        `Er is geen ${withoutArticle(aKindOf(to, 'nl'))} \`${name}\`.${didYouMean(near, 'nl') || choices(to, 'nl')}`,
    },
    otherKind: {
      en: ({ name, found, to }: { name: string; found: NameKind; to: readonly NameKind[] }) =>
        `\`${name}\` is ${aKind(found, 'en')}; here the name of ${aKindOf(to, 'en')} is meant.`,
      nl: ({ name, found, to }) =>
        `\`${name}\` is ${aKind(found, 'nl')}; hier is de naam van ${aKindOf(to, 'nl')} bedoeld.`,
    },
  },
  fixes: {
    replace: {
      en: ({ near }: { near: string }) => `Change to \`${near}\``,
      nl: ({ near }) => `Verander in \`${near}\``,
    },
    declare: {
      en: ({ kind, name }: { kind: string; name: string }) => `Declare ${kind} ${name}`,
      nl: ({ kind, name }) => `Declareer ${kind} ${name}`,
    },
  },
  check(model, report) {
    // Once for each name and what it should be: the fix changes it everywhere.
    const sameNames = Map.groupBy(problemsOf(model, 'unknown-reference'), ({ name, to }) => `${name} ${to.join()}`)
    for (const problems of sameNames.values()) {
      const [problem] = problems
      if (!problem) continue
      const { span, to, found } = problem
      const name = quoted(problem.name)
      if (found !== undefined) {
        report('otherKind', span, { name, found, to })
        continue
      }
      const near = problem.known[0]
      const kind = declarable.find((it) => to.includes(it))
      report(
        'unknown',
        span,
        { name, near, to },
        {
          fixes: [
            ...(near === undefined ? [] : [replace(problems, near)]),
            ...(kind === undefined || problem.name.includes('.') ? [] : [declare(model, problem, kind)]),
          ],
        },
      )
    }
  },
  bad: [
    {
      code: `
journey wine "Buying wine" {
  phase purchase {
    step "Buys a bottle" +1 with merchant via store
                                 ^^^^^^^^ There is no mentor, ally, competitor or persona \`merchant\`.
    step "Buys another" +1 with merchant via store
  }
}
`,
      nl: ['Er is geen mentor, ally, competitor of persona `merchant`.'],
      fixed: [
        `mentor merchant "Merchant"

journey wine "Buying wine" {
  phase purchase {
    step "Buys a bottle" +1 with merchant via store
    step "Buys another" +1 with merchant via store
  }
}
`,
      ],
    },
    {
      code: `
mentor merchant "The wine merchant"
journey wine "Buying wine" {
  phase purchase {
    step bought "Buys a bottle" +1 with mercant via stor
                                        ^^^^^^^ There is no mentor, ally, competitor or persona \`mercant\`. Did you mean \`merchant\`?
                                                    ^^^^ There is no channel \`stor\`. Did you mean \`store\`?
    step "Drinks it" +2 recovers nothing
                                 ^^^^^^^ There is no step \`nothing\`.
    step "Buys another" with merchant via merchant
                                          ^^^^^^^^ \`merchant\` is a mentor; here the name of a channel is meant.
  }
}
journey after-wine "The day after" during wine.use {
                                          ^^^^^^^^ There is no phase \`wine.use\`.
}
`,
      nl: [
        'Er is geen mentor, ally, competitor of persona `mercant`. Bedoelt u `merchant`?',
        'Er is geen channel `stor`. Bedoelt u `store`?',
        'Er is geen step `nothing`.',
        '`merchant` is een mentor; hier is de naam van een channel bedoeld.',
        'Er is geen phase `wine.use`.',
      ],
    },
    {
      code: `
mentor merchant "The wine merchant"
journey wine "Buying wine" {
  phase purchase {
    step bought "Buys a bottle" +1 with mercant via stor
                                        ^^^^^^^ There is no mentor, ally, competitor or persona \`mercant\`. Did you mean \`merchant\`?
                                                    ^^^^ There is no channel \`stor\`. Did you mean \`store\`?
  }
}
`,
      nl: [
        'Er is geen mentor, ally, competitor of persona `mercant`. Bedoelt u `merchant`?',
        'Er is geen channel `stor`. Bedoelt u `store`?',
      ],
      fixed: [
        `
mentor merchant "The wine merchant"
journey wine "Buying wine" {
  phase purchase {
    step bought "Buys a bottle" +1 with merchant via store
  }
}
`,
        `
mentor merchant "The wine merchant"
mentor mercant "Mercant"
channel stor "Stor"
journey wine "Buying wine" {
  phase purchase {
    step bought "Buys a bottle" +1 with mercant via stor
  }
}
`,
      ],
    },
    {
      code: `
journey site "Buying online" {
  phase purchase {
    step "Buys a bottle" +1 via website
                                ^^^^^^^ There is no channel \`website\`. Built in are \`store\`, \`web\`, \`app\`, \`email\`, \`phone\`, \`sms\`, \`chat\`, \`letter\`, \`visit\`, \`counter\`, \`event\`, \`partner\`, \`ad\` and \`social\`; any other is to be declared.
  }
}
`,
      nl: [
        'Er is geen channel `website`. Ingebouwd zijn `store`, `web`, `app`, `email`, `phone`, `sms`, `chat`, `letter`, `visit`, `counter`, `event`, `partner`, `ad` en `social`; een ander kanaal declareert u.',
      ],
      fixed: [
        `channel website "Website"

journey site "Buying online" {
  phase purchase {
    step "Buys a bottle" +1 via website
  }
}
`,
      ],
    },
  ],
  good: [
    `
mentor merchant "The wine merchant"
journey wine "Buying wine" {
  phase purchase {
    step bought "Buys a bottle" +1 with merchant via store
    step spilled "Spills it" -1
    step "Gets a new one" +2 from merchant via store recovers spilled
  }
}
journey after-wine "The day after" during wine.purchase {
}
`,
  ],
})

function replace(problems: readonly ProblemOf<'unknown-reference'>[], near: string) {
  const edits: readonly TextEdit[] = problems.map(({ span }) => ({ span, newText: near }))
  return { title: 'replace', data: { near }, safe: true, edits } as const
}

function declare(model: Model, problem: ProblemOf<'unknown-reference'>, kind: NameKind) {
  const { name } = problem
  const words = name.replaceAll(/[-_]+/g, ' ')
  const line = `${kind} ${name} "${words.charAt(0).toUpperCase()}${words.slice(1)}"`
  const edits = [lineAtTop(model, line)]
  // Who is meant, and whether it is one of ours, only the author knows.
  return { title: 'declare', data: { kind, name: quoted(name) }, safe: false, edits } as const
}

/** What there is to choose from, where something is built in. */
function choices(to: readonly NameKind[], language: Language): string {
  if (!to.includes('channel')) return ''
  const known = allOf(
    Array.from(builtInChannels, (it) => `\`${it}\``),
    language,
  )
  return {
    en: ` Built in are ${known}; any other is to be declared.`,
    nl: ` Ingebouwd zijn ${known}; een ander kanaal declareert u.`,
  }[language]
}

function withoutArticle(kinds: string): string {
  return kinds.replaceAll(/\b(?:an?|een) /g, '')
}
