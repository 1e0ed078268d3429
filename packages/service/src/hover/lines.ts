/** The pieces of Markdown of which a hover is made. */
import { displayText } from 'journey-lang'
import { markdownText } from '../markdown.ts'

/** A word or a name between backticks. A word may hold no backtick, but it may be very long. */
export function codeOf(word: string): string {
  return `\`${displayText(word, longest).replaceAll('`', '')}\``
}

/** A text of the user between quotes. */
export function quotedText(text: string): string {
  return `“${markdownText(text, longest)}”`
}

/** Paragraphs, of which those that say nothing are left out. */
export function paragraphs(parts: readonly (string | undefined)[]): string {
  return parts.filter((it) => it !== undefined && it !== '').join('\n\n')
}

/** Lines with bullets; those that say nothing are left out. Empty without any. */
export function bullets(lines: readonly (string | undefined)[]): string {
  return lines.flatMap((it) => (it === undefined ? [] : [`- ${it}`])).join('\n')
}

/** `a`, `a and b`, `a, b and c`, with this word before the last one. */
export function listed(items: readonly string[], last: string): string {
  if (items.length < 2) return items.join('')
  return `${items.slice(0, -1).join(', ')} ${last} ${items.at(-1)}`
}

/** The same with at most five of them, and then a `…`. */
export function listedShort<Item>(items: readonly Item[], last: string, say: (item: Item) => string): string {
  const shown = items.slice(0, most).map(say)
  return items.length > most ? `${shown.join(', ')}, …` : listed(shown, last)
}

const most = 5

/** `1 step`, `3 steps`. */
export function counted(count: number, [one, many]: readonly [one: string, many: string]): string {
  return `${count} ${count === 1 ? one : many}`
}

const longest = 80
