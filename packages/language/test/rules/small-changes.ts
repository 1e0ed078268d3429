/** Every text that is one small change away from another one: what somebody may do to a journey in a moment. */
import {
  applyEdits,
  parse,
  statementSpan,
  tokensOf,
  type Span,
  type StatementNode,
  type TextEdit,
  type Token,
} from '../../src/index.ts'

/** The texts that are one small change away. */
export function smallChanges(text: string): readonly string[] {
  return smallEdits(text).map((it) => applyEdits(text, it))
}

/**
 * Small changes as edits: takes away, repeats or replaces a token, takes away or repeats a clause, takes away or moves a
 * statement, or changes a figure.
 */
export function smallEdits(text: string): readonly (readonly TextEdit[])[] {
  const tree = parse(text)
  const statements = withDescendants(tree.statements)
  const tokens = [...tokensOf(tree)].filter((it) => it.image.trim() !== '')
  const replaced = (span: Span, newText: string): readonly TextEdit[] => [{ span, newText }]
  return [
    ...statements.map((it) => replaced(statementSpan(it), '')),
    ...statements.flatMap((it) => runsOf(it.tokens).map((span) => replaced(span, ''))),
    ...tokens.flatMap((it) => figuresNear(it.image).map((image) => replaced(spanOf(it), image))),
    ...tokens.map((it) => replaced(spanOf(it), '')),
    ...tokens.map((it) => replaced(spanOf(it), '_')),
    ...tokens.map((it) => replaced(spanOf(it), `${it.image} ${it.image}`)),
    ...tokens.flatMap((it, index) => (index < 2 ? [] : [replaced(spanOf(it), tokens[index - 2]!.image)])),
    ...statements.flatMap((it) =>
      clausesTwice(it.tokens).map(([at, clause]) => replaced({ start: at, end: at }, clause)),
    ),
    ...tokens.map((it) => replaced(spanOf(it), it.image.slice(0, -1))),
    ...swapped(text, statements),
  ]
}

function withDescendants(statements: readonly StatementNode[]): readonly StatementNode[] {
  return statements.flatMap((it) => [it, ...withDescendants(it.block?.children ?? [])])
}

/** Two or three tokens in a row, such as a clause with its value. */
function runsOf(tokens: readonly Token[]): readonly Span[] {
  return [2, 3].flatMap((length) =>
    tokens.slice(1).flatMap((first, index) => {
      const last = tokens[index + length]
      return last ? [{ start: first.startOffset, end: spanOf(last).end }] : []
    }),
  )
}

/** A clause again, with another word: `with merchant to merchant`. */
function clausesTwice(tokens: readonly Token[]): readonly (readonly [number, string])[] {
  return tokens.slice(1).flatMap((word, index) => {
    const value = tokens[index + 2]
    return value ? figuresNear(word.image).map((it) => [spanOf(value).end, ` ${it} ${value.image}`] as const) : []
  })
}

function figuresNear(image: string): readonly string[] {
  if (/^[+-][0-2]$|^0$/.test(image)) return ['-2', '-1', '0', '+1', '+2', '+3'].filter((it) => it !== image)
  const duration = /^(\d+)(d|w|mo|y|h|min)$/.exec(image)
  if (duration) return [`${Number(duration[1]) + 1}${duration[2]}`, `${Number(duration[1]) * 10}${duration[2]}`]
  const date = /^(\d{4})(-\d{2}-\d{2})$/.exec(image)
  if (date) return [`${Number(date[1]) - 1}${date[2]}`]
  const words = alternatives.find((it) => it.includes(image))
  return words ? words.filter((it) => it !== image) : []
}

/** Words of which one is easily written for another. */
const alternatives: readonly (readonly string[])[] = [
  ['to', 'from', 'with', 'without'],
  ['low', 'medium', 'high'],
  ['idea', 'planned', 'doing', 'done'],
  ['current', 'future'],
  ['transactional', 'emotional', 'advocacy'],
  ['keeps', 'breaks'],
  ['care', 'sale', 'order', 'support', 'feedback', 'question', 'complaint', 'recovery'],
  ['email', 'phone', 'ad', 'store'],
  ['survey', 'assumption', 'interview'],
  ['awareness', 'consideration', 'purchase', 'onboarding', 'use', 'service', 'loyalty', 'advocacy'],
]

/** Two statements beside each other, the other way round. */
function swapped(text: string, statements: readonly StatementNode[]): readonly (readonly TextEdit[])[] {
  return statements.flatMap((first, index) => {
    const a = statementSpan(first)
    const next = statements.slice(index + 1).find((it) => statementSpan(it).start >= a.end)
    if (!next) return []
    const b = statementSpan(next)
    return [
      [
        { span: a, newText: text.slice(b.start, b.end) },
        { span: b, newText: text.slice(a.start, a.end) },
      ],
    ]
  })
}

function spanOf(token: Token): Span {
  return { start: token.startOffset, end: token.startOffset + token.image.length }
}
