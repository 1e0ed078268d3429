import type { ClauseRow, NameKind, StatementRow, Value } from '../../../packages/language/src/vocabulary/row.ts'
import { rowsOf, statements } from '../../../packages/language/src/vocabulary/vocabulary.ts'
import { channelLists, takesPart, wordName, wordsOf } from '../shared/vocabulary-facts.ts'
import { captures, type Captures, type Pattern, type RangePattern } from './pattern.ts'
import { newName, oneOf, statementEnd, wordEnd, wordStart } from './words.ts'

/** A statement: its keyword, the name it declares, and up to its end the words that are its own. */
export function statementRule(keyword: string): RangePattern {
  const rows = rowsOf(keyword)
  const clauses = rows.flatMap((row) => row.clauses)
  const first = firstSlot(rows, wordsOfClauses(clauses))
  return {
    begin: `${oneOf([keyword])}${first.regex}`,
    beginCaptures: captures(`keyword.control.${keyword}`, ...first.scopes),
    end: statementEnd,
    patterns: [...clausePatterns(clauses), ...valuePatterns(rows)],
  }
}

/** A line that begins with a clause: the clauses of the statement that owns the block, whichever that is. */
export function clauseLineRule(): RangePattern {
  const owners = statements.filter((row) => row.block)
  const clauses = owners.flatMap((row) => row.clauses)
  return {
    begin: `(?=${oneOf(wordsOfClauses(clauses))})`,
    end: statementEnd,
    patterns: [...clausePatterns(clauses), ...valuePatterns(owners)],
  }
}

/** What begins like no statement: read as values up to its end, so that the next one is coloured again. */
export function junkRule(): RangePattern {
  return { begin: String.raw`(?=[^\s\x{A0}\x{FEFF}{};])`, end: statementEnd, patterns: [{ include: '#values' }] }
}

/** The scope of a name where it is declared: who and what takes part has the colour of a type, what happens that of a function. */
export function declarationScope(kind: NameKind): string {
  return `entity.name.${takesPart(kind) ? 'type' : 'function'}.${kind}`
}

function firstSlot(rows: readonly StatementRow[], taken: readonly string[]): { regex: string; scopes: string[] } {
  const value = rows[0]?.positionals[0]?.value
  if (value?.kind === 'name') return { regex: newName(taken), scopes: [declarationScope(value.of)] }
  if (value?.kind !== 'word') return { regex: '', scopes: [] }

  const words = wordsOf(value.list).join('|')
  return { regex: String.raw`(?:\s+(${words})${wordEnd})?`, scopes: [`constant.language.${wordName(value.list)}`] }
}

function clausePatterns(clauses: readonly ClauseRow[]): Pattern[] {
  const taken = wordsOfClauses(clauses)
  const withOwnInside = taken.flatMap((word) => {
    const values = clauses.flatMap((it) => (it.word === word && it.value !== undefined ? [it.value] : []))
    return [...declaringClause(word, values, taken), ...closedListClause(word, values, taken)]
  })
  if (taken.length === 0) return []
  return [...withOwnInside, { match: oneOf(taken), captures: clauseWord }]
}

const clauseWord: Captures = captures('keyword.other.clause')

/** `as wine` behind an import: the word behind the clause is a new name. */
function declaringClause(word: string, values: readonly Value[], taken: readonly string[]): Pattern[] {
  return values.flatMap((value) => {
    if (value.kind !== 'name') return []
    return [
      {
        match: `${oneOf([word])}${newName(taken)}`,
        captures: captures('keyword.other.clause', declarationScope(value.of)),
      },
    ]
  })
}

/** `for sale`: words of a closed list are such only behind their own clause, up to the next one. */
function closedListClause(word: string, values: readonly Value[], taken: readonly string[]): Pattern[] {
  const lists = values.flatMap(closedListPatterns)
  if (lists.length === 0) return []
  return [
    {
      begin: oneOf([word]),
      beginCaptures: clauseWord,
      end: `${statementEnd}|(?=${wordStart}(?:${taken.join('|')})${wordEnd})`,
      patterns: [...lists, { include: '#values' }],
    },
  ]
}

function closedListPatterns(value: Value): Pattern[] {
  if (value.kind === 'word') return [closedList(wordName(value.list), wordsOf(value.list))]
  if (value.kind !== 'reference' || !value.to.includes('channel')) return []
  return [closedList('channel', channelLists.flatMap(wordsOf))]
}

function closedList(scope: string, words: readonly string[]): Pattern {
  return { match: oneOf(words), captures: captures(`constant.language.${scope}`) }
}

/** A signed number is an emotion only in a statement that takes one; `metric` may hold a plain -3. */
function valuePatterns(rows: readonly StatementRow[]): Pattern[] {
  const slots = rows.flatMap((row) => [...row.positionals, ...row.clauses])
  const values: Pattern = { include: '#values' }
  return slots.some((slot) => slot.value?.kind === 'emotion') ? [{ include: '#emotions' }, values] : [values]
}

function wordsOfClauses(clauses: readonly ClauseRow[]): string[] {
  return [...new Set(clauses.map((it) => it.word))]
}
