/**
 * The formatter. It changes white space, the order of clauses, `;`, and the braces of a block that holds only clause lines;
 * it never changes a word, a text or a comment, and leaves alone what is broken.
 */
import { readStatements } from '../model/read-statements.ts'
import { maxTextLength, parse } from '../syntax/parse.ts'
import { isClosedText, type Tree } from '../syntax/tree.ts'
import type { TextEdit } from '../text/edit.ts'
import type { Span } from '../text/span.ts'
import type { Doc } from '../vocabulary/row.ts'
import { doubtfulOffsets } from './broken.ts'
import { chunksOf, lastTokens } from './chunks.ts'
import { ElementReader, type Element } from './elements.ts'
import { sameMeaning } from './meaning.ts'
import { Output } from './output.ts'
import { selectionOf, type Selection } from './selection.ts'
import { keepGap, writeFile, type Job } from './statements.ts'

/** A formatted text, or why there is none: `if (result.refused !== undefined)` tells them apart. */
export type FormatResult = FormattedText | FormatRefusal

/** A text that was formatted. */
export interface FormattedText {
  readonly text: string
  /** What makes the old text into the new one: small edits in order, so that editors keep their cursors. */
  readonly edits: readonly TextEdit[]
  /** What was left as it is because it has an error, in the order of the old text. */
  readonly broken: readonly Span[]
  readonly refused?: never
}

/** A text that is left as it is. */
export interface FormatRefusal {
  readonly refused: RefusalReason
}

/** Why a text is not formatted: it is too long to be read, or formatting it would be a mistake of ours. */
export type RefusalReason = 'too-long' | 'not-read' | 'meaning-would-change'

/** The reasons in words. */
export const refusalTexts: Readonly<Record<RefusalReason, Doc>> = {
  'too-long': {
    en: `The text is longer than ${maxTextLength} characters, so it is not formatted.`,
    nl: `De tekst is langer dan ${maxTextLength} tekens en wordt daarom niet opgemaakt.`,
  },
  'not-read': {
    en: 'The text could not be read, so it is not formatted. This is a mistake in journey-lang.',
    nl: 'De tekst kon niet worden gelezen en wordt daarom niet opgemaakt. Dit is een fout in journey-lang.',
  },
  'meaning-would-change': {
    en: 'Formatting would change what the text says, so it is left as it is. This is a mistake in journey-lang.',
    nl: 'Opmaken zou veranderen wat de tekst zegt, dus die blijft zoals hij is. Dit is een fout in journey-lang.',
  },
}

/** Formats a text. Total: broken text is formatted around what is broken. */
export function format(text: string): FormatResult {
  return formatTree(parse(text))
}

/** What is formatted. */
export interface FormatOptions {
  /**
   * Only the lines that these spans touch are changed; all of them without any. A statement is laid out anew when its words
   * and clause lines lie in these lines as a whole, since half of a new order would be no sentence; of any other only
   * the white space is. Where all lines end alike, formatting the rest later gives what formatting all at once gives.
   */
  readonly within?: readonly Span[]
}

/** Formats a text that has been read already. */
export function formatTree(tree: Tree, { within }: FormatOptions = {}): FormatResult {
  if (tree.text.length > maxTextLength) return { refused: 'too-long' }
  if (tree.faults.some((it) => it.kind === 'internal')) return { refused: 'not-read' }
  const broken: Span[] = []
  const written = write(tree, broken, selectionOf(tree.text, within)).finish()
  if (written.edits.length > 0 && !sameMeaning(tree, parse(written.text))) return { refused: 'meaning-would-change' }
  return { ...written, broken }
}

function write(tree: Tree, broken: Span[], isFree: Selection): Output {
  const { text, comments } = tree
  const { shapes, problems } = readStatements(tree)
  const out = new Output(text)
  const reader = new ElementReader(text, comments)
  const elements = reader.ofFile(chunksOf(tree), shapes)
  if (text.startsWith('\uFEFF')) out.copy(0, 1)
  const job: Job = { text, out, reader, doubtful: doubtfulOffsets(problems), broken, isFree }
  writeFile(elements, job)
  writeEnd(elements.at(-1), tree, job)
  return out
}

/** Ends the text with one line end. */
function writeEnd(last: Element | undefined, tree: Tree, job: Job): void {
  const { text, out, isFree } = job
  const end: Span = { start: last?.end ?? (text.startsWith('\uFEFF') ? 1 : 0), end: text.length }
  if (!isFree(end)) keepGap(end, '', job)
  else if (last && !takesLineEnd(last, tree)) out.lineBreak(end, 1, '')
}

/** A text or comment that is not closed would take in a line end behind it. */
function takesLineEnd({ end }: Element, { text, comments, statements }: Tree): boolean {
  if (end < text.length) return false
  const comment = comments.at(-1)
  if (comment?.image.startsWith('/*') && comment.startOffset + comment.image.length === end) {
    return !comment.image.endsWith('*/') || comment.image.length < 4
  }
  const image = lastTokens(statements).at(-1)?.image ?? ''
  return image.startsWith('"""') && !isClosedText(image)
}
