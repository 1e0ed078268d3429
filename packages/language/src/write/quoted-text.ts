/** A text in quotes that is read as this text. */
export function quotedText(text: string): string {
  const escaped = text
    .replace(/["\\]/g, '\\$&')
    .replace(/\r\n?|\n/g, '\\n')
    .replaceAll('\t', '\\t')
  return `"${escaped}"`
}
