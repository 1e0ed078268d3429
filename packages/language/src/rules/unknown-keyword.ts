import { nearest } from '../model/nearest.ts'
import { clauseOf, rowsOf } from '../vocabulary/vocabulary.ts'
import { defineRule } from './support/define-rule.ts'
import { problemsOf } from './support/problems-of.ts'
import { didYouMean, oneOf, quoted } from './support/wording.ts'

const mostToName = 8

export default defineRule({
  id: 'unknown-keyword',
  level: 'error',
  preset: 'always',
  since: '0.1.0',
  summary: {
    en: 'Reports a line that begins with a word which this block does not know.',
    nl: 'Meldt een regel die begint met een woord dat dit blok niet kent.',
  },
  why: {
    en: 'A statement that nobody understands is left out of every check and every picture, and its author does not notice.',
    nl: 'Een statement dat niemand begrijpt, doet in geen controle en geen tekening mee, en de schrijver merkt er niets van.',
  },
  messages: {
    unknown: {
      en: ({ word, near }: { word: string; near: string | undefined; known: readonly string[] }) =>
        `\`${word}\` is not a statement that can stand here.${didYouMean(near, 'en')}`,
      nl: ({ word, near }) => `\`${word}\` is geen statement dat hier kan staan.${didYouMean(near, 'nl')}`,
    },
    list: {
      en: ({ word, known }: { word: string; known: readonly string[] }) =>
        `\`${word}\` is not a statement that can stand here. What can: ${oneOf(known, 'en')}.`,
      nl: ({ word, known }) => `\`${word}\` is geen statement dat hier kan staan. Wat wel kan: ${oneOf(known, 'nl')}.`,
    },
    carriesOn: {
      en: ({ word }: { word: string }) =>
        `\`${word}\` begins no statement: a statement ends with its line. Put it behind the statement above; clauses on lines of their own stand in \`{ }\`.`,
      nl: ({ word }) =>
        `Met \`${word}\` begint geen statement: een statement eindigt met zijn regel. Zet het achter het statement erboven; clausules op eigen regels staan tussen \`{ }\`.`,
    },
    noBlock: {
      en: ({ word }: { word: string }) => `\`${word}\` cannot stand here: nothing can stand in this block.`,
      nl: ({ word }) => `\`${word}\` kan hier niet staan: in dit blok kan niets staan.`,
    },
  },
  fixes: {
    replace: {
      en: ({ near }: { near: string }) => `Change to \`${near}\``,
      nl: ({ near }) => `Verander in \`${near}\``,
    },
  },
  check(model, report) {
    for (const { span, word, known, isAlone } of problemsOf(model, 'unknown-keyword')) {
      const near = nearest(word, known)
      const shown = quoted(word)
      if (carriesOn(word, known)) report('carriesOn', span, { word: shown })
      else if (near !== undefined) {
        report(
          'unknown',
          span,
          { word: shown, near, known },
          {
            // A word alone would be a statement with other faults, which only its author can mend.
            fixes: [{ title: 'replace', data: { near }, safe: !isAlone, edits: [{ span, newText: near }] }],
          },
        )
      } else if (known.length === 0) report('noBlock', span, { word: shown })
      else if (known.length <= mostToName) report('list', span, { word: shown, known })
      else report('unknown', span, { word: shown, near, known })
    }
  },
  bad: [
    {
      code: `
journey stay "A night away" {
  phse arrival {
  ^^^^ \`phse\` is not a statement that can stand here. Did you mean \`phase\`?
    step "Is welcomed by name" +2
  }
}
`,
      nl: ['`phse` is geen statement dat hier kan staan. Bedoelt u `phase`?'],
      fixed: [
        `
journey stay "A night away" {
  phase arrival {
    step "Is welcomed by name" +2
  }
}
`,
      ],
    },
    {
      code: `
journy
^^^^^^ \`journy\` is not a statement that can stand here. Did you mean \`journey\`?
`,
      nl: ['`journy` is geen statement dat hier kan staan. Bedoelt u `journey`?'],
    },
    {
      code: `
persona guest "A guest" {
  colour "Blue"
  ^^^^^^ \`colour\` is not a statement that can stand here. What can: goal, doubts or why-not.
}
journey stay "A night away" for guest {
  phase purchase {
    step "Books a room" {
      tags "weekend"
      ^^^^ \`tags\` is not a statement that can stand here.
    }
  }
}
`,
      nl: [
        '`colour` is geen statement dat hier kan staan. Wat wel kan: goal, doubts of why-not.',
        '`tags` is geen statement dat hier kan staan.',
      ],
    },
    {
      code: `
ally friends "Friends" {
  since "School"
  ^^^^^ \`since\` cannot stand here: nothing can stand in this block.
}
`,
      nl: ['`since` kan hier niet staan: in dit blok kan niets staan.'],
    },
    {
      code: `
journey stay "A night away" {
  phase use {
    with "The host"
    ^^^^ \`with\` begins no statement: a statement ends with its line. Put it behind the statement above; clauses on lines of their own stand in \`{ }\`.
    step "Sleeps"
    +1 via store
    ^^ \`+1\` begins no statement: a statement ends with its line. Put it behind the statement above; clauses on lines of their own stand in \`{ }\`.
  }
}
`,
      nl: ['with', '+1'].map(
        (it) =>
          `Met \`${it}\` begint geen statement: een statement eindigt met zijn regel. Zet het achter het statement erboven; clausules op eigen regels staan tussen \`{ }\`.`,
      ),
    },
  ],
  good: [
    `
journey stay "A night away" {
  phase arrival {
    step wow "Is welcomed by name" +2
  }
}
`,
  ],
})

/** Whether a line begins with what belongs to the statement above it: an emotion, or a clause of what can stand here. */
function carriesOn(word: string, known: readonly string[]): boolean {
  if (/^[+-]?[0-5]$/.test(word)) return known.includes('step') || known.includes('wow')
  return known.some((it) => rowsOf(it).some((row) => clauseOf(row, word) !== undefined))
}
