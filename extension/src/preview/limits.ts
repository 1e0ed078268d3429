/** What fits into messages to a page: one that is too large would be dropped as a whole. */

/** Whether a text can be a name in a message. */
export function isShort(text: string): boolean {
  return text.length <= mostShort
}

/** A text that a person reads, no longer than fits. */
export function shortened(text: string): string {
  return isShort(text) ? text : `${text.slice(0, mostShort - 1)}…`
}

/** As many as fit. */
export function fewest<Item>(items: readonly Item[]): Item[] {
  return items.slice(0, mostItems)
}

const mostShort = 10_000
const mostItems = 20_000
