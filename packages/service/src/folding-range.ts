import {
  headerSpan,
  isClosedText,
  statementSpan,
  tokenKind,
  tokenSpan,
  tokensOf,
  type Language,
  type Shape,
  type StatementRow,
} from 'journey-lang'
import { FoldingRangeKind, type FoldingRange } from 'vscode-languageserver-types'
import { commentFolds } from './folding-range/comments.ts'
import { nestedFolds } from './folding-range/nested.ts'
import { positionAt } from './place/ranges.ts'
import type { SourceFile } from './project/project.ts'

/**
 * What can be folded away, in the order of the text: blocks, texts of several lines, imports, comments, and what stands
 * between `// #region` and `// #endregion`. Whole lines, at least two; no two ranges begin on one line, and of two either one
 * lies in the other or they have no line in common. The line with the closing brace or quotes stays visible. What is shown
 * in place of the lines says what is in them, in the language of the file.
 */
export function foldingRange(file: SourceFile): FoldingRange[] {
  return nestedFolds([...blockFolds(file), ...importFolds(file), ...textFolds(file), ...commentFolds(file)])
}

/** How many of what: one and several. */
type Noun = readonly [one: string, many: string]

const words: Readonly<Record<Language, Readonly<Record<'moment' | 'line' | 'import', Noun>>>> = {
  en: { moment: ['moment', 'moments'], line: ['line', 'lines'], import: ['import', 'imports'] },
  nl: { moment: ['moment', 'momenten'], line: ['regel', 'regels'], import: ['import', 'imports'] },
}

/** Statements that are counted by the one around them, the most important first. */
const counted: Readonly<Record<Language, ReadonlyMap<string, Noun>>> = {
  en: new Map([
    ['phase', ['phase', 'phases']],
    ['step', ['step', 'steps']],
  ]),
  nl: new Map([
    ['phase', ['fase', 'fasen']],
    ['step', ['stap', 'stappen']],
  ]),
}

/** The braces may have been left out; then nothing stays visible but the header. */
function blockFolds(file: SourceFile): FoldingRange[] {
  return file.model.statements.flatMap((shape) => {
    const { block } = shape.node
    if (!block) return []
    const startLine = lineOf(file, headerSpan(shape.node).end)
    const endLine = lineOf(file, block.close.startOffset) - (block.close.image === '' ? 0 : 1)
    return [{ startLine, endLine, collapsedText: summaryOf(shape, endLine - startLine, file.language) }]
  })
}

function summaryOf({ children }: Shape, lines: number, language: Language): string {
  const standing = children.filter((it) => it.stands)
  for (const [word, noun] of counted[language]) {
    const count = standing.filter((it) => it.word === word).length
    if (count > 0) return many(count, noun)
  }
  const glyphs = standing.flatMap((it) => it.row?.glyph ?? [])
  if (glyphs.length === 0) return many(lines, words[language].line)
  return many(glyphs.length, words[language].moment, [...new Set(glyphs)].join(' '))
}

/** Statements that take names over and follow one another. */
function importFolds(file: SourceFile): FoldingRange[] {
  const runs: Shape[][] = []
  let run: Shape[] | undefined
  for (const shape of file.model.shapes) {
    if (!isImport(shape.row)) {
      run = undefined
      continue
    }
    if (!run) {
      run = []
      runs.push(run)
    }
    run.push(shape)
  }
  return runs.map((it) => ({
    startLine: lineOf(file, statementSpan(it[0]!.node).start),
    endLine: lineOf(file, statementSpan(it.at(-1)!.node).end),
    kind: FoldingRangeKind.Imports,
    collapsedText: many(it.length, words[file.language].import),
  }))
}

/** Texts between `"""`, up to the line before the closing quotes. */
function textFolds(file: SourceFile): FoldingRange[] {
  const folds: FoldingRange[] = []
  for (const token of tokensOf(file.tree)) {
    if (tokenKind(token) !== 'TextBlock') continue
    const { start, end } = tokenSpan(token)
    const startLine = lineOf(file, start)
    const endLine = lineOf(file, end) - (isClosedText(token.image) ? 1 : 0)
    folds.push({ startLine, endLine, collapsedText: many(endLine - startLine, words[file.language].line) })
  }
  return folds
}

function isImport(row: StatementRow | undefined): boolean {
  return row?.positionals.some((it) => it.value.kind === 'imported') === true
}

function many(count: number, noun: Noun, signs?: string): string {
  return `… ${signs === undefined ? '' : `${signs} `}${count} ${noun[count === 1 ? 0 : 1]}`
}

function lineOf(file: SourceFile, offset: number): number {
  return positionAt(file, offset).line
}
