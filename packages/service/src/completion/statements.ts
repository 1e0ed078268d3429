/** Statements that may begin on a line, and the clauses that a line in a block may carry on. */
import { readHeader, rowIn, rowsIn, type Shape, type StatementRow } from 'journey-lang'
import { CompletionItemKind } from 'vscode-languageserver-types'
import type { TypedHeader, TypedStatement } from '../find/typing.ts'
import type { SourceFile } from '../project/project.ts'
import { headerShape } from '../shape-line.ts'
import { gapBehind, type Candidate } from './candidate.ts'
import { clauseCandidates } from './header.ts'
import { statementSnippet } from './snippets.ts'

/** What a line may begin with. */
export function statementCandidates(file: SourceFile, typed: TypedStatement, offset: number): readonly Candidate[] {
  const { owner } = typed
  if (owner && !owner.row) return []
  return [...rowCandidates(file, typed), ...(owner ? clauseLines(file, owner, typed, offset) : [])]
}

function rowCandidates(file: SourceFile, { owner, header, word }: TypedStatement): readonly Candidate[] {
  const beside = owner ? owner.children : file.model.shapes
  const isThere = (row: StatementRow): boolean =>
    beside.some((it) => it.row === row && it.stands && (header?.isClauseLine !== false || it !== header.shape))
  return [...rowsIn(owner?.word ?? 'file').values()]
    .filter((it) => it.once !== true || !isThere(it))
    .map((row, index) => ({ row, rank: rankOf(row), index }))
    .toSorted((a, b) => a.rank - b.rank || a.index - b.index)
    .map(({ row }) => rowCandidate(file, row, header, word.end))
}

/** First what holds other statements, which is what a story is made of; last what stands nearly everywhere. */
function rankOf(row: StatementRow): number {
  if (row.block) return 0
  return row.in.length > 2 ? 2 : 1
}

function rowCandidate(file: SourceFile, row: StatementRow, header: TypedHeader | undefined, end: number): Candidate {
  const { language, text } = file
  const isBlank = text[end] === ' ' || text[end] === '\t'
  // Where the statement goes on, only its first word changes.
  const goesOn = header !== undefined && (header.rest.length > 0 || header.opensBlock)
  return {
    label: row.word,
    kind: CompletionItemKind.Keyword,
    detail: headerShape(row, language),
    documentation: row.doc[language],
    newText: isBlank ? row.word : `${row.word} `,
    snippet: goesOn ? undefined : statementSnippet(file, row) + gapBehind(file, end),
  }
}

/** A line in a block may carry on the header of the statement that owns the block. */
function clauseLines(
  file: SourceFile,
  owner: Shape,
  { header, word }: TypedStatement,
  offset: number,
): readonly Candidate[] {
  const { row } = owner
  if (!row) return []
  const isOwn = header?.isClauseLine === true && header.shape === owner
  const tokens = isOwn
    ? [...header.before, ...header.after]
    : [...owner.node.tokens, ...owner.clauseLines.flatMap((it) => it.tokens)]
  const place = {
    file,
    header: {
      shape: owner,
      before: tokens,
      after: [],
      rest: header?.rest ?? [],
      isClauseLine: true,
      opensBlock: false,
    },
    word,
    offset,
  }
  return clauseCandidates(place, row, readHeader(row, tokens)).filter((it) => !rowIn(row.word, it.label))
}
