import { tokenKind, type Token } from '../syntax/tree.ts'
import type { ClauseRow, PositionalRow, StatementRow } from '../vocabulary/row.ts'
import { clauseOf } from '../vocabulary/vocabulary.ts'
import { readArguments } from './read-arguments.ts'
import type { ShapedClause, ShapedPositional, SlotValue } from './shape.ts'

/** What some tokens of a header say, and what must come next. */
export interface ReadHeader {
  readonly positionals: ReadonlyMap<string, ShapedPositional>
  readonly clauses: ReadonlyMap<string, ShapedClause>
  /**
   * The slot whose value must come next: its clause has none yet, or a comma stands behind its last one.
   * Undefined where a clause or a positional may begin.
   */
  readonly awaited: PositionalRow | ClauseRow | undefined
  /** The values that the awaited slot has already; empty without one. */
  readonly values: readonly SlotValue[]
}

/**
 * Reads a piece of a header as the model reads a whole one: the keyword, and as many tokens behind it as one likes.
 * Says nothing about what is wrong; what is half-typed is read as far as it goes.
 */
export function readHeader(row: StatementRow, tokens: readonly Token[]): ReadHeader {
  const last = tokens.at(-1)
  if (!last || tokens.length === 1) return nothing
  const { positionals, clauses } = readArguments(row, { tokens, block: undefined, terminator: undefined }, [], [])
  const awaitsNothing = { ...nothing, positionals, clauses }
  const slots = [...clauses.values(), ...positionals.values()]
  if (tokenKind(last) === 'Comma') {
    const before = tokens.at(-2)
    const slot = slots.find((it) => it.row.list && it.values.at(-1)?.token === before)
    return slot ? { positionals, clauses, awaited: slot.row, values: slot.values } : awaitsNothing
  }
  const misspelled = slots.find((it) => 'word' in it && it.word === last && it.values.length === 0)?.row
  const clause = (tokenKind(last) === 'Word' ? clauseOf(row, last.image) : undefined) ?? misspelled
  return clause?.value ? { positionals, clauses, awaited: clause, values: [] } : awaitsNothing
}

const nothing: ReadHeader = { positionals: new Map(), clauses: new Map(), awaited: undefined, values: [] }
