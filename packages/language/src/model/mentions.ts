/** Where a file names what is declared: in its declaration, in imports, in references, and before the dot of `journey.name`. */
import type { StatementNode } from '../syntax/tree.ts'
import type { Span } from '../text/span.ts'
import type { Model } from './model.ts'
import type { Reference } from './references.ts'
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
    if (!isAt(it.span, offset)) continue
    const dot = dotOf(model, it)
    const found = dot !== undefined && offset <= dot ? ownerOf(model, journeyNameIn(it)) : it.declaration
    if (found) return found
  }
  for (const [name, { span, aliasSpan }] of model.scope.imports) {
    if (isAt(span, offset) || (aliasSpan && isAt(aliasSpan, offset))) return model.imports.get(name)?.declaration
  }
  return undefined
}

/**
 * The declaration of something in the model of this file, such as a step, a phase or a journey: it is what `rename` takes.
 * Undefined for what has no name.
 */
export function declarationOf(model: Model, { shape }: { readonly shape: Shape }): Declaration | undefined {
  for (const names of [model.scope.names, ...model.scope.journeys.values()]) {
    for (const it of names.values()) if (it.shape === shape) return it
  }
  return undefined
}

/** Every place in which a file names a declaration, which may be one of another file; in the order of the text. */
export function mentionsOf(model: Model, declaration: Declaration): readonly Mention[] {
  const mentions: Mention[] = []
  for (const { target, mention } of mentionsIn(model)) if (isSame(target, declaration)) mentions.push(mention)
  return mentions.toSorted(byPlace)
}

/**
 * Every place in which a file names something, by the statement that declares it, which may stand in another file; found
 * in one pass for all of them. In the order of the text.
 */
export function mentionsByDeclaration(model: Model): ReadonlyMap<StatementNode, readonly Mention[]> {
  const found = new Map<StatementNode, Mention[]>()
  for (const { target, mention } of mentionsIn(model)) {
    const { node } = target.shape
    const others = found.get(node)
    if (others) others.push(mention)
    else found.set(node, [mention])
  }
  for (const it of found.values()) it.sort(byPlace)
  return found
}

interface Named {
  readonly target: Declaration
  readonly mention: Mention
}

function* mentionsIn(model: Model): Generator<Named> {
  for (const names of [model.scope.names, ...model.scope.journeys.values()]) {
    for (const it of names.values()) {
      yield { target: it, mention: { span: it.span, shape: it.shape, name: it.name, kind: 'declaration' } }
    }
  }
  for (const [name, it] of model.scope.imports) {
    const target = model.imports.get(name)?.declaration
    if (!target) continue
    yield { target, mention: { span: it.span, shape: it.shape, name: it.original, kind: 'import' } }
    if (it.aliasSpan) yield { target, mention: { span: it.aliasSpan, shape: it.shape, name, kind: 'alias' } }
  }
  for (const it of model.references.values()) {
    const { span, shape, declaration: target } = it
    const dot = dotOf(model, it)
    const kind = 'reference'
    if (target) {
      const name = it.name.slice(it.name.indexOf('.') + 1)
      yield {
        target,
        mention: { span: { start: dot === undefined ? span.start : dot + 1, end: span.end }, shape, name, kind },
      }
    }
    const journey = journeyNameIn(it)
    const owner = dot === undefined ? undefined : ownerOf(model, journey)
    if (!owner || dot === undefined) continue
    yield { target: owner, mention: { span: { start: span.start, end: dot }, shape, name: journey, kind } }
  }
}

/** The journey whose names stand behind the dot. */
function ownerOf({ scope, imports }: Model, journey: string): Declaration | undefined {
  return scope.names.get(journey) ?? imports.get(journey)?.declaration
}

/** A file is read once for itself and once for those who import it; its statements are the same. */
function isSame(one: Declaration | undefined, other: Declaration): boolean {
  return one !== undefined && one.shape.node === other.shape.node && one.name === other.name
}

/** Where the dot of `journey.name` stands. A name may be longer in the text than it is when it is compared. */
function dotOf({ tree }: Model, { name, span }: Reference): number | undefined {
  return name.includes('.') ? tree.text.indexOf('.', span.start) : undefined
}

function journeyNameIn({ name }: Reference): string {
  return name.slice(0, name.indexOf('.'))
}

function byPlace(a: Mention, b: Mention): number {
  return a.span.start - b.span.start
}

function isAt({ start, end }: Span, offset: number): boolean {
  return start <= offset && offset <= end
}
