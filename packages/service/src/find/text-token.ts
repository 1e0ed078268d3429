import { isClosedText, tokenKind, type Span, type Token } from 'journey-lang'

/** Whether a token is a text, on one line or on several. */
export function isText(token: Token): boolean {
  const kind = tokenKind(token)
  return kind === 'Text' || kind === 'TextBlock'
}

/** Where what a text says stands: without its quotes, of which the last may be missing. */
export function insideQuotes({ image, startOffset }: Token): Span {
  const quotes = image.startsWith('"""') ? 3 : 1
  return { start: startOffset + quotes, end: startOffset + image.length - (isClosedText(image) ? quotes : 0) }
}
