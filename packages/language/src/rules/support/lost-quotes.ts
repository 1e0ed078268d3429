/** Texts whose quotes are of another kind, or were left out, so that their characters and words are read one by one. */
import { keywordOf, tokenKind, tokenSpan, type Tree } from '../../syntax/tree.ts'
import { singleQuoteEnds } from '../../syntax/single-quotes.ts'
import type { Span } from '../../text/span.ts'
import { partitionPoint } from '../../text/partition-point.ts'
import { quotedText } from '../../write/quoted-text.ts'

/** A text that lost its quotes. */
export interface LostQuotes {
  readonly kind: 'text' | 'path'
  readonly span: Span
  /** The text as it must be written. */
  readonly quoted: string
  /** Whether nobody can doubt where it ends. */
  readonly isClear: boolean
}

/** Finds them: what stands in single quotes, and the paths of imports, in the order of the text. */
export function lostQuotes(tree: Tree): readonly LostQuotes[] {
  const unexpected = tree.faults.filter((it) => it.kind === 'unexpected-character').map((it) => it.span)
  if (unexpected.length === 0) return []
  const paths = pathsOf(tree).filter(({ span }) => {
    const first = unexpected[partitionPoint(unexpected, (it) => it.start < span.start)]
    return first !== undefined && first.start < span.end
  })
  return [...paths, ...unexpected.flatMap((it) => singleQuoted(tree.text, it))].toSorted(
    (a, b) => a.span.start - b.span.start,
  )
}

/** Whether a place begins in one of these texts. */
export function isInLostQuotes(found: readonly LostQuotes[], { start }: Span): boolean {
  const last = found[partitionPoint(found, (it) => it.span.start <= start) - 1]
  return last !== undefined && start < last.span.end
}

function pathsOf({ text, statements }: Tree): LostQuotes[] {
  return statements.flatMap((statement): LostQuotes[] => {
    if (keywordOf(statement) !== 'import') return []
    const path = statement.tokens[statement.tokens.findIndex((it) => it.image === 'from') + 1]
    if (!path || tokenKind(path) === 'Text' || tokenKind(path) === 'TextBlock') return []
    const { start } = tokenSpan(path)
    const image = pathAt(text.slice(start, start + longestPath))
    if (image === undefined) return []
    return [{ kind: 'path', span: { start, end: start + image.length }, quoted: quotedText(image), isClear: true }]
  })
}

const longestPath = 300

/** A path up to its `.journey`, blanks included, or up to the first blank; what does not look like a path is none. */
function pathAt(text: string): string | undefined {
  const [line = ''] = text.split(/["{};,\r\n]|\s\/[/*]/, 1)
  const [whole] = /^\S.*?\.journey(?=\s|$)/.exec(line) ?? []
  const image = whole !== undefined && !/\sas\s/.test(whole) ? whole : line.split(/\s/, 1)[0]!
  return /[/\\]|\.journey$/.test(image) && /^[\p{L}\p{M}\p{N}\s._~@:/\\-]+$/u.test(image) ? image : undefined
}

function singleQuoted(text: string, span: Span): readonly LostQuotes[] {
  const ends = singleQuoteEnds(text, span.start)
  if (ends.at(-1) !== span.end) return []
  const inner = text.slice(span.start + 1, span.end - 1).replace(/\\(['\u2018\u2019])/g, '$1')
  return [{ kind: 'text', span, quoted: quotedText(inner), isClear: ends.length === 1 }]
}
