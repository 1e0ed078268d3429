/** What a language model asked for, which may be anything. */
import * as v from 'valibot'

/** What is asked for. */
export interface Wanted {
  /** Where the journey is: a text, or the path of a file. */
  readonly source: { readonly text: string } | { readonly file: string }
  readonly view: string | undefined
  readonly journey: string | undefined
}

/** Why something cannot be done, as a sentence or two for a language model. */
export interface Refusal {
  readonly refusal: string
}

/** Longer texts are not read, in UTF-16 code units. */
export const mostText = 500_000

const name = v.optional(v.pipe(v.string(), v.regex(/^[^\s"'{}=]{1,200}$/u)))
const shape = v.object({ text: v.optional(v.string()), file: v.optional(v.string()), view: name, journey: name })

/** Reads what is asked for. Never throws. */
export function readWanted(input: unknown): Wanted | Refusal {
  const result = v.safeParse(shape, input)
  if (!result.success) return { refusal: `${usage} ${result.issues.map(issueText).join(' ')}` }
  const { text, file, view, journey } = result.output
  if (text !== undefined && file !== undefined && text !== '' && file !== '') {
    return { refusal: `${usage} Here are both, so leave one of them out.` }
  }
  const others = { view, journey }
  if (file !== undefined && file !== '') return { source: { file }, ...others }
  if (text === undefined) return { refusal: usage }
  if (text.length > mostText) return { refusal: tooLong(text.length) }
  return { source: { text }, ...others }
}

/** What is said about a text that is too long. */
export function tooLong(length: number): string {
  return `The text has ${length} characters, and more than ${mostText} are not read. Split the file.`
}

const usage =
  'Give either `text`, a journey as it is written in a .journey file, or `file`, the path of a .journey file in the workspace.'

function issueText(issue: v.BaseIssue<unknown>): string {
  const key = v.getDotPath(issue)
  if (key === null) return 'The input is an object with these names.'
  return key === 'view' || key === 'journey'
    ? `\`${key}\` is a name, without spaces and quotes.`
    : `\`${key}\` is a text.`
}
