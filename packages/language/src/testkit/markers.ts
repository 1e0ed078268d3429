/**
 * Marked texts: tests as data. `$0` is the cursor, two of them hold a selection, and a line of carets marks what stands
 * in the line above, with what is said about it behind the carets. `//- other.journey` on a line of its own begins
 * another file; what stands before the first such line is `main.journey`.
 */
import type { Span } from '../text/span.ts'

/** A stretch of a text, and what is said about it. */
export interface Caret {
  readonly span: Span
  /** Empty when nothing is said. */
  readonly label: string
}

/** One file without its marks. */
export interface MarkedFile {
  readonly uri: string
  readonly text: string
  /** In the order of the text. */
  readonly carets: readonly Caret[]
}

/** Files without their marks, and where the cursor was. */
export interface Marked {
  /** The first is the one with the cursor; without a cursor, the first one written. */
  readonly files: readonly MarkedFile[]
  /** UTF-16 offset in the first file; undefined without a `$0`. */
  readonly cursor: number | undefined
  /** Between two `$0`, or empty at the only one. */
  readonly selection: Span | undefined
}

/** Takes the marks out of a text. Throws a RangeError for a cursor in two files, and for carets under nothing. */
export function readMarkers(marked: string): Marked {
  const files = filesOf(marked).map(([uri, text]) => readFile(uri, text))
  const withCursor = files.filter((it) => it.cursors.length > 0)
  if (withCursor.length > 1 || (withCursor[0]?.cursors.length ?? 0) > 2) {
    throw new RangeError('A marked text has one cursor, or two around a selection, in one file.')
  }
  const home = withCursor[0] ?? files[0]!
  const [start, end = start] = home.cursors
  return {
    files: [home, ...files.filter((it) => it !== home)].map(({ uri, text, carets }) => ({ uri, text, carets })),
    cursor: end,
    selection: start === undefined || end === undefined ? undefined : { start, end },
  }
}

/** The text without its lines of carets; a `$0` in it stays. */
export function withoutCarets(marked: string): string {
  return linesOf(marked)
    .filter((it) => !caretLine.test(it.content))
    .map((it) => it.content + it.ending)
    .join('')
}

/**
 * The text with a line of carets under the first line of every span, in the order in which they come: two programs can be
 * compared where two lists of offsets would say nothing. Carets count UTF-16 code units, as editors do.
 */
export function withCarets(text: string, carets: readonly Caret[]): string {
  const lines = linesOf(text)
  const marks = new Map<number, string[]>()
  for (const { span, label } of carets) {
    const line = lineAt(lines, span.start)
    const { start, content } = lines[line]!
    const width = Math.max(1, Math.min(span.end, start + content.length) - span.start)
    const mark = `${' '.repeat(span.start - start)}${'^'.repeat(width)}${label === '' ? '' : ` ${label}`}`
    marks.set(line, [...(marks.get(line) ?? []), mark])
  }
  let drawn = ''
  for (const [index, { content, ending }] of lines.entries()) {
    const own = marks.get(index)
    const lineBreak = ending || (own ? '\n' : '')
    drawn += content + lineBreak + (own ?? []).map((it) => it + lineBreak).join('')
  }
  return drawn
}

interface ReadFile extends MarkedFile {
  readonly cursors: readonly number[]
}

const cursorMark = '$0'
const caretLine = /^ *\^+(?: *\^+)*(?: \S.*)?$/
const fileLine = /^\/\/- (\S+)$/

function filesOf(marked: string): readonly (readonly [string, string])[] {
  const files: [string, string][] = [['main.journey', '']]
  for (const { content, ending } of linesOf(marked)) {
    const [, uri] = fileLine.exec(content) ?? []
    if (uri !== undefined) files.push([uri, ''])
    else files.at(-1)![1] += content + ending
  }
  return files.length > 1 && files[0]![1].trim() === '' ? files.slice(1) : files
}

function readFile(uri: string, marked: string): ReadFile {
  let text = ''
  let lineStart: number | undefined
  const carets: Caret[] = []
  const cursors: number[] = []
  for (const { content, ending } of linesOf(marked)) {
    if (caretLine.test(content)) {
      if (lineStart === undefined) throw new RangeError(`The carets stand under no line: ${content}`)
      carets.push(...caretsOf(content, lineStart))
      continue
    }
    lineStart = text.length
    const parts = content.split(cursorMark)
    for (const [index, part] of parts.entries()) {
      text += part
      if (index < parts.length - 1) cursors.push(text.length)
    }
    text += ending
  }
  return { uri, text, cursors, carets: carets.toSorted((a, b) => a.span.start - b.span.start) }
}

/** Several marks of one line say nothing; one may say something. */
function caretsOf(line: string, lineStart: number): readonly Caret[] {
  const marks = Array.from(line.matchAll(/\^+/g))
  const label = /\^ (\S.*)$/.exec(line)?.[1] ?? ''
  const isLabelled = label !== '' && !/^[\^ ]+$/.test(label)
  const own = isLabelled ? marks.slice(0, 1) : marks
  return own.map(({ index, 0: image }) => ({
    span: { start: lineStart + index, end: lineStart + index + image.length },
    label: isLabelled ? label : '',
  }))
}

interface Line {
  readonly start: number
  readonly content: string
  readonly ending: string
}

function linesOf(text: string): readonly Line[] {
  return Array.from(text.matchAll(/([^\r\n]*)(\r\n|\r|\n|$)/g))
    .filter(({ 0: whole, index }) => whole !== '' || index === 0)
    .map(({ 1: content = '', 2: ending = '', index }) => ({ start: index, content, ending }))
}

function lineAt(lines: readonly Line[], offset: number): number {
  const at = lines.findLastIndex((it) => it.start <= offset)
  return Math.max(0, at)
}
