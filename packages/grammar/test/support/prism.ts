import type Prism from 'prismjs'
import type { ColouredLine } from '../../../../tests/house/textmate/registry.ts'
import { lineOf, type Piece } from './pieces.ts'

/** The pieces of a text, with all their types and aliases. */
export function tokensOf(prism: Pick<typeof Prism, 'languages' | 'tokenize'>, text: string): readonly Piece[] {
  return prism.tokenize(text, prism.languages['journey'] ?? {}).flatMap((it) => piecesOf(it, []))
}

/** A text with the types of every character, line by line. */
export function colouredBy(prism: Pick<typeof Prism, 'languages' | 'tokenize'>, text: string): readonly ColouredLine[] {
  const lines: Piece[][] = [[]]
  for (const { text: whole, scopes } of tokensOf(prism, text)) {
    for (const [index, part] of whole.split('\n').entries()) {
      if (index > 0) lines.push([])
      lines.at(-1)?.push({ text: part, scopes })
    }
  }
  return lines.map(lineOf)
}

function piecesOf(token: Prism.TokenStream, outer: readonly string[]): readonly Piece[] {
  if (typeof token === 'string') return [{ text: token, scopes: outer }]
  if (Array.isArray(token)) return token.flatMap((it) => piecesOf(it, outer))
  return piecesOf(token.content, [...outer, token.type, ...[token.alias ?? []].flat()])
}
