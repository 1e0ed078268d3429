/** What may stand next in a header: a value that is wanted, a positional, or a clause. */
import {
  clauseOf,
  readHeader,
  tokenKind,
  type ClauseRow,
  type ReadHeader,
  type StatementRow,
  type Token,
} from 'journey-lang'
import { CompletionItemKind } from 'vscode-languageserver-types'
import type { TypedHeader } from '../find/typing.ts'
import { gapBehind, type Candidate } from './candidate.ts'
import { clauseSnippet, plainSnippet, textSnippet } from './snippets.ts'
import { valueCandidates, valueInWords, type ValuePlace } from './values.ts'
import { words } from './words.ts'

/** What may stand at a place in a header. */
export function headerCandidates(place: ValuePlace): readonly Candidate[] {
  const { shape, before, after } = place.header
  const { row } = shape
  if (!row) return []
  const read = readHeader(row, before)
  // A comma behind the place joins what is typed with the values that follow.
  const isJoined = startsWithComma(after)
  const whole = readHeader(row, [...before, ...(isJoined ? after.slice(1) : after)])
  if (read.awaited) {
    const slot = [...whole.clauses.values(), ...whole.positionals.values()].find((it) => it.row === read.awaited)
    return valueCandidates(place, read.awaited, [...read.values, ...(slot?.values ?? [])])
  }
  if (startsWithComma(before.slice(-1))) return []
  const positionals = positionalCandidates(place, row, read, whole)
  if (positionals.mustComeFirst) return positionals.early
  return [...positionals.early, ...clauseCandidates(place, row, whole), ...positionals.late]
}

/** The clauses that a statement may still have, those first that it must have. */
export function clauseCandidates(
  place: ValuePlace,
  row: StatementRow,
  { clauses: written }: Pick<ReadHeader, 'clauses'>,
): readonly Candidate[] {
  const free = row.clauses.filter(
    ({ word }) =>
      !written.has(word) && !row.exclusive.some((group) => group.includes(word) && group.some((it) => written.has(it))),
  )
  return [...free.filter((it) => it.required), ...free.filter((it) => !it.required)].map((it) =>
    clauseCandidate(place, it),
  )
}

interface PositionalCandidates {
  /** What comes before the clauses. */
  readonly early: readonly Candidate[]
  /** What comes behind the clauses. */
  readonly late: readonly Candidate[]
  /** Whether no clause may stand here yet. */
  readonly mustComeFirst: boolean
}

function positionalCandidates(
  place: ValuePlace,
  row: StatementRow,
  read: ReadHeader,
  whole: ReadHeader,
): PositionalCandidates {
  const { header, word } = place
  const early: Candidate[] = []
  const late: Candidate[] = []
  const isBeforeClauses = !header.isClauseLine && read.clauses.size === 0
  const filled = row.positionals.findLastIndex((it) => read.positionals.has(it.slot))
  for (const slot of row.positionals.slice(filled + 1)) {
    const isFree = !whole.positionals.has(slot.slot)
    if (slot.value.kind === 'text') {
      if (isFree && word.start === word.end) (slot.optional ? late : early).push(textCandidate(place, row))
    } else if (isBeforeClauses && (isFree || (slot.list && startsWithComma(header.after)))) {
      early.push(...valueCandidates(place, slot, whole.positionals.get(slot.slot)?.values ?? []))
    }
    if (!slot.optional && isBeforeClauses) return { early, late, mustComeFirst: true }
  }
  // A text may stand behind a clause, everything else may not.
  const isBeforeOthers = [...whole.positionals.values()].some(
    ({ row: slot, values }) => slot.value.kind !== 'text' && (values[0]?.span.start ?? 0) >= word.end,
  )
  return { early, late, mustComeFirst: isBeforeClauses && isBeforeOthers }
}

function textCandidate({ file, word }: ValuePlace, row: StatementRow): Candidate {
  const snippet = textSnippet(file, row)
  const gap = gapBehind(file, word.end)
  const slot = row.positionals.find((it) => it.value.kind === 'text')
  return {
    label: plainSnippet(snippet),
    kind: CompletionItemKind.Text,
    detail: slot ? valueInWords(slot, file) : '',
    newText: `""${gap}`,
    snippet: snippet + gap,
  }
}

function clauseCandidate({ file, header, word }: ValuePlace, clause: ClauseRow): Candidate {
  const { language, text } = file
  const required = clause.required ? ` ${words[language].required}` : ''
  const gap = gapBehind(file, word.end)
  const isBlank = text[word.end] === ' ' || text[word.end] === '\t'
  const snippet = hasValue(header, word) ? undefined : clauseSnippet(file, header.shape, clause)
  return {
    label: clause.word,
    kind: CompletionItemKind.Property,
    detail: valueInWords(clause, file),
    documentation: clause.doc[language] + required,
    newText: clause.word + (clause.value && !isBlank ? ' ' : gap),
    snippet: snippet && snippet + gap,
  }
}

function startsWithComma([first]: readonly Token[]): boolean {
  return first !== undefined && tokenKind(first) === 'Comma'
}

/** Whether a value stands behind a clause word that is being replaced. */
function hasValue({ shape, rest }: TypedHeader, word: ValuePlace['word']): boolean {
  const [next] = rest
  return next !== undefined && word.start < word.end && !(shape.row && clauseOf(shape.row, next.image))
}
