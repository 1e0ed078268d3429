/** How editors count the characters of a line. Inside, every offset counts UTF-16 code units. */

/** What one character of a position is: a UTF-16 code unit, a byte of UTF-8, or a code point. */
export type PositionEncoding = 'utf-16' | 'utf-8' | 'utf-32'

/** How many characters of this encoding a piece of text is. A lone surrogate counts as the replacement that UTF-8 has for it. */
export function lengthIn(text: string, encoding: PositionEncoding): number {
  if (encoding === 'utf-16') return text.length
  let length = 0
  for (const it of text) length += widthOf(it, encoding)
  return length
}

/** How long the beginning of a line is, up to an offset; counted from a point near by, since one line may hold a whole file. */
export function lengthBefore(line: string, offset: number, encoding: PositionEncoding, points: Points): number {
  if (encoding === 'utf-16') return offset
  for (let last = points.at(-1) ?? lineStart; offset - last.offset > step; last = points.at(-1)!) {
    const next = startOfPair(line, last.offset + step)
    points.push({ offset: next, length: last.length + lengthIn(line.slice(last.offset, next), encoding) })
  }
  const near = points[Math.floor(offset / step) - 1]
  const from = near && near.offset <= offset ? near : (points[Math.floor(offset / step) - 2] ?? lineStart)
  return from.length + lengthIn(line.slice(from.offset, offset), encoding)
}

/** Points of a line that were counted already, one for every so many code units. Whoever knows the line keeps them. */
export type Points = { readonly offset: number; readonly length: number }[]

/** In UTF-16 code units; a point may lie one before it, where a pair of surrogates would be cut. */
const step = 512
const lineStart = { offset: 0, length: 0 }

/** The UTF-16 offset in a line at which this many characters stand before. Inside a character it is its beginning; behind the end it is the end. */
export function offsetIn(line: string, characters: number, encoding: PositionEncoding): number {
  if (encoding === 'utf-16') return startOfPair(line, Math.min(characters, line.length))
  let left = characters
  let offset = 0
  for (const it of line) {
    left -= widthOf(it, encoding)
    if (left < 0) return offset
    offset += it.length
  }
  return offset
}

function widthOf(character: string, encoding: PositionEncoding): number {
  if (encoding === 'utf-32') return 1
  const code = character.codePointAt(0)!
  if (code < 0x80) return 1
  if (code < 0x800) return 2
  return code < 0x10000 ? 3 : 4
}

/** The offset, or the one before it inside a pair of surrogates. */
export function startOfPair(line: string, offset: number): number {
  const isLow = /[\uDC00-\uDFFF]/.test(line.charAt(offset))
  return isLow && /[\uD800-\uDBFF]/.test(line.charAt(offset - 1)) ? offset - 1 : offset
}
