import type {
  ClauseRow,
  Language,
  PositionalRow,
  StatementRow,
  Value,
} from '../../../packages/language/src/vocabulary/row.ts'
import { groupOf, isActor, wordName, wordsOf } from '../shared/vocabulary-facts.ts'
import { shapeLabels } from './labels.ts'

/** The shape of a statement on one line: `step [name] "text" [emotion] [to|from|with|without actor…] { … }`. */
export function shapeLine(row: StatementRow, language: Language): string {
  const slotsThat = (trail: boolean): string[] =>
    row.positionals.filter((it) => it.trails === trail).map((it) => slotShape(it, language))
  const clauses = row.clauses.flatMap((clause) => {
    const group = groupOf(row, clause)
    if (group !== undefined && group[0] !== clause.word) return []
    const shape = `${(group ?? [clause.word]).join('|')}${clauseValue(clause, language)}`
    return [clause.required ? shape : `[${shape}]`]
  })
  return [row.word, ...slotsThat(false), ...clauses, ...slotsThat(true), ...(row.block ? ['{ … }'] : [])].join(' ')
}

function slotShape(slot: PositionalRow, language: Language): string {
  const value = valueShape(slot.value, language) + (slot.list ? '…' : '')
  return slot.optional ? `[${value}]` : value
}

function clauseValue(clause: ClauseRow, language: Language): string {
  if (clause.value === undefined) return ''
  return ` ${valueShape(clause.value, language)}${clause.list ? '…' : ''}`
}

function valueShape(value: Value, language: Language): string {
  if (value.kind === 'word') {
    return value.list.words.length <= 4 ? wordsOf(value.list).join('|') : wordName(value.list)
  }
  if (value.kind !== 'reference') return shapeLabels[value.kind][language]
  if (isActor(value.to)) return shapeLabels.actor[language]
  return [...value.to, ...(value.orText ? [shapeLabels.text[language]] : [])].join('|')
}
