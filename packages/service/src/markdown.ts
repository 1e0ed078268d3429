/** Text in Markdown. */

/** A text of the user that shows as it is: no link, no picture, no code, no heading comes of it. Lines stay lines. */
export function markdownText(text: string): string {
  return text
    .trim()
    .replace(/[\\`*_{}[\]<>()#+\-.!|~&:/@=$^]/g, '\\$&')
    .replace(/[ \t]*(?:\r\n|\r|\n)[ \t]*/g, '  \n')
}
