/** Writes statements, their blocks and the comments between them. */
import type { Shape } from '../model/shape.ts'
import type { Span } from '../text/span.ts'
import { headerSpan, statementSpan, tokenEnd, type BlockNode, type Token } from '../syntax/tree.ts'
import { rowIn } from '../vocabulary/vocabulary.ts'
import { isBroken } from './broken.ts'
import { isBehind, type Element, type ElementReader } from './elements.ts'
import { fillLines, fits, headerOf, type Group, type Header } from './header.ts'
import type { Output } from './output.ts'
import type { Selection } from './selection.ts'

/** What is known of the whole file while its statements are written. */
export interface Job {
  readonly text: string
  readonly out: Output
  readonly reader: ElementReader
  /** The offsets of the tokens at which the order of a statement is in doubt. */
  readonly doubtful: ReadonlySet<number>
  /** Collects what is left as it is because it is broken. */
  readonly broken: Span[]
  /** What may be changed. */
  readonly isFree: Selection
}

/** Writes the elements of a file. */
export function writeFile(elements: readonly Element[], job: Job): void {
  writeElements(elements, { depth: 0, clauseLines: 'as written', before: 'nothing' }, job)
}

interface Body {
  readonly depth: number
  /** What happens to clause lines: they stay where they are, or they have been written already. */
  readonly clauseLines: 'as written' | 'written'
  /** What has been written before the first element. */
  readonly before: 'nothing' | 'brace' | 'clauses'
}

function writeElements(elements: readonly Element[], body: Body, job: Job): void {
  let before: Body['before'] | 'element' = body.before
  let isSetApart = false
  for (const [index, element] of elements.entries()) {
    const isFirst = index === 0
    isSetApart ||= element.breaks > 1 && !isFirst
    if (element.kind === 'clause-line' && body.clauseLines === 'written') continue
    const span: Span = { start: element.gapStart, end: element.start }
    const gap = sameLineGap(element, elements[index - 1], before, job.text)
    const isApart = isSetApart && before !== 'brace'
    if (!job.isFree(span)) {
      // The blank line before a clause line that has gone is in no gap.
      if (isApart && element.breaks < 2) job.out.lineBreak(noSpan, 1, '')
      if (before !== 'nothing') job.out.countLineEnd(span)
      keepGap(span, indentation(body.depth), job)
    } else if (gap !== undefined) job.out.put(gap)
    else if (before !== 'nothing') job.out.lineBreak(span, isApart ? 2 : 1, indentation(body.depth))
    writeElement(element, body.depth, job)
    before = 'element'
    isSetApart = false
  }
}

/** Keeps the line ends of a gap that may not be changed as a whole; what stands before and behind them goes where it may. */
export function keepGap({ start, end }: Span, indent: string, { text, out, isFree }: Job): void {
  const gap = text.slice(start, end)
  const firstEnd = start + gap.search(/[\r\n]/)
  if (firstEnd < start) return out.copy(start, end)
  const lastEnd = start + Math.max(gap.lastIndexOf('\n'), gap.lastIndexOf('\r')) + 1
  const isIndented = end < text.length && isFree({ start: lastEnd, end })
  out.copy(isFree({ start, end: firstEnd }) ? firstEnd : start, isIndented ? lastEnd : end)
  if (isIndented) out.put(indent)
}

/** The white space before an element that stays on its line, or undefined when it gets a line of its own. */
function sameLineGap(
  element: Element,
  previous: Element | undefined,
  before: Body['before'] | 'element',
  text: string,
): string | undefined {
  const gap = text.slice(element.gapStart, element.start)
  // Without what stands before it, this character would become a byte order mark.
  if (before === 'nothing') return text[element.start] === '\uFEFF' ? gap : undefined
  if (element.breaks > 0) return undefined
  if (previous?.kind === 'comment' && previous.leads) return gap
  // Without a `;` between them, a comment could run into what stands before it.
  if (isBehind(element)) return gap.slice(gap.lastIndexOf(';') + 1) || (element.hasSemicolon ? ' ' : '')
  const staysInLine = element.kind === 'clause-line' && (!previous || previous.kind === 'clause-line')
  return staysInLine ? gap : undefined
}

function writeElement(element: Element, depth: number, job: Job): void {
  if (element.kind === 'statement') return writeStatement(element.shape, depth, job)
  if (element.kind === 'guessed') job.broken.push({ start: element.start, end: element.end })
  job.out.copy(element.start, element.end)
}

function writeStatement(shape: Shape, depth: number, job: Job): void {
  const { node } = shape
  const elements = job.reader.ofBlock(shape)
  if (isBroken(shape, job.doubtful)) {
    const isWhole = !shape.row || !node.block || shape.children.length === 0
    job.broken.push(isWhole ? statementSpan(node) : headerSpan(node))
    if (isWhole) return copySpan(statementSpan(node), job)
    return writeAsWritten(shape, elements, depth, job)
  }
  const isKept = !job.isFree(ownSpan(shape, elements)) || hasCommentAmong(shape, elements, job)
  if (isKept) return writeAsWritten(shape, elements, depth, job)
  writeLaidOut(shape, elements, depth, job)
}

/** Everything of a statement that may change its place when it is laid out; its whole block where the braces may go. */
function ownSpan({ node, clauseLines }: Shape, elements: readonly Element[]): Span {
  const { start, end } = headerSpan(node)
  if (!node.block) return { start, end }
  if (elements.every((it) => it.kind === 'clause-line')) return statementSpan(node)
  const [first] = elements
  const last = clauseLines.at(-1)
  // Blank lines behind the brace may come to stand behind clause lines, where they would stay.
  const blankEnd = first && first.breaks > 1 ? first.start : 0
  return { start, end: Math.max(tokenEnd(node.block.open), blankEnd, last ? headerSpan(last).end : 0) }
}

/** Keeps the header up to its `{`, and the clause lines; the statements in the block are formatted. */
function writeAsWritten({ node }: Shape, elements: readonly Element[], depth: number, job: Job): void {
  if (!node.block) return copySpan(headerSpan(node), job)
  job.out.copy(node.tokens[0]!.startOffset, tokenEnd(node.block.open))
  writeElements(elements, { depth: depth + 1, clauseLines: 'as written', before: 'brace' }, job)
  closeBlock(node.block, elements, depth, job)
}

/** Writes a statement whose every token has a place. */
function writeLaidOut(shape: Shape, elements: readonly Element[], depth: number, job: Job): void {
  const { block } = shape.node
  const { out } = job
  const header = headerOf(shape)
  const firstOther = elements.find((it) => it.kind !== 'clause-line')
  const writeGroups = groupWriter(firstOther, out)
  const layout = layoutOf(shape, header, elements, depth)
  writeGroups(layout === 'clause lines' ? header.front : header.line)
  if (layout === 'line') return
  out.put(' ')
  if (block) out.copy(block.open.startOffset, tokenEnd(block.open))
  else out.put('{')
  const inner = { depth: depth + 1, clauseLines: 'written' } as const
  if (layout === 'clause lines') {
    for (const line of fillLines(header.clauses, (depth + 1) * 2)) {
      out.lineBreak(noSpan, 1, indentation(depth + 1))
      writeGroups(line)
    }
    writeElements(elements, { ...inner, before: 'clauses' }, job)
  } else writeElements(elements, { ...inner, before: 'brace' }, job)
  closeBlock(block, elements, depth, job)
}

/** A header on one line, one line that opens a block, or the clauses on lines of their own in the block. */
type Layout = 'line' | 'block' | 'clause lines'

function layoutOf(shape: Shape, { line: groups }: Header, elements: readonly Element[], depth: number): Layout {
  const indent = depth * 2
  const isEmptyBlock = shape.node.block !== undefined && elements.length === 0
  const opens = isEmptyBlock || elements.some((it) => it.kind !== 'clause-line')
  if (fits(groups, indent, opens ? 2 : 0)) return opens ? 'block' : 'line'
  // Nothing is lost with an empty block, while a block of clause lines that fit into the header would be undone next time.
  if (isEmptyBlock && fits(groups, indent, 0)) return 'line'
  if (canHaveClauseLines(shape, elements)) return 'clause lines'
  return opens ? 'block' : 'line'
}

/** A comment behind the `{` belongs to the line it stands on, so no clause may pass it. */
function canHaveClauseLines({ row, clauses }: Shape, elements: readonly Element[]): boolean {
  if (!row || clauses.size === 0 || isBehind(elements[0])) return false
  return [...clauses.keys()].every((it) => rowIn(row.word, it) === undefined)
}

/** Whether a comment stands before the last word of a statement, clause lines included, or behind one of these lines. */
function hasCommentAmong({ node, clauseLines }: Shape, elements: readonly Element[], { reader }: Job): boolean {
  const start = node.tokens[0]!.startOffset
  const header = node.block ? node.block.open.startOffset : headerSpan(node).end
  const last = clauseLines.at(-1)
  if (reader.hasComment(start, last ? headerSpan(last).end : header)) return true
  return elements.some((it, at) => isBehind(it) && elements[at - 1]?.kind === 'clause-line')
}

function closeBlock(block: BlockNode | undefined, elements: readonly Element[], depth: number, job: Job): void {
  const { out } = job
  if (!block) {
    out.lineBreak(noSpan, 1, indentation(depth))
    return out.put('}')
  }
  const gap: Span = { start: elements.at(-1)?.end ?? tokenEnd(block.open), end: block.close.startOffset }
  if (job.isFree(gap)) out.lineBreak(gap, 1, indentation(depth))
  else {
    out.countLineEnd(gap)
    keepGap(gap, indentation(depth), job)
  }
  out.copy(block.close.startOffset, tokenEnd(block.close))
}

/** Makes a writer of groups. What comes from behind other statements is moved, so that those need no edit. */
function groupWriter(first: Element | undefined, out: Output): (groups: readonly Group[]) => void {
  const isInPlace = ({ startOffset }: Token): boolean => first === undefined || startOffset < first.start
  const write = (token: Token): void => {
    if (isInPlace(token)) out.copy(token.startOffset, tokenEnd(token))
    else out.put(token.image)
  }
  return (groups) => {
    for (const [index, { word, values }] of groups.entries()) {
      if (index > 0) out.put(' ')
      if (word) write(word)
      for (const [at, value] of values.entries()) {
        if (at > 0) out.put(', ')
        else if (word) out.put(' ')
        write(value)
      }
    }
  }
}

const noSpan: Span = { start: 0, end: 0 }

function copySpan({ start, end }: Span, { out }: Job): void {
  out.copy(start, end)
}

function indentation(depth: number): string {
  return '  '.repeat(depth)
}
