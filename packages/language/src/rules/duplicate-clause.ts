import { defineRule } from './support/define-rule.ts'
import type { Span } from '../text/span.ts'
import { problemsOf } from './support/problems-of.ts'

export default defineRule({
  id: 'duplicate-clause',
  level: 'error',
  preset: 'always',
  since: '0.1.0',
  tag: 'unnecessary',
  summary: {
    en: 'Reports a clause that is written twice.',
    nl: 'Meldt een clausule die er twee keer staat.',
  },
  why: {
    en: 'Only the first is read, and nobody can tell from the line which of the two was meant.',
    nl: 'Alleen de eerste wordt gelezen, en aan de regel ziet niemand welke van de twee bedoeld was.',
  },
  messages: {
    twice: {
      en: ({ word }: { word: string }) => `\`${word}\` is written twice; the first one counts. Remove this one.`,
      nl: ({ word }) => `\`${word}\` staat er twee keer; de eerste telt. Haal deze weg.`,
    },
  },
  related: {
    first: {
      en: ({ word }: { word: string }) => `\`${word}\` stands here first.`,
      nl: ({ word }) => `\`${word}\` staat hier het eerst.`,
    },
  },
  fixes: {
    remove: {
      en: ({ word }: { word: string }) => `Remove the second \`${word}\``,
      nl: ({ word }) => `Haal de tweede \`${word}\` weg`,
    },
  },
  check(model, report) {
    const { text } = model.tree
    for (const { span, word, firstSpan, wholeSpan } of problemsOf(model, 'duplicate-clause')) {
      const start = text[wholeSpan.start - 1] === ' ' ? wholeSpan.start - 1 : wholeSpan.start
      report(
        'twice',
        span,
        { word },
        {
          related: [{ message: 'first', data: { word }, span: firstSpan }],
          fixes: [
            {
              title: 'remove',
              data: { word },
              safe: saysTheSame(text, firstSpan, wholeSpan),
              edits: [{ span: { start, end: wholeSpan.end }, newText: '' }],
            },
          ],
        },
      )
    }
  },
  bad: [
    {
      code: `
journey stay "A night away" {
  phase purchase {
    step "Books a room" +1 via phone after 2d via web
                                              ^^^ \`via\` is written twice; the first one counts. Remove this one.
  }
}
`,
      nl: ['`via` staat er twee keer; de eerste telt. Haal deze weg.'],
      fixed: [
        `
journey stay "A night away" {
  phase purchase {
    step "Books a room" +1 via phone after 2d
  }
}
`,
      ],
    },
    {
      code: `
journey stay "A night away" {
  phase purchase {
    step "Books a room" +1 via phone after 2d via phone
                                              ^^^ \`via\` is written twice; the first one counts. Remove this one.
  }
}
`,
      nl: ['`via` staat er twee keer; de eerste telt. Haal deze weg.'],
      fixed: [
        `
journey stay "A night away" {
  phase purchase {
    step "Books a room" +1 via phone after 2d
  }
}
`,
      ],
    },
  ],
  good: [
    `
journey stay "A night away" {
  phase purchase {
    step "Books a room" +1 via phone after 2d
    step "Pays" 0 via web after 2d
  }
}
`,
  ],
})

/** Whether nothing is lost with the second clause, because the first one is the same, character by character. */
function saysTheSame(text: string, first: Span, second: Span): boolean {
  const behind = first.start + second.end - second.start
  return (
    text.slice(first.start, behind) === text.slice(second.start, second.end) &&
    /^(?:[ \t]+[a-z]|[ \t]*(?:[{};\r\n]|$))/.test(text.slice(behind, behind + 40))
  )
}
