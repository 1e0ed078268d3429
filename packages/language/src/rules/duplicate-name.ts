import { defineRule } from './support/define-rule.ts'
import { problemsOf } from './support/problems-of.ts'
import { quoted } from './support/wording.ts'

export default defineRule({
  id: 'duplicate-name',
  level: 'error',
  preset: 'always',
  since: '0.1.0',
  summary: {
    en: 'Reports a name that is already taken in its name space.',
    nl: 'Meldt een naam die in zijn ruimte al bezet is.',
  },
  why: {
    en: 'A file is one name space, and the promises, phases, steps and maybes of a journey are another. A name that stands for two things points at neither.',
    nl: 'Een bestand is één ruimte voor namen, en de beloften, fasen, stappen en maybes van een reis zijn er nog een. Een naam die voor twee dingen staat, wijst geen van beide aan.',
  },
  messages: {
    taken: {
      en: ({ name }: { name: string }) => `The name \`${name}\` is already taken. Give this one a name of its own.`,
      nl: ({ name }) => `De naam \`${name}\` is al bezet. Geef deze een eigen naam.`,
    },
    builtIn: {
      en: ({ name }: { name: string }) => `\`${name}\` is a built-in channel, so it needs no declaration.`,
      nl: ({ name }) => `\`${name}\` is een ingebouwd kanaal en hoeft niet te worden gedeclareerd.`,
    },
  },
  related: {
    first: {
      en: ({ name }: { name: string }) => `\`${name}\` is declared here first.`,
      nl: ({ name }) => `\`${name}\` wordt hier het eerst gedeclareerd.`,
    },
  },
  check(model, report) {
    for (const { span, name, first } of problemsOf(model, 'duplicate-name')) {
      const data = { name: quoted(name) }
      if (first === 'built-in') report('builtIn', span, data)
      else report('taken', span, data, { related: [{ message: 'first', data, span: first.span }] })
    }
  },
  bad: [
    {
      code: `
mentor host "The host"
ally host "The neighbour"
     ^^^^ The name \`host\` is already taken. Give this one a name of its own.
channel email "Our letters"
        ^^^^^ \`email\` is a built-in channel, so it needs no declaration.
`,
      nl: [
        'De naam `host` is al bezet. Geef deze een eigen naam.',
        '`email` is een ingebouwd kanaal en hoeft niet te worden gedeclareerd.',
      ],
    },
    {
      code: `
journey stay "A night away" {
  phase arrival {
    step arrival "Is welcomed by name" +2
         ^^^^^^^ The name \`arrival\` is already taken. Give this one a name of its own.
  }
}
`,
      nl: ['De naam `arrival` is al bezet. Geef deze een eigen naam.'],
    },
  ],
  good: [
    `
mentor host "The host"
journey stay "A night away" {
  phase arrival {
    step host "Is welcomed by name" +2
  }
}
journey dinner "A table for two" {
  phase arrival {
    step host "Is shown to the table" +1
  }
}
`,
  ],
})
