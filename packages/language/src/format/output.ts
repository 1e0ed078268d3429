/** What the formatter writes: stretches of the old text and what stands between them, as a new text and as edits. */
import type { TextEdit } from '../text/edit.ts'
import type { Span } from '../text/span.ts'

/** A new text, and the edits that make it out of the old one. */
export interface Written {
  readonly text: string
  readonly edits: readonly TextEdit[]
}

/** One line end or two, and the indentation behind them. */
interface LineBreak {
  readonly count: number
  readonly indent: string
}

/** Collects a new text piece by piece. Line ends are chosen last, when it is known which kind the text has. */
export class Output {
  readonly #source: string
  readonly #pieces: (string | Span | LineBreak)[] = []
  readonly #lineEnds = new Map<string, number>()

  constructor(source: string) {
    this.#source = source
  }

  /** Writes a stretch of the old text; one that comes in the order of the text costs no edit. */
  copy(start: number, end: number): void {
    this.#pieces.push({ start, end })
  }

  /** Writes something new. */
  put(text: string): void {
    this.#pieces.push(text)
  }

  /** Begins a new line, in the place of this stretch of white space. */
  lineBreak(gap: Span, count: number, indent: string): void {
    this.countLineEnd(gap)
    this.#pieces.push({ count, indent })
  }

  /** Counts the line end of a stretch of white space that stays: new ones are like most of them. */
  countLineEnd({ start, end }: Span): void {
    const lineEnd = firstLineEnd(this.#source.slice(start, end))
    if (lineEnd !== undefined) this.#lineEnds.set(lineEnd, (this.#lineEnds.get(lineEnd) ?? 0) + 1)
  }

  /** The new text, and how it differs from the old one. */
  finish(): Written {
    const source = this.#source
    const lineEnd = this.#lineEnd()
    const written: string[] = []
    const edits: TextEdit[] = []
    let at = 0
    let pending = ''
    const replaceUpTo = (end: number): void => {
      written.push(pending)
      if (source.slice(at, end) !== pending) edits.push(trimmed(source, { span: { start: at, end }, newText: pending }))
      pending = ''
    }
    for (const piece of this.#pieces) {
      if (typeof piece === 'string') pending += piece
      else if ('count' in piece) pending += lineEnd.repeat(piece.count) + piece.indent
      else if (piece.start < at) pending += source.slice(piece.start, piece.end)
      else {
        replaceUpTo(piece.start)
        written.push(source.slice(piece.start, piece.end))
        at = piece.end
      }
    }
    replaceUpTo(source.length)
    return { text: written.join(''), edits }
  }

  /** Only line ends that are written anew, or would be, are counted, so that formatting twice chooses the same. */
  #lineEnd(): string {
    const [most] = [...this.#lineEnds].toSorted(([, a], [, b]) => b - a)
    return most?.[0] ?? firstLineEnd(this.#source) ?? '\n'
  }
}

function firstLineEnd(text: string): string | undefined {
  return /\r\n?|\n/.exec(text)?.[0]
}

/** Takes off what both texts begin and end with, and never cuts a line end or a character in two. */
function trimmed(source: string, { span, newText }: TextEdit): TextEdit {
  const { start, end } = span
  const most = Math.min(end - start, newText.length)
  let before = 0
  while (before < most && source.charCodeAt(start + before) === newText.charCodeAt(before)) before += 1
  while (before > 0 && (isInside(source, start + before) || isInside(newText, before))) before -= 1
  let behind = 0
  const rest = most - before
  while (behind < rest && source.charCodeAt(end - behind - 1) === newText.charCodeAt(newText.length - behind - 1)) {
    behind += 1
  }
  while (behind > 0 && (isInside(source, end - behind) || isInside(newText, newText.length - behind))) behind -= 1
  return {
    span: { start: start + before, end: end - behind },
    newText: newText.slice(before, newText.length - behind),
  }
}

/** Whether CR LF or a pair of surrogates lies around this place. */
function isInside(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1)
  const behind = text.charCodeAt(at)
  if (before === 13) return behind === 10
  return before >= 0xd800 && before < 0xdc00 && behind >= 0xdc00 && behind < 0xe000
}
