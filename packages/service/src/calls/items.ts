/** Parts of journeys as items of a call hierarchy, and how one is found again when the text has changed. */
import { statementSpan, type NameKind, type Shape } from 'journey-lang'
import type { CallHierarchyItem, LSPAny } from 'vscode-languageserver-types'
import { containerOf, kindOf, labelOf, labelSpan, nameOf } from '../find/things.ts'
import { offsetAt, rangeOf } from '../place/ranges.ts'
import type { Project, SourceFile } from '../project/project.ts'
import { symbolKinds } from '../symbol-kind.ts'
import { isPart } from './links.ts'

/** A statement of a file that is a part of a journey. */
export interface Part {
  readonly file: SourceFile
  readonly shape: Shape
}

/** A part as an item. With `how`, the words by which it leads to another one. */
export function itemOf({ file, shape }: Part, how: readonly string[] = []): CallHierarchyItem {
  const container = containerOf(shape)
  const detail = [how.join(', '), container].filter((it) => it !== '').join(' · ')
  const data: LSPAny = { ...identityOf(shape) }
  return {
    name: labelOf(shape),
    kind: symbolKinds[kindOf(shape) ?? 'step'],
    uri: file.uri,
    range: rangeOf(file, statementSpan(shape.node)),
    selectionRange: rangeOf(file, labelSpan(shape)),
    data,
    ...(detail === '' ? {} : { detail }),
  }
}

/**
 * The part that an item stands for, in the text as it is now: the one of this kind and name in its journey, or of this text
 * without a name; of several the one that is nearest. An item without data is what begins at its place. Undefined when it is gone.
 */
export function partOf(project: Project, { uri, data, selectionRange }: CallHierarchyItem): Part | undefined {
  const file = project.file(uri)
  if (!file) return undefined
  const wanted = readIdentity(data)
  const place = offsetAt(file, selectionRange.start)
  const distance = (shape: Shape): number => Math.abs(labelSpan(shape).start - place)
  const candidates = file.model.statements.filter(
    (it) => isPart(it) && (wanted ? isSame(identityOf(it), wanted) : distance(it) === 0),
  )
  let nearest = candidates[0]
  for (const it of candidates) if (nearest && distance(it) < distance(nearest)) nearest = it
  return nearest && { file, shape: nearest }
}

/** What stays the same when a text is changed elsewhere. */
interface Identity {
  readonly kind: NameKind | ''
  /** Empty for a part without a name; its text says then which one it is. */
  readonly name: string
  readonly text: string
  /** The name of the journey in which it stands; empty for a journey. */
  readonly journey: string
}

function identityOf(shape: Shape): Identity {
  const name = nameOf(shape) ?? ''
  return {
    kind: kindOf(shape) ?? '',
    name,
    text: name === '' ? labelOf(shape) : '',
    journey: journeyAround(shape),
  }
}

function journeyAround(shape: Shape): string {
  let top = shape
  while (top.parent) top = top.parent
  return top === shape ? '' : labelOf(top)
}

/** Editors send back what they were given; anything else is no identity. */
function readIdentity(data: unknown): Identity | undefined {
  if (typeof data !== 'object' || data === null) return undefined
  const fields = new Map<string, unknown>(Object.entries(data))
  const text = (field: string): string => {
    const value = fields.get(field)
    return typeof value === 'string' ? value : ''
  }
  const [kind, name, said, journey] = ['kind', 'name', 'text', 'journey'].map(text) as [string, string, string, string]
  return kind === '' ? undefined : { kind: kind as NameKind, name, text: said, journey }
}

function isSame(one: Identity, other: Identity): boolean {
  return one.kind === other.kind && one.name === other.name && one.text === other.text && one.journey === other.journey
}
