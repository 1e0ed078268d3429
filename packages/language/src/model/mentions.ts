/** Where a file names what is declared: in its declaration, in imports, in references, and before the dot of `journey.name`. */
import type { Span } from '../text/span.ts'
import type { Model } from './model.ts'
import type { Declaration } from './scope.ts'
import type { Shape } from './shape.ts'

/** A place in a file that names a declaration. */
export interface Mention {
  readonly span: Span
  /** The statement in which it stands. */
  readonly shape: Shape
  /** As it is written here, which may be another name that an import gave it. */
  readonly name: string
  readonly kind: 'declaration' | 'import' | 'alias' | 'reference'
}

/** The declaration that a name at this offset declares or refers to, or undefined when there is none. */
export function declarationAt(model: Model, offset: number): Declaration | undefined {
  for (const names of [model.scope.names, ...model.scope.journeys.values()]) {
    for (const it of names.values()) if (isAt(it.span, offset)) return it
  }
  for (const it of model.references.values()) {
    if (!isAt(it.span, offset) || !it.declaration) continue
    const dot = it.name.indexOf('.')
    const isBeforeDot = dot !== -1 && offset <= it.span.start + dot
    return isBeforeDot ? ownerOf(model, it.name.slice(0, dot)) : it.declaration
  }
  for (const [name, it] of model.scope.imports) {
    const alias = aliasSpan(it.shape, it.span)
    if (isAt(it.span, offset) || (alias && isAt(alias, offset))) return model.imports.get(name)?.declaration
  }
  return undefined
}

/** Every place in which a file names a declaration, which may be one of another file; in the order of the text. */
export function mentionsOf(model: Model, declaration: Declaration): readonly Mention[] {
  const mentions: Mention[] = []
  const isHome = [model.scope.names, ...model.scope.journeys.values()].some((it) =>
    isSame(it.get(declaration.name), declaration),
  )
  if (isHome) {
    // The file was read once more for whoever brings the declaration; the place is the same.
    const { span, shape, name } = declaration
    mentions.push({ span, shape, name, kind: 'declaration' })
  }
  for (const [name, it] of model.scope.imports) {
    if (!isSame(model.imports.get(name)?.declaration, declaration)) continue
    mentions.push({ span: it.span, shape: it.shape, name: it.original, kind: 'import' })
    const alias = aliasSpan(it.shape, it.span)
    if (alias) mentions.push({ span: alias, shape: it.shape, name, kind: 'alias' })
  }
  for (const { name, span, shape, declaration: target } of model.references.values()) {
    const dot = name.indexOf('.')
    if (isSame(target, declaration)) {
      const start = span.end - (name.length - dot - 1)
      mentions.push({ span: { start, end: span.end }, shape, name: name.slice(dot + 1), kind: 'reference' })
    } else if (dot !== -1 && target && isSame(ownerOf(model, name.slice(0, dot)), declaration)) {
      const own = { start: span.start, end: span.start + dot }
      mentions.push({ span: own, shape, name: name.slice(0, dot), kind: 'reference' })
    }
  }
  return mentions.toSorted((a, b) => a.span.start - b.span.start)
}

/** The journey whose names stand behind the dot. */
function ownerOf({ scope, imports }: Model, journey: string): Declaration | undefined {
  return scope.names.get(journey) ?? imports.get(journey)?.declaration
}

/** A file is read once for itself and once for those who import it; its statements are the same. */
function isSame(one: Declaration | undefined, other: Declaration): boolean {
  return one !== undefined && one.shape.node === other.shape.node && one.name === other.name
}

/** Where an import gives its name another one. */
function aliasSpan(shape: Shape, imported: Span): Span | undefined {
  const names = shape.positionals.get('names')?.values ?? []
  const alias = shape.clauses.get('as')?.values[0]
  return names.length === 1 && names[0]?.span.start === imported.start ? alias?.span : undefined
}

function isAt({ start, end }: Span, offset: number): boolean {
  return start <= offset && offset <= end
}
