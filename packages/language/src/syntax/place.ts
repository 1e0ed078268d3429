/** Where a word may begin a line. Layout reads braces that were left out by it, as the words stand there. */
import type { StatementRow } from '../vocabulary/row.ts'
import { clauseOf, rowIn, rowsOf } from '../vocabulary/vocabulary.ts'

/** A statement that has a block, or could have one. */
export interface Holder {
  /** The keyword as it is written; empty when the statement begins with something else. */
  readonly word: string
  readonly row: StatementRow | undefined
}

/** Whether a word can begin a statement, or a clause line, in the block of this statement; in the file without one. */
export function takes(holder: Holder | undefined, word: string): boolean {
  if (!holder) return rowIn('file', word) !== undefined
  if (!holder.row) return holder.word !== ''
  return rowIn(holder.word, word) !== undefined || clauseOf(holder.row, word) !== undefined
}

/** The row by which a statement with this word is read here, also where it may not stand. */
export function rowAt(holder: Holder | undefined, word: string): StatementRow | undefined {
  return rowIn(holder ? holder.word : 'file', word) ?? rowsOf(word)[0]
}
