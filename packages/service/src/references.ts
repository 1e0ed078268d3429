import type { Location, Position } from 'vscode-languageserver-types'
import { builtInMentions, nameAt, ruleMentions, unknownMentions } from './find/name-at.ts'
import { filesNaming, writes } from './find/naming-files.ts'
import { offsetAt } from './place/ranges.ts'
import type { SourceFile } from './project/project.ts'
import { locationOf } from './project/workspace-edit.ts'

/** What belongs to the references of a name. */
export interface ReferenceOptions {
  /** Whether the place in which it is declared is one of them. */
  readonly declaration: 'with' | 'without'
}

/**
 * Every place that names what is named at a position: in all files of the project, in the order of their uris, imports and
 * what they call it included. A rule: every `why-not` of the project that names it. A built-in channel, and a name that
 * stands for nothing: the places in this file. Empty where nothing is named.
 */
export function references(file: SourceFile, position: Position, { declaration }: ReferenceOptions): Location[] {
  const name = nameAt(file.model, offsetAt(file, position))
  switch (name?.kind) {
    case 'declared':
      return filesNaming(file.project, name.declaration).flatMap((it) =>
        it.mentions
          .filter(({ kind }) => declaration === 'with' || kind !== 'declaration')
          .map(({ span }) => locationOf(it.file, span)),
      )
    case 'rule':
      return file.project
        .files()
        .filter((it) => writes(it, name.name))
        .flatMap((it) => ruleMentions(it.model, name.name).map((span) => locationOf(it, span)))
    case 'built-in':
      return builtInMentions(file.model, name.name).map((span) => locationOf(file, span))
    case 'unknown':
      return unknownMentions(file.model, name.name).map((span) => locationOf(file, span))
    default:
      return []
  }
}
