/**
 * The shape of a statement: its tokens put into the slots of its row.
 * Knows the vocabulary, and nothing of what the words mean.
 */
import type { Span } from '../text/span.ts'
import type { StatementNode, Token } from '../syntax/tree.ts'
import type { ClauseRow, PositionalRow, StatementRow } from '../vocabulary/row.ts'

/** What a slot holds. Which fields are there depends on the kind of value of the row. */
export interface SlotValue {
  readonly token: Token
  readonly span: Span
  /** A word or reference in NFC, a text without quotes and escapes, a date, or a rule id. */
  readonly text: string
  /** Emotions -2…+2, durations in days, percentages as a fraction of 1, numbers as they are. */
  readonly number: number | undefined
  readonly isText: boolean
}

/** A clause that was written. */
export interface ShapedClause {
  readonly row: ClauseRow
  readonly word: Token
  readonly values: readonly SlotValue[]
}

/** A positional that was written. */
export interface ShapedPositional {
  readonly row: PositionalRow
  readonly values: readonly SlotValue[]
}

/** A statement, read. */
export interface Shape {
  readonly node: StatementNode
  /** The keyword as it is meant, also where it is misspelled. */
  readonly word: string
  /** Absent for a word that the language does not know. */
  readonly row: StatementRow | undefined
  /** Whether the statement may stand where it stands; one that may not has no part in the meaning of the journey. */
  readonly stands: boolean
  readonly parent: Shape | undefined
  readonly positionals: ReadonlyMap<string, ShapedPositional>
  readonly clauses: ReadonlyMap<string, ShapedClause>
  /** The lines in its block that carry on its clauses. */
  readonly clauseLines: readonly StatementNode[]
  /** The statements in its block, clause lines left out. */
  readonly children: readonly Shape[]
}

/** The value of a positional, or undefined when it was not written. */
export function positionalValue(shape: Shape, slot: string): SlotValue | undefined {
  return shape.positionals.get(slot)?.values[0]
}

/** The only or first value of a clause, or undefined when it was not written. */
export function clauseValue(shape: Shape, word: string): SlotValue | undefined {
  return shape.clauses.get(word)?.values[0]
}

/** All values of a clause. */
export function clauseValues(shape: Shape, word: string): readonly SlotValue[] {
  return shape.clauses.get(word)?.values ?? []
}

/** The children that may stand where they stand and begin with this word. */
export function childrenOf(shape: Shape, word: string): readonly Shape[] {
  // Most statements have no block, and everybody asks.
  if (shape.children.length === 0) return none
  return shape.children.filter((it) => it.word === word && it.stands)
}

const none: readonly Shape[] = []
