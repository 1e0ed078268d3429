import type { Language, Place, StatementRow } from '../../../packages/language/src/vocabulary/row.ts'
import { snippetIn } from '../../../packages/language/src/vocabulary/placeholders.ts'
import { rowsIn, rowsOf } from '../../../packages/language/src/vocabulary/vocabulary.ts'
import { railroadPath } from '../railroad-diagrams.ts'
import { snippetText } from '../shared/snippet-text.ts'
import { clauseTable } from './clause-table.ts'
import { labels, placeLabels } from './labels.ts'
import { capitalised, code, fence, link, listed, sentencePerLine } from './markdown.ts'
import { shapeLine } from './shape-line.ts'

/** Everything about one statement: what it is, how it is written, and one of it. */
export function statementSection(row: StatementRow, language: Language): string {
  return [
    `### ${headingOf(row, language)}`,
    sentencePerLine([row.doc[language], ...standing(row, language), ...sign(row, language)].join(' ')),
    fence('text', shapeLine(row, language)),
    ...clauseTable(row, language),
    ...block(row, language),
    `![${labels.picture[language]} ${row.word}](${railroadPath(row)})`,
    labels.example[language],
    fence('journey', snippetText(snippetIn(row.snippet, language))),
  ].join('\n\n')
}

/** The heading of a statement; a word with two rows says which one it is. */
export function headingOf(row: StatementRow, language: Language): string {
  if (rowsOf(row.word).length === 1) return code(row.word)
  return `${code(row.word)} ${row.in.map((place) => placeLabels[place][language]).join(', ')}`
}

/** The heading of the chapter about a place. */
export function placeHeading(place: Place, language: Language): string {
  return capitalised(placeLabels[place][language])
}

function standing(row: StatementRow, language: Language): string[] {
  if (row.in.length === 1) return []
  const where = row.in.map((place) => placeLabels[place][language])
  return [`${labels.stands[language]} ${listed(where, labels.or[language])}.`]
}

function sign(row: StatementRow, language: Language): string[] {
  return row.glyph === undefined ? [] : [`${labels.sign[language]} “${row.glyph}”.`]
}

function block(row: StatementRow, language: Language): string[] {
  if (!row.block) return []
  const place = row.word as Place
  const words = [...rowsIn(place).values()].map((it) => link(code(it.word), headingOf(it, language)))
  return [`${labels.block[language]} ${listed(words, labels.and[language])}.`]
}
