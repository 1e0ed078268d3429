/** What stands in a block or file, comments included, and how it is set apart in the text. */
import type { Shape } from '../model/shape.ts'
import { statementSpan, tokenEnd, type StatementNode, type Token } from '../syntax/tree.ts'
import type { Span } from '../text/span.ts'
import type { Chunk } from './chunks.ts'
import { partitionPoint } from '../text/partition-point.ts'

/** One thing that stands in a block or file. */
export type Element = Place &
  (
    | { readonly kind: 'statement'; readonly shape: Shape }
    | { readonly kind: 'clause-line' }
    | { readonly kind: 'guessed' }
    /** `leads`: whether a statement begins behind it on the same line, to which it then belongs. */
    | { readonly kind: 'comment'; readonly leads: boolean }
  )

/** Where it stands, and what lies before it. */
interface Place extends Span {
  /** Where what stands before it ends. */
  readonly gapStart: number
  /** How many lines end before it. */
  readonly breaks: number
  readonly hasSemicolon: boolean
}

/** Finds the elements of a block or file. */
export class ElementReader {
  readonly #text: string
  readonly #comments: readonly Token[]

  constructor(text: string, comments: readonly Token[]) {
    this.#text = text
    this.#comments = comments
  }

  /** The elements of a whole file. */
  ofFile(chunks: readonly Chunk[], shapes: readonly Shape[]): readonly Element[] {
    const shapeOf = new Map(shapes.map((it) => [it.node, it]))
    const nodes = chunks.flatMap((chunk) =>
      chunk.isGuessed
        ? [{ kind: 'guessed', start: chunk.start, end: chunk.end } as const]
        : chunk.statements.map((it) => statementElement(it, shapeOf.get(it))),
    )
    const start = this.#text.startsWith('\uFEFF') ? 1 : 0
    return this.#withComments(nodes, start, Number.POSITIVE_INFINITY)
  }

  /** The elements of the block of a statement. */
  ofBlock({ node, children }: Shape): readonly Element[] {
    if (!node.block) return []
    const shapeOf = new Map(children.map((it) => [it.node, it]))
    const nodes = node.block.children.map((it) => statementElement(it, shapeOf.get(it)))
    return this.#withComments(nodes, tokenEnd(node.block.open), node.block.close.startOffset)
  }

  /** Whether a comment begins in this stretch of the text. */
  hasComment(start: number, end: number): boolean {
    const comment = this.#comments[this.#firstCommentFrom(start)]
    return comment !== undefined && comment.startOffset < end
  }

  #withComments(nodes: readonly Unplaced[], from: number, to: number): readonly Element[] {
    const found: Unplaced[] = []
    let at = from
    const takeComments = (end: number): void => {
      for (let index = this.#firstCommentFrom(at); index < this.#comments.length; index += 1) {
        const comment = this.#comments[index]!
        if (comment.startOffset >= end) return
        found.push({ kind: 'comment', start: comment.startOffset, end: tokenEnd(comment) })
      }
    }
    for (const node of nodes) {
      takeComments(node.start)
      found.push(node)
      at = node.end
    }
    takeComments(to)
    return this.#placed(found, from)
  }

  #placed(found: readonly Unplaced[], from: number): readonly Element[] {
    const elements: Element[] = []
    for (let at = found.length - 1; at >= 0; at -= 1) {
      const it = found[at]!
      const gapStart = found[at - 1]?.end ?? from
      const gap = this.#text.slice(gapStart, it.start)
      const place = { gapStart, breaks: lineEnds(gap), hasSemicolon: gap.includes(';') }
      if (it.kind === 'comment') elements.push({ ...it, ...place, leads: isLed(elements.at(-1)) })
      else elements.push({ ...it, ...place })
    }
    return elements.reverse()
  }

  #firstCommentFrom(offset: number): number {
    return partitionPoint(this.#comments, (it) => it.startOffset < offset)
  }
}

/** Whether a comment stays on the line of what stands before it. */
export function isBehind(element: Element | undefined): boolean {
  return element?.kind === 'comment' && element.breaks === 0 && !element.leads
}

type Unplaced = Span &
  (
    | { readonly kind: 'statement'; readonly shape: Shape }
    | { readonly kind: 'clause-line' | 'guessed' }
    | { readonly kind: 'comment' }
  )

function statementElement(node: StatementNode, shape: Shape | undefined): Unplaced {
  const { start, end } = statementSpan(node)
  return shape ? { kind: 'statement', shape, start, end } : { kind: 'clause-line', start, end }
}

function isLed(next: Element | undefined): boolean {
  if (!next || next.breaks > 0 || next.hasSemicolon) return false
  return next.kind !== 'comment' || next.leads
}

function lineEnds(gap: string): number {
  let count = 0
  for (let at = 0; at < gap.length; at += 1) {
    const code = gap.charCodeAt(at)
    if (code === 10 || (code === 13 && gap.charCodeAt(at + 1) !== 10)) count += 1
  }
  return count
}
