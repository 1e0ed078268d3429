/** A stretch of text: UTF-16 offsets, `end` not included. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** Makes a span. */
export function span(start: number, end: number): Span {
  return { start, end }
}

/** The text that a span covers. */
export function textAt(text: string, at: Span): string {
  return text.slice(at.start, at.end)
}
