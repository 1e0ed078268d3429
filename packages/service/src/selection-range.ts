import {
  headerSpan,
  partitionPoint,
  type Shape,
  type ShapedClause,
  type SlotValue,
  type Span,
  statementSpan,
  type Token,
  tokenKind,
  tokenSpan,
} from 'journey-lang'
import type { Position, Range, SelectionRange } from 'vscode-languageserver-types'
import { docLinesOf } from './find/doc-comment.ts'
import { spotAt, statementAt } from './find/spot.ts'
import { insideQuotes, isText } from './find/text-token.ts'
import { offsetAt, rangeOf } from './place/ranges.ts'
import type { SourceFile } from './project/project.ts'

/**
 * What can be selected around each position, from the inside out: word, value, list, clause, header, statement, statement with
 * what documents it, contents of the block around it, and so on up to the whole file. Each range holds the one before it and more.
 * There is one answer for every position, in the same order; one outside the text is taken for the nearest inside.
 */
export function selectionRange(file: SourceFile, positions: readonly Position[]): SelectionRange[] {
  return positions.map((it) => selectionAt(file, offsetAt(file, it)))
}

function selectionAt(file: SourceFile, offset: number): SelectionRange {
  const whole: Span = { start: 0, end: file.text.length }
  const spans: Span[] = []
  for (const it of spansAround(file, offset)) if (isLarger(it, spans.at(-1), offset)) spans.push(it)
  if (isLarger(whole, spans.at(-1), offset)) spans.push(whole)
  let selection: SelectionRange | undefined
  for (const it of spans.toReversed()) selection = around(rangeOf(file, it), selection)
  return selection ?? { range: rangeOf(file, whole) }
}

function around(range: Range, parent: SelectionRange | undefined): SelectionRange {
  return parent ? { range, parent } : { range }
}

function isLarger({ start, end }: Span, inner: Span | undefined, offset: number): boolean {
  if (start > offset || offset > end) return false
  return !inner || (start <= inner.start && inner.end <= end && end - start > inner.end - inner.start)
}

/** From the inside out. What does not hold the one before it is left out by the caller. */
function* spansAround(file: SourceFile, offset: number): Generator<Span> {
  const { model, text } = file
  const spot = spotAt(model, offset)
  if (spot.kind === 'comment') yield* spansInComment(text, spot.comment, offset)
  else if (spot.kind !== 'outside') yield* spansInHeader(text, spot.shape, spot.token, offset)
  const innermost = statementAt(model, offset)
  yield* spansOfDocumented(file, innermost ? innermost.children : model.shapes, offset)
  for (let shape = innermost; shape; shape = shape.parent) {
    const { block } = shape.node
    if (block)
      yield trimmed(text, { start: block.open.startOffset + block.open.image.length, end: block.close.startOffset })
    const span = statementSpan(shape.node)
    yield span
    const [doc] = docLinesOf(file.tree, shape)
    if (doc) yield { start: doc.startOffset, end: span.end }
  }
}

function* spansInComment(text: string, comment: Token, offset: number): Generator<Span> {
  const { start, end } = tokenSpan(comment)
  yield* wordAround(text, { start, end }, offset)
  const opening = /^(?:\/\/+|\/\*)/.exec(comment.image)?.[0].length ?? 0
  const closing = comment.image.length >= 4 && /^\/\*[^]*\*\/$/.test(comment.image) ? 2 : 0
  yield trimmed(text, { start: start + opening, end: end - closing })
  yield { start, end }
}

function* spansInHeader(text: string, shape: Shape, token: Token | undefined, offset: number): Generator<Span> {
  if (token) yield* spansInToken(text, token, offset)
  for (const { values } of shape.positionals.values()) yield* listSpan(values)
  for (const it of shape.clauses.values()) {
    yield* listSpan(it.values)
    yield clauseSpan(it)
  }
  for (const it of [shape.node, ...shape.clauseLines]) yield headerSpan(it)
}

function* spansInToken(text: string, token: Token, offset: number): Generator<Span> {
  const span = tokenSpan(token)
  const kind = tokenKind(token)
  if (isText(token) || kind === 'Word') yield* wordAround(text, span, offset)
  if (isText(token)) yield kind === 'TextBlock' ? trimmed(text, insideQuotes(token)) : insideQuotes(token)
  yield span
}

/** The statement that the `///` lines around an offset say something about, when they stand above one of these. */
function* spansOfDocumented({ tree }: SourceFile, shapes: readonly Shape[], offset: number): Generator<Span> {
  const shape = firstBehind(shapes, offset)
  const lines = shape ? docLinesOf(tree, shape) : []
  const [first] = lines
  if (!shape || !first || first.startOffset > offset) return
  yield { start: first.startOffset, end: tokenSpan(lines.at(-1) ?? first).end }
  yield { start: first.startOffset, end: statementSpan(shape.node).end }
}

function* listSpan(values: readonly SlotValue[]): Generator<Span> {
  const [first] = values
  const last = values.at(-1)
  if (first && last) yield { start: first.span.start, end: last.span.end }
}

function clauseSpan({ word, values }: ShapedClause): Span {
  return { start: word.startOffset, end: values.at(-1)?.span.end ?? tokenSpan(word).end }
}

function* wordAround(text: string, { start, end }: Span, offset: number): Generator<Span> {
  let [from, to] = [offset, offset]
  while (from > start && offset - from < longestWord && isWordUnit(text, from - 1)) from -= 1
  while (to < end && to - offset < longestWord && isWordUnit(text, to)) to += 1
  if (from < to && to - from < longestWord) yield { start: from, end: to }
}

/** In UTF-16 code units; what is longer is no word that anybody wants to select. */
const longestWord = 400

/** Whether a code unit belongs to a word, both halves of a pair alike. */
function isWordUnit(text: string, at: number): boolean {
  const isSecond = /[\uDC00-\uDFFF]/.test(text.charAt(at)) && /[\uD800-\uDBFF]/.test(text.charAt(at - 1))
  return /[\p{L}\p{M}\p{N}_'’-]/u.test(String.fromCodePoint(text.codePointAt(isSecond ? at - 1 : at) ?? 0))
}

function firstBehind(shapes: readonly Shape[], offset: number): Shape | undefined {
  return shapes[partitionPoint(shapes, (it) => statementSpan(it.node).start < offset)]
}

/** Without the white space at both ends. */
function trimmed(text: string, { start, end }: Span): Span {
  let [from, to] = [start, end]
  while (from < to && isBlank(text, from)) from += 1
  while (from < to && isBlank(text, to - 1)) to -= 1
  return { start: from, end: to }
}

function isBlank(text: string, at: number): boolean {
  return /[ \t\r\n]/.test(text.charAt(at))
}
