/** What comments fold: those of several lines, runs of line comments, and regions. */
import { displayText, tokenSpan, type Language, type Token } from 'journey-lang'
import { FoldingRangeKind, type FoldingRange } from 'vscode-languageserver-types'
import { positionAt } from '../place/ranges.ts'
import type { SourceFile } from '../project/project.ts'

/** The folds of all comments, not in order. */
export function commentFolds(file: SourceFile): FoldingRange[] {
  const folds: FoldingRange[] = []
  const regions: { readonly line: number; readonly title: string }[] = []
  let run: Run | undefined
  const endRun = (): void => {
    if (run) folds.push(commentFold(file, run))
    run = undefined
  }
  for (const token of file.tree.comments) {
    const { start, end } = tokenSpan(token)
    const line = positionAt(file, start).line
    const mark = isAlone(file, token) ? regionMark.exec(token.image) : undefined
    if (mark?.[1] === 'region') regions.push({ line, title: mark[2] ?? '' })
    const opening = mark?.[1] === 'endregion' ? regions.pop() : undefined
    if (opening) folds.push(regionFold(file, opening.line, line, opening.title))
    const kind = mark ? 'other' : kindOf(file, token)
    if (run && kind === run.kind && line === run.endLine + 1) run.endLine = line
    else {
      endRun()
      if (kind !== 'other') run = { kind, startLine: line, endLine: positionAt(file, end).line }
    }
    if (run?.kind === 'block') endRun()
  }
  endRun()
  return folds
}

/** Comments that fold as one. */
interface Run {
  readonly kind: 'line' | 'doc' | 'block'
  readonly startLine: number
  endLine: number
}

const words: Readonly<Record<Language, readonly [one: string, many: string]>> = {
  en: ['line', 'lines'],
  nl: ['regel', 'regels'],
}

const regionMark = /^\/\/[ \t]*#(region|endregion)(?![\p{L}\p{N}_-])[ \t]*(.*)$/u

function kindOf(file: SourceFile, token: Token): Run['kind'] | 'other' {
  if (token.image.startsWith('/*')) return 'block'
  if (!isAlone(file, token)) return 'other'
  return token.image.startsWith('///') ? 'doc' : 'line'
}

function commentFold({ language }: SourceFile, { startLine, endLine }: Run): FoldingRange {
  return { startLine, endLine, kind: FoldingRangeKind.Comment, collapsedText: linesText(endLine - startLine, language) }
}

function regionFold({ language }: SourceFile, startLine: number, endLine: number, title: string): FoldingRange {
  const hasTitle = title.trim() !== ''
  return {
    startLine,
    endLine,
    kind: FoldingRangeKind.Region,
    collapsedText: hasTitle ? displayText(title, longestTitle) : linesText(endLine - startLine, language),
  }
}

const longestTitle = 80

function linesText(count: number, language: Language): string {
  return `… ${count} ${words[language][count === 1 ? 0 : 1]}`
}

/** Whether nothing but white space stands before a comment on its line. */
function isAlone({ text }: SourceFile, { startOffset }: Token): boolean {
  let at = startOffset
  while (text[at - 1] === ' ' || text[at - 1] === '\t') at -= 1
  return at === 0 || /[\r\n\uFEFF]/.test(text.charAt(at - 1))
}
