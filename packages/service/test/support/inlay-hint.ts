/** Inlay hints as features of the testkit. */
import type { InlayHint, InlayHintLabelPart, Range } from 'vscode-languageserver-types'
import { inlayHint, type InlayHintOptions, type ProjectState } from '../../src/index.ts'
import { found } from './features.ts'

/** A range that holds any text. */
export const everything: Range = { start: { line: 0, character: 0 }, end: { line: 1e9, character: 0 } }

/** The hints of a text, each as a place behind which it stands. */
export const hints = (options: InlayHintOptions = {}, state: Partial<ProjectState> = {}) =>
  found(
    ({ file }) =>
      inlayHint(file, everything, options).map((it) => ({
        range: { start: it.position, end: it.position },
        label: labelOf(it),
      })),
    state,
  )

/** Only those in the selection. */
export const hintsInSelection = found(({ file, range }) =>
  inlayHint(file, range).map((it) => ({ range: { start: it.position, end: it.position }, label: labelOf(it) })),
)

/** What a hint shows. */
export function labelOf({ label }: InlayHint): string {
  return partsOf(label)
    .map((it) => it.value)
    .join('')
}

/** What a hint is made of. */
export function partsOf(label: InlayHint['label']): readonly InlayHintLabelPart[] {
  return typeof label === 'string' ? [{ value: label }] : label
}

/** For somebody who reads Dutch. */
export const inDutch: Partial<ProjectState> = { languageOf: () => 'nl' }
