/** The few pieces of Markdown of which the language reference is made. */

/** The anchor of a heading, as GitHub and most hosts make it. */
export function link(text: string, heading: string): string {
  const anchor = heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{M}\p{N}\s_-]/gu, '')
    .replaceAll(/\s/g, '-')
  return `[${text}](#${anchor})`
}

/** Code within a sentence. */
export function code(text: string): string {
  return `\`${text}\``
}

/** Code on lines of its own. */
export function fence(language: string, text: string): string {
  return `\`\`\`${language}\n${text}\n\`\`\``
}

/** A table; the first row is its head. */
export function table(rows: readonly (readonly string[])[]): string {
  const [head = [], ...body] = rows
  const ruler = head.map(() => '---')
  return [head, ruler, ...body].map((cells) => `| ${cells.map(cell).join(' | ')} |`).join('\n')
}

/** Words with commas between them, and a last word such as “and” before the last one. */
export function listed(items: readonly string[], lastWord: string): string {
  if (items.length < 2) return items.join('')
  return `${items.slice(0, -1).join(', ')} ${lastWord} ${items.at(-1)}`
}

/** One sentence per line, so that a change of one sentence is a change of one line. */
export function sentencePerLine(text: string): string {
  return text.replaceAll(/(?<=[.!?]) (?=[\p{Lu}`])/gu, '\n')
}

/** A heading or a sentence begins with a capital. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

function cell(text: string): string {
  return text.replaceAll('|', String.raw`\|`)
}
