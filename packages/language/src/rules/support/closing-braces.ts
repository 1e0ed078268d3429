/** Where a `}` is missing: what would close the block, and whether anybody may put it in unseen. */
import { parse } from '../../syntax/parse.ts'
import type { StatementNode, SyntaxFault, Tree } from '../../syntax/tree.ts'
import { applyEdits, type TextEdit } from '../../text/edit.ts'
import { endBefore, indentOf, lineBreakOf } from '../../text/lines.ts'

/** How to close a block. */
export interface Closing {
  readonly edits: readonly TextEdit[]
  /** It was tried, and one brace less is missing then. */
  readonly safe: boolean
}

/** Closes the block of a fault; undefined where something else has to be mended first. */
export function closingBraces(tree: Tree, faults: readonly SyntaxFault[], fault: SyntaxFault): Closing | undefined {
  const { text } = tree
  const at = fault.repairAt ?? text.length
  if (isTakenBefore(faults, fault.span.end, endBefore(text, at))) return undefined
  const edits = [{ span: { start: at, end: at }, newText: closing(tree, faults, fault) }]
  return { edits, safe: faults.length <= mostTried && lessens(text, edits, faults) }
}

/** The braces that close a block, and the blocks in it that end with it and are not reported themselves, the inner ones first. */
function closing(tree: Tree, faults: readonly SyntaxFault[], { span }: SyntaxFault): string {
  const reported = new Set(faults.filter((it) => it.kind === 'missing-close-brace').map((it) => it.span.start))
  const opened: number[] = []
  let statements = tree.statements
  while (statements.length > 0) {
    const last: StatementNode | undefined =
      statements.findLast((it) => (it.tokens[0]?.startOffset ?? 0) <= span.start) ?? statements.at(-1)
    const inside = opened.length > 0 ? statements.at(-1) : last
    const block = inside?.block
    if (!block) break
    const open = block.open.startOffset
    if (open === span.start) opened.push(open)
    else if (opened.length > 0) {
      if (block.close.image !== '' || block.open.image === '' || reported.has(open)) break
      opened.push(open)
    }
    statements = block.children
  }
  const lineBreak = lineBreakOf(tree.text)
  return (opened.length > 0 ? opened : [span.start])
    .toReversed()
    .map((open) => `${lineBreak}${indentOf(tree.text, open)}}`)
    .join('')
}

/** Beyond this nobody mends a text unseen, and trying each brace would take long. */
const mostTried = 3

/** Whether one brace less is missing then: where several are, one that is put in may close another block than it was meant for. */
function lessens(text: string, edits: readonly TextEdit[], faults: readonly SyntaxFault[]): boolean {
  return parse(applyEdits(text, edits)).faults.length < faults.length
}

/**
 * A brace in a text or a comment that is not closed closes nothing, and behind a stray `{` it closes that one:
 * those have to be mended first.
 */
function isTakenBefore(faults: readonly SyntaxFault[], from: number, at: number): boolean {
  return faults.some(({ kind, span, repairAt }) => {
    if (span.start >= at) return false
    // With one brace too many and one too few, nobody knows which belongs to which.
    if (kind === 'stray-close-brace') return true
    if (span.start < from) return false
    if (kind === 'stray-open-brace') return true
    return (kind === 'unclosed-text' || kind === 'unclosed-comment') && (repairAt ?? span.end) >= at
  })
}
