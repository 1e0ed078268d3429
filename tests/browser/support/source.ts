/** A label as a text of the language, in quotes: whatever it holds, reading the text gives the label back. */
export function quoted(label: string): string {
  const escaped = label.replace(/["\\]|\p{Cc}/gu, (it) =>
    it === '"' || it === '\\' ? `\\${it}` : `\\u{${it.charCodeAt(0).toString(16)}}`,
  )
  return `"${escaped}"`
}
