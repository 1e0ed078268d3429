import { badEncodings } from './support/characters.ts'
import { defineRule } from './support/define-rule.ts'

export default defineRule({
  id: 'bad-encoding',
  level: 'error',
  preset: 'always',
  since: '0.1.0',
  summary: {
    en: 'Reports what is left when bytes were no text: NUL, and halves of a character.',
    nl: 'Meldt wat er overblijft als bytes geen tekst waren: NUL, en halve tekens.',
  },
  why: {
    en: 'A file in another encoding than UTF-8 loses its letters on the way, and saving it makes the loss final.',
    nl: 'Een bestand in een andere codering dan UTF-8 raakt onderweg letters kwijt, en wie het opslaat, is ze voorgoed kwijt.',
  },
  messages: {
    broken: {
      en: () => 'Here is something that is not text. Save the file as UTF-8, or write the character again.',
      nl: () => 'Hier staat iets dat geen tekst is. Sla het bestand op als UTF-8, of schrijf het teken opnieuw.',
    },
  },
  check(model, report) {
    for (const match of model.tree.text.matchAll(badEncodings)) {
      report('broken', { start: match.index, end: match.index + match[0].length }, {})
    }
  },
  bad: [
    {
      code: `
journey stay "A night \uD83D away" {
                      ^ Here is something that is not text. Save the file as UTF-8, or write the character again.
}
\0\0
^^ Here is something that is not text. Save the file as UTF-8, or write the character again.
`,
      nl: [
        'Hier staat iets dat geen tekst is. Sla het bestand op als UTF-8, of schrijf het teken opnieuw.',
        'Hier staat iets dat geen tekst is. Sla het bestand op als UTF-8, of schrijf het teken opnieuw.',
      ],
    },
  ],
  good: [
    `
journey stay "A night 🌙 away" {
}
`,
  ],
})
