import { formatTree } from 'journey-lang'
import type { TextEdit } from 'vscode-languageserver-types'
import { textEditsOf } from './place/ranges.ts'
import type { SourceFile } from './project/project.ts'

/**
 * Lays out a whole file: small edits in the order of the text, so that an editor keeps its cursors. None for a file that
 * cannot be formatted. What a client says about tabs is ignored on purpose: there is one way to lay out a journey.
 */
export function formatting(file: SourceFile): TextEdit[] {
  const result = formatTree(file.tree)
  return result.refused === undefined ? textEditsOf(file, result.edits) : []
}
