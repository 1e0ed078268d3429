import { tokenKind, tokenSpan, tokensOf, type Token } from '../syntax/tree.ts'
import type { TextEdit } from '../text/edit.ts'
import type { Span } from '../text/span.ts'
import { defineRule } from './support/define-rule.ts'

const quotes = /^[\u201C-\u201F]|[\u201C-\u201F]$/
const minus = '\u2212'

export default defineRule({
  id: 'look-alike-character',
  level: 'error',
  preset: 'always',
  since: '0.1.0',
  summary: {
    en: 'Reports curly quotes, a long minus or a no-break space where the plain character is meant.',
    nl: 'Meldt gekrulde aanhalingstekens, een lang minteken of een vaste spatie waar het gewone teken is bedoeld.',
  },
  why: {
    en: 'Word processors put them in, and they look the same. They are read as meant; other tools will not be so kind.',
    nl: 'Tekstverwerkers zetten ze erin, en ze zien er hetzelfde uit. Ze worden gelezen zoals ze bedoeld zijn; andere programma’s zullen niet zo vriendelijk zijn.',
  },
  messages: {
    quotes: {
      en: () => 'These quotes are curly; plain ones (`"`) are meant.',
      nl: () => 'Deze aanhalingstekens zijn gekruld; gewone (`"`) zijn bedoeld.',
    },
    minus: {
      en: () => 'This minus is a look-alike; the plain one (`-`) is meant.',
      nl: () => 'Dit minteken lijkt er alleen op; het gewone (`-`) is bedoeld.',
    },
    space: {
      en: () => 'This space is a look-alike, for example a no-break space; a plain one is meant.',
      nl: () => 'Deze spatie lijkt er alleen op, bijvoorbeeld een vaste spatie; een gewone is bedoeld.',
    },
  },
  fixes: {
    replace: { en: () => 'Write the plain character', nl: () => 'Schrijf het gewone teken' },
  },
  check(model, report) {
    const { text, spaceLikes } = model.tree
    const say = (message: 'quotes' | 'minus' | 'space', span: Span, edits: readonly TextEdit[]) =>
      report(message, span, {}, { fixes: [{ title: 'replace', data: {}, safe: true, edits }] })
    for (const run of runs(spaceLikes)) say('space', run, [{ span: run, newText: ' ' }])
    if (!/[\u201C-\u201F\u2212]/.test(text)) return
    for (const token of tokensOf(model.tree)) {
      const span = tokenSpan(token)
      const kind = tokenKind(token)
      if (kind === 'Number' && token.image.startsWith(minus)) {
        say('minus', { start: span.start, end: span.start + 1 }, [
          { span: { start: span.start, end: span.start + 1 }, newText: '-' },
        ])
      }
      if (kind === 'Text' && quotes.test(token.image[0] ?? '')) say('quotes', span, straighten(token, span))
    }
  },
  bad: [
    {
      code: `
journey stay “A night away” {
             ^^^^^^^^^^^^^^ These quotes are curly; plain ones (\`"\`) are meant.
  phase purchase {
    step "Waits at the desk" −1
                             ^ This minus is a look-alike; the plain one (\`-\`) is meant.
    step\u00A0"Books a room" +1
        ^ This space is a look-alike, for example a no-break space; a plain one is meant.
  }
}
`,
      nl: [
        'Deze aanhalingstekens zijn gekruld; gewone (`"`) zijn bedoeld.',
        'Dit minteken lijkt er alleen op; het gewone (`-`) is bedoeld.',
        'Deze spatie lijkt er alleen op, bijvoorbeeld een vaste spatie; een gewone is bedoeld.',
      ],
      fixed: [
        `
journey stay "A night away" {
  phase purchase {
    step "Waits at the desk" -1
    step "Books a room" +1
  }
}
`,
      ],
    },
  ],
  good: [
    `
// “Quotes” and − are fine in a comment,
journey stay "and “inside” a text −" {
  phase purchase {
    step "Waits at the desk" -1
  }
}
`,
  ],
})

/** Replaces the quotes around a text, and escapes plain ones in it. */
function straighten(token: Token, span: Span): readonly TextEdit[] {
  const closed = token.image.length > 1 && /[\u201C-\u201F]$/.test(token.image)
  const edits: TextEdit[] = [{ span: { start: span.start, end: span.start + 1 }, newText: '"' }]
  if (closed) edits.push({ span: { start: span.end - 1, end: span.end }, newText: '"' })
  return edits
}

function runs(tokens: readonly Token[]): readonly Span[] {
  const found: Span[] = []
  for (const token of tokens) {
    const span = tokenSpan(token)
    const last = found.at(-1)
    if (last?.end === span.start) found[found.length - 1] = { start: last.start, end: span.end }
    else found.push(span)
  }
  return found
}
