import { rowsIn, statements } from '../../packages/language/src/vocabulary/vocabulary.ts'
import type { StatementRow } from '../../packages/language/src/vocabulary/row.ts'
import { wordLists } from '../../packages/language/src/vocabulary/words.ts'
import { lexicalRules, totalGrammar } from './ebnf/fixed-rules.ts'
import type { GeneratedFile } from './generated-file.ts'
import { choice, nonterminal, terminal, type Expression } from './shared/shape/expression.ts'
import { clauseOf, headOf, limitsOf } from './shared/shape/statement-shape.ts'
import { actorKinds, channelLists, keyOf, places, wordName, wordsOf } from './shared/vocabulary-facts.ts'

/** The grammar in the notation of the W3C, as the XML specification introduced it. */
export function ebnf(): GeneratedFile[] {
  const sections = [
    header,
    totalGrammar,
    section('2. The statements, place by place', [...places.map(contentRule), ...statements.map(statementRules)]),
    section('3. Names of what is declared', [referenceRules().join('\n')]),
    section('4. Closed lists', closedListRules()),
    lexicalRules,
  ]
  return [{ path: 'grammar/journey.ebnf', text: `${sections.join('\n\n')}\n` }]
}

const header = `/*
 * The grammar of the .journey language, in the EBNF of the W3C.
 * Written by "npm run generate" from the vocabulary of the language. Do not edit.
 */`

function section(title: string, rules: readonly string[]): string {
  return [`/* ${title} */`, ...rules].join('\n\n')
}

/** What may stand in a place; a clause line carries clauses of the statement that owns the block. */
function contentRule(place: string): string {
  const rows = [...rowsIn(place).values()].map((row) => nonterminal(keyOf(row)))
  const owner = statements.find((row) => row.word === place)
  const clauseLine = owner === undefined || owner.clauses.length === 0 ? [] : [nonterminal(`${place}-clause-line`)]
  return rule(`in-${place}`, choice([...rows, ...clauseLine]))
}

function statementRules(row: StatementRow): string {
  const key = keyOf(row)
  const parts = [...headOf(row).map(printed), ...clausePart(row), ...(row.block ? [`( newline? ${key}-block )?`] : [])]
  return [
    `/* ${row.doc.en} */`,
    `${key} ::= ${parts.join(' ')}`,
    ...(hasClauseRule(row) ? [clauseRule(row)] : []),
    ...(row.block ? blockRules(row) : []),
  ].join('\n')
}

/** A single clause is written in its place; more of them have a rule, because a clause line repeats it. */
function clausePart(row: StatementRow): string[] {
  const times = row.clauses.some((it) => it.required) ? '+' : row.clauses.length === 1 ? '?' : '*'
  if (hasClauseRule(row)) return [`${keyOf(row)}-clause${times}`]
  return row.clauses.map((it) => (it.required ? printed(clauseOf(it)) : `${grouped(clauseOf(it))}?`))
}

function hasClauseRule(row: StatementRow): boolean {
  return row.clauses.length > 1 || (row.block && row.clauses.length > 0)
}

function clauseRule(row: StatementRow): string {
  const limits = limitsOf(row)
  const comment = limits.length === 0 ? '' : `/* ${limits.join('; ')} */\n`
  return `${comment}${rule(`${keyOf(row)}-clause`, choice(row.clauses.map(clauseOf)))}`
}

function blockRules(row: StatementRow): string[] {
  const key = keyOf(row)
  const block = `${key}-block ::= "{" ( in-${row.word} end )* "}"`
  return hasClauseRule(row) ? [block, `${key}-clause-line ::= ( ${key}-clause | text )+`] : [block]
}

function referenceRules(): string[] {
  const kinds = new Set(
    statements.flatMap((row) =>
      [...row.positionals, ...row.clauses].flatMap((slot) => (slot.value?.kind === 'reference' ? slot.value.to : [])),
    ),
  )
  const channels = [...channelLists.map((list) => nonterminal(wordName(list))), nonterminal('reference')]
  return [
    rule('actor', choice(actorKinds.map((kind) => nonterminal(`${kind}-name`)))),
    ...[...kinds].map((kind) => rule(`${kind}-name`, kind === 'channel' ? choice(channels) : nonterminal('reference'))),
  ]
}

function closedListRules(): string[] {
  return Object.values(wordLists).map((list) => rule(wordName(list), choice(wordsOf(list).map(terminal))))
}

/** One rule, on one line if it fits; else alternatives of one word fill their lines, and longer ones get one each. */
function rule(name: string, expression: Expression): string {
  const line = `${name} ::= ${printed(expression)}`
  if (line.length <= width || expression.kind !== 'choice') return line

  const indent = ' '.repeat(name.length + 3)
  const alternatives = expression.items.map(printed)
  const lines = expression.items.every(isSingle) ? filled(alternatives, width - indent.length) : alternatives
  return `${name} ::= ${lines.join(`\n${indent}| `)}`
}

const width = 110

function filled(alternatives: readonly string[], lineWidth: number): string[] {
  return alternatives.reduce<string[]>((lines, next) => {
    const joined = `${lines.at(-1)} | ${next}`
    return lines.length > 0 && joined.length <= lineWidth ? [...lines.slice(0, -1), joined] : [...lines, next]
  }, [])
}

function printed(expression: Expression): string {
  switch (expression.kind) {
    case 'terminal':
      return `"${expression.text}"`
    case 'nonterminal':
      return expression.name
    case 'sequence':
      return expression.items.map((it) => (it.kind === 'choice' ? grouped(it) : printed(it))).join(' ')
    case 'choice':
      return expression.items.map(printed).join(' | ')
    case 'optional':
      return `${grouped(expression.item)}?`
    case 'list':
      return `${grouped(expression.item)} ( "," ${grouped(expression.item)} )*`
  }
}

function grouped(expression: Expression): string {
  return isSingle(expression) ? printed(expression) : `( ${printed(expression)} )`
}

function isSingle({ kind }: Expression): boolean {
  return kind === 'terminal' || kind === 'nonterminal'
}
