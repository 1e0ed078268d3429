import { displayText } from 'journey-lang'

/**
 * User text inside a line of Markdown: shown as it is written, whatever it would mean there, on one line and shortened to
 * `limit` characters. What means nothing in a line is left alone, since some editors show the backslashes.
 */
export function markdownText(text: string, limit = 140): string {
  return displayText(text, limit)
    .replace(/[\\`*_[\]<>|~&@$]/g, String.raw`\$&`)
    .replace(/:(?=\/\/)|(?<=www)\./gi, String.raw`\$&`)
    .replace(/^(?:[-+=#]|\d+(?=[.)]))/, leading)
}

/** Several lines of a user's text, each shown as it is written. */
export function markdownLines(text: string): string {
  return text
    .trim()
    .split(/\r\n|\r|\n/)
    .map((it) => (it.trim() === '' ? '' : markdownText(it.trim(), Number.MAX_SAFE_INTEGER)))
    .join('  \n')
}

/** At its beginning a line may be a list, a heading or a line under one. */
function leading(mark: string): string {
  return /\d/.test(mark) ? `${mark}\\` : `\\${mark}`
}
