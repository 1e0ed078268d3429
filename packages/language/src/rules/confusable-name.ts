import type { Declaration } from '../model/scope.ts'
import { defineRule } from './support/define-rule.ts'
import { quoted } from './support/wording.ts'

/** Letters of other scripts that look like a Latin one. */
const lookAlikes: ReadonlyMap<string, string> = new Map(
  Object.entries({
    а: 'a',
    в: 'b',
    е: 'e',
    к: 'k',
    м: 'm',
    н: 'h',
    о: 'o',
    р: 'p',
    с: 'c',
    т: 't',
    у: 'y',
    х: 'x',
    і: 'i',
    ј: 'j',
    ѕ: 's',
    ԁ: 'd',
    ԛ: 'q',
    ԝ: 'w',
    α: 'a',
    ο: 'o',
    ι: 'i',
    κ: 'k',
    ν: 'v',
    ρ: 'p',
    υ: 'u',
  }),
)

export default defineRule({
  id: 'confusable-name',
  level: 'hint',
  preset: 'always',
  since: '0.1.0',
  summary: {
    en: 'Reports names that look the same and are not.',
    nl: 'Meldt namen die er hetzelfde uitzien en het niet zijn.',
  },
  why: {
    en: 'Capitals count in names, and a Cyrillic а is not a Latin a. Whoever refers to one may get the other.',
    nl: 'Hoofdletters tellen in namen, en een Cyrillische а is geen Latijnse a. Wie naar de ene verwijst, krijgt misschien de andere.',
  },
  messages: {
    alike: {
      en: ({ name, other }: { name: string; other: string }) =>
        `\`${name}\` looks like \`${other}\`, and is another name. Make them differ more.`,
      nl: ({ name, other }) => `\`${name}\` lijkt op \`${other}\` en is een andere naam. Maak het verschil groter.`,
    },
  },
  related: {
    other: {
      en: ({ other }: { other: string }) => `\`${other}\` is declared here.`,
      nl: ({ other }) => `\`${other}\` wordt hier gedeclareerd.`,
    },
  },
  check(model, report) {
    for (const names of [model.scope.names, ...model.scope.journeys.values()]) {
      const seen = new Map<string, Declaration>()
      for (const it of names.values()) {
        const skeleton = skeletonOf(it.name)
        const first = seen.get(skeleton)
        if (!first) seen.set(skeleton, it)
        else {
          const other = quoted(first.name)
          report(
            'alike',
            it.span,
            { name: quoted(it.name), other },
            {
              related: [{ message: 'other', data: { other }, span: first.span }],
            },
          )
        }
      }
    }
  },
  bad: [
    {
      code: `
mentor host "The host"
mentor Host "The host of the night"
       ^^^^ \`Host\` looks like \`host\`, and is another name. Make them differ more.
ally hоst "The neighbour"
     ^^^^ \`hоst\` looks like \`host\`, and is another name. Make them differ more.
`,
      nl: [
        '`Host` lijkt op `host` en is een andere naam. Maak het verschil groter.',
        '`hоst` lijkt op `host` en is een andere naam. Maak het verschil groter.',
      ],
    },
  ],
  good: [
    `
mentor host "The host"
mentor night-host "The host of the night"
journey stay "A night away" {
  phase arrival {
    step Host "Is welcomed by name" +2
  }
}
`,
  ],
})

function skeletonOf(name: string): string {
  return name.toLowerCase().replace(/[^\0-\x7F]/gu, (it) => lookAlikes.get(it) ?? it)
}
