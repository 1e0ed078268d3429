/**
 * The table of the language, and the questions that the rest of the house asks it.
 * Which statements exist, where they stand and what they take is said here and nowhere else.
 */
import { fileStatements } from './file-statements.ts'
import { journeyStatements } from './journey-statements.ts'
import type { ClauseRow, Place, StatementRow } from './row.ts'
import { stepStatements } from './step-statements.ts'

/** Every statement of the language, in the order of the documentation. */
export const statements: readonly StatementRow[] = [...fileStatements, ...journeyStatements, ...stepStatements]

const rowsByPlace = groupRows()
const rowsByWord = Map.groupBy(statements, (row) => row.word)
const clausesByRow = new Map(statements.map((row) => [row, new Map(row.clauses.map((it) => [it.word, it]))]))
const noRows: ReadonlyMap<string, StatementRow> = new Map()

/** The rows that may stand in this place, by word. A statement without a block has none. */
export function rowsIn(place: string): ReadonlyMap<string, StatementRow> {
  return rowsByPlace.get(place) ?? noRows
}

/** The row of a word in this place, or undefined when it cannot stand there. */
export function rowIn(place: string, word: string): StatementRow | undefined {
  return rowsIn(place).get(word)
}

/** The rows of a word wherever it may stand; `doubts` has two. Empty for a word that is no keyword. */
export function rowsOf(word: string): readonly StatementRow[] {
  return rowsByWord.get(word) ?? []
}

/** Whether a word begins a statement that may stand at the top of a file and nowhere else. */
export function isTopLevelOnly(word: string): boolean {
  return topLevelOnly.has(word)
}

/** The clause of a row with this word, or undefined. */
export function clauseOf(row: StatementRow, word: string): ClauseRow | undefined {
  return clausesByRow.get(row)?.get(word)
}

/** The words that begin a statement which may stand at the top of a file and nowhere else. */
export const topLevelOnly: ReadonlySet<string> = new Set(
  statements.filter((row) => row.in.length === 1 && row.in[0] === 'file').map((row) => row.word),
)

function groupRows(): ReadonlyMap<string, ReadonlyMap<string, StatementRow>> {
  const places = new Map<Place, Map<string, StatementRow>>()
  for (const row of statements) {
    for (const place of row.in) {
      const rows = places.get(place) ?? new Map<string, StatementRow>()
      places.set(place, rows.set(row.word, row))
    }
  }
  return places
}
