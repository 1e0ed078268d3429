import { tokenKind, tokensOf } from '../syntax/tree.ts'
import type { Span } from '../text/span.ts'
import { bidiControls, zeroWidths } from './support/characters.ts'
import { defineRule } from './support/define-rule.ts'

export default defineRule({
  id: 'invisible-character',
  level: 'error',
  preset: 'always',
  since: '0.1.0',
  summary: {
    en: 'Reports characters that nobody can see and that change what a text says.',
    nl: 'Meldt tekens die niemand ziet en die veranderen wat een tekst zegt.',
  },
  why: {
    en: 'Controls of writing direction can make a line read otherwise than it is, and two names that look equal may not be.',
    nl: 'Tekens die de schrijfrichting omkeren, kunnen een regel anders laten lezen dan hij er staat, en twee namen die gelijk lijken, zijn het dan misschien niet.',
  },
  messages: {
    bidi: {
      en: ({ code }: { code: string }) => `Here is an invisible control of writing direction (${code}). Remove it.`,
      nl: ({ code }) => `Hier staat een onzichtbaar teken dat de schrijfrichting omkeert (${code}). Haal het weg.`,
    },
    zeroWidth: {
      en: ({ code }: { code: string }) => `Here is an invisible character inside a name (${code}). Remove it.`,
      nl: ({ code }) => `Hier staat een onzichtbaar teken in een naam (${code}). Haal het weg.`,
    },
  },
  fixes: {
    remove: { en: () => 'Remove what cannot be seen', nl: () => 'Haal het onzichtbare weg' },
  },
  check(model, report) {
    const { text } = model.tree
    const say = (message: 'bidi' | 'zeroWidth', span: Span) =>
      report(
        message,
        span,
        { code: codeOf(text, span) },
        {
          fixes: [{ title: 'remove', data: {}, safe: true, edits: [{ span, newText: '' }] }],
        },
      )
    for (const match of text.matchAll(bidiControls)) say('bidi', spanOf(match, 0))
    if (text.search(zeroWidths) === -1) return
    for (const token of tokensOf(model.tree)) {
      if (tokenKind(token) !== 'Word') continue
      for (const match of token.image.matchAll(zeroWidths)) say('zeroWidth', spanOf(match, token.startOffset))
    }
  },
  bad: [
    {
      code: `
journey st\u200Bay "A night away" {
          ^ Here is an invisible character inside a name (U+200B). Remove it.
  phase purchase {
    step "Books a \u202Eroom" +1
                  ^ Here is an invisible control of writing direction (U+202E). Remove it.
  }
}
`,
      nl: [
        'Hier staat een onzichtbaar teken in een naam (U+200B). Haal het weg.',
        'Hier staat een onzichtbaar teken dat de schrijfrichting omkeert (U+202E). Haal het weg.',
      ],
      fixed: [
        `
journey stay "A night away" {
  phase purchase {
    step "Books a room" +1
  }
}
`,
      ],
    },
  ],
  good: [
    `
journey stay "שלום, a family 👩‍👧" {
  phase purchase {
    step "Books a room" +1
  }
}
`,
  ],
})

function spanOf(match: RegExpExecArray, offset: number): Span {
  return { start: offset + match.index, end: offset + match.index + match[0].length }
}

function codeOf(text: string, span: Span): string {
  return `U+${text.charCodeAt(span.start).toString(16).toUpperCase().padStart(4, '0')}`
}
