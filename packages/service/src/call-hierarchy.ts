import type { Declaration } from 'journey-lang'
import type {
  CallHierarchyIncomingCall,
  CallHierarchyItem,
  CallHierarchyOutgoingCall,
  Position,
} from 'vscode-languageserver-types'
import { itemOf, partOf, type Part } from './calls/items.ts'
import { isPart, linksOf, partAround, type Link } from './calls/links.ts'
import { nameAt } from './find/name-at.ts'
import { filesNaming } from './find/naming-files.ts'
import { spotAt } from './find/spot.ts'
import { offsetAt, rangeOf } from './place/ranges.ts'
import type { Project, SourceFile } from './project/project.ts'

/**
 * The journey, phase, step or promise at a position: the one that is named there, or else the innermost one of which the
 * statement is a part. Empty between statements and in comments.
 */
export function prepareCallHierarchy(file: SourceFile, position: Position): CallHierarchyItem[] {
  const offset = offsetAt(file, position)
  const name = nameAt(file.model, offset)
  const named = name?.kind === 'declared' ? declaredPart(file.project, name.declaration) : undefined
  if (named) return [itemOf(named)]
  const spot = spotAt(file.model, offset)
  if (spot.kind === 'outside' || spot.kind === 'comment' || spot.kind === 'between') return []
  const shape = partAround(spot.shape)
  return shape ? [itemOf({ file, shape })] : []
}

/**
 * What leads to an item: the steps that keep or break a promise, that put a step right, where a loop comes from. The detail
 * of each says how. Empty when the item is gone, or has no name by which others could mean it.
 */
export function incomingCalls(project: Project, item: CallHierarchyItem): CallHierarchyIncomingCall[] {
  const part = partOf(project, item)
  const declaration = part && declarationOf(part)
  if (!declaration) return []
  return filesNaming(project, declaration).flatMap(({ file }) => {
    const links = linksOf(file.model).filter((it) => it.to.shape.node === declaration.shape.node)
    return Array.from(Map.groupBy(links, (it) => it.from.node).values(), (own): CallHierarchyIncomingCall => ({
      from: itemOf({ file, shape: own[0]!.from }, waysOf(own)),
      fromRanges: own.map((it) => rangeOf(file, it.span)),
    }))
  })
}

/** Where an item leads: the promises that a step keeps or breaks, what it puts right, where a loop goes. The detail of each says how. */
export function outgoingCalls(project: Project, item: CallHierarchyItem): CallHierarchyOutgoingCall[] {
  const part = partOf(project, item)
  if (!part) return []
  const { file, shape } = part
  const links = linksOf(file.model).filter((it) => it.from.node === shape.node)
  return [...Map.groupBy(links, (it) => it.to.shape.node).values()].flatMap((own): CallHierarchyOutgoingCall[] => {
    const target = declaredPart(project, own[0]!.to)
    if (!target) return []
    return [{ to: itemOf(target, waysOf(own)), fromRanges: own.map((it) => rangeOf(file, it.span)) }]
  })
}

function declaredPart(project: Project, { uri, shape }: Declaration): Part | undefined {
  const file = project.file(uri)
  return file && isPart(shape) ? { file, shape } : undefined
}

function declarationOf({ file, shape }: Part): Declaration | undefined {
  const { names, journeys } = file.model.scope
  for (const it of [names, ...journeys.values()]) {
    for (const declaration of it.values()) if (declaration.shape === shape) return declaration
  }
  return undefined
}

function waysOf(links: readonly Link[]): readonly string[] {
  return [...new Set(links.map((it) => it.word))]
}
