/** A place in a text as editors count it: line and character from 0, characters in UTF-16 code units. */
export interface Position {
  readonly line: number
  readonly character: number
}

/** Where each line begins, as UTF-16 offsets. LF, CR LF and a lone CR end a line; nothing else does, as in LSP. */
export type LineIndex = readonly number[]

/** Finds the beginnings of all lines of a text. */
export function lineIndex(text: string): LineIndex {
  const starts = [0]
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (code === 13 && text.charCodeAt(at + 1) === 10) at += 1
    else if (code !== 10 && code !== 13) continue
    starts.push(at + 1)
  }
  return starts
}

/** The position of an offset. Offsets outside the text are taken for its nearest end. */
export function positionAt(lines: LineIndex, offset: number): Position {
  const wanted = Math.max(0, offset)
  let low = 0
  let high = lines.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((lines[middle] ?? 0) <= wanted) low = middle
    else high = middle - 1
  }
  return { line: low, character: wanted - (lines[low] ?? 0) }
}
