import type { Model } from '../model/model.ts'
import { positionalValue, type Shape } from '../model/shape.ts'
import type { TextEdit } from '../text/edit.ts'
import { broadcastChannels, stages } from '../vocabulary/words.ts'
import { defineRule } from './support/define-rule.ts'
import { problemsOf } from './support/problems-of.ts'
import { linesTakenAway } from './support/removals.ts'
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
    stage: {
      en: ({ name }: { name: string }) =>
        `The name \`${name}\` is already taken. Give this one a name of its own and keep its stage, such as \`phase again as ${name}\`.`,
      nl: ({ name }) =>
        `De naam \`${name}\` is al bezet. Geef deze een eigen naam en houd haar stadium, zoals \`phase again as ${name}\`.`,
    },
    builtIn: {
      en: ({ name }: { name: string }) =>
        `\`${name}\` is a built-in channel, so it needs no declaration. Take this one away, or give a channel of your own another name.`,
      nl: ({ name }) =>
        `\`${name}\` is een ingebouwd kanaal en hoeft niet te worden gedeclareerd. Haal deze declaratie weg, of geef een eigen kanaal een andere naam.`,
    },
  },
  fixes: {
    remove: { en: () => 'Take this declaration away', nl: () => 'Haal deze declaratie weg' },
  },
  related: {
    first: {
      en: ({ name }: { name: string }) => `\`${name}\` is declared here first.`,
      nl: ({ name }) => `\`${name}\` wordt hier het eerst gedeclareerd.`,
    },
  },
  check(model, report) {
    const problems = problemsOf(model, 'duplicate-name')
    const builtIn = problems.filter((it) => it.first === 'built-in').map((it) => it.shape)
    const edits = linesTakenAway(model, builtIn)
    for (const { span, name, first, shape } of problems) {
      const data = { name: quoted(name) }
      if (first === 'built-in') {
        const change = edits.get(shape) ?? []
        const fix = {
          title: 'remove',
          data: {},
          safe: saysNothingNew(model, shape, name, change),
          edits: change,
        } as const
        report('builtIn', span, data, { fixes: change.length > 0 ? [fix] : [] })
      } else
        report(isStage(shape, name) ? 'stage' : 'taken', span, data, {
          related: [{ message: 'first', data, span: first.span }],
        })
    }
  },
  bad: [
    {
      code: `
mentor host "The host"
ally host "The neighbour"
     ^^^^ The name \`host\` is already taken. Give this one a name of its own.
channel email "Our letters"
        ^^^^^ \`email\` is a built-in channel, so it needs no declaration. Take this one away, or give a channel of your own another name.
`,
      nl: [
        'De naam `host` is al bezet. Geef deze een eigen naam.',
        '`email` is een ingebouwd kanaal en hoeft niet te worden gedeclareerd. Haal deze declaratie weg, of geef een eigen kanaal een andere naam.',
      ],
    },
    {
      code: `
mentor host "The host"
channel email "E-mail"
        ^^^^^ \`email\` is a built-in channel, so it needs no declaration. Take this one away, or give a channel of your own another name.
channel ad "Ad" broadcast
        ^^ \`ad\` is a built-in channel, so it needs no declaration. Take this one away, or give a channel of your own another name.
/// Not the advertisement, but a newspaper.
channel app "App"
        ^^^ \`app\` is a built-in channel, so it needs no declaration. Take this one away, or give a channel of your own another name.
channel letter "On the wall" broadcast
        ^^^^^^ \`letter\` is a built-in channel, so it needs no declaration. Take this one away, or give a channel of your own another name.
journey stay "A night away" {
  phase arrival {
    step "Reads the house rules" 0 with host via email
  }
}
`,
      nl: ['email', 'ad', 'app', 'letter'].map(
        (it) =>
          `\`${it}\` is een ingebouwd kanaal en hoeft niet te worden gedeclareerd. Haal deze declaratie weg, of geef een eigen kanaal een andere naam.`,
      ),
      fixed: [
        `
mentor host "The host"
journey stay "A night away" {
  phase arrival {
    step "Reads the house rules" 0 with host via email
  }
}
`,
      ],
    },
    {
      code: `
journey stay "A night away" {
  phase use {
    step "Sleeps well" +2
  }
  phase use "The second night" {
        ^^^ The name \`use\` is already taken. Give this one a name of its own and keep its stage, such as \`phase again as use\`.
    step "Sleeps even better" +2
  }
}
`,
      nl: ['De naam `use` is al bezet. Geef deze een eigen naam en houd haar stadium, zoals `phase again as use`.'],
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

/** Whether the name of a phase says its stage, which another name would not. */
function isStage({ word, clauses }: Shape, name: string): boolean {
  return word === 'phase' && !clauses.has('as') && stages.words.some((it) => it.word === name)
}

/** Whether the declaration says no more than is built in, so that nothing is lost with it: no other text, no comment. */
function saysNothingNew({ tree }: Model, shape: Shape, name: string, change: readonly TextEdit[]): boolean {
  const text = positionalValue(shape, 'text')?.text ?? ''
  const isBroadcast = broadcastChannels.words.some((it) => it.word === name)
  const taken = change.map((it) => tree.text.slice(it.span.start, it.span.end)).join('')
  const letters = text.toLowerCase().replace(/[^\p{L}]/gu, '')
  return (
    (letters === '' || letters === name) && shape.clauses.has('broadcast') === isBroadcast && !/\/[/*]|\{/.test(taken)
  )
}
