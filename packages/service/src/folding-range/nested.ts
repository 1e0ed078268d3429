import { FoldingRangeKind, type FoldingRange } from 'vscode-languageserver-types'

/**
 * Ranges in the order of the text, one for each line at which any begins: the longest. Of two that cross, the first ends
 * before the second begins; a region that crosses anything is none.
 */
export function nestedFolds(folds: readonly FoldingRange[]): FoldingRange[] {
  const kept: FoldingRange[] = []
  const open: FoldingRange[] = []
  for (const fold of folds.toSorted((a, b) => a.startLine - b.startLine || b.endLine - a.endLine)) {
    if (fold.endLine <= fold.startLine || kept.at(-1)?.startLine === fold.startLine) continue
    while (open.length > 0 && open.at(-1)!.endLine < fold.startLine) open.pop()
    if (isRegion(fold) && (open.at(-1)?.endLine ?? fold.endLine) < fold.endLine) continue
    for (let it = open.at(-1); it && it.endLine < fold.endLine; it = open.at(-1)) {
      it.endLine = isRegion(it) ? it.startLine : fold.startLine - 1
      open.pop()
    }
    const it = { ...fold }
    open.push(it)
    kept.push(it)
  }
  return kept.filter((it) => it.startLine < it.endLine)
}

function isRegion({ kind }: FoldingRange): boolean {
  return kind === FoldingRangeKind.Region
}
