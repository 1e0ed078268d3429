import type { ShapedClause, ShapedPositional } from '../model/shape.ts'
import { textsToFillIn } from '../vocabulary/placeholders.ts'
import { rowsOf } from '../vocabulary/vocabulary.ts'
import { defineRule } from './support/define-rule.ts'
import { problemsOf } from './support/problems-of.ts'
import { quoted } from './support/wording.ts'

export default defineRule({
  id: 'placeholder-left',
  level: 'warning',
  preset: 'always',
  since: '0.1.0',
  summary: {
    en: 'Reports a text that a snippet put in and nobody has filled in yet, and a `_` in the place of a value.',
    nl: 'Meldt een tekst die een snippet heeft neergezet en die nog niemand heeft ingevuld, en een `_` op de plaats van een waarde.',
  },
  why: {
    en: 'A half-filled form looks finished in a picture. What nobody knew yet should be seen as such.',
    nl: 'Een half ingevuld formulier lijkt op een tekening af. Wat nog niemand wist, moet als zodanig te zien zijn.',
  },
  messages: {
    left: {
      en: ({ text }: { text: string }) => `“${text}” is still to be filled in.`,
      nl: ({ text }) => `“${text}” moet nog worden ingevuld.`,
    },
  },
  check(model, report) {
    const reportAll = ({ row, values }: ShapedPositional | ShapedClause, known: ReadonlySet<string>): void => {
      if (row.value?.kind !== 'text') return
      for (const { text, span } of values) if (known.has(text)) report('left', span, { text: quoted(text) })
    }
    for (const { span } of problemsOf(model, 'placeholder-left')) report('left', span, { text: '_' })
    for (const shape of model.statements) {
      const known = placeholders(shape.word)
      if (known.size === 0) continue
      // This looks at every text of the file, so it makes no lists on the way.
      for (const it of shape.positionals.values()) reportAll(it, known)
      for (const it of shape.clauses.values()) reportAll(it, known)
    }
  },
  bad: [
    {
      code: `
persona guest "Who it is" {
              ^^^^^^^^^^^ “Who it is” is still to be filled in.
  goal "What they long for"
       ^^^^^^^^^^^^^^^^^^^^ “What they long for” is still to be filled in.
}
`,
      nl: ['“Who it is” moet nog worden ingevuld.', '“What they long for” moet nog worden ingevuld.'],
    },
    {
      code: `
persona gast "Wie het is"
             ^^^^^^^^^^^^ “Wie het is” is still to be filled in.
`,
      nl: ['“Wie het is” moet nog worden ingevuld.'],
    },
    {
      code: `
journey stay "A night away" {
  phase use {
    step "Wakes up at five" _ via _
                            ^ “_” is still to be filled in.
                                  ^ “_” is still to be filled in.
    step "Hears the lift all night" -2 {
      failure "A room next to the lift" repaired-by _ within _
                                                    ^ “_” is still to be filled in.
                                                             ^ “_” is still to be filled in.
    }
  }
}
`,
      nl: Array.from({ length: 4 }, () => '“_” moet nog worden ingevuld.'),
    },
  ],
  good: [
    `
persona guest "A guest" {
  goal "A good night"
}
`,
  ],
})

const known = new Map<string, ReadonlySet<string>>()

/** The texts that the snippets of a word leave to be filled in, in whichever language. */
function placeholders(word: string): ReadonlySet<string> {
  const before = known.get(word)
  if (before) return before
  const snippets = rowsOf(word).map((row) => row.snippet)
  const found = new Set(snippets.flatMap(textsToFillIn).flatMap((it) => [it, `${it}?`]))
  known.set(word, found)
  return found
}
