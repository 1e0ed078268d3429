import { nearest, rules, visibleText, type Language } from 'journey-lang'

/** What is said about the id of a rule that there is not, with the one that was probably meant. */
export function unknownRule(id: string, language: Language): string {
  const near = nearest(
    id,
    rules.map((it) => it.id),
  )
  const shown = visibleText(id)
  return {
    en: `There is no rule \`${shown}\`. ${near === undefined ? '"journey rules" lists all.' : `Did you mean \`${near}\`?`}`,
    nl: `Er is geen controleregel \`${shown}\`. ${near === undefined ? '"journey rules" noemt ze allemaal.' : `Bedoelt u \`${near}\`?`}`,
  }[language]
}
