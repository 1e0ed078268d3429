/** Controls that turn the direction of text, so that it reads otherwise than it is. */
export const bidiControls: RegExp = /[\u202A-\u202E\u2066-\u2069]+/g

/** Characters of no width that can hide in a name. */
export const zeroWidths: RegExp = /[\u200B-\u200D\u2060\uFEFF]+/g

/** NUL, and halves of a surrogate pair: what is left when bytes were no text. */
export const badEncodings: RegExp = /(?:\0|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF])+/g

const invisible =
  /^(?:[\u202A-\u202E\u2066-\u2069\u200B-\u200D\u2060\0]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF])+$/

/** Whether a text holds nothing but characters that nobody can see. */
export function isInvisible(text: string): boolean {
  return invisible.test(text)
}
