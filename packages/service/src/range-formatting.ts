import { formatTree } from 'journey-lang'
import type { Range, TextEdit } from 'vscode-languageserver-types'
import { spanOf, textEditsOf } from './place/ranges.ts'
import type { SourceFile } from './project/project.ts'

/**
 * Lays out the lines that these ranges touch, and changes no other line. A statement of which some words are on other lines
 * keeps its order, since half of a new order would be no sentence. The meaning stays, and to format the rest later gives what
 * formatting the whole file gives. What a client says about tabs is ignored on purpose, as in `formatting`.
 */
export function rangeFormatting(file: SourceFile, ranges: readonly Range[]): TextEdit[] {
  const result = formatTree(file.tree, { within: ranges.map((it) => spanOf(file, it)) })
  return result.refused === undefined ? textEditsOf(file, result.edits) : []
}
