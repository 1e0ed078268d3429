/**
 * Regular expressions for words. A word may hold letters of any script, `_` and `-`, so `\b` is of no use:
 * it would find `by` in `repaired-by`. Every expression starts with a look-behind, so that a search can begin
 * only where a word begins: that keeps long lines linear.
 */
const inWord = String.raw`\p{L}\p{M}\p{N}_\-`

/** Where a word begins. */
export const wordStart = String.raw`(?<![${inWord}.])`

/** Where a word has ended that is not the first half of `journey.name`. */
export const wordEnd = String.raw`(?![${inWord}]|\.[\p{L}_])`

/** A name, without a look-around. */
export const name = String.raw`[\p{L}_][${inWord}]*`

/** Where a number begins and where it has ended: not in the middle of a word or of another number. */
export const numberStart = String.raw`(?<![${inWord}.+\x{2212}])`
export const numberEnd = String.raw`(?![${inWord}])`

export const number = String.raw`\d[\d_]*(?:\.\d+)?`
export const sign = String.raw`[+\-\x{2212}]`
export const date = String.raw`\d{4}-\d{2}-\d{2}`

/** A number with a unit of time, which is the next group. */
export const duration = `${number}(min|mo|h|d|w|y)`

/** The end of a statement: before a brace or a semicolon, or at the end of its line. */
export const statementEnd = String.raw`(?=[{};])|$`

/** Exactly one of these words, in the first group. */
export function oneOf(words: readonly string[]): string {
  return `${wordStart}(${words.join('|')})${wordEnd}`
}

/** White space and a name that is none of these words, in the next group; or nothing. */
export function newName(taken: readonly string[]): string {
  const free = taken.length === 0 ? '' : `(?!(?:${taken.join('|')})${wordEnd})`
  return String.raw`(?:\s+${free}(${name})${wordEnd})?`
}
