import type { ClauseRow, Language, StatementRow, Value } from '../../../packages/language/src/vocabulary/row.ts'
import { channelLists, isActor } from '../shared/vocabulary-facts.ts'
import { kindLabels, labels, valueLabels } from './labels.ts'
import { code, link, listed, table } from './markdown.ts'

/** The clauses of a statement with their values and meanings, and what holds for them together. Empty without any. */
export function clauseTable(row: StatementRow, language: Language): string[] {
  if (row.clauses.length === 0) return []
  const head = [labels.clause, labels.value, labels.meaning].map((it) => it[language])
  const body = row.clauses.map((it) => [code(it.word), valueOf(it, language), meaningOf(it, language)])
  const exclusive = row.exclusive.map(
    (group) => `${labels.atMostOneOf[language]} ${listed(group.map(code), labels.and[language])}.`,
  )
  return [table([head, ...body]), ...exclusive]
}

function meaningOf(clause: ClauseRow, language: Language): string {
  return clause.required ? `${clause.doc[language]} ${labels.required[language]}` : clause.doc[language]
}

function valueOf({ value, list }: ClauseRow, language: Language): string {
  if (value === undefined) return labels.noValue[language]
  if (value.kind === 'word') {
    const title = value.list.title[language]
    return `${labels.oneOfThe[language]} ${link(title.toLowerCase(), title)}`
  }
  if (value.kind !== 'reference') return valueLabels[value.kind][language]
  if (isActor(value.to)) return labels.severalActors[language]
  return referenceText(value, list ? labels.severalNames[language] : labels.theName[language], language)
}

function referenceText(value: Value & { kind: 'reference' }, before: string, language: Language): string {
  const kinds = value.to.map((kind) => kindLabels[kind][language])
  const names = `${before} ${listed(kinds, labels.or[language])}`
  if (value.orText) return `${names}, ${labels.orText[language]}`
  if (!value.to.includes('channel')) return names

  const lists = channelLists.map(({ title }) => link(title[language].toLowerCase(), title[language]))
  return `${names}, ${labels.builtIn[language]} ${listed(lists, labels.and[language])}`
}
