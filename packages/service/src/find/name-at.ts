/** Which name stands at a place, and what it stands for. */
import {
  builtInChannels,
  declarationAt,
  mentionsOf,
  placeholder,
  type Declaration,
  type ImportedName,
  type Mention,
  type Model,
  type SlotValue,
  type Span,
} from 'journey-lang'
import { spotAt } from './spot.ts'

/** A name at a place. Its span is the name alone: before the dot of `journey.name`, or behind it where that is declared. */
export type NameAt = DeclaredName | BuiltInName | RuleName | UnknownName

/** The name of something that is declared, here or in another file. */
export interface DeclaredName {
  readonly kind: 'declared'
  readonly span: Span
  readonly declaration: Declaration
  readonly mention: Mention
}

/** The name of a channel that needs no declaration. */
export interface BuiltInName {
  readonly kind: 'built-in'
  readonly span: Span
  readonly name: string
}

/** The id of a rule. */
export interface RuleName {
  readonly kind: 'rule'
  readonly span: Span
  readonly name: string
}

/** A name of which nobody knows what it stands for. */
export interface UnknownName {
  readonly kind: 'unknown'
  readonly span: Span
  readonly name: string
  /** Its file cannot be opened, nothing declares it, or it is declared here although something else has it already. */
  readonly why: 'unopened' | 'undeclared' | 'taken'
  /** The import that takes it over, where the name is what this file calls it. */
  readonly imported: ImportedName | undefined
}

/** The name at an offset; undefined where there is none. */
export function nameAt(model: Model, offset: number): NameAt | undefined {
  const declaration = declarationAt(model, offset)
  const mention = declaration && mentionsOf(model, declaration).find(({ span }) => touches(span, offset))
  if (declaration && mention) return { kind: 'declared', span: mention.span, declaration, mention }
  // A text right behind a name begins where the name ends.
  return nameIn(model, offset, offset) ?? (offset > 0 ? nameIn(model, offset - 1, offset) : undefined)
}

/** Where a file writes a name that stands for nothing it knows: in the import that takes it over, and wherever it is used. */
export function unknownMentions({ scope, imports, references, tree }: Model, name: string): readonly Span[] {
  const imported = imports.has(name) ? undefined : scope.imports.get(name)
  const spans: Span[] = imported ? [imported.aliasSpan ?? imported.span] : []
  for (const it of references.values()) {
    if (it.declaration || isBuiltIn(it.name, it.to)) continue
    if (it.name === name) spans.push(it.span)
    else if (it.name.startsWith(`${name}.`)) spans.push(beforeDot(tree.text, it.span))
  }
  return spans.toSorted((a, b) => a.start - b.start)
}

/** Where a file uses a channel that needs no declaration. */
export function builtInMentions({ references }: Model, channel: string): readonly Span[] {
  return [...references.values()].filter((it) => it.name === channel && isBuiltIn(it.name, it.to)).map((it) => it.span)
}

/** Where a file names a rule. */
export function ruleMentions({ statements }: Model, rule: string): readonly Span[] {
  return statements
    .flatMap((it) => [...it.positionals.values(), ...it.clauses.values()])
    .filter((it) => it.row.value?.kind === 'rule')
    .flatMap((it) => it.values)
    .filter((it) => it.text === rule)
    .map((it) => it.span)
}

function nameIn(model: Model, at: number, offset: number): NameAt | undefined {
  const spot = spotAt(model, at)
  if (spot.kind !== 'value' || !spot.value || !touches(spot.value.span, offset)) return undefined
  const { shape, clause, value, slot } = spot
  const row = (clause ?? shape.positionals.get(slot ?? ''))?.row.value
  if (!row || value.isText || value.text === placeholder) return undefined
  const { span, text: name } = value
  if (row.kind === 'rule') return { kind: 'rule', span, name }
  if (row.kind === 'imported' || shape.word === 'import') return importedName(model, value)
  if (row.kind === 'name') return { kind: 'unknown', span, name, why: 'taken', imported: undefined }
  return row.kind === 'reference' ? referredName(model, value, offset) : undefined
}

function referredName(model: Model, value: SlotValue, offset: number): NameAt | undefined {
  const reference = model.references.get(value)
  if (!reference) return undefined
  const { span, name, to } = reference
  if (isBuiltIn(name, to)) return { kind: 'built-in', span, name }
  const [first = name] = name.split('.')
  const isWhole = first === name
  const known = model.scope.imports.get(first)
  const why = known && !model.imports.has(first) ? whyUnknown(model, known) : 'undeclared'
  const own = isWhole ? span : beforeDot(model.tree.text, span)
  if (isWhole || offset <= own.end) return { kind: 'unknown', span: own, name: first, why, imported: known }
  return { kind: 'unknown', span, name, why, imported: undefined }
}

function beforeDot(text: string, { start }: Span): Span {
  return { start, end: text.indexOf('.', start) }
}

function importedName(model: Model, { span, text: name }: SlotValue): NameAt {
  for (const it of model.scope.imports.values()) {
    const why = whyUnknown(model, it)
    const local = it.aliasSpan ?? it.span
    if (local.start === span.start) return { kind: 'unknown', span, name, why, imported: it }
    if (it.span.start === span.start) return { kind: 'unknown', span, name, why, imported: undefined }
  }
  const isTaken = model.scope.names.has(name) || model.scope.imports.has(name)
  return { kind: 'unknown', span, name, why: isTaken ? 'taken' : 'undeclared', imported: undefined }
}

function whyUnknown({ uri, workspace }: Model, { path }: ImportedName): 'unopened' | 'undeclared' {
  return path !== '' && workspace?.open(path, uri) ? 'undeclared' : 'unopened'
}

function isBuiltIn(name: string, to: readonly string[]): boolean {
  return to.includes('channel') && builtInChannels.has(name)
}

function touches({ start, end }: Span, offset: number): boolean {
  return start <= offset && offset <= end
}
