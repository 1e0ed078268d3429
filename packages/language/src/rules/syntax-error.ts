// Longer than most rules, because a text can be unreadable in many ways, and each has its message and example.
import type { SyntaxFault } from '../syntax/tree.ts'
import { maxDepth } from '../syntax/layout.ts'
import { isInvisible } from './support/characters.ts'
import { defineRule } from './support/define-rule.ts'
import { endBefore, indentOf, lineBreakOf } from '../text/lines.ts'
import { closingBraces } from './support/closing-braces.ts'
import { isInLostQuotes, lostQuotes } from './support/lost-quotes.ts'
import { problemsOf } from './support/problems-of.ts'
import { quoted } from './support/wording.ts'

const most = 200

export default defineRule({
  id: 'syntax-error',
  level: 'error',
  preset: 'always',
  since: '0.1.0',
  summary: {
    en: 'Reports braces, quotes, comments and characters that leave a text unreadable.',
    nl: 'Meldt accolades, aanhalingstekens, commentaar en tekens die een tekst onleesbaar maken.',
  },
  why: {
    en: 'What stands behind an open brace or quote is read as something else than its author meant.',
    nl: 'Wat achter een open accolade of aanhalingsteken staat, wordt anders gelezen dan de schrijver bedoelde.',
  },
  messages: {
    unclosedText: {
      en: () => 'This text is not closed. Put a `"` behind it.',
      nl: () => 'Deze tekst is niet afgesloten. Zet er een `"` achter.',
    },
    unclosedTextBlock: {
      en: () => 'This text is not closed. Put `"""` behind it.',
      nl: () => 'Deze tekst is niet afgesloten. Zet er `"""` achter.',
    },
    unclosedComment: {
      en: () => 'This comment is not closed. Put `*/` behind it.',
      nl: () => 'Dit commentaar is niet afgesloten. Zet er `*/` achter.',
    },
    missingOpen: {
      en: () => 'Here a `{` is missing: what follows belongs to this statement.',
      nl: () => 'Hier ontbreekt een `{`: wat volgt hoort bij dit statement.',
    },
    missingClose: {
      en: () => 'This block is not closed: its `}` is missing.',
      nl: () => 'Dit blok is niet afgesloten: de `}` ontbreekt.',
    },
    strayOpen: {
      en: () => 'This `{` belongs to no statement. Remove it.',
      nl: () => 'Deze `{` hoort bij geen statement. Haal hem weg.',
    },
    strayClose: {
      en: () => 'This `}` closes nothing. Remove it.',
      nl: () => 'Deze `}` sluit niets af. Haal hem weg.',
    },
    lineEnd: {
      en: () => 'A new statement begins on a new line, or behind a `;`.',
      nl: () => 'Een nieuw statement begint op een nieuwe regel, of achter een `;`.',
    },
    clauseLine: {
      en: () => 'A line that only adds clauses to the statement above has no block of its own.',
      nl: () => 'Een regel die alleen clausules aan het statement erboven toevoegt, heeft geen eigen blok.',
    },
    unexpected: {
      en: ({ image }: { image: string }) => `\`${image}\` has no meaning here. Remove it, or put it in quotes.`,
      nl: ({ image }) => `\`${image}\` betekent hier niets. Haal het weg, of zet het tussen aanhalingstekens.`,
    },
    singleQuotes: {
      en: ({ it }: { it: string }) => `A text stands in double quotes: \`${it}\`.`,
      nl: ({ it }) => `Een tekst staat tussen dubbele aanhalingstekens: \`${it}\`.`,
    },
    path: {
      en: ({ it }: { it: string }) => `A path stands in quotes: \`${it}\`.`,
      nl: ({ it }) => `Een pad staat tussen aanhalingstekens: \`${it}\`.`,
    },
    tooDeep: {
      en: ({ depth }: { depth: number }) => `Blocks can be nested ${depth} deep; what is in this one is not read.`,
      nl: ({ depth }) => `Blokken kunnen ${depth} diep zijn; wat in dit blok staat, wordt niet gelezen.`,
    },
    internal: {
      en: () => 'This file could not be read because of a mistake of ours. Please report it.',
      nl: () => 'Dit bestand kon door een fout van ons niet worden gelezen. Meld het alstublieft.',
    },
    more: {
      en: ({ count }: { count: number }) =>
        `And ${count} more ${count === 1 ? 'place' : 'places'} that cannot be read.`,
      nl: ({ count }) =>
        `En nog ${count} ${count === 1 ? 'plaats die niet te lezen is' : 'plaatsen die niet te lezen zijn'}.`,
    },
  },
  fixes: {
    add: { en: ({ it }: { it: string }) => `Add \`${it}\``, nl: ({ it }) => `Voeg \`${it}\` toe` },
    remove: { en: ({ it }: { it: string }) => `Remove \`${it}\``, nl: ({ it }) => `Haal \`${it}\` weg` },
    write: { en: ({ it }: { it: string }) => `Write ${it}`, nl: ({ it }) => `Schrijf ${it}` },
    newLine: { en: () => 'Begin a new line', nl: () => 'Begin een nieuwe regel' },
  },
  check(model, report) {
    const { text } = model.tree
    const lineBreak = lineBreakOf(text)
    const lost = lostQuotes(model.tree)
    const faults = model.tree.faults.filter(
      (fault) => !isSaidElsewhere(text, fault) && !isInLostQuotes(lost, fault.span),
    )
    for (const { kind, span, quoted: newText, isClear } of lost.slice(0, most)) {
      const it = quoted(newText)
      const fixes = [{ title: 'write', data: { it }, safe: isClear, edits: [{ span, newText }] }] as const
      report(kind === 'path' ? 'path' : 'singleQuotes', span, { it }, { fixes })
    }
    for (const fault of faults.slice(0, most)) {
      const { span } = fault
      const image = text.slice(span.start, span.end)
      const add = (it: string, at: number, newText: string) =>
        ({ title: 'add', data: { it }, safe: true, edits: [{ span: { start: at, end: at }, newText }] }) as const
      const remove = { title: 'remove', data: { it: quoted(image) }, edits: [{ span, newText: '' }] } as const
      switch (fault.kind) {
        case 'unclosed-text':
          if (image.startsWith('"""'))
            report('unclosedTextBlock', span, {}, { fixes: [add('"""', fault.repairAt ?? span.end, '"""')] })
          else report('unclosedText', span, {}, { fixes: [add('"', span.end, '"')] })
          break
        case 'unclosed-comment':
          report('unclosedComment', span, {}, { fixes: [add('*/', fault.repairAt ?? span.end, ' */')] })
          break
        case 'missing-open-brace':
          report('missingOpen', span, {}, { fixes: [add('{', span.end, ' {')] })
          break
        case 'missing-close-brace': {
          const mending = closingBraces(model.tree, faults, fault)
          const fixes = mending ? [{ title: 'add', data: { it: '}' }, ...mending } as const] : []
          report('missingClose', span, {}, { fixes })
          break
        }
        case 'stray-open-brace':
          // A brace says nothing of its own, so nothing is lost with one that stands for nothing.
          report('strayOpen', span, {}, { fixes: [{ ...remove, safe: true }] })
          break
        case 'stray-close-brace':
          report('strayClose', span, {}, { fixes: [{ ...remove, safe: true }] })
          break
        case 'missing-line-end': {
          const start = endBefore(text, span.start)
          const newText = `${lineBreak}${indentOf(text, span.start)}`
          const edits = [{ span: { start, end: span.start }, newText }]
          report('lineEnd', span, {}, { fixes: [{ title: 'newLine', data: {}, safe: true, edits }] })
          break
        }
        case 'unexpected-character':
          // An arrow, a plus or a smile was written to say something, and only its author knows what.
          report('unexpected', span, { image: quoted(image) }, { fixes: [{ ...remove, safe: false }] })
          break
        case 'too-deep':
          report('tooDeep', span, { depth: maxDepth })
          break
        case 'internal':
          report('internal', span, {})
          break
      }
    }
    const next = faults[most]
    if (next) report('more', next.span, { count: faults.length - most })
    for (const { span } of problemsOf(model, 'syntax-error')) report('clauseLine', span, {})
  },
  bad: [
    {
      code: `
journey stay "A night away {
             ^^^^^^^^^^^^^ This text is not closed. Put a \`"\` behind it.
  phase purchase
        ^^^^^^^^ Here a \`{\` is missing: what follows belongs to this statement.
    step "Books a room" +1 ! via web
                           ^ \`!\` has no meaning here. Remove it, or put it in quotes.
  }
}
`,
      nl: [
        'Deze tekst is niet afgesloten. Zet er een `"` achter.',
        'Hier ontbreekt een `{`: wat volgt hoort bij dit statement.',
        '`!` betekent hier niets. Haal het weg, of zet het tussen aanhalingstekens.',
      ],
      fixed: [
        `
journey stay "A night away" {
  phase purchase {
    step "Books a room" +1  via web
  }
}
`,
      ],
    },
    {
      code: `
journey stay "A night away" {
  phase purchase {
                 ^ This block is not closed: its \`}\` is missing.
    step "Books a room" +1
}
persona guest """
              ^^^ This text is not closed. Put \`"""\` behind it.
  A guest
journey other "Another night" for guest {
}
/* what is left
^^ This comment is not closed. Put \`*/\` behind it.
`,
      nl: [
        'Dit blok is niet afgesloten: de `}` ontbreekt.',
        'Deze tekst is niet afgesloten. Zet er `"""` achter.',
        'Dit commentaar is niet afgesloten. Zet er `*/` achter.',
      ],
      fixed: [
        `
journey stay "A night away" {
  phase purchase {
    step "Books a room" +1
  }
}
persona guest """
  A guest"""
journey other "Another night" for guest {
}
/* what is left */
`,
      ],
    },
    {
      code: `
}
^ This \`}\` closes nothing. Remove it.
journey stay "A night away" {
  {
  ^ This \`{\` belongs to no statement. Remove it.
  phase purchase { step "Books a room" +1 } phase use { step "Sleeps" +2 }
                                            ^^^^^ A new statement begins on a new line, or behind a \`;\`.
  patience 3d {
              ^ A line that only adds clauses to the statement above has no block of its own.
  }
}
`,
      nl: [
        'Deze `}` sluit niets af. Haal hem weg.',
        'Deze `{` hoort bij geen statement. Haal hem weg.',
        'Een nieuw statement begint op een nieuwe regel, of achter een `;`.',
        'Een regel die alleen clausules aan het statement erboven toevoegt, heeft geen eigen blok.',
      ],
    },
    {
      code: `
deep {
^^^^ \`deep\` is not a statement that can stand here. What can: import, persona, mentor, ally, competitor, channel, journey or why-not.
${'deep {\n'.repeat(maxDepth - 1)}deep {
     ^ Blocks can be nested 64 deep; what is in this one is not read.
}${'\n}'.repeat(maxDepth)}
`,
      nl: [
        '`deep` is geen statement dat hier kan staan. Wat wel kan: import, persona, mentor, ally, competitor, channel, journey of why-not.',
        'Blokken kunnen 64 diep zijn; wat in dit blok staat, wordt niet gelezen.',
      ],
    },
    {
      code: `${'%\n^ `%` has no meaning here. Remove it, or put it in quotes.\n'.repeat(most)}%
^ And 2 more places that cannot be read.
%
`,
      nl: [
        ...Array.from(
          { length: most },
          () => '`%` betekent hier niets. Haal het weg, of zet het tussen aanhalingstekens.',
        ),
        'En nog 2 plaatsen die niet te lezen zijn.',
      ],
    },
    {
      files: {
        'my people.journey': `
persona guest "A guest"
`,
      },
      code: `
import guest from ./my people.journey // the people
                  ^^^^^^^^^^^^^^^^^^^ A path stands in quotes: \`"./my people.journey"\`.
journey stay 'A night away' for guest {
             ^^^^^^^^^^^^^^ A text stands in double quotes: \`"A night away"\`.
  phase purchase {
    step 'It's a "nice" room, isn't it' +1 {
         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ A text stands in double quotes: \`"It's a \\"nice\\" room, isn't it"\`.
      wow 'A letter with a {' by "The host"
          ^^^^^^^^^^^^^^^^^^^ A text stands in double quotes: \`"A letter with a {"\`.
    }
    step ‘Pays; really’ 0
         ^^^^^^^^^^^^^^ A text stands in double quotes: \`"Pays; really"\`.
  }
}
`,
      nl: [
        'Een pad staat tussen aanhalingstekens: `"./my people.journey"`.',
        'Een tekst staat tussen dubbele aanhalingstekens: `"A night away"`.',
        'Een tekst staat tussen dubbele aanhalingstekens: `"It\'s a \\"nice\\" room, isn\'t it"`.',
        'Een tekst staat tussen dubbele aanhalingstekens: `"A letter with a {"`.',
        'Een tekst staat tussen dubbele aanhalingstekens: `"Pays; really"`.',
      ],
      fixed: [
        `
import guest from "./my people.journey" // the people
journey stay "A night away" for guest {
  phase purchase {
    step "It's a \\"nice\\" room, isn't it" +1 {
      wow "A letter with a {" by "The host"
    }
    step "Pays; really" 0
  }
}
`,
      ],
    },
    {
      code: `
journey stay 'The guests' rooms' {
             ^^^^^^^^^^^^^^^^^^^ A text stands in double quotes: \`"The guests' rooms"\`.
  phase purchase {
    step arrives 'It arrives +2
                 ^ \`'\` has no meaning here. Remove it, or put it in quotes.
    step pays "Pays" 0 -> leaves
                       ^^ \`->\` has no meaning here. Remove it, or put it in quotes.
  }
}
`,
      nl: [
        'Een tekst staat tussen dubbele aanhalingstekens: `"The guests\' rooms"`.',
        "`'` betekent hier niets. Haal het weg, of zet het tussen aanhalingstekens.",
        '`->` betekent hier niets. Haal het weg, of zet het tussen aanhalingstekens.',
      ],
    },
  ],
  good: [
    `
// Braces and quotes inside a text or comment mean nothing: { "
journey stay "A \\"night\\" away {" {
  phase purchase {
    step "Books a room" +1 {
      wow "A letter {"
      truth "Is it worth it? }"
    }
  }
}
/* the end */
`,
    `
persona guest """
  A guest
  of many years
"""
journey stay "A night away" for guest {
  phase purchase {
    step "Books a room" +1
  }
}
`,
  ],
})

/** What cannot be seen, or is no character at all, has rules of its own. */
function isSaidElsewhere(text: string, fault: SyntaxFault): boolean {
  return fault.kind === 'unexpected-character' && isInvisible(text.slice(fault.span.start, fault.span.end))
}
