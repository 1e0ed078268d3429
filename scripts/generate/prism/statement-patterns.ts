import type { NameKind, StatementRow, Value } from '../../../packages/language/src/vocabulary/row.ts'
import { closedWordsOf, takesPart } from '../shared/vocabulary-facts.ts'
import { name, oneOf, wordEnd, wordStart } from '../textmate/words.ts'
import { jsPattern, type PrismPattern } from './pattern.ts'

const blanks = String.raw`[^\S\r\n]+`
const blanksOrNone = String.raw`[^\S\r\n]*`

/** Where a statement may begin: at the beginning of a line, and behind a brace or a semicolon. */
const statementStart = `(?:^|[{};])${blanksOrNone}`

/** The words with which statements begin, there and nowhere else. */
export function keywordPattern(rows: readonly StatementRow[]): PrismPattern {
  const words = unique(rows.map((row) => row.word))
  return { pattern: jsPattern(`(${statementStart})(?:${words.join('|')})${wordEnd}`), lookbehind: true, greedy: true }
}

/** Names where they are declared: of who and what takes part, and of what happens. */
export function namePatterns(rows: readonly StatementRow[]): Readonly<Record<string, PrismPattern>> {
  return { 'class-name': namePattern(rows, takesPart), function: namePattern(rows, (kind) => !takesPart(kind)) }
}

/** The words of closed lists, behind the clause or keyword that takes them: one, or several with commas. */
export function listPatterns(rows: readonly StatementRow[]): readonly PrismPattern[] {
  const pairs = rows.flatMap((row) => [
    ...row.positionals.flatMap(({ value }) => pairsOf(row.word, value)),
    ...row.clauses.flatMap(({ word, value }) => pairsOf(word, value)),
  ])
  return [...Map.groupBy(pairs, (it) => it.list.join(' ')).values()].map((sameList) => {
    const before = unique(sameList.map((it) => it.before)).join('|')
    // Nobody has as many channels; without a border a list of millions would exhaust the memory of the engine.
    const names = `${name}(?:${blanksOrNone},${blanksOrNone}${name}){0,99}`
    const list = sameList.flatMap((it) => it.list)
    return {
      pattern: jsPattern(`(${wordStart}(?:${before})${blanks})${names}`),
      lookbehind: true,
      inside: { constant: jsPattern(oneOf(unique(list))), punctuation: /,/ },
    }
  })
}

/** The words of all clauses. */
export function clausePattern(rows: readonly StatementRow[]): PrismPattern {
  const words = unique(rows.flatMap((row) => row.clauses.map((it) => it.word)))
  return { pattern: jsPattern(oneOf(words)), alias: 'attr-name' }
}

/** A name is no word of a clause of its statement: where one stands, the name was left out. */
function namePattern(rows: readonly StatementRow[], isWanted: (kind: NameKind) => boolean): PrismPattern {
  const before = rows.flatMap(({ word, positionals, clauses }) => {
    const value = positionals[0]?.value
    if (value?.kind !== 'name' || !isWanted(value.of)) return []
    const taken = clauses.map((it) => it.word).join('|')
    return [`${word}${blanks}${taken === '' ? '' : `(?!(?:${taken})${wordEnd})`}`]
  })
  const source = `(${statementStart}(?:${before.join('|')}))${name}${wordEnd}`
  return { pattern: jsPattern(source), lookbehind: true, greedy: true }
}

/** A word together with the closed list behind it, if there is one. */
function pairsOf(before: string, value: Value | undefined): readonly { before: string; list: readonly string[] }[] {
  const list = closedWordsOf(value)
  return list.length === 0 ? [] : [{ before, list }]
}

function unique(words: readonly string[]): readonly string[] {
  return [...new Set(words)]
}
