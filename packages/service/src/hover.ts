/** What editors say about what the mouse points at. */
import { clauseOf, declarationAt, headerSpan, tokenKind, tokenSpan, type Span, type Token } from 'journey-lang'
import type { Hover, Position } from 'vscode-languageserver-types'
import { spotAt, type SpotInStatement } from './find/spot.ts'
import { declarationTold } from './hover/declaration.ts'
import { statementTold } from './hover/statement.ts'
import { channelTold, clauseMeaning, keywordMeaning, listWordMeaning } from './hover/meaning.ts'
import { ruleTold } from './hover/rule.ts'
import { durationInWords, expectedInWords } from './hover/value.ts'
import { offsetAt, rangeOf } from './place/ranges.ts'
import type { SourceFile } from './project/project.ts'

/**
 * What there is to say about the place of a position, as Markdown, with the range that it is about. On a word of the
 * language it is what that means, on a name what it stands for, on a step what is worked out for it: its day, how the
 * customer feels, the last and the next contact. Undefined in comments, between statements, and on what nobody knows.
 */
export function hover(file: SourceFile, position: Position): Hover | undefined {
  const offset = offsetAt(file, position)
  const spot = spotAt(file.model, offset)
  if (spot.kind === 'comment' || spot.kind === 'outside') return undefined
  const span = spot.token ? pointedAt(spot.token, offset) : headerAround(spot, offset)
  const told = span && tell(file, spot, offset)
  if (!told) return undefined
  return { contents: { kind: 'markdown', value: told }, range: rangeOf(file, span) }
}

function tell(file: SourceFile, spot: SpotInStatement, offset: number): string | undefined {
  const { shape, token, clause, value } = spot
  const { language } = file
  const { row } = shape
  if (spot.kind === 'keyword') {
    if (!row) return undefined
    return [keywordMeaning(row, language), statementTold(file, shape)].flatMap((it) => it ?? []).join(ruler)
  }
  if (spot.kind === 'clause') return row && clause && clauseMeaning(row, clause.row, language)
  if (value) return tellValue(file, spot, offset)
  if (token && tokenKind(token) === 'Word') {
    // A clause that is written twice has no place in the statement, and means the same.
    const again = row && clauseOf(row, token.image)
    return again && clauseMeaning(row, again, language)
  }
  return statementTold(file, shape)
}

function tellValue(file: SourceFile, spot: SpotInStatement, offset: number): string | undefined {
  const { shape, clause, slot, value } = spot
  const { language, model } = file
  const kind = (clause?.row ?? shape.positionals.get(slot ?? '')?.row)?.value
  if (!kind || !value) return undefined
  switch (kind.kind) {
    case 'name':
    case 'imported':
    case 'reference': {
      if (value.isText) return statementTold(file, shape)
      const declaration = declarationAt(model, offset)
      if (declaration) return declarationTold(file, declaration)
      if (kind.kind === 'name') return statementTold(file, shape)
      const isBuiltIn = kind.kind === 'reference' && kind.to.includes('channel')
      return isBuiltIn ? channelTold(value.text, language) : undefined
    }
    case 'word':
      return listWordMeaning(kind.list, value.text, language)
    case 'rule':
      return ruleTold(file, shape)
    case 'emotion':
      return clause || shape.word !== 'step' ? expectedInWords(shape, value, language) : statementTold(file, shape)
    case 'duration':
    case 'measure':
      return durationInWords(value, clause?.row, language) ?? statementTold(file, shape)
    default:
      return statementTold(file, shape)
  }
}

/** Between what a word means and what is known of the statement that it begins. */
const ruler = '\n\n---\n\n'

/** The token, or the half of `journey.name` at the offset. */
function pointedAt(token: Token, offset: number): Span {
  const span = tokenSpan(token)
  const dot = tokenKind(token) === 'Word' ? token.image.indexOf('.') : -1
  if (dot === -1) return span
  const middle = span.start + dot
  return offset <= middle ? { start: span.start, end: middle } : { start: middle + 1, end: span.end }
}

/** The line of clauses at the offset, or the header of the statement; undefined in its block. */
function headerAround({ shape }: SpotInStatement, offset: number): Span | undefined {
  return [shape.node, ...shape.clauseLines].map(headerSpan).find(({ start, end }) => start <= offset && offset <= end)
}
