/** What every token of a file is. */
import {
  clauseOf,
  statementSpan,
  tokenKind,
  tokenSpan,
  wordLists,
  type Model,
  type NameKind,
  type Shape,
  type ShapedClause,
  type ShapedPositional,
  type SlotValue,
  type Span,
  type Token,
} from 'journey-lang'
import { SemanticTokenModifiers, SemanticTokenTypes } from 'vscode-languageserver-types'
import { headerTokens } from '../find/spot.ts'
import type { SourceFile } from '../project/project.ts'

/** A stretch of a text that has a colour; a text or a comment may go on over several lines. */
export interface ColouredSpan extends Span {
  readonly type: string
  readonly modifiers: readonly string[]
}

/** The tokens that begin or end in a span, in the order of the text. What nobody can make sense of has no colour. */
export function tokensIn({ model }: SourceFile, asked: Span): readonly ColouredSpan[] {
  const found: ColouredSpan[] = []
  const context = { model, imported: importedKinds(model) }
  for (const shape of model.statements) {
    if (!touches(statementSpan(shape.node), asked)) continue
    const roles = rolesOf(context, shape)
    for (const token of headerTokens(shape)) {
      if (touches(tokenSpan(token), asked)) found.push(...(roles.get(token) ?? literal(token)))
    }
  }
  for (const comment of model.tree.comments) {
    const modifiers = comment.image.startsWith('///') ? [SemanticTokenModifiers.documentation] : []
    if (touches(tokenSpan(comment), asked)) found.push(...coloured(comment, SemanticTokenTypes.comment, modifiers))
  }
  // Lines that carry on the clauses of a statement may stand between those of its block.
  return found.toSorted((a, b) => a.start - b.start)
}

interface Context {
  readonly model: Model
  /** What imported names are, by where they stand. */
  readonly imported: ReadonlyMap<number, NameKind>
}

function importedKinds({ scope, imports }: Model): ReadonlyMap<number, NameKind> {
  const kinds = new Map<number, NameKind>()
  for (const [name, { span }] of scope.imports) {
    const kind = imports.get(name)?.declaration.kind
    if (kind) kinds.set(span.start, kind)
  }
  return kinds
}

type Roles = ReadonlyMap<Token, readonly ColouredSpan[]>

/** What the vocabulary and the model know of the tokens of a statement. */
function rolesOf(context: Context, shape: Shape): Roles {
  const roles = new Map<Token, readonly ColouredSpan[]>()
  const { row, node } = shape
  if (!row) return roles
  for (const it of headerTokens(shape)) {
    if (tokenKind(it) === 'Word' && clauseOf(row, it.image)) roles.set(it, coloured(it, SemanticTokenTypes.modifier))
  }
  const [keyword] = node.tokens
  // A misspelled word is read as what was meant, but it is better seen that it is misspelled.
  if (keyword) roles.set(keyword, keyword.image === row.word ? coloured(keyword, SemanticTokenTypes.keyword) : [])
  for (const slot of [...shape.positionals.values(), ...shape.clauses.values()]) {
    for (const value of slot.values) roles.set(value.token, valueRole(context, slot, value))
  }
  return roles
}

function valueRole(
  { model, imported }: Context,
  { row }: ShapedClause | ShapedPositional,
  value: SlotValue,
): readonly ColouredSpan[] {
  const { token, number, text } = value
  const kind = row.value
  if (!kind || value.isText || tokenKind(token) !== 'Word') {
    return kind?.kind === 'emotion' && number !== undefined ? emotionRole(token, number) : literal(token)
  }
  switch (kind.kind) {
    case 'name': {
      // What is named behind a clause is an import, and of the kind of what is imported.
      const of = 'word' in row ? model.imports.get(text)?.declaration.kind : kind.of
      return coloured(token, typeOf(of), [SemanticTokenModifiers.declaration])
    }
    case 'imported':
      return coloured(token, typeOf(imported.get(value.span.start)))
    case 'reference':
      return referenceRole(model, value, kind.to)
    case 'word':
      return kind.list.words.some((it) => it.word === text) ? coloured(token, SemanticTokenTypes.enumMember) : []
    case 'rule':
      return coloured(token, SemanticTokenTypes.enumMember)
    default:
      return []
  }
}

function referenceRole({ references }: Model, value: SlotValue, to: readonly NameKind[]): readonly ColouredSpan[] {
  const { token, text } = value
  const { start, end } = tokenSpan(token)
  const kind = references.get(value)?.declaration?.kind
  const isBuiltIn = kind === undefined && to.includes('channel') && builtInChannels.has(text)
  if (isBuiltIn) return coloured(token, typeOf('channel'), [SemanticTokenModifiers.defaultLibrary])
  const dot = token.image.indexOf('.')
  if (dot === -1) return coloured(token, typeOf(kind))
  const middle = start + dot
  return [
    { start, end: middle, type: kind ? typeOf('journey') : typeOf(undefined), modifiers: [] },
    { start: middle + 1, end, type: typeOf(kind), modifiers: [] },
  ]
}

function emotionRole(token: Token, emotion: number): readonly ColouredSpan[] {
  const sign = emotion > 0 ? ['positive'] : emotion < 0 ? ['negative'] : []
  return coloured(token, SemanticTokenTypes.number, sign)
}

/** What a token is by itself, wherever it stands. */
function literal(token: Token): readonly ColouredSpan[] {
  const kind = tokenKind(token)
  if (kind === 'Number') return coloured(token, SemanticTokenTypes.number)
  if (kind === 'Text' || kind === 'TextBlock') return coloured(token, SemanticTokenTypes.string)
  return []
}

/** A name that nobody declared is some variable. */
function typeOf(kind: NameKind | undefined): string {
  return kind ? types[kind] : SemanticTokenTypes.variable
}

const types: Readonly<Record<NameKind, string>> = {
  persona: SemanticTokenTypes.class,
  mentor: SemanticTokenTypes.class,
  ally: SemanticTokenTypes.class,
  competitor: SemanticTokenTypes.class,
  channel: SemanticTokenTypes.enumMember,
  journey: SemanticTokenTypes.namespace,
  phase: SemanticTokenTypes.type,
  step: SemanticTokenTypes.function,
  maybe: SemanticTokenTypes.event,
  promise: SemanticTokenTypes.property,
}

const builtInChannels: ReadonlySet<string> = new Set<string>(
  [...wordLists.contactChannels.words, ...wordLists.broadcastChannels.words].map((it) => it.word),
)

function coloured(token: Token, type: string, modifiers: readonly string[] = []): readonly ColouredSpan[] {
  return [{ ...tokenSpan(token), type, modifiers }]
}

function touches(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end
}
