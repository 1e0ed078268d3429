/** What is put in for a statement, a clause and a text, with tab stops where something is to be filled in. */
import { quotedText, snippetIn, type ClauseRow, type Shape, type StatementRow, type Value } from 'journey-lang'
import type { SourceFile } from '../project/project.ts'
import { importablePaths, isImport } from './imports.ts'
import { namesInScope } from './names.ts'
import { emotions } from './words.ts'

/** The snippet of a statement, with the date of today where the table has some date. */
export function statementSnippet(file: SourceFile, row: StatementRow): string {
  const { today } = file.project.state
  const snippet = writtenSnippet(file, row)
  return today === undefined ? snippet : snippet.replace(/\d{4}-\d{2}-\d{2}/g, today)
}

/** A clause with something sensible for its value; undefined for one that has none. */
export function clauseSnippet(file: SourceFile, shape: Shape, clause: ClauseRow): string | undefined {
  return clause.value && `${clause.word} ${valueSnippet(file, shape, clause, clause.value)}`
}

/** The first text of a statement in quotes, as its snippet has it. */
export function textSnippet(file: SourceFile, row: StatementRow): string {
  return renumbered(/"[^"]*\$\{[^"]*"/.exec(writtenSnippet(file, row))?.[0] ?? '"$1"')
}

/** A snippet without its tab stops. */
export function plainSnippet(snippet: string): string {
  return snippet.replace(/\$\{\d+:([^}]*)\}/g, '$1').replace(/\$\d+/g, '')
}

/** More names than this are no help in a choice. */
const longestChoice = 12

function valueSnippet(file: SourceFile, shape: Shape, clause: ClauseRow, value: Value): string {
  if (value.kind === 'word') return choice(value.list.words.map((it) => it.word))
  if (value.kind === 'text' && shape.row && isImport(shape.row)) {
    const paths = importablePaths(file, shape).map((it) => quotedText(it.path))
    if (paths.length > 0 && paths.length <= longestChoice) return choice(paths)
  }
  if (value.kind === 'emotion') return choice(emotions.map((it) => it.image))
  if (value.kind === 'reference') {
    const names = namesInScope(file.model, shape, value.to).map((it) => it.name)
    if (names.length > 0 && names.length <= longestChoice) return choice(names)
  }
  return (shape.row && fromTable(writtenSnippet(file, shape.row), clause.word)) ?? usual(value)
}

/** The value of a clause in the snippet of its statement. */
function fromTable(snippet: string, word: string): string | undefined {
  const at = snippet.indexOf(` ${word} `)
  if (at === -1) return undefined
  const value = /^(?:"[^"]*"|\$\{\d+:[^}]*\})/.exec(snippet.slice(at + word.length + 2))
  return value ? renumbered(value[0]) : undefined
}

/** The snippet of a statement, with what is to be filled in in the language of the journeys. */
function writtenSnippet({ settings }: SourceFile, { snippet }: StatementRow): string {
  return snippetIn(snippet, settings.textLanguage ?? 'en')
}

function usual(value: Value): string {
  switch (value.kind) {
    case 'reference':
      return `\${1:${value.to[0] ?? 'name'}}`
    case 'text':
      return '"$1"'
    case 'duration':
      return '${1:1d}'
    case 'percentage':
      return '${1:10%}'
    case 'count':
      return '${1:100}'
    default:
      return '$1'
  }
}

function choice(options: readonly string[]): string {
  return `\${1|${options.map((it) => it.replace(/[\\,|$}]/g, '\\$&')).join(',')}|}`
}

function renumbered(snippet: string): string {
  return snippet.replace(/\$\{\d+/, '${1')
}
