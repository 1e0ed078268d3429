import { nearest, rules, visibleText } from 'journey-lang'

/** What is said about the id of a rule that there is not, with the one that was probably meant. */
export function unknownRule(id: string): string {
  const near = nearest(
    id,
    rules.map((it) => it.id),
  )
  const hint = near === undefined ? '"journey rules" lists all.' : `Did you mean \`${near}\`?`
  return `There is no rule \`${visibleText(id)}\`. ${hint}`
}
