/** What the editors work on: the journeys about wine in two files, with one mistake and one untidy line. */
import { readFileSync } from 'node:fs'
import { format } from 'journey-lang'

const example = readFileSync(new URL('../../../examples/wine.journey', import.meta.url), 'utf8')
const split = example.indexOf('journey wine-now')

/** Who takes part. */
export const people = example.slice(0, split)

/** Positions behind the glass count differently in every encoding, and the mistake is behind it. */
const mistaken = 'step tasting "Tastes eight wines together 🍷" +3 expected +1'

/** What happens to them; `+3` is outside of the scale, and one loop is not laid out. */
export const wine = `import couple, merchant, friends, supermarket from "./people.journey"\n\n${example.slice(split)}`
  .replace(/step tasting "Tastes eight wines together" \+2 expected \+1(?=.*\{\n.*\n.*expects)/, mistaken)
  .replace('loop advocacy from pours to awareness', 'loop   advocacy to awareness from pours')

/** The project says nothing of reviews that were long ago, so that the day of the test does not matter. */
export const configuration = JSON.stringify({ rules: { 'stale-journey': 'off' } })

/** The rule, the line and the underlined text of everything that an editor shows. */
export type Shown = readonly [rule: string, line: number, text: string]

/** What an editor shows when the mistake is mended, from top to bottom. */
export const mended: readonly Shown[] = [
  ['no-contact-after-purchase', 3, '"A bottle to remember, today"'],
  ['no-loyalty-loop', 3, '"A bottle to remember, today"'],
  ['nothing-to-tell', 3, '"A bottle to remember, today"'],
  ['silence-after-purchase', 3, '"A bottle to remember, today"'],
  ['data-without-benefit', 21, '"Purchase history"'],
  ['pain-unattended', 22, '"Then you can follow what we drink: no way"'],
  ['pain-unattended', 33, '"The bottle is gone and the label is not in the photo"'],
  ['weak-ending', 35, '"Picks another wine somewhere else"'],
]

/** What an editor shows when it opens the file. */
export const opened: readonly Shown[] = [...mended, ['emotion-out-of-range', 50, '+3']]

/** The text after the mistake was mended by hand. */
export const mendedWine = wine.replace('+3', '+2')

/** A text in which the merchant has another name; texts in quotes are what people say, and stay. */
export function renamed(text: string, name: string): string {
  return text.replace(/\/\/.*|"[^"]*"|\bmerchant\b/g, (it) => (it === 'merchant' ? name : it))
}

/** A text as the formatter of the library lays it out. Throws an error for one that it refuses. */
export function formatted(text: string): string {
  const result = format(text)
  if (result.refused !== undefined) throw new Error(`The text cannot be laid out: ${result.refused}`)
  return result.text
}

/** The channels that need no declaration. */
export const channels = 'store web app email phone sms chat letter visit counter event partner ad social'.split(' ')
