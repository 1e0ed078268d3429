/** The shape of a statement, read off its row: what EBNF and railroad diagrams both show. */
import type { ClauseRow, StatementRow, Value } from '../../../../packages/language/src/vocabulary/row.ts'
import { isActor, wordName } from '../vocabulary-facts.ts'
import { choice, list, nonterminal, optional, sequence, terminal, type Expression } from './expression.ts'

/** The keyword and what stands before every clause. */
export function headOf(row: StatementRow): Expression[] {
  const slots = row.positionals.map((slot) => {
    const value = valueOf(slot.value)
    const values = slot.list ? list(value) : value
    return slot.optional ? optional(values) : values
  })
  return [terminal(row.word), ...slots]
}

/** One clause: its word and its value, if it takes one. */
export function clauseOf(clause: ClauseRow): Expression {
  if (clause.value === undefined) return terminal(clause.word)
  const value = valueOf(clause.value)
  return sequence([terminal(clause.word), clause.list ? list(value) : value])
}

/** The rule that says what may stand in this slot. */
export function valueOf(value: Value): Expression {
  if (value.kind === 'word') return nonterminal(wordName(value.list))
  if (value.kind === 'imported') return nonterminal('name')
  if (value.kind === 'rule') return nonterminal('rule-id')
  if (value.kind !== 'reference') return nonterminal(value.kind)

  const names = isActor(value.to) ? ['actor'] : value.to.map((kind) => `${kind}-name`)
  return choice([...names, ...(value.orText ? ['text'] : [])].map(nonterminal))
}

/** What a reader must know about the clauses and no drawing shows. Empty when there is nothing to say. */
export function limitsOf(row: StatementRow): string[] {
  if (row.clauses.length < 2) return []
  const required = row.clauses.filter((it) => it.required).map((it) => `“${it.word}”`)
  return [
    'in any order, each at most once',
    ...(required.length === 0 ? [] : [`never without ${required.join(' and ')}`]),
    ...row.exclusive.map((group) => `at most one of ${group.map((word) => `“${word}”`).join(', ')}`),
  ]
}
