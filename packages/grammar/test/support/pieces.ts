import type { ColouredLine } from '../../../../tests/house/textmate/registry.ts'

/** A piece of a text with its scopes or types, the outermost first. */
export interface Piece {
  readonly text: string
  readonly scopes: readonly string[]
}

/** Pieces that stand behind one another in one line. */
export function lineOf(pieces: readonly Piece[]): ColouredLine {
  const scopes = pieces.flatMap((it) => Array.from({ length: it.text.length }, () => it.scopes))
  return { text: pieces.map((it) => it.text).join(''), scopesAt: (column) => scopes[column] ?? [] }
}
