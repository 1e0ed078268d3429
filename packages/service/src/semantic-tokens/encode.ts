import type { SemanticTokensLegend } from 'vscode-languageserver-types'
import type { Span } from 'journey-lang'
import { lengthIn } from '../place/encoding.ts'
import type { Lines } from '../place/ranges.ts'
import type { ColouredSpan } from './tokens.ts'

/**
 * Tokens as the protocol writes them: each counts from the one before it. One that goes on over several lines is cut into
 * its lines, and of one that lies partly outside the asked span only the lines inside are kept. Reads the text once.
 */
export function encodeTokens(
  { text, lines, encoding }: Lines,
  tokens: readonly ColouredSpan[],
  asked: Span,
  legend: SemanticTokensLegend,
): number[] {
  const types = new Map(legend.tokenTypes.map((it, index) => [it, index]))
  const modifiers = new Map(legend.tokenModifiers.map((it, index) => [it, 1 << index]))
  const data: number[] = []
  let line = 0
  let lineBefore = 0
  let startBefore = 0
  let endBefore = 0
  for (const token of tokens) {
    const type = types.get(token.type)
    if (type === undefined) continue
    const bits = token.modifiers.reduce((all, it) => all | (modifiers.get(it) ?? 0), 0)
    for (const { start, end } of linesOf(text, token)) {
      if (start < endBefore || end <= asked.start || start >= asked.end) continue
      while (line + 1 < lines.length && lines[line + 1]! <= start) line += 1
      const from = line === lineBefore ? startBefore : lines[line]!
      const character = lengthIn(text.slice(from, start), encoding)
      data.push(line - lineBefore, character, lengthIn(text.slice(start, end), encoding), type, bits)
      lineBefore = line
      startBefore = start
      endBefore = end
    }
  }
  return data
}

/** The parts of a token that lie in one line each, without the line ends; empty ones are left out. */
function linesOf(text: string, { start, end }: Span): readonly Span[] {
  const parts: Span[] = []
  let from = start
  for (const { index, 0: lineEnd } of text.slice(start, end).matchAll(/\r\n|\r|\n/g)) {
    parts.push({ start: from, end: start + index })
    from = start + index + lineEnd.length
  }
  parts.push({ start: from, end })
  return parts.filter((it) => it.start < it.end)
}
