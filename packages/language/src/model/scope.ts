/**
 * Name spaces. A file has one: its top-level names and imports, which is what importers see.
 * Each journey has one for its promises, phases, steps and maybes. Names live in Maps: `__proto__` is one like any other.
 */
import type { Span } from '../text/span.ts'
import type { NameKind } from '../vocabulary/row.ts'
import { broadcastChannels, contactChannels } from '../vocabulary/words.ts'
import type { Problem } from './problem.ts'
import { placeholder } from './read-value.ts'
import { clauseValue, type Shape, type SlotValue } from './shape.ts'

/** A name and what it stands for. */
export interface Declaration {
  readonly name: string
  readonly kind: NameKind
  /** Where the name stands. */
  readonly span: Span
  readonly shape: Shape
  /** The file in which it is declared. */
  readonly uri: string
}

/** A name that is taken over from another file. */
export interface ImportedName {
  /** What the other file calls it. */
  readonly original: string
  /** What this file calls it. */
  readonly name: string
  readonly path: string
  readonly pathSpan: Span
  /** Where what the other file calls it stands. */
  readonly span: Span
  /** Where the import gives it another name; undefined when it keeps its own. */
  readonly aliasSpan: Span | undefined
  readonly shape: Shape
}

/** The names of one file. */
export interface FileScope {
  readonly uri: string
  readonly names: ReadonlyMap<string, Declaration>
  readonly imports: ReadonlyMap<string, ImportedName>
  /** The names in each journey, by its statement. */
  readonly journeys: ReadonlyMap<Shape, ReadonlyMap<string, Declaration>>
}

/** The names of the channels that need no declaration. */
export const builtInChannels: ReadonlySet<string> = new Set<string>(
  [...contactChannels.words, ...broadcastChannels.words].map((it) => it.word),
)

/** Collects the names of a file from all its statements. A name that is already taken keeps its first meaning, and is a problem. */
export function declare(statements: readonly Shape[], uri: string, problems: Problem[]): FileScope {
  const names = new Map<string, Declaration>()
  const imports = new Map<string, ImportedName>()
  const journeys = new Map<Shape, Map<string, Declaration>>()
  let inside: Map<string, Declaration> | undefined
  for (const shape of statements) {
    if (shape.parent) {
      if (inside) declareName(shape, uri, inside, noImports, problems)
      continue
    }
    if (shape.word === 'import') declareImports(shape, names, imports, problems)
    else declareName(shape, uri, names, imports, problems)
    inside = shape.word === 'journey' ? new Map() : undefined
    if (inside) journeys.set(shape, inside)
  }
  return { uri, names, imports, journeys }
}

const noImports: ReadonlyMap<string, ImportedName> = new Map()

function declareName(
  shape: Shape,
  uri: string,
  names: Map<string, Declaration>,
  imports: ReadonlyMap<string, ImportedName>,
  problems: Problem[],
): void {
  const declared = shape.positionals.get('name')
  const value = declared?.values[0]
  if (!value || declared.row.value.kind !== 'name' || value.text === placeholder) return
  const kind = declared.row.value.of
  const name = value.text
  const first = names.get(name) ?? imports.get(name)
  if (kind === 'channel' && builtInChannels.has(name)) {
    problems.push({ kind: 'duplicate-name', span: value.span, name, first: 'built-in', shape })
  } else if (first) {
    problems.push({ kind: 'duplicate-name', span: value.span, name, first: asDeclaration(first, uri), shape })
  } else {
    names.set(name, { name, kind, span: value.span, shape, uri })
  }
}

function declareImports(
  shape: Shape,
  names: ReadonlyMap<string, Declaration>,
  imports: Map<string, ImportedName>,
  problems: Problem[],
): void {
  const path = clauseValue(shape, 'from')
  const alias = clauseValue(shape, 'as')
  const values = shape.positionals.get('names')?.values ?? []
  for (const value of values) {
    const named = values.length === 1 && alias ? alias : value
    declareImport(shape, value, named, path, names, imports, problems)
  }
}

function declareImport(
  shape: Shape,
  value: SlotValue,
  named: SlotValue,
  path: SlotValue | undefined,
  names: ReadonlyMap<string, Declaration>,
  imports: Map<string, ImportedName>,
  problems: Problem[],
): void {
  const name = named.text
  const first = names.get(name) ?? imports.get(name)
  if (first) {
    problems.push({ kind: 'duplicate-name', span: named.span, name, first: asDeclaration(first, ''), shape })
    return
  }
  const span = value.span
  imports.set(name, {
    original: value.text,
    name,
    path: path?.text ?? '',
    pathSpan: path?.span ?? span,
    span,
    aliasSpan: named === value ? undefined : named.span,
    shape,
  })
}

function asDeclaration(first: Declaration | ImportedName, uri: string): Declaration {
  if ('kind' in first) return first
  return { name: first.name, kind: 'journey', span: first.span, shape: first.shape, uri }
}
