import type { Doc, Language } from './row.ts'

/** What snippets put into texts to be filled in, in every language in which journeys are written. */
export const placeholders: readonly Doc[] = [
  { en: 'Who it is', nl: 'Wie het is' },
  { en: 'What it is', nl: 'Wat het is' },
  { en: 'What they long for', nl: 'Waar de klant naar verlangt' },
  { en: 'What holds them back', nl: 'Wat de klant tegenhoudt' },
  { en: 'When', nl: 'Wanneer' },
  { en: 'What the customer does', nl: 'Wat de klant doet' },
  { en: 'What we say we will do', nl: 'Wat wij zeggen te zullen doen' },
  { en: 'How the customer calls it', nl: 'Hoe de klant het noemt' },
  { en: 'What reminds them', nl: 'Wat de klant eraan herinnert' },
  { en: 'What the customer hears in it', nl: 'Wat de klant erin hoort' },
  { en: 'What happens to some', nl: 'Wat sommigen overkomt' },
  { en: 'What is measured', nl: 'Wat er wordt gemeten' },
  { en: 'Why it is fine here', nl: 'Waarom het hier zo goed is' },
  { en: 'What nobody expected', nl: 'Wat niemand verwachtte' },
  { en: 'What hurts', nl: 'Wat pijn doet' },
  { en: 'What the customer asks themselves', nl: 'Wat de klant zich afvraagt' },
  { en: 'What is different here', nl: 'Wat hier anders is' },
  { en: 'How it is there', nl: 'Hoe het daar is' },
  { en: 'What there is to celebrate', nl: 'Wat er te vieren is' },
  { en: 'What may go wrong', nl: 'Wat er mis kan gaan' },
  { en: 'What we say no to', nl: 'Waar wij nee op zeggen' },
  { en: 'What is possible instead', nl: 'Wat er wel kan' },
  { en: 'What would help', nl: 'Wat zou helpen' },
  { en: 'What they will tell others', nl: 'Wat zij verder zullen vertellen' },
  { en: 'What they can pass on', nl: 'Wat zij kunnen doorgeven' },
  { en: 'What we invite the customer to do', nl: 'Waar wij de klant toe uitnodigen' },
  { en: 'What goes without saying', nl: 'Wat vanzelf spreekt' },
  { en: 'What we learn', nl: 'Wat wij te weten komen' },
  { en: 'What the customer gets for it', nl: 'Wat de klant ervoor terugkrijgt' },
  { en: 'What we saw or heard', nl: 'Wat wij zagen of hoorden' },
]

const byEnglish: ReadonlyMap<string, Doc> = new Map(placeholders.map((it) => [it.en, it]))

/** A snippet whose texts to be filled in are in this language: `"${1:What hurts}"` as `"${1:Wat pijn doet}"`. All else stays. */
export function snippetIn(snippet: string, language: Language): string {
  if (language === 'en') return snippet
  return snippet.replace(textToFillIn, (whole, before: string, text: string, after: string) => {
    const known = byEnglish.get(text)
    return known ? before + known[language] + after : whole
  })
}

/** The texts that a snippet leaves to be filled in, in every language. */
export function textsToFillIn(snippet: string): readonly string[] {
  return Array.from(
    snippet.matchAll(textToFillIn),
    ([, , text = '']) => byEnglish.get(text) ?? { en: text, nl: text },
  ).flatMap(({ en, nl }) => [en, nl])
}

/** Names are to be filled in too, but stand in no quotes. */
const textToFillIn = /("\$\{\d+:)([^}]*)(\}\??")/g
