/** A problem as text for people: plain text, for where it is shown as it is, in a font of fixed width. */
import { codeFrame } from '../text/code-frame.ts'
import type { Span } from '../text/span.ts'
import { visibleText } from '../text/visible-text.ts'
import type { Language } from '../vocabulary/row.ts'
import { fenceWords } from './fence-words.ts'

/** One thing that is wrong. */
export interface Complaint {
  /** One sentence or two. */
  readonly message: string
  /** Where it is; undefined when it is nowhere in a text. */
  readonly place?: ComplaintPlace
}

/** A place in a text. */
export interface ComplaintPlace {
  readonly text: string
  readonly span: Span
  /** What stands before the message, such as `wine.journey:3:5`; empty where the text has one line. */
  readonly label: string
}

/**
 * All that is wrong, one below the other, the first five of it; each with the line it is in and carets under the place.
 * Nothing in the result moves or hides: its only control characters are line feeds.
 */
export function problemText(complaints: readonly Complaint[], language: Language): string {
  const say = fenceWords[language]
  const left = complaints.length - mostShown
  return [
    say.heading,
    ...complaints.slice(0, mostShown).map(complaintText),
    ...(left > 0 ? [say.more(left)] : []),
  ].join('\n\n')
}

const mostShown = 5

function complaintText({ message, place }: Complaint): string {
  if (!place) return visibleText(message)
  const { line, column, width } = codeFrame(place.text, place.span)
  const first = visibleText(place.label === '' ? message : `${place.label} ${message}`)
  if (line.trim() === '') return first
  return [first, `  ${line}`, `  ${' '.repeat(column)}${'^'.repeat(width)}`].join('\n')
}
